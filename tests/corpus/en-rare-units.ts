import type { FigureCorpus } from '../helpers/examples.ts';

/** Units of science and workshops, powers as they are typed, sizes of what is counted, units said once. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    { gives: { kind: 'volume', value: 5, unit: 'm3' }, from: ['5 m^3', '5 ㎥', '5 m³', '5 cubic metres', '5m^3'] },
    { gives: { value: 333.44, unit: 'USD/MW.d' }, from: ['$333.44 per megawatt-day', '$333.44/MW-day'] },
    { gives: { value: 30, unit: '[sft_i]' }, from: ['30 ft²', '30 ft^2', '30 ft2', '30 square feet', '30ft²'] },
    { gives: { value: 7, unit: 'mm3' }, from: ['7 mm³', '7 mm^3', '7 mm3', '7 cubic millimetres', '7 cu mm'] },
    {
      gives: { value: 13.6, unit: 'TeV' },
      from: ['13.6 TeV', '13.6 teraelectronvolts'],
    },
    { gives: { value: 12, unit: 'uV' }, from: ['12 μV', '12 µV', '12 microvolts', '12-microvolt', '12μV'] },
    { gives: { value: 3000, unit: 'mA.h' }, from: ['3,000 milliampere hours', '3,000 mA·h', '3,000mAh', '3,000 mAh'] },
    { gives: { value: 200, unit: 'fs' }, from: ['⟦200-femtosecond⟧ pulses', '200 femtoseconds'] },
    { gives: { value: 470, unit: 'uF' }, from: ['470 μF', '470 microfarads', '470µF'] },
    { gives: { value: 10, unit: 'kOhm' }, from: ['10 kΩ', '10 kilohms'] },
    { gives: { value: 500, unit: 'lx' }, from: ['500 lux'] },
    { gives: { value: 900, unit: 'GBq' }, from: ['900 GBq', '900 gigabecquerels'] },
    { gives: { value: 9, unit: 'k[psi]' }, from: ['9 kilopounds per square inch', '9 ksi'] },
    // Sizes of what is counted
    {
      gives: { kind: 'count', value: 12, unit: 'bag' },
      from: [
        'packed ⟦twelve⟧ 500-gram bags of rice',
        'fills ⟦twelve⟧ 250ml bags of soup',
        'seized ⟦twelve⟧ two-kilogram bags',
        'moved ⟦twelve⟧ 1.5 kg bags',
        'sold ⟦twelve⟧ 50-pound bags',
      ],
    },
    { gives: { kind: 'mass', value: 500, unit: 'g' }, from: ['packed twelve ⟦500-gram⟧ bags of rice'] },
    { gives: { kind: 'volume', value: 250, unit: 'mL' }, from: ['eight million ⟦250ml⟧ bottles'] },
    // Nouns of two words
    {
      gives: { kind: 'count', value: 27, unit: 'member state' },
      from: ['⟦27 member states⟧ voted', '⟦27 member states⟧.'],
    },
    {
      gives: { kind: 'count', value: 9, unit: 'straight game' },
      from: ['won ⟦nine straight games⟧', '⟦9 straight games⟧'],
    },
    { gives: { kind: 'count', value: 30, unit: 'united states troop' }, from: ['⟦30 United States troops⟧ left'] },
    { gives: { kind: 'money', value: 500, unit: 'USD' }, from: ['500 United States dollars', '500 US dollars'] },
    { gives: { kind: 'money', value: 40, unit: 'GBP' }, from: ['cost me ⟦40 quid⟧.', 'paid ⟦forty quid⟧ for it'] },
    // The unit is said once
    {
      gives: { value: 24, unit: '[mi_i]/[gal_us]' },
      from: ['climbed from 21 mpg combined to ⟦24⟧ for vans', 'went from about 14-18 mpg to ⟦24⟧ for vans'],
    },
    { gives: { value: 310, unit: 'km', from: 240 }, from: ['The range went from 240 km to ⟦310⟧.'] },
    {
      gives: { value: 3.5, unit: '%' },
      from: ['was 3.2% in April, versus ⟦3.5⟧ in March', '3.2% in April, against ⟦3.5⟧ a year ago'],
    },
    {
      gives: { value: 2380000, unit: 'JPY' },
      from: ['costs 2,435,000 yen ($22,480) for the van and ⟦2,380,000⟧ ($21,972) for the car'],
    },
    {
      gives: { value: 5, unit: '%', comparator: '<' },
      from: ['not even ⟦5%⟧ of it', 'Not even ⟦5 percent⟧ was spent'],
    },
    // Told for one of something, behind what is measured
    { gives: { value: 4.2, unit: 'g/t' }, from: ['⟦4.2 grams⟧ of gold per tonne', '4.2 grams per tonne'] },
    { gives: { value: 15, unit: 'ug/L' }, from: ['⟦15 micrograms⟧ of lead per litre', '15 micrograms per litre'] },
    { gives: { value: 140, unit: 'L/person/day' }, from: ['⟦140 litres⟧ of water per person per day'] },
    { gives: { value: 12, unit: '%' }, from: ['⟦12%⟧ of exports per head'] },
    // What was counted before
    {
      gives: { value: 8, unit: 'seat' },
      from: ['won 55 seats, ⟦eight⟧ more than in 2019', '55 seats, ⟦8⟧ fewer than in 2019'],
    },
    {
      gives: { value: 40, unit: 'room' },
      from: ['has 210 rooms, of which ⟦40⟧ are suites', '210 rooms, of which about ⟦40⟧ were lost'],
    },
    { gives: { value: 2, unit: 'plant' }, from: ["⟦two⟧ of Acme Corp's plants shut", "⟦two⟧ of Acme's plants"] },
    { gives: { value: 14, unit: 'gauge' }, from: ['a ⟦14 gauge⟧ needle', 'a ⟦14-gauge⟧ needle'] },
    { gives: { value: [600, 700], unit: 'guest' }, from: ['six or seven hundred guests'] },
    { gives: { value: [200, 300], unit: 'ship' }, from: ['two or three hundred ships'] },
    { gives: { value: [6, 7], unit: 'ship' }, from: ['six or seven more ships', 'six or seven ships'] },
    {
      gives: { value: 5, unit: 'large market' },
      from: ['its ⟦five largest markets⟧', '⟦5 larger markets⟧', '⟦five large markets⟧'],
    },
    // Symbols that only some texts have
    { gives: { value: 25, unit: '[kn_i]' }, from: ['winds of ⟦25 kn⟧', 'sails at ⟦25 kn⟧', '25 knots'] },
    {
      gives: { kind: 'money', value: 150, unit: 'HRK' },
      from: ['the ticket cost ⟦150 kn⟧', 'paid ⟦150 kn⟧ in Zagreb'],
    },
    {
      gives: { kind: 'money', value: 850, unit: 'PHP' },
      from: ['the fare in Manila is ⟦P850⟧', 'Fares in Cebu: ⟦P850⟧'],
    },
    { gives: { value: 0.5, unit: 'win above replacement' }, from: ['Jon Gant (⟦0.5 WAR⟧)'] },
    { gives: { value: 2, unit: 'touchdown' }, from: ['ran for ⟦2 TDs⟧', '2 touchdowns'] },
  ],
  nothing: ['The P850 project was shelved.'],
};
