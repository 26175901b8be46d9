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
];
