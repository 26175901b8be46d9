import type { RelationLine } from './relation-line.ts';

/** News of deals, central banks and forecasts. The day is 2026-03-10. */
export const EN_RELATIONS_DEALS: readonly RelationLine[] = [
  {
    text: 'Norvia Corp. will acquire a 49% stake in Barrow Gas for 310 billion yen.',
    figure: '310 billion yen',
    subject: 'norvia corp',
    object: 'barrow gas',
    metric: 'metric:deal-value',
  },
  // Whose head somebody is, and who
  {
    text: 'Demand for steel will grow by 4%, Norvia President Kenji Hoshi told reporters.',
    figure: '4%',
    attribution: 'kenji hoshi',
  },
  {
    text: 'Shares of Norvia fell 2.8%.',
    after: 'Norvia Corp. sold 40 ships. "We will sell more," Norvia President Kenji Hoshi said.',
    figure: '2.8%',
    subject: 'norvia corp',
  },
  // As many measures as figures, twice over
  {
    text: 'In February, car output and sales reached 1.72 million and 1.81 million units, down 18% and 15%, respectively.',
    figure: '1.72 million',
    metric: 'metric:production',
  },
  {
    text: 'In February, car output and sales reached 1.72 million and 1.81 million units, down 18% and 15%, respectively.',
    figure: '18%',
    metric: 'metric:production',
  },
  // What was projected then is past
  {
    text: 'The Bank of Japan now sees inflation at 2.1% this year, up from the 1.9% it projected in December.',
    figure: 'December',
    time: '2025-12',
  },
  {
    text: 'The European Central Bank cut its growth projection for 2026 to 1.1%.',
    figure: '1.1%',
    metric: 'metric:gdp-growth',
    modality: 'forecast',
  },
  { text: 'Prices in Spain rose 2.4%, flash data showed.', figure: '2.4%', attribution: null },
  // A gain of a year, and a peak of one, are no time of what moves today
  {
    text: 'The euro rose 0.4% to $1.1655, taking its gain this year to 1.1%.',
    after: 'The bank kept its rate at 2% on Monday.',
    figure: '$1.1655',
    time: '2026-03-09',
  },
  {
    text: 'The debt of Norvia has shrunk by 2.7 billion euros from its 2022 peak.',
    figure: '2.7 billion euros',
    time: null,
  },
  {
    text: 'Money markets priced in 9 basis points of tightening.',
    after: 'The Bank of Japan kept its interest rate at 1%.',
    figure: '9 basis points',
    metric: 'metric:interest-rate',
  },
  // Where a company has its seat is not who has its figures
  {
    text: 'The Omaha, Nebraska-based company said net income rose 6% to $1.74 billion.',
    after: 'Norvia Rail beat profit estimates on Monday.',
    figure: '6%',
    subject: 'norvia rail',
  },
  // The same sum by the share stands beside both ends of a movement
  {
    text: 'Norvia said net income rose to $1.74 billion, or $2.91 per share, in the fourth quarter, from $1.64 billion, or $2.68 per share, a year earlier.',
    figure: '$1.74 billion',
    from: 1640000000,
  },
  {
    text: 'Norvia said net income rose to $1.74 billion, or $2.91 per share, in the fourth quarter, from $1.64 billion, or $2.68 per share, a year earlier.',
    figure: '$2.68 per share',
    time: '2024-Q4',
  },
  {
    text: 'Analysts on average had expected $2.84 per share.',
    after: 'Norvia said net income rose to $2.91 per share in the fourth quarter.',
    figure: '$2.84 per share',
    metric: 'metric:eps',
    time: '2025-Q4',
    modality: 'forecast',
  },
  {
    text: 'Its operating ratio, a closely watched gauge of efficiency, improved to 59.7%.',
    after: 'Norvia said freight rose 3%.',
    figure: '59.7%',
    metric: 'metric:operating-ratio',
  },
  // What it lost then, and what it expects of a year that is over
  {
    text: 'Norvia expects a net loss of 6 billion euros for 2025, narrower than the 8.6 billion it lost in 2024.',
    figure: '8.6 billion',
    time: '2024',
    modality: 'reported',
  },
  {
    text: 'The measure will raise the cost of each module sold abroad by 46 yuan.',
    figure: '46 yuan',
    metric: 'metric:cost',
  },
  {
    text: 'More was built in the first five months before a new rule took effect.',
    after: 'Norvia built 40 ships in 2025.',
    figure: 'first five months',
    time: '2025-01/2025-05',
  },
  {
    text: 'Peru and Chile produced 95,000 tons and 78,000 tons, respectively, while the output of Brazil was unchanged.',
    figure: '78,000 tons',
    subject: 'country:CL',
  },
  {
    text: 'Net import reliance as a percentage of apparent consumption was 100% in Spain.',
    figure: '100%',
    metric: 'metric:net-import-reliance',
  },
  // Whoever sold has no more of the sum than whoever bought
  { text: 'Acme bought the site from Globex Motors for €9 million in 2023.', figure: '€9 million', subject: 'acme' },
  {
    text: 'Porto Belo bought him from Sintra for €9 million.',
    after: 'He will leave Porto Belo in June.',
    figure: '€9 million',
    subject: 'porto belo',
  },
  { text: 'It agreed not to sell more shares for 180 days.', figure: '180 days', modality: 'target' },
];
