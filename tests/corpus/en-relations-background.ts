import type { RelationLine } from './relation-line.ts';

/** Clauses by the way in news: asides, relatives with a preposition, "when" behind a date. The day is 2026-03-10. */
export const EN_RELATIONS_BACKGROUND: readonly RelationLine[] = [
  // The state of a town is no more the subject than the town is
  {
    text: 'Pampa Ridge Energy, a shale driller based in Midland, Texas, cut its 2026 budget by 15%.',
    figure: '15%',
    subject: 'pampa ridge energy',
  },
  {
    text: 'Helvia AG, a maker of pumps based in Chur, Switzerland, said profit rose 4%.',
    figure: '4%',
    subject: 'helvia ag',
    attribution: 'helvia ag',
  },
  // "The company" is no person, also where a comma stands between the office and the name
  {
    text: 'The company raised prices by 9%.',
    after: 'Norvia said profit rose 4%. "We paid $3 million in fines," said its president, Carla Reyes.',
    figure: '9%',
    subject: 'norvia',
  },
  // What a relative with a preposition is told of: what is held, and the subject behind it
  {
    text: 'The mine, in which Norvia holds a 57.5% stake, accounted for about a third of output.',
    after: "Norvia's output fell because of a strike at the Quebrada Honda mine in Chile.",
    figure: '57.5%',
    subject: 'norvia',
    object: 'quebrada honda',
  },
  {
    text: 'The mine, in which Norvia holds a 57.5% stake, accounted for about a third of output.',
    after: "Norvia's output fell because of a strike at the Quebrada Honda mine in Chile.",
    figure: 'a third',
    subject: 'quebrada honda',
  },
  {
    text: 'The venture, in which Norvia owns 40%, produced 3 million tons of coal.',
    figure: '3 million tons',
    subject: 'venture',
  },
  {
    text: 'The plant in Kedah, in which Norvia has invested $2 billion, employs 300 people.',
    figure: '300 people',
    subject: 'plant',
  },
  // Who asks is no more the subject with a word before its name
  {
    text: 'Economists surveyed by the data firm FactTrack had expected 165,000 new jobs.',
    after: 'US employers added 142,000 jobs in February.',
    figure: '165,000 new jobs',
    subject: 'country:US',
    modality: 'forecast',
  },
  { text: 'Traders see an 18% chance of a cut in April.', figure: '18%', modality: 'forecast' },
  { text: 'The patients had a 40% chance of survival.', figure: '40%', modality: 'reported' },
  // What somebody needs is its own price, and no market's
  {
    text: 'Saudi Arabia, which needs more than $90 a barrel to balance its budget, posted a deficit.',
    figure: '$90 a barrel',
    subject: 'country:SA',
  },
  // A town that no table lists, behind "in" and before "where"
  {
    text: 'Uptake was lowest in Hackthorn, where 58.3% of children had had both doses.',
    figure: '58.3%',
    subject: 'hackthorn',
  },
  // Several in an aside with "led by"; what may be done is still to come
  {
    text: 'The group, led by Saudi Arabia and Russia, may add 411,000 barrels a day in June, delegates said.',
    after: 'OPEC+ met on Monday.',
    figure: '411,000 barrels a day',
    subject: 'org:opec-plus',
    time: '2026-06',
    modality: 'forecast',
  },
  // "It" in a clause behind an aside is what the aside named
  {
    text: 'The Fed, which cut its benchmark rate in December, left it unchanged at 3.5% to 3.75% in January.',
    figure: '3.5% to 3.75%',
    metric: 'metric:interest-rate',
    time: '2026-01',
  },
  {
    text: 'Halvorsen Bank lowered its Brent forecast to $57 from $66.',
    figure: '$57',
    object: 'commodity:brent',
    metric: 'metric:price',
    modality: 'forecast',
  },
  // Parts of what was counted, and more of it
  {
    text: 'A further 957 were recorded last year, of which 421 were in London and 163 in Wales.',
    after: 'There were 2,911 cases of measles in England in 2024.',
    figure: '957',
    metric: 'metric:cases',
    time: '2025',
  },
  {
    text: 'A further 957 were recorded last year, of which 421 were in London and 163 in Wales.',
    after: 'There were 2,911 cases of measles in England in 2024.',
    figure: '421',
    subject: 'place:GB/london',
    metric: 'metric:cases',
  },
  {
    text: 'The firm sold 2,911 cars in 2024, of which 421 were electric.',
    figure: '421',
    metric: 'metric:sales-volume',
  },
  // A part of the land that opened the sentence
  {
    text: 'Elsewhere in the UK, 88% of children in Scotland and 90% in Wales have had two doses.',
    figure: '90%',
    subject: 'place:GB-WLS',
  },
  // What money goes to, and what it saves
  {
    text: 'Norvia said it would spend $2.1 billion to expand its Highland Creek mine in British Columbia.',
    figure: '$2.1 billion',
    object: 'highland creek mine',
  },
  { text: 'Norvia aims to save $500 million by 2027.', figure: '$500 million', metric: 'metric:cost-savings' },
  // What a person says of what he or she has been through
  {
    text: 'Sarah Kelso, a mother of three from Salford, said she had waited 11 weeks for an appointment.',
    after: 'Vaccination rates in England fell to 83.7%.',
    figure: '11 weeks',
    subject: 'sarah kelso',
  },
  // A headline that names nobody is about its place; a word that only one quotation made known goes no further
  {
    headline: 'Child jab rates fall again in England as fears grow',
    text: 'The number of health visitors has dropped by 45%.',
    after: 'Measles is back. "The surgery has 9,500 patients," a doctor said.\n',
    figure: '45%',
    subject: 'place:GB-ENG',
  },
  // A land by what it is among others
  {
    text: "Overseas shipments from Asia's fourth-largest economy rose 7.4% to $62.4 billion.",
    after: "South Korea's exports grew in February, data showed.",
    figure: '7.4%',
    subject: 'country:KR',
    metric: 'metric:exports',
  },
  // Behind an aside the sentence goes on with whom it was about
  {
    text: 'Shipments of steel, which has been subject to a 50% U.S. tariff since June, slid 14.3%.',
    after: "South Korea's exports of chips jumped 31%.",
    figure: '14.3%',
    subject: 'country:KR',
    object: 'commodity:steel',
  },
  // A new paragraph comes back to the total that was told first
  {
    text: 'Imports increased 2.3% to $56.1 billion.',
    after:
      "South Korea's exports rose 7.4% in January. Exports of chips jumped 31%, while shipments of steel slid 14%.\n",
    figure: '2.3%',
    object: null,
  },
  // A person comes back by a last name that a company has too, and has no sales
  {
    text: 'Vale owns 1.2 million shares in Harrow & Finch.',
    after: 'Harrow & Finch warned on profit. Chief executive Ingrid Vale said sales had fallen.',
    figure: '1.2 million shares',
    subject: 'ingrid vale',
    object: 'harrow & finch',
  },
  {
    text: 'Chief executive Ingrid Vale said sales fell 3%.',
    after: 'Harrow & Finch cut its dividend by a fifth.',
    figure: '3%',
    subject: 'harrow & finch',
  },
  // A rival that is only named beside the company is not come back to
  {
    text: 'Net debt at the group rose to $312 million.',
    after: 'Shares in Harrow & Finch fell 3%. Rival Dunmore gained 1%.\n',
    figure: '$312 million',
    subject: 'harrow & finch',
  },
  // What is done next to some of a number is no more of what was told right before
  {
    text: 'Norvia, which was founded in 1961 and employs 11,400 people, will shut 38 of its 412 stores.',
    figure: '38',
    metric: 'stores',
  },
  // What a thing is used for is not what is traded
  {
    text: 'The metal, used mainly to galvanise steel, has gained 14% this year.',
    after: 'Zinc prices climbed to $3,318 a tonne on Monday.',
    figure: '14%',
    object: 'commodity:zinc',
  },
  // What is compared with is of the things that the sentence counts
  {
    text: 'Officials counted 31 stoppages in 2024, compared with just 16 in 2021.',
    figure: '16',
    time: '2021',
  },
  // Whose name ends in an s; who is nobody
  {
    text: "Output at Altai Metals' Ridder complex has fallen by 30%.",
    figure: '30%',
    subject: 'altai metals',
  },
  {
    text: 'The walkout cost $190 million.',
    after: 'Great Lakes Rail said it had agreed to a deal. "Nobody wins a strike," it added.',
    figure: '$190 million',
    subject: 'great lakes rail',
  },
  // Who says I
  {
    text: '"I\'ve spent $640 on parking since this started," she said.',
    after: 'Great Lakes Rail employs 19,600 people. Commuters such as Leah Brandt welcomed the news.',
    figure: '$640',
    subject: 'leah brandt',
  },
  {
    text: '"I have lived here for 52 years," said Marta Oliveira, a baker.',
    after: 'Floods in Brazil killed 61 people.',
    figure: '52 years',
    subject: 'marta oliveira',
  },
];
