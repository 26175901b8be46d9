import type { RelationLine } from './relation-line.ts';

/** General news: tolls, relief, outbreaks, budgets, polls and power. The day is 2026-03-10. */
export const EN_RELATIONS_NEWS: readonly RelationLine[] = [
  // A clause that no word joins says which; the whole ends before it, and the date in it is the figure's.
  {
    text: 'Ghana has received a third of the grain it ordered.',
    figure: 'a third',
    scope: 'grain',
    metric: 'received',
  },
  { text: 'About 9% of the water they pumped in 2025 was lost.', figure: '9%', scope: 'water', time: '2025' },
  { text: 'About 9% of the water in Ghana was lost, it said in 2025.', figure: '9%', scope: 'water' },
  // A relative clause without a comma ends where the next finite verb stands.
  { text: 'Each farm that lost cattle will receive 900 pesos.', figure: '900 pesos', metric: 'receive' },
  { text: 'Drivers who were dismissed in May got 6,000 euros.', figure: '6,000 euros', time: '2025-05' },
  { text: 'Firms that broke the rule were fined 3 million euros.', figure: '3 million euros', metric: 'metric:fine' },
  // As many as only bounds the number.
  { text: 'The quake has injured as many as 900 people in Peru.', figure: '900 people', metric: 'metric:injuries' },
  // Peoples whose plural has no s, and people whom only a verb tells of.
  { text: 'Some 700 Lebanese crossed into Syria.', figure: '700 Lebanese', object: 'lebanese' },
  { text: 'The firm hired 300 Chinese engineers.', figure: '300 Chinese engineers', object: 'chinese engineers' },
  { text: 'The floods drove 4 million from their homes in Mali.', figure: '4 million', metric: 'metric:refugees' },
  { text: 'Nepal has 300,000 still living in tents.', figure: '300,000', object: 'people' },
  {
    text: 'Garowe, home to about 90,000 people, was hit.',
    figure: '90,000 people',
    subject: 'garowe',
    metric: 'metric:population',
  },
  { text: 'The crew raised the bid to 90,000 people.', figure: '90,000 people', metric: 'people' },
  // A list behind a colon: each has its own.
  { text: 'The cases are in three counties: Corvo with 1,140 and Belm with 820.', figure: '1,140', subject: 'corvo' },
  { text: 'Neighbouring Hungary has had 12 cases of measles.', figure: '12 cases', subject: 'country:HU' },
  // Officers by their rank, and services that speak without a name.
  {
    text: 'The fire burned 40 homes, said Col. Dan Burke, who leads the crew.',
    figure: '40 homes',
    attribution: 'dan burke',
  },
  {
    text: 'Rainfall in Leeds was 40 mm, the national weather service said.',
    figure: '40 mm',
    attribution: 'weather service',
  },
  {
    text: 'Some 900 homes in Kent lost power, the grid operator said.',
    figure: '900 homes',
    attribution: 'grid operator',
  },
  // The date of what is compared with places nothing else.
  { text: 'Rainfall in Leeds was 90 mm, twice the average for July.', figure: '90 mm', time: null },
  {
    text: 'Emissions in Spain fell to 24 million tonnes, half the level of 2018.',
    figure: '24 million tonnes',
    time: null,
  },
  { text: 'Output in Chile was 900 tonnes, above the high of 2022.', figure: '900 tonnes', time: null },
  { text: 'Output in Chile reached a high of 900 tonnes in 2022.', figure: '900 tonnes', time: '2022' },
  {
    text: 'Some 60 people were killed in Mali in protests against the tax in 2024.',
    figure: '60 people',
    time: '2024',
  },
  {
    text: 'Power in Spain cost 61 euros per MWh in 2025, 4% less than in 2024 and below the 86 euros paid in Peru.',
    figure: '86 euros',
    time: '2025',
  },
  {
    text: 'Spain has 350 megawatts installed, against a goal of 22 GW by 2030.',
    figure: '350 megawatts',
    time: null,
    modality: 'reported',
  },
  { text: 'Only 78% of two-year-olds in Mali had received a dose last year.', figure: '78%', time: '2025' },
  // What is put at a number on a day is counted that day.
  { text: 'Police had put the toll in Haiti at 48 on Sunday and 33 a day earlier.', figure: '48', time: '2026-03-08' },
  { text: 'Police had put the toll in Haiti at 48 on Sunday and 33 a day earlier.', figure: '33', time: '2026-03-07' },
  {
    text: 'Some 512 infections had been confirmed in Mali by 3 March, including 40 cases in the past week.',
    figure: '512 infections',
    time: '2026-03-03',
  },
  // Another land that is held against the one the text is on is no topic, nor is whoever's servant speaks.
  {
    text: 'Developers lost 7% of their power.',
    headline: 'Spain builds more batteries',
    after: 'Spain has 350 megawatts of batteries; Germany has six times as much and Italy four.',
    figure: '7%',
    subject: 'country:ES',
  },
  {
    text: 'Spain has 350 megawatts; Germany has six times as much and Italy four.',
    figure: 'six times',
    subject: 'country:DE',
    scope: null,
  },
  {
    text: 'He said the outbreak could reach 12,000 cases.',
    headline: 'Measles spreads in Romania',
    after: "Hans Keller, the WHO's regional adviser, said a fifth of towns had cases.",
    figure: '12,000 cases',
    subject: 'country:RO',
  },
  {
    text: 'Ana Ruiz, the energy minister, said the government would spend 40 million euros.',
    after: 'Spain had 32 GW of turbines.',
    figure: '40 million euros',
    subject: 'country:ES',
  },
  {
    text: 'Ana Ruiz, the chief executive, said she had sold 40 million euros of stock.',
    after: 'Spain had 32 GW of turbines.',
    figure: '40 million euros',
    subject: 'ana ruiz',
  },
  { text: 'The cut hits 900 Sudanese refugees in Chad.', figure: '900 Sudanese refugees' },
  { text: 'Aid for Sudanese refugees in Chad fell 4%.', figure: '4%', subject: 'country:TD' },
  {
    text: 'A survey by Aximage for the newspaper Publico put the Socialists on 29%.',
    figure: '29%',
    attribution: 'aximage',
  },
  // A plan is no time and no mood of its cause, nor of what was done before it in the same sentence.
  {
    text: 'Ghana will halve rations from next month because it has received less than a quarter of the money.',
    figure: 'a quarter',
    time: null,
    modality: 'reported',
  },
  {
    text: "Peru's president, who came on Sunday, declared an emergency in four provinces and promised 85 million soles.",
    figure: 'four provinces',
    modality: 'reported',
  },
  {
    text: "Peru's president, who came on Sunday, declared an emergency in four provinces and promised 85 million soles.",
    figure: '85 million soles',
    modality: 'target',
  },
  {
    text: "Portugal's Greens head into Sunday's election with a lead of two points.",
    figure: 'two points',
    time: '2026-03-15',
  },
  // A body's headline is on the place where it acts, and what is national is of the land of the text.
  {
    text: 'Around 310,000 children will be affected.',
    headline: 'UN halves rations for Sudanese refugees in Chad',
    figure: '310,000 children',
    subject: 'country:TD',
  },
  {
    text: 'National emissions rose 1%.',
    headline: 'Spain burns less gas',
    after: 'Power cost 61 euros per MWh, below the 86 euros paid in Germany.',
    figure: '1%',
    subject: 'country:ES',
  },
  {
    text: 'Fewer than 8% of the cars sold in Spain were electric, it noted, half the EU average.',
    figure: 'half',
    subject: 'country:ES',
  },
  { text: 'Kenya cut the tax rate for small firms to 25%.', figure: '25%', metric: 'metric:tax-rate' },
  { text: 'The number of small firms fell 25% in Kenya.', figure: '25%', metric: 'metric:companies' },
  // Others are more of what was counted, else people; a part stands behind including, and a bare number behind who counts.
  {
    text: 'The slides in Peru destroyed 612 homes and damaged 1,900 others.',
    figure: '1,900',
    object: 'commodity:housing',
  },
  { text: 'One person in Peru can infect as many as 18 others.', figure: '18', object: 'people' },
  {
    text: 'Mali has had 512 infections, including 41 in the past week.',
    figure: '41',
    subject: 'country:ML',
    metric: 'metric:cases',
  },
  {
    text: 'Bulgaria reported 640.',
    after: 'Hungary has had only 12 cases of measles.',
    figure: '640',
    subject: 'country:BG',
    metric: 'metric:cases',
  },
  {
    text: 'Some 28 kilometers of the road to the coast in Peru remain blocked.',
    figure: '28 kilometers',
    metric: 'blocked',
  },
  { text: 'In Peru about 110 mm of rain fell on the area in 14 hours.', figure: '14 hours', metric: 'metric:rainfall' },
  { text: 'The area burned in Peru rose to 300 hectares.', figure: '300 hectares', metric: 'metric:burned-area' },
  // She is the person named before, and what somebody says of one figure is not said of the others.
  {
    text: 'The minister, Ana Ruiz, cut taxes in Peru, which she said would leave homes $48 better off.',
    after: 'The Treasury said on Monday it saw growth.',
    figure: '$48',
    attribution: 'ana ruiz',
  },
  {
    text: 'Health spending in Peru will rise to $31.2bn, less than the $33bn that hospitals say they need.',
    figure: '$31.2bn',
    attribution: null,
  },
  {
    text: 'Health spending in Peru will rise to $31.2bn, less than the $33bn that hospitals say they need.',
    figure: '$33bn',
    attribution: 'hospitals',
  },
  {
    text: 'A TVNZ poll this month put support for his party at 34%.',
    figure: '34%',
    subject: null,
    metric: 'metric:approval-rating',
  },
  // A far year that only an event was told of is no time of other plans.
  {
    text: 'The levy in Peru will rise to $140.',
    after: 'Peru will return to surplus in 2030.',
    figure: '$140',
    time: null,
  },
  {
    text: 'Peru will scrap 40 trains.',
    after: 'Peru will need 900 trains in 2030.',
    figure: '40 trains',
    time: '2030',
  },
  // Those who are given an amount stand before it; what a deed brings stands behind the comma.
  { text: 'The company offered the families of the dead 200,000 euros.', figure: '200,000 euros', metric: 'offered' },
  { text: 'Peru scrapped free travel for children, saving $330m.', figure: '$330m', metric: 'saving' },
  { text: 'He swam in Peru for two hours.', figure: 'two hours' },
  { text: 'He swam for two hours in Peru.', figure: 'two hours', metric: 'swam' },
  // What one in four do is no movement, nor is how a vote ended.
  { text: 'One in four firms cut jobs in Spain.', figure: 'One in four', subject: 'country:ES' },
  { text: 'Eleven of the dead in Peru were children, and two were crew members.', figure: 'two', object: 'people' },
  { text: 'Debt in Kenya will peak at 44.6% of GDP in 2028, up from 41.3%.', figure: '41.3%', time: null },
  {
    text: 'A ferry sank off Peru, killing 37 people, the coast guard said.',
    figure: '37 people',
    attribution: 'coast guard',
  },
  {
    text: 'The ferry went down off Peru within 20 minutes, survivors said.',
    figure: '20 minutes',
    attribution: 'survivors',
  },
  {
    text: 'Kenya will raise the levy to $140 from $100 and close 11 agencies.',
    figure: '11 agencies',
    modality: 'target',
  },
];
