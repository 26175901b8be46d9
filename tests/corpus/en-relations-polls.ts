import type { RelationLine } from './relation-line.ts';

/** What is asked and what is foreseen: polls, and the growth that those expect whose trade economies are. */
export const EN_RELATIONS_POLLS: readonly RelationLine[] = [
  // Growth that those expect whose trade economies are.
  {
    text: "Kenya's Treasury forecasts growth of 5.3% this year, down from the 5.6% it predicted in January.",
    figure: '5.6%',
    subject: 'country:KE',
    metric: 'metric:gdp-growth',
    time: '2026',
  },
  {
    text: 'The IMF projects growth of 4.8% for Kenya.',
    figure: '4.8%',
    subject: 'country:KE',
    metric: 'metric:gdp-growth',
  },
  { text: 'The Treasury forecasts growth of 3% in tax receipts.', figure: '3%', metric: 'metric:tax-revenue' },
  { text: 'Another 19 GW of projects have been approved in Spain.', figure: '19 GW', modality: 'reported' },
  // What a poll found: how parties stand, and what those asked say.
  {
    text: 'A poll of voters put the Socialist party on 29% and the Democratic Alliance on 27%.',
    figure: '27%',
    subject: 'democratic alliance',
    metric: 'metric:approval-rating',
  },
  {
    text: 'The far-right Chega stood at 21%.',
    after: 'A poll ahead of the election was published in Lisbon.',
    figure: '21%',
    metric: 'metric:approval-rating',
  },
  {
    text: 'Four in 10 said housing was the most important issue.',
    figure: 'Four in 10',
    metric: 'housing was the most important issue',
  },
  { text: 'One in six said they had refused a vaccine.', figure: 'One in six', metric: 'had refused a vaccine' },
  {
    text: 'Asked who would make the best leader, 38% of Danes named the minister.',
    figure: '38%',
    modality: 'reported',
    metric: 'named',
  },
  {
    text: 'On those numbers the Greens would win 82 seats.',
    figure: '82 seats',
    metric: 'seats',
    modality: 'forecast',
  },
  // Economies that are expected to grow, and the second of two bases.
  {
    text: 'The Treasury now expects the economy of Kenya to grow 1.4% this year and 2.7% in 2027.',
    figure: '1.4%',
    metric: 'metric:gdp',
  },
  {
    text: 'The Treasury now expects the economy of Kenya to grow 1.4% this year and 2.7% in 2027.',
    figure: '2.7%',
    metric: 'metric:gdp',
    time: '2027',
  },
  { text: 'Debt in Kenya rose to 44.6% of GDP, up from 41.3% in 2024 and 19% in 2019.', figure: '44.6%', time: null },
  {
    text: 'Debt in Kenya rose to 44.6% of GDP, up from 41.3% in 2024 and 19% in 2019.',
    figure: '19%',
    metric: 'metric:debt',
    time: '2019',
  },
  {
    text: 'Debt in Kenya will peak at 44.6% of GDP in 2028, up from 41.3% now and 19% before the crisis.',
    figure: '19%',
    metric: 'metric:debt',
    time: null,
  },
  // Nor is growth what was told of a tax.
  {
    after: 'Kenya will cut value-added tax to 15% from 16%.',
    text: 'The Treasury forecasts growth of 3.5% next year.',
    figure: '3.5%',
    subject: 'country:KE',
    metric: 'metric:gdp-growth',
    time: '2027',
  },
];
