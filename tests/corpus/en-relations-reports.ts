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
];
