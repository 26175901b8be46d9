import type { RelationLine } from './relation-line.ts';

/** When an English figure holds. The day is 2026-03-10. */
export const EN_RELATIONS_TIMES: readonly RelationLine[] = [
  {
    text: 'Peru mined 2.6 million tonnes of copper in 2025, up 3% from 2.5 million tonnes in 2024.',
    figure: '2.6 million tonnes',
    time: '2025',
  },
  {
    text: 'Peru mined 2.6 million tonnes of copper in 2025, up 3% from 2.5 million tonnes in 2024.',
    figure: '3%',
    time: '2025',
  },
  {
    text: 'Peru mined 2.6 million tonnes of copper in 2025, up 3% from 2.5 million tonnes in 2024.',
    figure: '2.5 million tonnes',
    time: '2024',
  },
  {
    text: 'Imports of rice in December were 400 tonnes, 4% above November’s 385 tonnes.',
    figure: '385 tonnes',
    time: '2025-11',
  },
  // A time that opens its sentence is placed by who expects something of it
  {
    text: 'For the second quarter the association expects an occupancy of 79%.',
    figure: '79%',
    time: '2026-Q2',
  },
  { text: 'Storage sites were 43% full on 1 March, against 52% on 1 March 2025.', figure: '43%', time: '2026-03-01' },
  { text: 'Storage sites were 43% full on 1 March, against 52% on 1 March 2025.', figure: '52%', time: '2025-03-01' },
  {
    text: 'Oceanic Line, which lost $300 million in 2025, has ordered ten tankers for $1.3 billion.',
    figure: '$1.3 billion',
    time: null,
  },
  {
    text: 'Chile produced 5 million tonnes of copper in 2025 and holds 190 million tonnes of reserves.',
    figure: '190 million tonnes',
    metric: 'metric:reserves',
    time: null,
  },
  {
    text: 'Exports rose 5%, the statistics office said on Monday.',
    after: 'Trade grew in 2025.',
    figure: '5%',
    time: '2025',
  },
  {
    text: 'The miner cut its 2026 guidance to 180,000 tonnes from 320,000 tonnes.',
    figure: '180,000 tonnes',
    time: '2026',
    modality: 'target',
  },
  {
    text: 'Sales fell 22% to 900,000 units, still 40% short of 2019.',
    after: 'In 2025 the market shrank.',
    figure: '40%',
    time: '2025',
  },
  { text: 'Prices have more than doubled since the ban of February 2025.', figure: 'doubled', time: '2025-02/..' },
  {
    text: 'A yard in Gdansk is due to open in 2028. Veldhuis booked orders worth €5.4 billion in the quarter.',
    figure: '€5.4 billion',
    time: '2025-Q4',
  },
  {
    text: 'Freight from Busan dropped to $1,905 a box from $2,140 a week earlier.',
    after: 'It was the lowest since December 2023.',
    figure: '$2,140',
    time: '2026-03-03',
  },
  {
    text: 'First-half demand was 4,810 tonnes.',
    figure: '4,810 tonnes',
    time: '2025-H1',
  },
  {
    text: 'Ferrand reported a 14% jump in annual profit to 1.3 billion euros on Thursday.',
    figure: '14%',
    time: '2025',
  },
  {
    text: 'For the full year output expanded 2.1%.',
    after: 'Output grew 0.7% in the fourth quarter of 2025.',
    figure: '2.1%',
    time: '2025',
  },
  { text: 'Rents have risen 4.8% over the past 12 months.', figure: '4.8%', time: '2025-03-10/2026-03-10' },
  // A stretch that stands before the figure; it measures nothing, and the next sentence is not of it.
  { text: 'In the past two years output fell by 3%.', figure: '3%', time: '2024-03-10/2026-03-10' },
  { text: 'In the past two years output fell by 3%.', figure: 'two years', metric: null, object: null },
  {
    text: 'Demand is expected to grow 20%.',
    after: 'Output fell 3% over the past two years.',
    figure: '20%',
    time: null,
  },
  {
    text: 'Exports came to 17 million tons, wiping out a fifth of the decline seen last year.',
    after: 'Imports rose 3% in February.',
    figure: '17 million tons',
    time: '2026-02',
  },
  {
    text: 'The S&P 500 lost 0.9%.',
    after: 'Wall Street closed lower on Friday.',
    figure: '0.9%',
    time: '2026-03-06',
  },
  {
    text: 'Economists had forecast 29.9%.',
    after: 'Inflation in Chile slowed to 29.4% in February from 30.7% a month earlier.',
    figure: '29.9%',
    time: '2026-02',
  },
  {
    text: 'The council plans to close four libraries.',
    after: 'Bills in Leeds will rise by 7% from April 2026.',
    figure: 'four libraries',
    time: null,
  },
  {
    text: 'Storm Nora killed at least 14 people as it tore across the coast on Monday.',
    figure: '14 people',
    time: '2026-03-09',
  },
  // What is done is of no day that is still to come
  {
    text: 'The Australian dollar fell 0.6% to 64.75 U.S. cents.',
    after: 'Employment rose in February. The central bank meets on March 17.',
    figure: '0.6%',
    time: '2026-02',
  },
  {
    text: 'Employment rose by 14,900 in February from January, below forecasts of a gain of 20,000.',
    figure: '20,000',
    time: '2026-02',
    modality: 'forecast',
  },
  // A new paragraph comes back to the rate that the text is about
  {
    text: '\n\nIn New South Wales, the rate edged down to 4.1%.',
    after:
      'Australia’s unemployment rate rose to 4.5% in February. Unemployment had been 4.3%. The participation rate was 67%.',
    figure: '4.1%',
    metric: 'metric:unemployment-rate',
  },
  {
    text: 'Debt stood at 95% of GDP in January, up 0.8 points on the year, a level last seen in 1961.',
    figure: '0.8 points',
    time: '2026-01',
  },
  {
    text: 'The fire had grown to 2,350 acres by February 14.',
    figure: '2,350 acres',
    time: '2026-02-14',
  },
  {
    text: 'The council said it had invested £16.5m since 2021.',
    figure: '£16.5m',
    time: '2021/..',
  },
  {
    text: 'Shares slid 6% to 3.41 euros.',
    after: 'Norvik sold 4,000 cars in 2025.',
    figure: '6%',
    time: null,
  },
  {
    text: 'Crews cleared 40 roads.',
    after: 'Fires have burned 40,000 hectares in Chile since January.',
    figure: '40 roads',
    time: null,
  },
  {
    text: 'Antofagasta reported 2,915 cases.',
    after: 'Chile has recorded 4,820 cases of cholera since January.',
    figure: '2,915 cases',
    time: '2026-01/..',
  },
  // When somebody began places nothing that is measured
  {
    text: 'It brings the total raised since the company was founded in 2019 to almost $1.2 billion.',
    figure: '$1.2 billion',
    time: null,
  },
  // Gained against another currency: no years are compared
  { text: 'The peso has gained 13.7% against the dollar this year.', figure: '13.7%', time: '2026' },
  // A main clause behind an aside with a date of its own
  {
    text: 'In Chiapas, where inflows had quadrupled between 2019 and 2023, they plunged 14.6% in January.',
    figure: '14.6%',
    time: '2026-01',
  },
  // What is told of today, in an aside and around it
  {
    after: 'Tea exports rose in 2025.',
    text: 'Smallholders, who tend 60% of the land, live there.',
    figure: '60%',
    time: null,
  },
  // The months told of come back
  {
    after: 'Exports fell in November 2025.',
    text: 'Production for the eleven months stood at 245 million kilograms.',
    figure: '245 million kilograms',
    time: '2025-01/2025-11',
  },
  {
    after: 'Sales were 9 tonnes in the ten months to October 2025.',
    text: 'That was 2 tonnes more than in the same months of 2024.',
    figure: 'the same months of 2024',
    time: '2024-01/2024-10',
  },
  // What had been expected of a month, and what came before it
  {
    text: 'The drop was steeper than the 3.1% fall economists had expected, and followed a 2.7% decline in September.',
    figure: 'September',
    time: '2025-09',
  },
  // What holds only at a time to come is laid down for it or expected, whatever the verb
  { text: 'From July 1, 2026, the threshold is 5,000 yuan.', figure: '5,000 yuan', modality: 'target' },
  { text: 'By 2028 the city has 100,000 charging points.', figure: '100,000 charging points', modality: 'forecast' },
  // The past year ends today, and is not the last one
  { text: 'Prices have risen 5% in the past year.', figure: '5%', time: '2025-03-10/2026-03-10' },
  { text: 'Over the past decade output tripled.', figure: 'tripled', time: '2016-03-10/2026-03-10' },
  { text: 'Exports fell 5%.', after: 'Prices rose 3% in the past year.', figure: '5%', time: null },
  // What is still to come is when nothing of it was
  {
    text: "Fifteen freighters a day are flying roses out of Helvia ahead of Valentine's Day.",
    figure: 'Fifteen freighters',
    modality: 'reported',
    time: null,
  },
  // When that was done for which somebody is fined
  {
    text: 'The watchdog has fined Alder Mining 84 million euros for fixing prices between 2018 and 2022.',
    figure: '84 million euros',
    time: null,
  },
  // What a share is of lies in another year, and the figures beside it do not.
  {
    text: 'International travellers rose 17.8% to 15.3 million in 2025, or about 85% of the level of 2019.',
    figure: '17.8%',
    time: '2025',
  },
  // When something is measured is no part of what is measured.
  {
    text: 'Pallet rotation in December slipped 2.1% from November.',
    figure: '2.1%',
    metric: 'pallet rotation',
    time: '2025-12',
  },
];
