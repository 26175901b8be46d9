import type { FigureCorpus } from '../helpers/examples.ts';

/** Rates for round numbers of something, densities, units of computing and cars, and what only looks like a unit. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-15',
  groups: [
    { gives: { value: 38, unit: '%' }, from: ['up from ⟦38%⟧ a decade earlier', '⟦38%⟧ a century ago'] },
    {
      gives: { kind: 'measure', value: 6.2, unit: 'L/(100.km)' },
      from: ['6.2 litres per 100 km', '6.2 litres per 100km', '6.2 L/100km', '6.2 liters per hundred kilometers'],
    },
    {
      gives: { value: 5.2, unit: '1/(100000.person)' },
      from: [
        'a rate of ⟦5.2 per 100,000 people⟧',
        'fell to ⟦5.2 per 100,000 population⟧',
        '⟦5.2 per 100,000 inhabitants⟧',
      ],
    },
    { gives: { value: 5.2, unit: '1/(100000.1)' }, from: ['a rate of ⟦5.2 per 100,000⟧.'] },
    { gives: { value: 197, unit: '1/(100000.live birth)' }, from: ['fell to ⟦197 per 100,000 live births⟧ from'] },
    { gives: { value: 5, unit: 'death/(1000.live birth)' }, from: ['⟦5 deaths per 1,000 live births⟧'] },
    { gives: { value: 4900, unit: 'person/km2' }, from: ['has ⟦4,900 people per square kilometre⟧'] },
    {
      gives: { kind: 'price', value: 285, unit: 'USD/(1000.m3)' },
      from: ['$285 per thousand cubic metres', '$285 per 1,000 cubic metres'],
    },
    {
      gives: { kind: 'price', value: 4612, unit: 'USD/[oz_tr]' },
      from: ['gold rose to ⟦$4,612 an ounce⟧', 'US$4,612/oz', '$4,612 per ounce', '$4,612 per troy ounce'],
    },
    { gives: { value: 9, unit: 'USD/[oz_av]' }, from: ['legal cannabis sells at ⟦$9 an ounce⟧'] },
    {
      gives: { kind: 'mass', value: 1200000, unit: '[oz_tr]' },
      from: ['⟦1.2 million ounces⟧ of gold', 'gold output of ⟦1.2 million ounces⟧'],
    },
    { gives: { kind: 'mass', value: 12, unit: '[oz_av]' }, from: ['a ⟦12-ounce⟧ steak'] },
    { gives: { kind: 'money', value: 25, unit: 'EGP' }, from: ['40 Egyptian pounds, against ⟦25 pounds⟧ a year ago'] },
    {
      gives: { value: 26000000, unit: 'GBP/year' },
      from: ['will save ⟦£26mn a year⟧ from 2027', 'costs ⟦£26mn a year⟧ from next May'],
    },
    { gives: { kind: 'mass', value: 25, unit: '[lb_av]' }, from: ['40 Egyptian pounds for ⟦25 pounds⟧ of flour'] },
    {
      gives: { kind: 'count', value: 12, unit: 'time' },
      from: ['complete the loop ⟦12 times⟧, in all', 'met ⟦12 times⟧ last year'.replace('last', 'in this')],
    },
    {
      gives: { kind: 'multiple', value: 12, unit: 'x' },
      from: ['trades at ⟦12 times⟧ earnings', 'was covered ⟦12 times⟧.', '⟦12 times⟧ as many'],
    },
    { gives: { value: 990, unit: 'TFLOPS' }, from: ['990 teraflops', '990 TFLOPS', '990 TFLOP/s'] },
    { gives: { value: 40, unit: 'EFLOPS' }, from: ['40 exaflops', '40 EFLOPS'] },
    { gives: { value: 400, unit: 'N.m' }, from: ['400 Nm', '400Nm', '400 newton-metres'] },
    { gives: { kind: 'mass', value: 1200000, unit: 't' }, from: ['1.2 million dwt', '1.2 million deadweight tonnes'] },
    { gives: { value: 124, unit: 'g/kW.h' }, from: ['124 gCO2/kWh', '124 grams per kilowatt-hour'] },
    { gives: { value: -23, unit: 'deg' }, from: ['23 degrees below zero', '⟦23 below zero⟧ in Vilnius'] },
    {
      gives: { kind: 'change', value: 5.25, unit: 'USD.cent', direction: 'down' },
      from: ['settled ⟦5-1/4 cents⟧ lower'],
    },
    {
      gives: { value: 25, unit: '[mi_i]/[gal_us]' },
      from: ['25 miles to the gallon', '25 mpg', '25 miles per gallon'],
    },
    {
      gives: { value: 11_600_000, unit: '[CGT]' },
      from: ['11.6 million compensated gross tons', '11.6 million CGT'],
    },
    { gives: { value: 31000, unit: '[GT]' }, from: ['31,000 gross tons', 'a ⟦31,000-gross-ton⟧ ship'] },
    { gives: { kind: 'mass', value: 20, unit: '[lb_av]' }, from: ['4,000 Syrian pounds for a ⟦20-pound⟧ sack'] },
    { gives: { kind: 'change', value: 6, unit: 'bp' }, from: ['tightened by ⟦6 basis points⟧ to 72'] },
    { gives: { value: [5, 10], unit: '%' }, from: ['costs rise by ⟦5 to 10 percent⟧'] },
    { gives: { value: 26, unit: 'pupil/class' }, from: ['with ⟦26 pupils per class⟧'] },
    {
      gives: { value: 15.8, unit: 'kW.h/(100.km)' },
      from: ['15.8 kWh/100km', '15.8 kWh/100 km', '⟦15.8 kWh per 100 km⟧.'],
    },
    { gives: { value: 20900, unit: 'resident/km2' }, from: ['packs ⟦20,900 residents per square km⟧'] },
    {
      gives: { kind: 'price', value: 7.05, unit: 'CNY/USD' },
      from: ['7.05 yuan per dollar', '7.05 yuan per U.S. dollar'],
    },
    { gives: { value: 1.6, unit: 'car/household' }, from: ['with ⟦1.6 cars per household⟧'] },
    // A share that says a count once more, and people behind a sum of money, lend and borrow no unit.
    {
      gives: { value: 816_000, unit: '1' },
      from: ['of which ⟦816,000⟧, or 15%, were foreigners', 'a budget of $2 billion and an army of ⟦816,000⟧.'],
    },
    { gives: { value: -23, unit: 'Cel' }, from: ['23 degrees below zero Celsius', 'minus 23 degrees Celsius'] },
  ],
  nothing: [
    'a 4K camera',
    '1080p video',
    'version 2.1 of the app',
    'Rule 144A placements',
    'see Table 3.2',
    'a USB 3.0 port',
    'from Pad 39A',
    'under Rule 10b-5',
    'near Exit 14B',
    'Sections 7 and 8 of the Act',
    'the iPhone 17s',
  ],
};
