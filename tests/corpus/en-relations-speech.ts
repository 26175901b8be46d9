import type { RelationLine } from './relation-line.ts';

/** Who gives a figure, and whether it is told, expected, aimed at or supposed. The day is 2026-03-10. */
export const EN_RELATIONS_SPEECH: readonly RelationLine[] = [
  {
    text: 'Zinc output fell 3% in 2025, the energy and mines ministry said on Monday.',
    figure: '3%',
    attribution: 'energy and mines ministry',
    modality: 'reported',
  },
  {
    text: 'Zinc output fell 3% in 2025, according to the US Geological Survey.',
    figure: '3%',
    attribution: 'org:usgs',
  },
  {
    text: 'Analysts at Larkfield Research expect zinc output to fall 3% this year.',
    figure: '3%',
    attribution: 'larkfield research',
    modality: 'forecast',
  },
  {
    text: '"It is over," said Ana Ruiz, a consultant at Larkfield Research, who sees output falling 3% this year.',
    figure: '3%',
    attribution: 'ana ruiz',
    modality: 'forecast',
  },
  {
    text: 'OPEC left its forecast for growth in world demand in 2026 at 1.3 million barrels per day.',
    figure: '1.3 million barrels per day',
    attribution: 'org:opec',
    metric: 'metric:demand-growth',
    modality: 'forecast',
  },
  {
    text: 'Peru plans to spend $4 billion on ports by 2030.',
    figure: '$4 billion',
    subject: 'country:PE',
    modality: 'target',
  },
  {
    text: 'If the mine shuts, copper output could fall by 300,000 tonnes.',
    figure: '300,000 tonnes',
    modality: 'hypothetical',
  },
  { text: 'Prices rose 9% in May 2025.', figure: '9%', modality: 'reported' },
  { text: 'Larkfield Mining will close 12 of its 40 mines.', figure: '40 mines', modality: 'reported' },
  { text: 'Its ratio of 14% is above the target of 13%.', figure: '13%', modality: 'target' },
  {
    text: 'Quarrymen of Wales made £40 million, ahead of the £38 million that analysts had pencilled in.',
    figure: '£38 million',
    attribution: 'analysts',
    modality: 'forecast',
  },
  {
    text: 'The energy ministry expects output to fall because Jakarta has cut the quota to 250 million tonnes.',
    figure: '250 million tonnes',
    attribution: null,
    modality: 'reported',
  },
  { text: 'Some 40,000 visitors are expected in Bergen in July.', figure: '40,000 visitors', modality: 'forecast' },
  { text: 'About 300 jobs will be lost in Bergen.', figure: '300 jobs', modality: 'forecast' },
  {
    text: 'Nurses in Wales will get a pay rise of 6.5%, the government said.',
    figure: '6.5%',
    attribution: 'government',
  },
  {
    text: 'That was short of the 2.0% that economists polled by Quantis had pencilled in.',
    after: 'Consumer prices in Sweden climbed 1.7% in February.',
    figure: '2.0%',
    subject: 'country:SE',
    attribution: 'quantis',
    time: '2026-02',
    modality: 'forecast',
  },
  {
    text: 'Swedish exports rose 8.3% in February, faster than the 6.5% forecast in a Quantis poll.',
    figure: '6.5%',
    metric: 'metric:exports',
    attribution: 'quantis',
    time: '2026-02',
    modality: 'forecast',
  },
  {
    text: 'Economists had expected a gain of 12,000.',
    after: 'Canadian employers shed 33,000 jobs in February.',
    figure: '12,000',
    subject: 'country:CA',
    time: '2026-02',
    modality: 'forecast',
  },
  {
    text: 'Vexley is seeking a valuation of $18 billion, people familiar with the matter said.',
    figure: '$18 billion',
    attribution: 'people familiar',
  },
  {
    text: "Vexley will spend $2 billion in 2026, the group's finance chief told analysts.",
    figure: '$2 billion',
    attribution: 'finance chief',
  },
  {
    text: "Malta's economy grew 0.7% in 2025, the national statistics institute said.",
    figure: '0.7%',
    attribution: 'national statistics institute',
  },
  {
    text: "Under the government's mandate, carmakers must sell 33% of them without engines this year.",
    after: 'Electric cars took 24.7% of the market in February, industry body SMMT said.',
    figure: '33%',
    subject: 'carmakers',
  },
  // "The bank" of a text on a central bank, and what it expects of a country is the country's
  {
    after: "Norway's central bank left its key rate at 4% on Thursday.",
    text: 'The bank now expects inflation to average 2.6% in 2026.',
    figure: '2.6%',
    subject: 'country:NO',
    metric: 'metric:inflation',
  },
  {
    after: "Norway's central bank left its key rate at 4% on Thursday.",
    text: 'DNB raised its mortgage rate. The bank expects a profit of 9 billion kroner.',
    figure: '9 billion kroner',
    subject: 'dnb',
  },
];
