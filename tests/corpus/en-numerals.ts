import type { FigureCorpus } from '../helpers/examples.ts';

/** Numbers as English writes them: separators, scales, words, fractions, vague plurals. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    { gives: { kind: 'count', value: 612, unit: 'respondent' }, from: ['⟦612⟧ of 1,020 respondents agreed'] },
    {
      gives: { kind: 'share', value: 90, unit: '%' },
      from: ['⟦Nine of ten⟧ voters backed it', '⟦nine out of ten⟧ voters'],
    },
    // odds of what is measured
    { gives: { kind: 'share', value: 60, unit: '%' }, from: ['⟦Three in five⟧ kilos were auctioned'] },
    { gives: { kind: 'share', value: 10, unit: '%' }, from: ['⟦one in ten⟧ dollars goes on rent'] },
    { gives: { kind: 'count', value: 5, unit: 'judge' }, from: ['⟦five⟧ of nine judges'] },
    { gives: { kind: 'share', value: 20, unit: '%' }, from: ['Most recovered; ⟦one-fifth⟧ needed oxygen'] },
    // separators
    {
      gives: { value: 1234.5, unit: 'km' },
      from: ['1,234.5 km', '1234.5 km', '１２３４．５ km', '1 234.5 km'],
    },
    {
      gives: { value: 1234567, unit: 't' },
      from: ['1,234,567 tonnes', '12,34,567 tonnes', '1 234 567 tonnes', '1234567 tonnes'],
    },
    {
      gives: { value: 0.25, unit: 't' },
      from: ['.25 tonnes', '0.25 tonnes', '¼ tonne', '1/4 of a tonne', 'a quarter of a tonne'],
    },
    // scales move the point
    {
      gives: { value: 460000000, unit: 't' },
      from: ['460 million tonnes', '460m tonnes', '0.46 billion tonnes', '0.46bn tonnes', '460 mn tonnes', '460 Mt'],
    },
    {
      gives: { value: 1.2e9, unit: 'USD' },
      from: [
        '$1.2bn',
        '$1.2 billion',
        '$1.2b',
        '1.2 billion dollars',
        '$1,200m',
        '$1,200 million',
        'US$1.2bn',
        'USD 1.2 bln',
      ],
    },
    {
      gives: { value: 5000000, unit: 'USD' },
      from: ['$5m', '$5 million', '$5M', '$5mn', '$5mln', 'a ⟦$5-million⟧ deal', 'five million dollars', '$5MM'],
    },
    {
      gives: { value: 3e12, unit: 'INR' },
      from: ['3 lakh crore rupees', 'three lakh crore rupees', 'Rs 3 trillion', '₹3tn'],
    },
    { gives: { value: 3500000, unit: 'INR' }, from: ['35 lakh rupees', '35 lakhs rupees', 'Rs 35 lakh'] },
    { gives: { value: 10000, unit: 'user' }, from: ['10k users', '10K users', '10,000 users', 'ten thousand users'] },
    { gives: { value: 1800000, unit: 'user' }, from: ['1.8M users', '1.8 million users', '1.8mn users'] },
    // words
    {
      gives: { value: 21, unit: 'ship' },
      from: ['twenty-one ships', 'twenty one ships', 'Twenty-One ships', '21 ships'],
    },
    {
      gives: { value: 103, unit: 'ship' },
      from: ['one hundred and three ships', 'one hundred three ships', 'a hundred and three ships'],
    },
    {
      gives: { value: 2200, unit: 'ship' },
      from: ['two thousand two hundred ships', 'two thousand and two hundred ships', 'twenty-two hundred ships'],
    },
    {
      gives: { value: 5500000, unit: '[oz_av]' },
      from: ['five and a half million ounces', '5.5 million ounces', '5½ million ounces', '5 1/2 million ounces'],
    },
    {
      gives: { value: 1500000, unit: 'bbl' },
      from: ['one and a half million barrels', 'a million and a half barrels', '1.5 million barrels'],
    },
    {
      gives: { value: 500000, unit: 't' },
      from: ['half a million tonnes', 'half million tonnes', 'a half million tonnes', '500,000 tonnes'],
    },
    {
      gives: { value: 750000000, unit: 'USD' },
      from: ['three quarters of a billion dollars', 'three-quarters of a billion dollars', '$750 million'],
    },
    { gives: { value: 200.03, unit: 'km' }, from: ['two hundred point zero three kilometres', '200.03 km'] },
    // A scale takes in the tens behind `hundred and`
    {
      gives: { value: 120000, unit: 'USD' },
      from: ['one hundred and twenty thousand dollars', 'a hundred and twenty thousand dollars'],
    },
    {
      gives: { value: 750000000, unit: 'person' },
      from: ['seven hundred and fifty million people', 'seven hundred fifty million people'],
    },
    { gives: { value: 256000, unit: 'vote' }, from: ['two hundred and fifty-six thousand votes'] },
    { gives: { value: 300, unit: 'ship' }, from: ['two hundred and ⟦three hundred ships⟧'] },
    {
      gives: { value: 1.75, unit: '[mi_i]' },
      from: ['one and three-quarter miles', 'one and three quarters miles', '1¾ miles'],
    },
    { gives: { value: 0.75, unit: '[mi_i]' }, from: ['a ⟦three-quarter-mile⟧ stretch'] },
    { gives: { value: 12, unit: 'ship' }, from: ['a dozen ships', 'one dozen ships', 'twelve ships'] },
    { gives: { value: 6, unit: 'ship' }, from: ['half a dozen ships', 'six ships'] },
    { gives: { value: 36, unit: 'ship' }, from: ['three dozen ships', '3 dozen ships'] },
    { gives: { value: 1000000, unit: 'ship' }, from: ['a million ships', 'one million ships'] },
    { gives: { value: 2, unit: 'ship', comparator: '~' }, from: ['a couple of ships'] },
    // powers of ten
    { gives: { value: 0.000623, unit: 'm' }, from: ['6.23x10^-4 m', '6.23×10⁻⁴ m', '6.23e-4 m'] },
    // vague plurals are bounds
    { gives: { value: [10000, 100000], comparator: '~', unit: 'job' }, from: ['tens of thousands of jobs'] },
    { gives: { value: [100, 1000], comparator: '~', unit: 'ship' }, from: ['hundreds of ships'] },
    {
      gives: { value: [200, 1000], comparator: '~', unit: 'ship' },
      from: ['several hundred ships', 'a few hundred ships'],
    },
    { gives: { value: [1e6, 1e7], comparator: '~', unit: 'USD' }, from: ['millions of dollars'] },
    { gives: { value: [24, 99], comparator: '~', unit: 'ship' }, from: ['dozens of ships', 'several dozen ships'] },
    { gives: { value: null, unit: 'day', kind: 'duration' }, from: ['several days', 'a few days'] },
    // fractions
    { gives: { kind: 'duration', value: 1.5, unit: 'year' }, from: ['ready within ⟦a year and a half⟧'] },
    {
      gives: { kind: 'change', value: 33.3333333333, unit: '%' },
      from: ['prices have gained ⟦a third⟧ within a year', 'rents in Helvia lost ⟦a third⟧.'],
    },
    {
      gives: { kind: 'share', value: 33.3333333333, unit: '%' },
      from: ['⟦a third⟧ of world supply', '⟦one-third⟧ of the crop', '⟦one third⟧ of the crop'],
    },
    {
      gives: { kind: 'share', value: 66.6666666667, unit: '%' },
      from: ['⟦two-thirds⟧ of the crop', '⟦two thirds⟧ of the crop'],
    },
    {
      gives: { kind: 'share', value: 50, unit: '%' },
      from: ['⟦half⟧ of the crop', '⟦half⟧ the crop', '⟦one half⟧ of the crop'],
    },
    {
      gives: { kind: 'share', value: 60, unit: '%' },
      from: [
        '⟦six-tenths⟧ of it bank debt',
        '⟦three-fifths⟧ of the crop',
        '⟦three in five⟧ of them',
        '⟦six out of 10⟧ voters',
        '⟦six in ten⟧ voters',
      ],
    },
    {
      gives: { kind: 'share', value: 20, unit: '%' },
      from: [
        '⟦one in five⟧ adults',
        '⟦1 in 5⟧ adults',
        '⟦a fifth⟧ of Peruvian production',
        '⟦one out of every five⟧ adults',
      ],
    },
    { gives: { kind: 'share', value: 11.1111111111, unit: '%' }, from: ['brought in ⟦a ninth⟧ of the national crop'] },
    { gives: { value: 0.5, unit: 'hour' }, from: ['half an hour'] },
    {
      gives: { value: 1.5, unit: 'hour' },
      from: ['one hour and a half', '1.5 hours', 'one and a half hours'],
    },
    { gives: { value: 0.5, unit: 'pp' }, from: ['half a percentage point'] },
    { gives: { value: 0.25, unit: 'pp' }, from: ['a quarter point', 'a quarter-point'] },
    // negatives
    {
      gives: { value: -130, unit: '[degF]' },
      from: ['minus-130 degrees Fahrenheit', 'minus 130 degrees Fahrenheit', '-130 degrees Fahrenheit', '−130°F'],
    },
    {
      gives: { kind: 'money', value: -2400000, unit: 'GBP' },
      from: ['a loss of ⟦minus £2.4 million⟧', 'cash flow of ⟦-£2.4m⟧', 'a result of ⟦negative £2.4 million⟧'],
    },
    {
      gives: { value: [-1500000000, 1000000000], unit: 'USD' },
      from: ['a result of between ⟦minus $1.5 billion and $1 billion⟧', '⟦-$1.5 billion to $1 billion⟧'],
    },
    { gives: { value: [5, 7], unit: 'USD' }, from: ['sold for ⟦$5 -$7⟧ each'] },
    { gives: { value: -2.1, unit: '%' }, from: ['minus 2.1%', '-2.1%', 'negative 2.1 percent'] },
    // what is counted is said once
    {
      gives: { value: 12, unit: 'seat', kind: 'count' },
      from: ['The Greens took 18 seats and Team Ardal ⟦12⟧.', 'The Greens took 18 seats, the Liberals ⟦12⟧, Ardal 9.'],
    },
    { gives: { value: 27, unit: 'council area' }, from: ['Of the 32 council areas, ⟦27⟧ gained people'] },
    {
      gives: { value: 900, unit: 'cut' },
      from: ['Of the cuts, ⟦900⟧ will fall in Sweden', 'Of its cuts, about ⟦900⟧ fall here'],
    },
    // what was counted before is opened and closed
    {
      gives: { value: 14, unit: 'store' },
      from: [
        'It has 412 stores in 27 countries. It will close ⟦14⟧ this year.',
        'The chain, with 412 stores, opened ⟦14⟧ in June and shut nine.',
        'It runs 412 stores and plans to open another ⟦14⟧.',
      ],
    },
    { gives: { value: 27, unit: 'council area' }, from: ['⟦27 council areas⟧ gained people'] },
    // bare numbers keep no unit
    { gives: { value: 16644, unit: '1', kind: 'measure' }, from: ['end the year at ⟦16,644⟧'] },
  ],
  nothing: [
    'version 1.2.3 is out',
    'the 10.0.0.1 address',
    'the ID.3 and ID.4 from Volkswagen',
    'no one knows',
    'tickets for the Six Nations',
    'they met on Route 66',
    'the only one left',
    'on the one hand',
    'a second look',
    'third party software',
  ],
};
