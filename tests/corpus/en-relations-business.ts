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
  {
    text: 'GAAP net loss per share was $0.09.',
    after: 'Corvane Software Inc. (NASDAQ: CRVN) today announced financial results for the fourth quarter.',
    figure: '$0.09',
    subject: 'corvane software inc',
  },
  {
    text: 'Net profit slipped 5% in 2025, said Aldmark Re, the reinsurer.',
    figure: '5%',
    attribution: 'aldmark re',
  },
  {
    text: 'Aldmark Re, the reinsurer, said on Thursday that net profit slipped 5% in 2025 as claims from storms in Europe rose.',
    figure: '5%',
    subject: 'aldmark re',
    attribution: 'aldmark re',
  },
  {
    text: 'Sales of tractors grew 8.1% to 71,200 units in February, the Chamber of Tractor Makers (CTM) said on Tuesday.',
    figure: '8.1%',
    attribution: 'chamber of tractor makers',
  },
  {
    text: 'The port handled 31 million tonnes of cargo in 2025, the Lisbon Port Authority reported.',
    figure: '31 million tonnes',
    attribution: 'lisbon port authority',
  },
  {
    text: 'Corvane forecast revenue of $2.1 billion, below the average estimate of $2.2 billion, according to FactTrack data.',
    figure: '$2.2 billion',
    attribution: 'facttrack',
  },
  {
    text: 'Net debt stood at £90m, equal to 2.1 times EBITDA.',
    after: 'Turnover at Harrow Hotels plc was £214m in 2025.',
    figure: '2.1 times',
    metric: 'metric:net-debt',
  },
  {
    text: 'Shares rose after a 20% cut in the herring quota.',
    figure: '20%',
    metric: 'metric:quota',
  },
  {
    text: 'Growth slowed because of a 12% drop in tourist arrivals.',
    figure: '12%',
    metric: 'metric:visitors',
  },
  {
    text: 'Kenya cut the tea price paid to growers by 9%.',
    figure: '9%',
    metric: 'metric:price',
  },
  {
    text: 'Accumulated losses still amount to $26 million.',
    figure: '$26 million',
    metric: 'metric:loss',
  },
  {
    text: 'Exports of cars, led by Maruti Suzuki, advanced 14%.',
    after: "India's car sales rose 4% in February.",
    figure: '14%',
    subject: 'country:IN',
  },
  {
    text: 'Exports of frozen cod fell 28%.',
    after:
      'Norway exported salmon worth 9.8 billion kroner in January. Poland, France and Spain were the largest markets.',
    figure: '28%',
    subject: 'country:NO',
  },
  {
    text: 'Operating profit rose 31%.',
    after:
      'Harlowe SA lifted its 2026 outlook after sales of its heart drug Cardiva rose 12% in the fourth quarter. It now sees sales of 3 billion euros this year.',
    figure: '31%',
    subject: 'harlowe sa',
    time: '2025-Q4',
  },
  {
    text: 'Harlowe SA lifted its 2026 outlook after fourth-quarter sales of its heart drug Cardiva surged 68%.',
    figure: '68%',
    subject: 'harlowe sa',
    modality: 'reported',
  },
  {
    text: 'Grocer Ashby said Friday it will buy 68 stores for $212 million.',
    figure: '68 stores',
    time: null,
  },
  {
    text: 'Letter volumes shrank by a tenth.',
    after: 'Poste Adria delivered 61 million parcels in 2025.',
    figure: 'a tenth',
    metric: 'letter volumes',
  },
  {
    text: 'Butter, which makes up half of New Zealand exports of fats, lost 3%.',
    after: 'Average prices at the Global Dairy Trade auction climbed 2.7%.',
    figure: '3%',
    metric: 'metric:price',
  },
  {
    text: 'Revenue in the UK dipped 2%, offset by 13% growth in Italy.',
    figure: '13%',
    subject: 'country:IT',
  },
  {
    text: "Brazil's IPCA consumer price index rose 0.58% in February.",
    figure: '0.58%',
    subject: 'country:BR',
    metric: 'metric:cpi',
  },
  {
    text: 'The yield on two-year notes rose 4 basis points.',
    after: 'The Federal Reserve left its benchmark rate at 3.5%.',
    figure: '4 basis points',
    subject: null,
  },
  {
    text: 'Services prices rose 6.8%.',
    after: "Hungary's annual core inflation slowed to 4.1% in January.",
    figure: '6.8%',
    subject: 'country:HU',
  },
  {
    text: 'Shipper Meridian Box said fourth-quarter output climbed 5.3%.',
    figure: '5.3%',
    subject: 'meridian box',
  },
  {
    text: 'The number of company insolvencies registered in England and Wales in January was 1,987.',
    figure: '1,987',
    subject: 'place:GB-EAW',
  },
  {
    text: "38 of the group's 91 shops will close.",
    after: 'Fashion chain Brindle & Co. has collapsed.',
    figure: '38',
    metric: 'shops',
  },
  {
    text: 'The chain was bought for £340m in 2019 and made a loss of £27.4m in the year to March 2025.',
    figure: '£27.4m',
    time: '2024-04/2025-03',
  },
  {
    text: 'Shipments to China surged 46.7%.',
    after: "Korea's chip exports jumped 102% in January. Car exports gained 22%.",
    figure: '46.7%',
    object: null,
    scope: 'country:CN',
  },
  {
    text: 'The utility will have to return £18m to customers and may pay no dividend until 2027.',
    figure: '£18m',
    metric: 'return',
  },
  {
    text: 'Dalvia offered 8% less product than a year ago.',
    figure: '8%',
    metric: 'product',
  },
];
