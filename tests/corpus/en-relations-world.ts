import type { RelationLine } from './relation-line.ts';

/** News from all over the world: capitals, disasters, prisons, aid, and whom passing words leave alone. The day is 2026-03-10. */
export const EN_RELATIONS_WORLD: readonly RelationLine[] = [
  // A capital where something is measured is a city; where it acts it is its country.
  {
    text: 'In Paris it was 61%.',
    after: 'Turnout in France was 58%.',
    figure: '61%',
    subject: 'place:FR/paris',
    metric: 'metric:turnout',
  },
  { text: "London's population is 9 million.", figure: '9 million', subject: 'place:GB/london' },
  {
    text: 'Tokyo had 40 cases, Okinawa 12.',
    figure: '40 cases',
    subject: 'place:JP/tokyo',
  },
  { text: 'Beijing imposed tariffs of 20% on steel.', figure: '20%', subject: 'country:CN' },
  // From when on something is a record, and when something passing was, places nothing else.
  {
    text: 'Turnout in France reached 74%, the highest since the end of the war in 1945.',
    figure: '74%',
    time: null,
  },
  {
    text: 'It holds 1,140 men.',
    after: 'The jail in Kent, which opened in 1991, was built for 600 men.',
    figure: '1,140 men',
    time: null,
  },
  {
    text: 'It paid 40 euros.',
    after: 'Spain has had 6,300 cases, 1,150 of them in January alone.',
    figure: '40 euros',
    time: null,
  },
  {
    text: 'Spain has had 6,300 cases, 1,150 of them in January alone.',
    figure: '6,300 cases',
    time: null,
  },
  // A thing that the words only pass by is nothing that the text goes on with.
  {
    text: 'Assaults rose 3%.',
    after: 'Kent held 8,940 inmates, forcing some to sleep under copper.',
    figure: '3%',
    object: null,
  },
  {
    text: 'The figure is 14% higher than in 2024.',
    after: 'The prison population of France reached 88,940.',
    figure: '14%',
    subject: 'country:FR',
    metric: 'metric:prisoners-number',
  },
  { text: 'The storm has claimed 404 lives across Peru.', figure: '404 lives', metric: 'metric:deaths' },
  { text: 'The drug has saved 300 lives.', figure: '300 lives', metric: 'lives' },
  { text: 'Worst hit was Peru, where 47 died.', figure: '47', metric: 'metric:deaths', subject: 'country:PE' },
  // The second deed has its own number, the second sum its own reader.
  {
    text: 'Rains in Peru killed 739 people, displaced 80,000 and caused damage of $3 billion.',
    figure: '80,000',
    metric: 'displaced',
  },
  { text: 'Peru is still searching for 31 others who are missing.', figure: '31', metric: 'metric:missing' },
  {
    text: 'Peru promised compensation of $7,000 for each family that lost a member and $900 for those whose homes were destroyed.',
    figure: '$900',
    metric: 'metric:compensation',
  },
  { text: 'The army of Peru has deployed nine helicopters.', figure: 'nine helicopters', metric: 'helicopters' },
  { text: 'The town of Moyobamba received 186 millimetres of rain.', figure: '186 millimetres', subject: 'moyobamba' },
  // A quotation that goes on is of whoever spoke; who reckons between commas is not whose it is.
  {
    text: '"We lost 19 people on Monday."',
    after: '"It is too much," said Amal Osman.',
    figure: '19 people',
    attribution: 'amal osman',
  },
  {
    text: 'A place costs £391 a day, the Audit Commission estimates, against £33 outside.',
    figure: '£391 a day',
    attribution: 'audit commission',
  },
  // How it is now, and who is only a class of people.
  {
    text: 'The office expects the population of Japan, now 123 million, to drop below 100 million in 2056.',
    figure: '123 million',
    time: null,
    modality: 'reported',
  },
  {
    text: 'Foreign residents numbered 3.8 million.',
    after: 'People aged 65 and over make up 30% of the population of Japan.',
    figure: '3.8 million',
    object: null,
    metric: 'metric:foreign-population',
  },
  {
    text: 'Women made up 42% of the new deputies.',
    after: 'The poll in Peru had a margin of error of 2 points.',
    figure: '42%',
    metric: 'metric:share',
  },
  // A country where one is meant; a comparison of size is nobody's.
  {
    text: 'The country lacks 700 buses.',
    after: 'Rents in Seville rose 3%.',
    figure: '700 buses',
    subject: 'country:ES',
  },
  {
    text: 'The reef covers an area the size of Italy and supports 64,000 jobs.',
    figure: '64,000 jobs',
    subject: 'reef',
  },
  // An open measure takes over no thing that was told of before; what is weighed does.
  {
    text: 'Absenteeism stands at 9.2%.',
    after: 'Exports of steel from Belgium fell 4%.',
    figure: '9.2%',
    object: null,
  },
  {
    text: 'Peru sent 136,000 tonnes.',
    after: 'Exports of avocados from Mexico fell 4%.',
    figure: '136,000 tonnes',
    object: 'commodity:avocados',
  },
  {
    text: 'Germany gave $540 million, down from $995 million, and Spain will reduce aid to 0.3% of gross national income by 2029.',
    figure: '$995 million',
    time: null,
  },
  {
    text: 'Only 2.5% of the housing stock in Spain is social.',
    figure: '2.5%',
    metric: 'metric:housing-stock',
  },
  { text: 'At Nakivale, 42% of families eat only one meal a day.', figure: '42%', metric: 'eat' },
  {
    text: 'Holiday flats, of which there were 341,000 in November, are let by the week.',
    figure: '341,000',
    metric: 'holiday flats',
  },
  {
    text: 'Amal Osman, who fled Goma last year, said her allowance was cut from 28,000 shillings to 12,000.',
    figure: '28,000 shillings',
    subject: null,
    metric: 'allowance',
    time: null,
  },
  {
    text: 'The Greens in Peru are at 18%.',
    after: 'Spain taxed holiday flats at 21%.',
    figure: '18%',
    metric: null,
  },
  {
    text: 'Some 150,000 marched to demand lower rents in Spain; the police counted 26,000.',
    figure: '26,000',
    metric: 'counted',
  },
  {
    text: 'About 270 candidates, or 28% of the total, qualified in Kenya, down from 246 in 2024.',
    figure: '246',
    object: 'candidates',
    time: '2024',
  },
  { text: 'Unions in Peru want it to raise pay by at least 15%.', figure: '15%', metric: 'pay' },
  {
    text: 'In Kisumu, where a class holds 74 pupils, 19 schools have closed since November.',
    figure: '19 schools',
    time: '2025-11/..',
  },
  {
    text: 'That brought the total to 2,014 since January.',
    after: 'Peru has a new outbreak of measles.',
    figure: '2,014',
    time: '2026-01/..',
  },
  {
    text: "Ontario, Canada's most populous province, had 2,375 cases.",
    figure: '2,375 cases',
    subject: 'place:CA-ON',
  },
  {
    text: 'The province reported 38 more cases.',
    after: 'Cases in Alberta passed 2,000, the most in North America.',
    figure: '38 more cases',
    subject: 'place:CA-AB',
  },
  // The verb is told once, and each place has the figure behind it
  {
    text: 'Sales in Germany rose 5 percent and in France 9 percent.',
    figure: '5 percent',
    subject: 'country:DE',
    metric: 'metric:sales',
  },
  {
    text: 'Sales in Germany rose 5 percent and in France 9 percent.',
    figure: '9 percent',
    subject: 'country:FR',
    metric: 'metric:sales',
  },
  {
    text: 'In Spain, registrations fell 3% to 71,000 units, and in Italy 4% to 120,000.',
    figure: '71,000 units',
    subject: 'country:ES',
  },
  {
    text: 'In Spain, registrations fell 3% to 71,000 units, and in Italy 4% to 120,000.',
    figure: '120,000',
    subject: 'country:IT',
    metric: 'metric:registrations',
  },
  // All places of a list.
  {
    text: 'A vaccine given to more than 2 million children in Ghana, Kenya and Malawi cut deaths by 13%.',
    figure: '2 million children',
    subject: 'country:GH+country:KE+country:MW',
  },
  {
    text: 'A vaccine given to more than 2 million children in Ghana, Kenya and Malawi cut deaths by 13%.',
    figure: '13%',
    subject: 'country:GH+country:KE+country:MW',
    metric: 'metric:deaths',
  },
  { text: 'Some 20 people died in Lima, Peru, on Friday.', figure: '20 people', subject: 'place:PE/lima' },
  // What a watchdog of the budget foretells is its country's.
  {
    text: 'The Office for Budget Responsibility trimmed its growth forecast for 2026 to 1.4 percent.',
    figure: '1.4 percent',
    subject: 'country:GB',
    metric: 'metric:gdp-growth',
  },
  {
    after: 'The Office for Budget Responsibility published its forecasts on Wednesday.\n\n',
    text: 'Public sector net borrowing will fall to 67 billion pounds.',
    figure: '67 billion pounds',
    subject: 'country:GB',
    metric: 'metric:net-borrowing',
  },
];
