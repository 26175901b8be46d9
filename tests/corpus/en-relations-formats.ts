import type { RelationLine } from './relation-line.ts';

const RELEASE = 'Orrin Lithium reports results for 2025';

/** Texts that are no running story: releases with headings over lists, round-ups. */
export const EN_RELATIONS_FORMATS: readonly RelationLine[] = [
  {
    headline: RELEASE,
    after:
      'Orrin Lithium Ltd today reported its results for the year ended December 31, 2025.\nFourth Quarter 2025 Highlights\n',
    text: '- Revenue of A$231 million; EBITDA of A$74 million',
    figure: 'A$74 million',
    time: '2025-Q4',
    metric: 'metric:ebitda',
  },
  {
    headline: RELEASE,
    after: 'Fourth Quarter 2025 Highlights\n- Revenue of A$231 million\n2026 Guidance\n',
    text: '- Capital expenditure: A$160-175 million',
    figure: 'A$160-175 million',
    time: '2026',
    modality: 'target',
  },
  {
    headline: RELEASE,
    after: 'Outlook for 2027\n',
    text: '- Production: 780,000 to 820,000 tonnes',
    figure: '780,000 to 820,000 tonnes',
    time: '2027',
    modality: 'forecast',
  },
  // Another heading ends what the one before it said.
  {
    headline: RELEASE,
    after: '2026 Guidance\n- Production: 780,000 tonnes\nFull Year 2025\n',
    text: '- Production: 741,000 tonnes',
    figure: '741,000 tonnes',
    time: '2025',
    modality: 'reported',
  },
  // Running text behind a list is under no heading any more.
  {
    headline: RELEASE,
    after: '2026 Guidance\n- Production: 780,000 tonnes\n',
    text: 'The company employed 900 people.',
    figure: '900 people',
    modality: 'reported',
  },
  // Terms of trade are nobody.
  {
    headline: RELEASE,
    after: 'Fourth Quarter 2025\n',
    text: '- Unit operating cost (FOB) of $464 per tonne, down 5%',
    figure: '$464 per tonne',
    subject: 'orrin lithium',
    metric: 'metric:cost',
  },
  // What stands over a list: whose word it is and of when.
  {
    headline: 'Factbox: the biggest producers',
    after: 'Mine production in 2025, in tonnes of oxide, according to the Northern Institute:\nChina: 270,000\n',
    text: 'Australia: 16,000',
    figure: '16,000',
    subject: 'country:AU',
    metric: 'metric:mine-production',
    time: '2025',
    attribution: 'northern institute',
  },
  // Who does most is what is measured.
  {
    headline: 'Soybeans in figures',
    after: 'Largest importers of soybeans (million tonnes, 2025):\nChina 105.4\n',
    text: 'Mexico 6.5',
    figure: '6.5',
    ...{ subject: 'country:MX', object: 'commodity:soybeans', metric: 'metric:imports', time: '2025' },
  },
];
