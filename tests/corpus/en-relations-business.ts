import type { RelationLine } from './relation-line.ts';

/** Companies, their reports and their markets. The day is 2026-03-10. */
export const EN_RELATIONS_BUSINESS: readonly RelationLine[] = [
  {
    text: 'The Finnish carrier earned $410 million in 2025.',
    after: 'Norrholm warned on Friday that it could slip into the red this year.',
    figure: '$410 million',
    subject: 'norrholm',
  },
  {
    text: 'The shipbuilder handed over seven ferries last year.',
    after: 'Omani fund Wadi Capital has raised its stake in Croatian yard Brodosplit to 21%.',
    figure: 'seven ferries',
    subject: 'brodosplit',
  },
  {
    text: 'The San Diego-based software maker cut 400 jobs.',
    after: 'Cloudvane Inc said revenue grew 9% in the fourth quarter.',
    figure: '400 jobs',
    subject: 'cloudvane inc',
  },
  {
    text: 'The Board has declared an interim dividend of 3.1 pence per share.',
    after: 'Group revenue at Southgate Retail Limited rose 4% in 2025.',
    figure: '3.1 pence per share',
    subject: 'southgate retail limited',
  },
  {
    text: 'Group revenue increased by 6.3% to £1,842 million (H1 2025: £1,733 million).',
    after: 'Southgate Retail Limited today announced results for the six months ended 31 January 2026.',
    figure: '£1,842 million',
    subject: 'southgate retail limited',
    metric: 'metric:revenue',
    time: '2025-08/2026-01',
  },
  {
    text: 'Group revenue increased by 6.3% to £1,842 million (H1 2025: £1,733 million).',
    figure: '£1,733 million',
    metric: 'metric:revenue',
    time: '2025-H1',
  },
  {
    text: 'Profit was £96 million in the six months ended 31 January 2026, against £88 million in the prior period.',
    figure: '£88 million',
    metric: 'metric:profit',
    time: '2024-08/2025-01',
  },
  {
    text: 'Segmar, founded in 1998, employs 740 people.',
    figure: '740 people',
    subject: 'segmar',
    time: null,
  },
  {
    text: 'Bergsalz will close a mine that employs 2,900 people and lost 130 million euros last year.',
    figure: '2,900 people',
    time: null,
  },
  {
    text: 'Sales rose 19% to 322,000 tonnes.',
    after: 'Its cash came to $20 million at the end of last year.',
    figure: '322,000 tonnes',
    metric: 'metric:sales',
    time: '2025',
  },
  {
    text: 'Its shares slid 6.8%.',
    after: 'Northridge Lithium said on Monday that it lost $40 million in 2025.',
    figure: '6.8%',
    metric: 'metric:share-price',
    time: '2026-03-09',
  },
  {
    text: 'The baht, up 4% since January, has hurt exporters.',
    figure: '4%',
    time: '2026-01/..',
  },
  {
    text: 'Economists had expected a shortfall of 2.1 trillion yen.',
    after: "Japan's trade deficit came to 1.15 trillion yen in February.",
    figure: '2.1 trillion yen',
    time: '2026-02',
    modality: 'forecast',
  },
  {
    text: 'Nordvik, the Danish cloud provider backed by a pension fund, has secured 1.2 billion euros of loans.',
    figure: '1.2 billion euros',
    subject: 'nordvik',
  },
  {
    text: 'The Bank of Korea left its base rate at 2.50% and trimmed its forecast for growth this year to 1.7%.',
    figure: '2.50%',
    subject: 'org:bok',
  },
  // Bodies that are somebody else than the company that the text is about
  {
    headline: 'Halden Micro to cut jobs',
    after: 'Chipmaker Halden Micro said it will cut 1,200 jobs.',
    text: 'The central bank raised its benchmark rate to 4.75%.',
    figure: '4.75%',
    subject: 'central bank',
  },
  {
    headline: 'Halden Micro to cut jobs',
    after: 'Chipmaker Halden Micro said it will cut 1,200 jobs.',
    text: 'The union represents 40,000 workers.',
    figure: '40,000 workers',
    subject: 'union',
  },
  {
    headline: 'Halden Micro to cut jobs',
    after: 'Halden Micro posted a loss of $210 million.',
    text: 'Analysts polled by FactTrack had forecast revenue of $3.1 billion.',
    figure: '$3.1 billion',
    subject: 'halden micro',
  },
  // The headline says of what sort the company is, the text which
  {
    headline: 'Airline posts first profit in six years',
    after:
      'Nordvik Air swung to a net profit of 1.9 billion crowns in 2025, its first since 2019, from a loss of 640 million a year earlier.',
    text: 'Revenue rose 9% to 27.4 billion crowns.',
    figure: '9%',
    subject: 'nordvik air',
    time: '2025',
  },
  {
    text: 'Nordvik Air swung to a net profit of 1.9 billion crowns in 2025, its first since 2019, from a loss of 640 million crowns a year earlier.',
    figure: '640 million crowns',
    metric: 'metric:loss',
    time: '2024',
  },
];
