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
  // An office tower is no actor, and a tower sold for a sum is a deal
  {
    text: 'The deal came to HK$2 billion.',
    headline: 'Hong Kong builder Norvia Land sells Kowloon office tower at a discount',
    figure: 'HK$2 billion',
    subject: 'norvia land',
  },
  {
    text: 'Norvia has agreed to sell a 27-storey office building in Kowloon for HK$2.15 billion.',
    figure: 'HK$2.15 billion',
    subject: 'norvia',
    metric: 'metric:deal-value',
  },
  // Those who act are not counted by it
  { text: 'Construction companies added 26,000 jobs in February.', figure: '26,000 jobs', metric: 'metric:jobs' },
  {
    text: 'Companies have announced 108,000 layoffs this year, the job agency Harrow, Gray & Christmas said.',
    figure: '108,000 layoffs',
    attribution: 'harrow gray & christmas',
  },
  // What only a market has is of no company that was told of before
  {
    text: 'Home prices gained 1.2% in January.',
    after: 'Norvia Land said profit rose 4% in 2025.',
    figure: '1.2%',
    subject: null,
    object: null,
  },
  // Shares are of the day of the news
  {
    text: 'Its shares rose 4.5%.',
    after: 'Norvia said on Monday its gearing stood at 84% as of December 31.',
    figure: '4.5%',
    time: '2026-03-09',
  },
  // Which contract, which spell, which week
  {
    text: 'The April 2026 NYMEX contract settled at $3.71/MMBtu.',
    after: 'Natural gas rose 34 cents on Monday.',
    figure: '$3.71/MMBtu',
    time: '2026-03-09',
  },
  {
    text: 'The unemployment rate in Spain slipped to 4.3% last month after a weak 2025.',
    figure: '4.3%',
    time: '2026-02',
  },
  {
    text: 'Claims in Ohio fell to 213,000 in the week that ended Feb. 28.',
    figure: '213,000',
    time: '2026-02-22/2026-02-28',
  },
  {
    text: 'Gas output in Norway rose 0.3% from the previous week.',
    after: 'Output averaged 1.1 billion cubic feet in 2025.',
    figure: 'the previous week',
    time: '2026-W10',
  },
  {
    text: 'Deliveries to LNG terminals averaged 18.9 Bcf/d, just short of the record 19.2 Bcf/d set in January.',
    figure: '19.2 Bcf/d',
    time: '2026-01',
    modality: 'reported',
  },
  {
    text: 'Applications for jobless benefits in Ohio fell to 213,000.',
    figure: '213,000',
    metric: 'metric:jobless-claims',
  },
  {
    text: 'Norvia Land, which sold 40 flats, cut its dividend to 6 HK cents a share.',
    figure: '6 HK cents a share',
    metric: 'metric:dividend',
  },
  {
    text: 'Norvia will use HK$1.6 billion of the proceeds to repay bank borrowings.',
    figure: 'HK$1.6 billion',
    metric: 'metric:debt',
  },
  { text: 'Total U.S. consumption of natural gas rose by 7.8%.', figure: '7.8%', subject: 'country:US' },
  // Contracts of an exchange are prices, a list of metals moves one by one
  {
    text: 'Zinc added 0.7% to $3,305, tin jumped 3.8% to $50,110 and nickel was little changed at $17,460.',
    after: 'Copper on the London Metal Exchange rose 1.9% to $13,120 a ton on Monday.',
    figure: '$50,110',
    subject: null,
    object: 'commodity:tin',
    metric: 'metric:price',
  },
  {
    text: 'Miners in the Andes, where Harwell Ridge, which produced 318,000 tons last year, is closed, are on strike.',
    figure: '318,000 tons',
    subject: 'harwell ridge',
  },
  { text: 'Traders see a deficit of 150,000 tons this year.', figure: '150,000 tons', metric: 'metric:deficit' },
  {
    text: 'Aluminium rose 2.6% to $3,418 a ton after Helvia said it would curtail output.',
    after: 'The discount of cash copper was $67 a ton.',
    figure: '2.6%',
    metric: 'metric:price',
    attribution: null,
  },
  {
    text: 'Norvia Bank on Monday raised its second-quarter copper forecast to $12,800 a ton.',
    figure: '$12,800 a ton',
    time: '2026-Q2',
    modality: 'forecast',
  },
  // A clause that opens its sentence ends at its comma
  {
    text: 'Although revenue rose 5%, profit at Norvia fell to $2 million.',
    figure: '$2 million',
    metric: 'metric:profit',
  },
  // The period is when, not how long
  {
    text: 'Exports of cars totalled 583,000 units during the period, soaring 1.1 times from a year earlier.',
    after: 'China exported 1.2 million cars in the first two months.',
    figure: '1.1 times',
    metric: 'metric:exports',
  },
  {
    text: 'Sales of hybrids stood at 765,000 units, taking up 42.3 percent of car sales.',
    figure: '42.3 percent',
    modality: 'reported',
  },
  {
    text: 'The association forecasts that sales of cars in China will grow 1 percent this year, with exports rising 4.3 percent to 7.4 million.',
    figure: '7.4 million',
    modality: 'forecast',
  },
  // What is compared with has its own date and the same measure
  {
    text: 'Revenue at Norvia was $1.38 billion, an increase of 12 percent compared to $1.23 billion in the prior-year period.',
    after: 'Norvia published its results for the fourth quarter of 2025.',
    figure: '$1.23 billion',
    metric: 'metric:revenue',
  },
  {
    text: 'Norvia declared a dividend of $0.22 per share, payable to shareholders of record as of March 30, 2026.',
    figure: '$0.22 per share',
    time: null,
  },
  // Quarters of a company's own year
  {
    text: 'Revenue rose 4% in the second quarter of fiscal 2026.',
    after: 'Norvia published results for its fiscal second quarter ended December 31, 2025.',
    figure: '4%',
    time: '2025-Q4',
  },
  {
    text: 'It expects revenue of $4 billion in the third quarter.',
    after: 'Norvia published results for its fiscal second quarter ended January 31, 2026.',
    figure: '$4 billion',
    time: '2026-02/2026-04',
  },
  {
    text: 'Revenue rose 4% in the third quarter of 2025.',
    after: 'Norvia published results for its fourth quarter ended December 31, 2025.',
    figure: '4%',
    time: '2025-Q3',
  },
  // What an aside looks ahead to is not what its sentence tells
  {
    text: 'Helvia, which will appeal, set aside 300 million euros for the fine in the third quarter.',
    figure: '300 million euros',
    time: '2025-Q3',
    modality: 'reported',
  },
];
