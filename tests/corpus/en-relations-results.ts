import type { RelationLine } from './relation-line.ts';

/** News of company results, housing and what bodies with long names report. The day is 2026-03-10. */
export const EN_RELATIONS_RESULTS: readonly RelationLine[] = [
  // Bodies whose names go on over "of", "and" and a list
  {
    text: 'Home sales fell 4% in February, the Rivers Bureau and the Department of Housing and Urban Growth reported on Monday.',
    figure: '4%',
    attribution: 'department of housing and urban growth',
  },
  {
    text: 'The National Association of Cheesemakers estimates that exports rose 12% in 2025.',
    figure: '12%',
    attribution: 'national association of cheesemakers',
  },
  {
    text: 'Exports of chips jumped 31% in January, the Ministry of Ports, Trade and Lakes said on Friday.',
    figure: '31%',
    attribution: 'ministry of ports trade and lakes',
  },
  // An aside with "which is" ends at its comma
  {
    text: 'The tyre business, which is due to be sold in the second half of this year, posted an operating margin of 3.9%.',
    after: 'Norvia said fourth-quarter revenue rose 4%.',
    figure: '3.9%',
    time: '2025-Q4',
    modality: 'reported',
  },
  // Who speaks behind an apposition tells of itself, with a day between
  {
    text: 'Rival Helvia AG, based in Chur, said last week it would cut 4,700 jobs.',
    after: 'Norvia said revenue rose 4% to $2 billion.',
    figure: '4,700 jobs',
    subject: 'helvia ag',
  },
  {
    text: 'The company said last month that orders declined 11%.',
    after: 'Home prices in Spain rose 2% in February. Shares of Larkhill Homes lost 2.2% to $96.40.',
    figure: '11%',
    subject: 'larkhill homes',
  },
  // What is compared with is of the year before where the text has just said so
  {
    text: 'Its margin narrowed to 11.4% from 12.1%.',
    after: 'Norvia said profit fell to 2.6 billion euros in the fourth quarter from 2.9 billion a year earlier.',
    figure: '12.1%',
    time: '2024-Q4',
  },
  {
    text: 'Norvia said profit fell to 2.6 billion crowns ($280 million) in the fourth quarter from 2.9 billion a year earlier.',
    figure: '2.6 billion crowns',
    from: 2900000000,
  },
  {
    text: 'Capital spending by Norvia came to 4.4 billion euros in 2025, compared with 5.1 billion a year ago.',
    figure: '5.1 billion',
    time: '2024',
  },
  // Nobody was hurt, nothing starts, nothing is looked ahead to
  {
    text: 'Sales of Norvia, hurt by a currency effect of 6.2%, came to 22.9 billion euros.',
    figure: '22.9 billion euros',
    metric: 'metric:sales',
  },
  {
    text: 'Norvia reported a smaller-than-expected drop in fourth-quarter profit to $20 million.',
    figure: '$20 million',
    time: '2025-Q4',
  },
  {
    text: 'Housing starts in Spain fell in February, 6.1% below the January estimate.',
    figure: '6.1%',
    time: '2026-02',
  },
  {
    text: 'Permits, a gauge of future building, eased to 1.39 million in February.',
    after: 'Home prices in Spain rose 2% in January.',
    figure: '1.39 million',
    metric: 'permits',
  },
  {
    text: 'Economists polled by Dow Jones had forecast sales of 1.32 million.',
    figure: '1.32 million',
    object: null,
    attribution: 'org:dow',
  },
  {
    text: 'The average rate on a 30-year fixed mortgage was 6.11% last week.',
    figure: '6.11%',
    subject: null,
    metric: 'metric:mortgage-rate',
  },
  {
    text: 'It proposed a dividend of 7.75 euros per share.',
    after: 'For the first quarter, Norvia forecast a decline in sales of 3%.',
    figure: '7.75 euros per share',
    subject: 'norvia',
    time: null,
  },
];
