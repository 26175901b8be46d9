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
];
