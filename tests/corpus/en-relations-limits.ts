import type { RelationLine } from './relation-line.ts';

/** Limits on what may be sold, parts of them, and who takes what is sold. The day is 2026-03-10. */
export const EN_RELATIONS_LIMITS: readonly RelationLine[] = [
  // A limit on a flow is a quota of it
  {
    text: 'Congo capped exports of cobalt at 87,000 tonnes this year.',
    figure: '87,000 tonnes',
    subject: 'country:CD',
    metric: 'metric:export-quota',
  },
  {
    text: 'China limited imports of coal to 5 million tonnes.',
    figure: '5 million tonnes',
    metric: 'metric:import-quota',
  },
  {
    text: 'Indonesia will let miners ship 40 million tonnes of ore this year.',
    figure: '40 million tonnes',
    metric: 'metric:export-quota',
  },
  {
    text: 'Indonesia allowed miners to produce 240 million tonnes of ore.',
    figure: '240 million tonnes',
    metric: 'metric:quota',
  },
  { text: 'Exports of cobalt fell to 87,000 tonnes.', figure: '87,000 tonnes', metric: 'metric:exports' },
  // Whoever is dealt a part of it has a quota, and so has whoever got one behind it
  {
    text: 'Norvia Metals was awarded 32,000 tonnes.',
    after: 'Congo capped exports of cobalt at 87,000 tonnes this year.',
    figure: '32,000 tonnes',
    subject: 'norvia metals',
    metric: 'metric:quota',
  },
  {
    text: 'Norvia Metals received 20,800 tonnes.',
    after: 'Congo capped exports of cobalt at 87,000 tonnes this year.',
    figure: '20,800 tonnes',
    metric: 'metric:export-quota',
  },
  { text: 'The port received 20,800 tonnes of flour.', figure: '20,800 tonnes', metric: 'received' },
  { text: 'Norvia Metals was awarded $32 million.', figure: '$32 million', metric: null },
  // What goes abroad is exported, whoever sends it
  {
    text: 'Indonesia made 56 million tonnes of palm oil, and 23 million tonnes of it went abroad.',
    figure: '23 million tonnes',
    subject: 'country:ID',
    object: 'commodity:palm-oil',
    metric: 'metric:exports',
  },
  { text: 'Vietnam sold 8 million tonnes of rice abroad.', figure: '8 million tonnes', metric: 'metric:exports' },
  { text: 'Vietnam sold 8 million tonnes of rice.', figure: '8 million tonnes', metric: 'metric:sales' },
  // What is said to be in an amount is not what the text is about
  {
    text: 'Indonesia made 56 million tonnes of palm oil including sugar, and 23 million tonnes went abroad.',
    figure: '23 million tonnes',
    object: 'commodity:palm-oil',
  },
  {
    text: 'Output came to 56 million tonnes excluding sugar.',
    after: 'Indonesia is the largest producer of palm oil.',
    figure: '56 million tonnes',
    object: 'commodity:palm-oil',
  },
  // Who takes part of a country's exports
  {
    text: 'India took 386,000 tonnes and China 94,000 tonnes.',
    after: 'Malaysian exports of palm oil climbed to 1.48 million tonnes in January.',
    figure: '386,000 tonnes',
    subject: 'country:MY',
    metric: 'metric:exports',
    scope: 'country:IN',
  },
  {
    text: 'India took 386,000 tonnes and China 94,000 tonnes.',
    after: 'Malaysian exports of palm oil climbed to 1.48 million tonnes in January.',
    figure: '94,000 tonnes',
    subject: 'country:MY',
    scope: 'country:CN',
  },
  {
    text: 'India took 386,000 tonnes of palm oil.',
    figure: '386,000 tonnes',
    subject: 'country:IN',
    metric: 'metric:imports',
    scope: null,
  },
  // Whom one sells to is not whom the text comes back to
  {
    text: 'The country made 20 million tonnes in 2025.',
    after:
      'Malaysian exports of palm oil climbed to 1.48 million tonnes in January. India took 386,000 tonnes and China 94,000 tonnes.',
    figure: '20 million tonnes',
    subject: 'country:MY',
  },
  // Power that is put up is new capacity, of whatever order book the text told before
  {
    text: 'Norvia Wind put up 13.4 GW of turbines during the year.',
    after: 'Order intake came to 16.2 GW.',
    figure: '13.4 GW',
    metric: 'metric:new-capacity',
  },
  { text: 'The country connected 2.1 GW in 2025.', figure: '2.1 GW', metric: 'metric:new-capacity' },
  { text: 'Order intake came to 16.2 GW.', figure: '16.2 GW', metric: 'metric:orders' },
];
