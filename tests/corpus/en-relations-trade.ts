import type { RelationLine } from './relation-line.ts';

/** The other side of a trade, wholes of shares, and markets of prices. The day is 2026-03-10. */
export const EN_RELATIONS_TRADE: readonly RelationLine[] = [
  // What a company got on average is its own price, and no market's
  {
    text: 'Norvia Fish harvested 58,400 tonnes of salmon and sold it at an average of $8.05 a kilogram.',
    figure: '$8.05 a kilogram',
    subject: 'norvia fish',
    metric: 'metric:price',
  },
  {
    text: 'Chile sold copper at an average of $4.05 a pound.',
    figure: '$4.05 a pound',
    subject: null,
    scope: 'country:CL',
  },
  {
    text: "Japan's exports of cars to Mexico were 90,000 units in January.",
    figure: '90,000 units',
    subject: 'country:JP',
    object: 'commodity:vehicles',
    metric: 'metric:exports',
    scope: 'country:MX',
  },
  {
    text: "Japan's trade with Mexico shrank 9% to $21 billion.",
    figure: '9%',
    subject: 'country:JP',
    scope: 'country:MX',
  },
  {
    text: 'Japan imported 60 million tonnes of LNG in 2025. Shipments from Qatar came to 9 million tonnes.',
    figure: '9 million tonnes',
    subject: 'country:QA',
    metric: 'metric:imports',
    object: 'commodity:lng',
    scope: 'country:JP',
  },
  {
    text: 'Japan imported 60 million tonnes of LNG in 2025. Australia supplied 38% of the total.',
    figure: '38%',
    subject: 'country:AU',
    metric: 'metric:imports',
    scope: 'country:JP',
  },
  {
    text: 'China mined 60,000 tonnes of antimony in 2025, about half of the world total.',
    figure: 'half',
    subject: 'country:CN',
    scope: 'scope:world',
    metric: 'metric:mine-production',
  },
  {
    text: 'The United States relies on imports for 80% of its tin.',
    figure: '80%',
    subject: 'country:US',
    metric: 'metric:net-import-reliance',
    scope: null,
  },
  {
    text: 'Tin in London climbed 2% to $31,000 a tonne.',
    figure: '2%',
    subject: null,
    object: 'commodity:tin',
    metric: 'metric:price',
  },
  {
    text: 'Wheat on the Chicago Board of Trade closed at $5.60 a bushel.',
    figure: '$5.60 a bushel',
    subject: null,
    object: 'commodity:wheat',
    metric: 'metric:price',
  },
  {
    text: 'Exports of nickel are forecast at 4 million tonnes from Russia and 2 million tonnes from Canada.',
    figure: '2 million tonnes',
    subject: 'country:CA',
    metric: 'metric:exports',
  },
  {
    text: 'Advantex dropped 6.2% on Monday.',
    after: 'Shares in chip makers tumbled.',
    figure: '6.2%',
    subject: 'advantex',
    metric: 'metric:share-price',
    object: null,
  },
  {
    text: 'The yen firmed 0.4% on Monday.',
    figure: '0.4%',
    subject: null,
    object: 'yen',
    metric: 'metric:exchange-rate',
  },
  {
    text: 'The yield on the benchmark 10-year bond rose 4 basis points to 2.15%.',
    figure: '2.15%',
    object: 'commodity:10-year-bonds',
    metric: 'metric:bond-yield',
  },
  {
    text: 'The Nikkei 225 lost 1.8% as chip shares tumbled.',
    figure: '1.8%',
    object: 'org:nikkei225',
    metric: 'metric:index-level',
  },
  {
    text: 'It aims to lift packaging capacity to 130,000 wafers a month.',
    after: 'Helixar has three plants.',
    figure: '130,000 wafers a month',
    metric: 'metric:capacity',
  },
  { text: 'Lena Ortiz will keep 31% of the voting rights.', figure: '31%', metric: 'metric:stake' },
  { text: 'Core inflation, which strips out energy, stood at 2.3% in February.', figure: '2.3%', object: null },
  // Forecasts and who changes them: the day is when it was told, the year the one under way
  {
    text: 'Marlow & Finch lowered its full-year profit forecast to $410 million on Thursday, from a previous range of $450 million to $470 million.',
    figure: '$410 million',
    subject: 'marlow & finch',
    metric: 'metric:profit',
    time: '2026',
    attribution: null,
    modality: 'forecast',
  },
  {
    text: 'Marlow & Finch lowered its full-year profit forecast to $410 million on Thursday, from a previous range of $450 million to $470 million.',
    figure: '$450 million to $470 million',
    metric: 'metric:profit',
  },
  { text: 'Rival Dunhaven reported a 4.5% rise in same-store sales.', figure: '4.5%', subject: 'dunhaven' },
  {
    text: 'Shares of Dunhaven fell 11% before paring losses to close 7.4% lower at $38.60.',
    figure: '7.4%',
    metric: 'metric:share-price',
  },
  // Raising a tax raises no money
  { text: 'Kyoto will raise its accommodation tax to 10,000 yen.', figure: '10,000 yen', metric: 'accommodation tax' },
  { text: 'Halden Micro raised $40 million from investors.', figure: '$40 million', metric: 'metric:financing-round' },
  // Stocks are shares where nothing tells of goods
  { text: 'U.S. stocks rose 1.2% on Tuesday.', figure: '1.2%', subject: 'country:US', metric: 'metric:share-price' },
  { text: 'Crude stocks fell 3% last week.', figure: '3%', metric: 'metric:inventory' },
  {
    text: 'Stocks rose 3%.',
    after: 'Copper output fell 2% in May.',
    figure: '3%',
    object: 'commodity:copper',
    metric: 'metric:inventory',
  },
  // Levels of an index are plain numbers
  { text: 'The manufacturing PMI rose to 50.9 in January from 49.3.', figure: '50.9', metric: 'metric:pmi' },
  { text: 'Consumer confidence fell to 98.3 from 105.3.', figure: '98.3', metric: 'metric:confidence' },
  // Profit for a share
  { text: 'Its net income was $36.3 billion, or $2.40 a share.', figure: '$2.40 a share', metric: 'metric:eps' },
  // What moved tells what is measured
  { text: 'The economy expanded 2.3% in the fourth quarter.', figure: '2.3%', metric: 'metric:gdp' },
  { text: 'The S&P 500 rose 0.4%.', figure: '0.4%', metric: 'metric:index-level' },
  // A deed that may be a word as well
  {
    text: 'Netflix added 18.9 million subscribers in the quarter.',
    figure: '18.9 million subscribers',
    subject: 'company:netflix',
    attribution: null,
  },
  // Whose doing it is, and what it hits, is not whose figures follow and of what
  {
    text: 'Imports rose 2.6% to $63.1 billion.',
    headline: "India's August exports fall as U.S. tariffs bite",
    after:
      "India's merchandise exports fell 4.2% in August, as higher U.S. tariffs hit shipments of textiles, data showed on Monday.",
    figure: '2.6%',
    subject: 'country:IN',
    object: 'commodity:goods',
  },
  {
    text: 'Imports rose 2.6%.',
    headline: 'Indian exports fall on U.S. tariffs',
    figure: '2.6%',
    subject: 'country:IN',
  },
  // A level of a year ago is of the same part of the year
  {
    text: 'In the April-August period, exports totalled $180.2 billion, up from $177.9 billion a year ago.',
    figure: '$177.9 billion',
    time: '2024-04/2024-08',
  },
  // Goods that a country takes are its imports, and what is sent abroad are exports
  {
    text: 'China brought in 9.1 million tonnes of barley in 2025, with 3.2 million coming from Canada.',
    figure: '9.1 million tonnes',
    subject: 'country:CN',
    metric: 'metric:imports',
  },
  {
    text: 'China brought in 9.1 million tonnes of barley in 2025, with 3.2 million coming from Canada.',
    figure: '3.2 million',
    subject: 'country:CA',
    scope: 'country:CN',
    metric: 'metric:imports',
    modality: 'reported',
  },
  {
    text: 'Egypt took 4.4 million tonnes of wheat last year, Algeria 2.1 million.',
    figure: '2.1 million',
    subject: 'country:DZ',
    metric: 'metric:imports',
  },
  {
    text: 'Turkish mills sent 1.9 million tonnes of rebar abroad in 2025.',
    figure: '1.9 million tonnes',
    subject: 'country:TR',
    metric: 'metric:exports',
  },
  {
    text: 'January arrivals came to 6.6 million tonnes.',
    after: 'Egypt imported 12 million tonnes of wheat in 2025. Russia sold it 7 million tonnes.',
    figure: '6.6 million tonnes',
    subject: 'country:EG',
    metric: 'metric:imports',
  },
  {
    text: 'Farmers brought in 3 million tonnes of wheat.',
    figure: '3 million tonnes',
    metric: 'metric:production',
  },
  {
    text: 'Japan welcomed 3.6 million arrivals in January.',
    figure: '3.6 million arrivals',
    metric: 'metric:visitors',
  },
  { text: 'The sinking ship took 300 tonnes of oil with it.', figure: '300 tonnes', metric: 'took' },
  // To whom goods go, before and behind the figure
  {
    text: 'India exported 5 million tonnes of rice to Benin in 2025.',
    figure: '5 million tonnes',
    subject: 'country:IN',
    scope: 'country:BJ',
  },
  {
    text: 'Ukraine sold Spain 6 million tonnes of corn last year.',
    figure: '6 million tonnes',
    subject: 'country:UA',
    scope: 'country:ES',
  },
  // Where a company ships from is not who ships
  {
    text: 'Karoo Manganese exported 2.2 million tonnes of ore from Saldanha.',
    figure: '2.2 million tonnes',
    subject: 'karoo manganese',
  },
  { text: 'Exports from Chile rose 3%.', figure: '3%', subject: 'country:CL' },
  // A country's shipments, as customs count them, are its exports
  {
    text: 'Chinese shipments of magnets fell 9% in January, customs data showed.',
    figure: '9%',
    metric: 'metric:exports',
  },
  {
    text: 'Chinese shipments of smartphones fell 9% in January, Canalys said.',
    figure: '9%',
    metric: 'metric:shipments',
  },
  // What came before is told as it was
  {
    text: 'Karoo Manganese said that Hotazel would produce 90,000 tonnes of manganese in 2026 after 111,000 tonnes last year.',
    figure: '111,000 tonnes',
    time: '2025',
    modality: 'reported',
  },
  { text: 'Norvia will open the mine after 18 months.', figure: '18 months', modality: 'target' },
];
