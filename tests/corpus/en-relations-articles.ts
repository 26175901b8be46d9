import type { RelationLine } from './relation-line.ts';

/** What an article has led its reader to expect: its headline, its topic, the thing in mind. The day is 2026-03-10. */
export const EN_RELATIONS_ARTICLES: readonly RelationLine[] = [
  {
    text: 'Ingot prices rose 4% to 21,000 yuan a tonne.',
    after: 'China made 900,000 tonnes of magnesium in 2025.',
    figure: '21,000 yuan a tonne',
    subject: null,
    object: 'commodity:magnesium-ingot',
    metric: 'metric:price',
  },
  {
    text: 'Carbonate exports came to 24,000 tonnes.',
    after: 'Chile mined 250,000 tonnes of lithium in 2025.',
    figure: '24,000 tonnes',
    subject: 'country:CL',
    object: 'commodity:lithium-carbonate',
    metric: 'metric:exports',
  },
  {
    text: 'The group expects between 30,000 and 32,000 tonnes from the mine in 2026.',
    after: 'Cerro Azul sold 28,000 tonnes of tin in 2025.',
    figure: '30,000 and 32,000 tonnes',
    metric: 'metric:production',
    time: '2026',
    modality: 'forecast',
  },
  {
    headline: 'A third of Peru tin is spoken for',
    text: 'Minera Sol has sold 33% of the tin of Peru ahead.',
    figure: '33%',
    object: 'commodity:tin',
  },
  {
    headline: 'Toro-1 field may hold 850 million barrels of oil',
    text: 'Ensa Energy said on Monday that it puts the resource at 850 million barrels of oil.',
    figure: '850 million barrels',
    attribution: null,
  },
  {
    text: 'It mined 510,000 tonnes of tin in 2025, or 62% of national output.',
    after: 'China is the largest producer. Ruihe county digs most of it.',
    figure: '62%',
    metric: 'metric:mine-production',
    scope: 'country:CN',
  },
  {
    text: 'Bad loans more than doubled to £710 million.',
    after: "Alderbank's profit rose 9% to £4.4 billion in 2025.",
    figure: '£710 million',
    subject: 'alderbank',
    object: 'loans',
    metric: 'metric:npl',
    time: '2025',
  },
  {
    text: 'Some 4,900 homes are damaged, 12% of them beyond repair.',
    figure: '12%',
    object: 'commodity:housing',
  },
  {
    text: 'Some 9 million people visited the Larkham Gallery in 2025.',
    after: 'Paris had 36 million tourists.',
    figure: '9 million people',
    subject: 'larkham gallery',
    time: '2025',
  },
  {
    text: 'The contract closed at 4,085 ringgit a tonne, a loss of 1.2% on the week.',
    after: 'Palm oil futures in Malaysia rose 2% on Monday.',
    figure: '1.2%',
    subject: null,
    object: 'commodity:palm-oil',
  },
  {
    text: "The harvest was put at 1.85 million tonnes by the state's forecaster.",
    figure: '1.85 million tonnes',
    metric: 'metric:production',
  },
  {
    text: 'Beijing expects a harvest of 2.1 million tonnes of sorghum.',
    after: 'Some 20% of the 2026 harvest of sorghum of China is lost.',
    figure: '2.1 million tonnes',
    object: 'commodity:sorghum',
    time: '2026',
    modality: 'forecast',
  },
  {
    text: 'Hotel occupancy averaged 71%.',
    after: 'Austria counted 14 million skiers in 2025. Kitzhorn charged 97 euros for a day pass.',
    figure: '71%',
    subject: 'country:AT',
  },
  {
    text: 'Its hotels were 71% full.',
    after: 'Austria counted 14 million skiers in 2025. Kitzhorn charged 97 euros for a day pass.',
    figure: '71%',
    subject: 'kitzhorn',
  },
  {
    text: 'Venues take 1.5 billion euros of that.',
    after: 'Norvik sold 4 ships in 2025. Oslo is spending 3.4 billion euros on construction.',
    figure: '1.5 billion euros',
    subject: 'place:NO/oslo',
  },
  // Money is nobody
  {
    after: 'Money sent home by Filipinos abroad hits record.',
    text: 'Cash remittances rose 4.2% in December.',
    figure: '4.2%',
    subject: null,
  },
  // What stands behind "after" is no body
  {
    after: 'Hainan duty-free sales rebound after island-wide customs closure.',
    text: 'Over the holiday, travellers spent 712 million yuan.',
    figure: '712 million yuan',
    subject: 'place:CN-HI',
  },
  // What companies account for is of the company that tells of itself, and of no place where it has a plant
  {
    after:
      'Lone Star Magnetics said on Thursday its Texas plant turned out 410 metric tons of magnets in the fourth quarter.',
    text: 'Revenue climbed to $96.4 million from $41 million.',
    figure: '$96.4 million',
    subject: 'lone star magnetics',
  },
  // A loss in cents is told for one share
  {
    text: 'Lone Star Magnetics said its net loss narrowed to $8.2 million, or 5 cents per share, from $22.3 million, or 14 cents.',
    figure: '14 cents',
    metric: 'metric:eps',
  },
  {
    after:
      'Lone Star Magnetics said on Thursday its Texas plant turned out 410 metric tons of magnets in the fourth quarter.',
    text: 'Analysts polled by LSEG had expected a loss of 7 cents.',
    figure: '7 cents',
    subject: 'lone star magnetics',
    metric: 'metric:eps',
    attribution: 'lseg',
  },
  {
    text: 'Norvia said its operating profit came to 40 cents on each bottle.',
    figure: '40 cents',
    metric: 'metric:operating-profit',
  },
  // Whoever only watches is not the company that comes back
  {
    after:
      'Lone Star Magnetics employs 380 people in Texas.\n\n"It takes more," said Henrik Sol, an analyst at Bramwell Commodities. Bramwell puts the cost of making a kilogram of magnets at $95.',
    text: 'The company plans to hire another 250 people by summer.',
    figure: '250 people',
    subject: 'lone star magnetics',
  },
  {
    text: 'Bramwell Commodities puts the cost of making a kilogram of magnets at $95 to $100.',
    figure: '$95 to $100',
    subject: null,
    object: 'magnets',
    metric: 'metric:cost',
    attribution: 'bramwell commodities',
  },
  // A verb before the measure is no thing
  {
    text: 'Norvia is on track to lift annual capacity to 3,000 tons by the end of 2027.',
    figure: '3,000 tons',
    object: null,
    metric: 'metric:capacity',
  },
  {
    text: 'Henrik Sol, who estimates demand outside China will reach 140,000 tons by 2030, is not convinced.',
    figure: '140,000 tons',
    subject: null,
    object: null,
    metric: 'metric:demand',
  },
  // Who buys stands before, and where it comes from behind
  {
    after: 'The United States imported about 7,300 tons of magnets last year, 70% of them from China.',
    text: 'Japan imported 3 million tonnes of wheat, half of it from Canada.',
    figure: 'half',
    subject: 'country:CA',
    object: 'commodity:wheat',
    metric: 'metric:imports',
    scope: 'country:JP',
  },
  // What costs so much now is of no time that is still to come
  {
    after: 'Henrik Sol estimates demand will grow 8% a year to reach 140,000 tons by 2030.\n\n',
    text: 'Bramwell puts the cost of making magnets in Texas at $100, compared with $45 in Baotou.',
    figure: '$45',
    time: null,
  },
  // What somebody did with so much stands behind it
  {
    text: 'Congo set quotas of 96,600 tons, less than half of the roughly 220,000 tons it shipped in 2024.',
    figure: '220,000 tons',
    metric: 'metric:exports',
  },
  {
    text: "Brazil's exports came to 38,000 tonnes, against the 44,000 tonnes that it imported.",
    figure: '44,000 tonnes',
    metric: 'metric:imports',
  },
  // The start of a level measures what the level does
  {
    text: 'Inventories in China have dropped to about 8,000 tons of cobalt, or less than a month of consumption, from 42,000 tons a year ago.',
    figure: '42,000 tons',
    metric: 'metric:inventory',
  },
  // No word for one body or company comes back to several people
  {
    after: 'Traders say the market could stay short of cobalt.',
    text: 'CMOC mined 117,549 tons last year, it said on Tuesday.',
    figure: '117,549 tons',
    attribution: 'company:cmoc',
  },
  {
    after: 'Traders say the market could stay short of cobalt.',
    text: 'Congo shipped 220,000 tons in 2024, according to the regulator.',
    figure: '220,000 tons',
    attribution: null,
  },
  // What a clause with which tells is of the name before it, whoever speaks, and so is what a second verb tells
  {
    text: '"You design it out," said Maria Lindqvist, purchasing chief at cell maker Nordvolt, which has cut its costs by 12% since 2021 and employs 1,100 people at its plant in Skelleftea.',
    figure: '1,100 people',
    subject: 'nordvolt',
  },
];
