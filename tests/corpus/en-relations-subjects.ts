import type { RelationLine } from './relation-line.ts';

/** Who or what an English figure is of. The day is 2026-03-10. */
export const EN_RELATIONS_SUBJECTS: readonly RelationLine[] = [
  {
    text: 'Zambia mined 820,000 tonnes of copper in 2025.',
    figure: '820,000 tonnes',
    subject: 'country:ZM',
    object: 'commodity:copper',
    metric: 'metric:mine-production',
    time: '2025',
  },
  {
    text: "Zambia's copper output rose 4% to 820,000 tonnes in 2025.",
    figure: '4%',
    subject: 'country:ZM',
    object: 'commodity:copper',
    metric: 'metric:production',
  },
  {
    text: 'Copper stocks in Japan fell to 90,000 tonnes.',
    figure: '90,000 tonnes',
    subject: 'country:JP',
    object: 'commodity:copper',
    metric: 'metric:inventory',
  },
  {
    text: 'Zambia produced 820,000 tonnes of copper, of which Kenya bought nothing and Japan 40,000 tonnes.',
    figure: '40,000 tonnes',
    subject: 'country:JP',
  },
  {
    text: 'Chile mined 5 million tonnes of copper, Peru 2.6 million and Zambia 0.8 million.',
    figure: '2.6 million',
    subject: 'country:PE',
    metric: 'metric:mine-production',
    object: 'commodity:copper',
  },
  {
    text: 'Chile and Peru produced 5 million tonnes and 2.6 million tonnes of copper respectively.',
    figure: '5 million tonnes',
    subject: 'country:CL',
  },
  {
    text: 'Chile and Peru produced 5 million tonnes and 2.6 million tonnes of copper respectively.',
    figure: '2.6 million tonnes',
    subject: 'country:PE',
  },
  {
    text: 'World demand for nickel grew 3% last year, with Indonesia accounting for 60% of the total.',
    figure: '3%',
    subject: 'scope:world',
    object: 'commodity:nickel',
    metric: 'metric:demand',
  },
  {
    text: 'World demand for nickel grew 3% last year, with China accounting for 60% of the total.',
    figure: '60%',
    subject: 'country:CN',
  },
  {
    text: 'Kazakhstan, which exported 9 million tonnes of wheat last year, will raise its export levy to 12% on 1 May.',
    figure: '12%',
    subject: 'country:KZ',
    metric: 'metric:export-tax',
    time: '2026-05-01',
    modality: 'target',
  },
  {
    text: 'The 7 million tonnes are made up of 5 million tonnes of light oil and 2 million tonnes of heavy oil.',
    after: 'Qatar shipped 7 million tonnes of oil in 2025.',
    figure: '7 million tonnes',
    subject: 'country:QA',
    time: '2025',
  },
  {
    text: "Norway's Fjordkraft Holdings owns 35% of the field.",
    figure: '35%',
    subject: 'fjordkraft holdings',
    metric: 'metric:stake',
  },
  {
    text: 'Fjordkraft Holdings posted revenue of $2.4 billion in 2025. The company employs 3,000 people.',
    figure: '3,000 people',
    subject: 'fjordkraft holdings',
    metric: 'metric:employees',
    time: null,
  },
  {
    text: 'More than 85% of world output of magnesium is Chinese.',
    figure: '85%',
    subject: 'country:CN',
    scope: 'scope:world',
  },
  {
    text: 'Russia supplied 30 million tonnes of wheat, more than three times the 9 million tonnes of Kazakhstan.',
    figure: '9 million tonnes',
    subject: 'country:KZ',
  },
  {
    text: 'The company lost $64 million in 2025.',
    after: 'Payments firm Kitebird aims to sell 40 million shares. Founder Lena Ortiz will keep 31% of the votes.',
    figure: '$64 million',
    subject: 'kitebird',
    metric: 'metric:loss',
  },
  {
    text: 'A dam burst on Friday at the mine, killing two workers, injuring 14 and forcing the operator to halt it.',
    figure: '14',
    metric: 'metric:injuries',
  },
  {
    text: 'Orrin Resources said its output rose 9%.',
    figure: '9%',
    subject: 'orrin resources',
    metric: 'metric:production',
  },
  {
    text: 'Spain received 143,000 applications, overtaking Germany, where the number halved to 113,200.',
    figure: '113,200',
    subject: 'country:DE',
  },
  { text: 'Swedes drank 8 million litres of beer.', figure: '8 million litres', subject: 'country:SE' },
  {
    text: 'Ghanaians filed 9,000 claims, Kenyans 6,400 and Iraqis 3,100.',
    figure: '3,100',
    subject: 'country:IQ',
  },
  {
    text: 'In Lisbon, Ferreira took 71%.',
    figure: '71%',
    subject: 'ferreira',
    scope: 'place:PT/lisbon',
  },
  {
    text: 'Novak won the Tokyo Marathon in 125 minutes.',
    figure: '125 minutes',
    subject: 'novak',
  },
  {
    text: 'Nonetheless, the regional index closed down 2% on Friday.',
    figure: '2%',
    subject: null,
  },
  {
    text: 'He scored a record 29 goals in 31 cup games for Lyon.',
    figure: '31 cup games',
    modality: 'reported',
  },
  // All over the world is where, and no new subject
  {
    text: 'The company, which employs 21,000 people worldwide, will close two of its plants.',
    after: 'Harlow Foods raised its forecast on Thursday.',
    figure: 'two',
    subject: 'harlow foods',
  },
  {
    text: 'World demand for oil will rise by 1.1 million barrels a day.',
    figure: '1.1 million barrels a day',
    subject: 'scope:world',
  },
  // What only says why is not what the text goes on about
  {
    text: 'Prices were up 4.9% in the quarter.',
    after: 'Harlow Foods raised its forecast on Thursday, helped by a recovery in snack volumes and lower cocoa costs.',
    figure: '4.9%',
    subject: 'harlow foods',
    object: null,
  },
  {
    text: 'The company won back half of the 1.2 million households it lost last year.',
    figure: '1.2 million households',
    metric: 'households',
  },
  {
    text: 'Harlow expects 2026 adjusted earnings per share of $4.30 to $4.40.',
    figure: '$4.30 to $4.40',
    metric: 'metric:eps',
  },
  {
    text: 'The board declared a dividend of 45 cents a share, payable on Dec. 15, and authorised a $500 million buyback.',
    figure: '$500 million',
    time: null,
  },
  {
    text: 'NEW DELHI: The Association of Harbour Pilots in Goa (AHPG) spent Rs 40 crore in 2025.',
    figure: 'Rs 40 crore',
    subject: 'association of harbour pilots in goa',
  },
  {
    text: "The district, Maine's second largest, has lost 9,800 pupils.",
    after: 'The Harlow Bay School District will close six schools.',
    figure: '9,800 pupils',
    subject: 'harlow bay school district',
  },
  {
    text: 'The withdrawal cut stocks to 1.9 million tonnes.',
    after: 'Norway took 40,000 tonnes of gas out of store in 2025.',
    figure: '1.9 million tonnes',
    subject: 'country:NO',
  },
  {
    text: 'Shares in the group, which employs 14,000 people worldwide, fell 46%.',
    after: 'Trading in camera maker Kestrel was suspended on Friday.',
    figure: '46%',
    subject: 'kestrel',
  },
  {
    text: 'The average household in Austria saved 15% of its income in 2025.',
    figure: '15%',
    subject: 'country:AT',
  },
  // Of two companies, accounts are of the one that was told of last
  {
    text: 'Revenue rose 18.2% in 2025.',
    headline: 'Suntek profit rises',
    after: "Suntek said its revenue rose 4%. Yunding, China's largest theme park operator, opened two parks.",
    figure: '18.2%',
    subject: 'yunding',
  },
  { text: 'Some 38 hospitals are affected.', figure: '38 hospitals', metric: 'affected' },
  // Who speaks at the end of a headline is not whom the article is about
  {
    text: 'Infections doubled to 127,350.',
    headline: 'Measles cases in China double, UNICEF says',
    figure: '127,350',
    subject: 'country:CN',
  },
  {
    text: 'Imports rose 2.6%.',
    headline: 'Oil demand in China to peak in 2027: IEA',
    figure: '2.6%',
    subject: 'country:CN',
  },
  {
    text: 'Imports rose 2.6%.',
    headline: 'Car sales in Germany fall, WHO says',
    figure: '2.6%',
    subject: 'country:DE',
  },
  {
    text: 'Cases doubled to 127,350, the World Health Organization and UNICEF said.',
    headline: 'Measles in China',
    after: 'China has had measles for long.',
    figure: '127,350',
    subject: 'country:CN',
  },
  // A paragraph that opens with a place is about it throughout
  {
    text: 'Uptake of the first dose among five-year-olds stood at 91.9%.',
    headline: 'Measles cases in Europe double',
    after: 'Cases rose to 127,350.\n\nIn the United Kingdom, infections rose to 2,911.',
    figure: '91.9%',
    subject: 'country:GB',
    metric: 'uptake of the first dose',
  },
  // Whose shares they are is the subject already
  { text: 'The shares of Alder Mining rose 12%.', figure: '12%', subject: 'alder mining', object: null },
  // The shares of the company told of last, and those who judge it
  {
    after: 'The cartel cost consumers 110 million euros. Alder Mining said it would appeal.',
    text: 'Its shares closed down 6.4%.',
    figure: '6.4%',
    subject: 'alder mining',
  },
  {
    after: 'Alder Mining made a profit of 212 million euros.',
    text: 'Analysts at Davy expect earnings per share to fall to 61 cents.',
    figure: '61 cents',
    subject: 'alder mining',
  },
  // Who does it is no thing
  {
    after: 'Farmers sold the milk.',
    text: 'They produced 8.4 billion litres.',
    figure: '8.4 billion litres',
    object: 'commodity:milk',
  },
  // Two that an aside joins hang on its preposition, and neither acts
  {
    text: 'Corvex, a joint venture between BHP and Rio Tinto, plans to produce 15 million tons of copper this year.',
    figure: '15 million tons',
    subject: 'corvex',
  },
  // Those in a place are the place's own
  {
    text: 'Korean yards won orders for 11.6 million tons, while those in China won 35 million tons.',
    figure: '35 million tons',
    subject: 'country:CN',
  },
];
