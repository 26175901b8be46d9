import type { RelationLine } from './relation-line.ts';

/** What statistics offices, funds, bourses and companies report. The day is 2026-03-10. */
export const EN_RELATIONS_REPORTS: readonly RelationLine[] = [
  {
    text: "Harbour Pension Trust, one of Europe's biggest retirement funds, earned 142 billion euros in 2025.",
    figure: '142 billion euros',
    subject: 'harbour pension trust',
  },
  {
    text: 'Exports slid 8.9% to 241,730 vehicles.',
    after:
      "Mexico's car production fell 6.2% in February to 298,400 units as General Motors and Stellantis idled lines.",
    figure: '241,730 vehicles',
    subject: 'country:MX',
    metric: 'metric:exports',
  },
  {
    text: 'The Suez Canal earned $368 million in February, 24 percent more than a year ago.',
    figure: '$368 million',
    time: '2026-02',
  },
  {
    text: 'Sales at food stores decreased by 0.5% over the month.',
    after: 'Retail sales in Spain rose by 0.8% in January, following a fall of 0.3% in December.',
    figure: '0.5%',
    metric: 'metric:sales',
    time: '2026-01',
  },
  {
    text: 'Fiat remained the largest producer with 62,100 cars, ahead of Nissan with 51,800.',
    figure: '51,800',
    subject: 'company:nissan',
  },
  {
    text: 'The fund closed at $14.5 billion, according to two people familiar with the matter.',
    figure: '$14.5 billion',
    attribution: 'two people familiar',
  },
  {
    text: 'The lira, which has lost 17% since January, firmed to 43.9 to the dollar.',
    figure: '43.9',
    object: 'lira',
    metric: 'metric:exchange-rate',
  },
  {
    text: 'A total of 1,142 ships passed, canal authority chairman Osama Rabie said.',
    after: 'The Kiel Canal earned $368 million in February, canal authority chairman Osama Rabie told reporters.',
    figure: '1,142 ships',
    subject: 'kiel canal',
  },
  {
    text: 'For the full year, exports totalled 25.6 billion francs.',
    after: 'Swiss watch exports declined by 3.3% in December to 2.04 billion francs.',
    figure: '25.6 billion francs',
    time: '2025',
  },
  {
    text: 'It operated 72,000 flights.',
    after: "Ryanair carried 12.9 million passengers in February, Europe's largest budget airline said on Monday.",
    figure: '72,000 flights',
    subject: 'company:ryanair',
  },
  {
    text: 'The eurozone economy grew by 0.2% in the fourth quarter of 2025.',
    figure: '0.2%',
    subject: 'region:eurozone',
    metric: 'metric:gdp',
  },
  {
    text: 'The Solvency II ratio stood at 214%.',
    after: 'Helvia Insurance said net income rose 4% in 2025.',
    figure: '214%',
    subject: 'helvia insurance',
    metric: 'metric:solvency-ratio',
  },
  {
    text: 'Property developer Sun Harbour Holdings cut its output guidance by 40,000 tonnes, a filing late Monday showed.',
    after: 'Copper stocks in Shanghai climbed 64%.',
    figure: '40,000 tonnes',
    subject: 'sun harbour holdings',
    metric: 'metric:guidance',
  },
  {
    text: 'Casinos in Macau took in 20 billion patacas in February.',
    figure: '20 billion patacas',
    metric: 'metric:revenue',
  },
  {
    text: 'Wage bills at Norvik rose 9% to £4.4bn, equal to 65% of revenue.',
    figure: '65%',
    metric: 'metric:wages',
  },
  {
    text: 'Kestrel expects the smartphone market to contract by 3%.',
    after: 'Smartphone shipments grew 2% in 2025.',
    figure: '3%',
    metric: 'metric:shipments',
  },
  {
    text: 'A listing would value Kestrel at about $2 billion.',
    figure: '$2 billion',
    metric: 'metric:valuation',
  },
  {
    text: 'The board authorised the repurchase of up to $1.5 billion of common stock.',
    figure: '$1.5 billion',
    metric: 'repurchase',
  },
  {
    text: 'Shipments of chips grew 11% in January, but petrochemicals shrank 20%.',
    figure: '20%',
    object: 'commodity:petrochemicals',
    metric: 'metric:shipments',
  },
  {
    text: "Singapore's non-oil exports fell 2.6% in January.",
    figure: '2.6%',
    object: null,
  },
  {
    text: 'The council said it had spent £16m and that staffing rose 42%.',
    figure: '42%',
    metric: 'staffing',
  },
  {
    text: "Kenya's health ministry has vaccinated 5 million children.",
    figure: '5 million children',
    object: 'children',
  },
  // What was not reached, and who is left out, measure nothing
  {
    text: 'Retail sales in China grew 3.7% in July, missing a forecast of 4.6%.',
    figure: '4.6%',
    metric: 'metric:retail-sales',
  },
  {
    text: 'The jobless rate for those aged 16 to 24, excluding students, reached 17.8%.',
    figure: '17.8%',
    metric: 'metric:unemployment-rate',
  },
];
