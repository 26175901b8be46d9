import type { FigureCorpus } from '../helpers/examples.ts';

/** Bounds that are denied, ages told by a plural, sides, symbols on both sides of a slash, and years before our era. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-03-18',
  groups: [
    // What is denied to be more is at most so much
    {
      gives: { value: 5, unit: '%', comparator: '<=' },
      from: [
        'It did not exceed ⟦5%⟧.',
        'Fees must not exceed ⟦5%⟧ of the price.',
        'It never exceeded ⟦5%⟧.',
        'The share cannot be above ⟦5%⟧.',
        'It has not risen above ⟦5%⟧.',
        "The rate hasn't topped ⟦5%⟧.",
        'It failed to exceed ⟦5%⟧.',
        'Inflation is no longer above ⟦5%⟧.',
        'without rising above ⟦5%⟧',
      ],
    },
    {
      gives: { value: 2, unit: '%', comparator: '>=' },
      from: [
        'Rates will not go below ⟦2%⟧.',
        'It has never fallen below ⟦2%⟧.',
        "The share isn't below ⟦2%⟧.",
        'It did not drop under ⟦2%⟧.',
      ],
    },
    // What is not paid may be owed: another verb has an object of its own
    {
      gives: { value: 1000000, unit: 'USD', comparator: '>' },
      from: ['He did not pay more than ⟦$1 million⟧ in tax.', 'It is not only above ⟦$1 million⟧ but rising.'],
    },
    {
      gives: { value: 50, unit: '%', comparator: '<' },
      from: [
        'Turnout failed to reach ⟦50%⟧.',
        'Turnout has not reached ⟦50%⟧.',
        'Turnout did not reach ⟦50%⟧.',
        'The share is yet to reach ⟦50%⟧.',
      ],
    },
    {
      gives: { value: 899, unit: 'USD', comparator: '>=' },
      from: ['Prices start at ⟦$899⟧.', 'The phone starts at ⟦$899⟧.', 'Seats are priced from ⟦$899⟧.'],
    },
    { gives: { value: 10, comparator: '=' }, from: ['The list starts at ⟦10 homes⟧.'] },
    { gives: { value: 90, unit: 'minute', comparator: '~' }, from: ['The trip takes ⟦90 minutes⟧, give or take.'] },
    // What stands behind the comma is of the next figure
    {
      gives: { value: 268000, unit: 't', comparator: '=' },
      from: ['It mined ⟦268,000 tonnes⟧, roughly 69% of the total.'],
    },
    { gives: { value: 20, unit: 'EUR', comparator: '~' }, from: ['It costs ⟦€20⟧-ish a month.'] },
    { gives: { value: 10000, comparator: '>=' }, from: ['It sold ⟦10,000 units⟧ and counting.'] },
    // Ages by a plural
    {
      gives: { kind: 'duration', value: [40, 49], unit: 'year' },
      from: [
        'men in their ⟦40s⟧',
        'a woman in her late ⟦40s⟧',
        'He is in his ⟦forties⟧.',
        'in their mid- to late ⟦40s⟧',
      ],
    },
    { gives: { kind: 'duration', value: [30, 39], unit: 'year' }, from: ['voters in their 20s and ⟦30s⟧'] },
    { gives: { kind: 'duration', value: 65, unit: 'year', comparator: '>' }, from: ['free for the over-⟦65s⟧'] },
    {
      gives: { kind: 'duration', value: 16, unit: 'year', comparator: '<' },
      from: ['a ban for under-⟦16s⟧', 'Under-16s may not, nor may other under-⟦16s⟧.'],
    },
    { gives: { kind: 'duration', value: 5, unit: 'year', comparator: '<' }, from: ['nurseries for under-⟦fives⟧'] },
    { gives: { kind: 'date', time: '198X' }, from: ['music of the ⟦80s⟧'] },
    // Sides
    {
      gives: { kind: 'measure', value: 5, unit: '[ft_i]' },
      from: ['a ⟦5⟧-by-8-foot cell', '⟦5⟧ by 8 feet', '⟦5⟧ x 8 feet', 'a ⟦five⟧-by-eight-foot cell', '⟦5⟧ x 8 x 9 ft'],
    },
    { gives: { kind: 'measure', value: 8, unit: '[ft_i]' }, from: ['a 5-by-⟦8-foot⟧ cell', '5 by ⟦8 feet⟧'] },
    // Numbers side by side
    { gives: { kind: 'count', value: 300, unit: 'bag' }, from: ['They bought ⟦300⟧ 500-gram bags.'] },
    { gives: { kind: 'mass', value: 500, unit: 'g' }, from: ['They bought 300 ⟦500-gram⟧ bags.'] },
    { gives: { kind: 'mass', value: 12500, unit: 't' }, from: ['12 500 tonnes'] },
    { gives: { kind: 'mass', value: 1500, unit: 't' }, from: ['a ⟦1 500-tonne⟧ ship'] },
    // Symbols on both sides of a slash
    { gives: { value: 1.8, unit: 'g/t' }, from: ['It grades ⟦1.8 g/t⟧ gold.', '1.8 grams per tonne'] },
    { gives: { value: 8, unit: 't/har' }, from: ['a yield of ⟦8 t/ha⟧', '8 tonnes per hectare'] },
    { gives: { value: 500, unit: 't/day' }, from: ['a mill of ⟦500 t/d⟧', '500 tonnes a day'] },
    { gives: { value: 3, unit: 'mg/L' }, from: ['⟦3 mg/l⟧ of lead', '⟦3 mg/L⟧ of lead'] },
    { gives: { value: 5, unit: 'm3/s' }, from: ['a flow of ⟦5 m3/s⟧'] },
    { gives: { value: 10, unit: 'km', quote: '10 km' }, from: ['It was at a depth of ⟦10 km⟧. Nobody was hurt.'] },
    // Times
    { gives: { kind: 'date', time: '2026-Q1' }, from: ['in ⟦the opening quarter of 2026⟧'] },
    { gives: { kind: 'date', time: '2025-Q4' }, from: ['in ⟦the closing quarter of 2025⟧'] },
    { gives: { kind: 'date', time: '2025-12-24' }, from: ['on ⟦the eve of Christmas 2025⟧'] },
    { gives: { kind: 'date', time: '02XX' }, from: ['in the ⟦third century⟧'] },
    {
      gives: { kind: 'date', time: null, doubts: [] },
      from: ['built in ⟦44 BC⟧', 'from the ⟦third century BC⟧', 'a ⟦5th-century BCE⟧ vase'],
    },
    { gives: { kind: 'duration', value: 20, unit: 'minute' }, from: ['⟦20 minutes⟧ after 10 people came'] },
  ],
  nothing: [
    'the opening quarter of the game',
    'It was at one point the richest of them.',
    'It had, at one time, a shop here.',
    'at thirty-six minutes past eight',
    'at 20 minutes to six',
    'England Under-21s won.',
    'the under-21s coach',
    'on the eve of the election',
  ],
};
