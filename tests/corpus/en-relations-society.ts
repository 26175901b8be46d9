import type { RelationLine } from './relation-line.ts';

/** News of society: elections, surveys, disasters, aid, whose subject stands in brackets or is a country's. The day is 2026-03-10. */
export const EN_RELATIONS_SOCIETY: readonly RelationLine[] = [
  {
    text: 'The $310 million probe sends home 90 pictures a day.',
    after: 'The probe has counted 70 million stars since 2024.',
    figure: '$310 million',
    metric: 'probe',
  },
  {
    text: 'Turnout was 58%.',
    after: "Portugal's Green Alliance took 21 seats on Sunday.",
    figure: '58%',
    subject: 'country:PT',
    metric: 'metric:turnout',
  },
  {
    text: 'The U.N. agency says it has received a quarter of the $90 million it needs.',
    after: 'Floods in Chad killed 12 people.',
    figure: '$90 million',
    subject: 'org:un',
    metric: 'needs',
  },
  {
    text: 'Kenya supplied 31% of the roses, followed by Ecuador (22%) and Ethiopia (9%).',
    figure: '9%',
    subject: 'country:ET',
  },
  {
    text: 'Sales of cut flowers rose 4%.',
    after: 'Dutch shops bought most from Kenya, followed by Ecuador (22%) and Ethiopia (9%).',
    figure: '4%',
    subject: 'country:NL',
  },
  {
    text: 'Mato Verde was the only large Amazon state where fires spread, by 25%.',
    figure: '25%',
    subject: 'mato verde',
  },
  {
    text: 'Haiti counted its dead after a storm hit the Caribbean island and left 40% of homes without power.',
    figure: '40%',
    subject: 'country:HT',
  },
  {
    text: 'In the Ordas savanna, 3,100 sq km were cleared.',
    figure: '3,100 sq km',
    subject: 'ordas',
  },
  {
    text: 'Ghana had half of the cases, while nearly 800 were reported in Togo.',
    figure: '800',
    subject: 'country:TG',
  },
  {
    text: 'Some 61,000 people arrived from overseas.',
    figure: '61,000 people',
    metric: 'arrived',
  },
  {
    text: 'At least 17 people, including four children, drowned off Malta.',
    figure: '17 people',
    metric: 'metric:deaths',
  },
  {
    text: 'A boat carrying 90 people capsized off Malta.',
    figure: '90 people',
    metric: 'people',
  },
  {
    text: 'Roughly a third of Canadian adults under 30 (34%) say they read newspapers at least once a week.',
    figure: '34%',
    metric: 'read newspapers',
  },
  {
    text: 'Only 41% of Danes have a great deal or quite a lot of faith in the courts.',
    figure: '41%',
    metric: 'faith',
  },
  {
    text: 'At least 21 people were killed and 60 injured when two trams collided near Osuna in Spain on Sunday.',
    figure: '60',
    subject: 'osuna',
    metric: 'metric:injuries',
    time: '2026-03-08',
  },
  {
    text: 'Cases of mumps in the European region fell by 75% last year.',
    figure: '75%',
    subject: 'region:europe',
  },
  {
    text: 'Italy got 90,000 applications, overtaking Malta, where the number halved to 4,100.',
    after: 'Syrians filed 60,000 claims last year.',
    figure: '4,100',
    metric: 'applications',
  },
  {
    text: 'The Greens took 18 seats and Team Ardal 12.',
    figure: '12',
    subject: 'team ardal',
    metric: 'seats',
  },
  {
    text: 'Prisons hold 9,000 people serving sentences of more than ten years.',
    after: 'The prison population of Wales stood at 21,000 on Monday.',
    figure: 'ten years',
    time: null,
  },
  {
    text: 'Aid workers have fed 44,000 children.',
    after: 'The health ministry has recorded 9,800 cases of mumps in Chad.',
    figure: '44,000 children',
    subject: 'aid workers',
  },
  {
    text: 'Europe had a mild month, while in the far south fires in Chile killed 21 people.',
    figure: '21 people',
    subject: 'country:CL',
  },
  {
    text: 'Nationally, 35,900 homes were consented.',
    after: 'Auckland consented 12,600 homes in 2025.',
    figure: '35,900 homes',
    subject: 'country:NZ',
  },
  {
    text: 'Tourist arrivals to Malta rose 3.7% in December.',
    figure: '3.7%',
    subject: 'country:MT',
  },
  {
    text: 'Arrivals reached 42.7 million in 2025, passing the high of 36.9 million set in 2024, and spending came to $9 billion.',
    figure: '36.9 million',
    time: '2024',
  },
  {
    text: 'Arrivals reached 42.7 million in 2025, passing the high of 36.9 million set in 2024, and spending came to $9 billion.',
    figure: '$9 billion',
    time: '2025',
  },
  {
    text: 'Poland (4.3% of GDP) and Latvia (3.7%) spent most on defence.',
    figure: '4.3%',
    subject: 'country:PL',
  },
  {
    text: 'Monsoon floods in Nepal have killed 47 people.',
    figure: '47 people',
    subject: 'country:NP',
  },
  {
    text: 'In the town of Osuna, 132 mm of rain fell.',
    after: 'Storms have killed four people in Spain.',
    figure: '132 mm',
    subject: 'osuna',
  },
  {
    text: 'The mayor won 61% of the vote, far ahead of Ana Ruiz on 24%.',
    figure: '24%',
    subject: 'ana ruiz',
  },
  {
    text: 'Land temperatures were minus 2.3C, or 1.6C below the 1991-2020 mean.',
    after: 'Europe had its coldest month for years in January 2026.',
    figure: 'minus 2.3C',
    time: '2026-01',
  },
  {
    text: 'Only 47% of pupils in Wales read well, a report by the inspectorate Estyn found on Thursday.',
    figure: '47%',
    attribution: 'estyn',
  },
  {
    text: 'The food agency has halved rations for 90,000 people.',
    figure: 'halved',
    metric: 'rations',
  },
  {
    text: 'A penalty of 1.2 billion euros was imposed on Volvo in 2023.',
    figure: '1.2 billion euros',
    subject: 'volvo',
  },
  {
    text: 'Viblo, which reported European revenue of 2.9 billion euros last year, said it would appeal.',
    after: 'The Irish Data Protection Commission has fined Viblo 345 million euros.',
    figure: '2.9 billion euros',
    subject: 'viblo',
  },
  {
    text: 'Nearly 44,000 people from 12,300 families were sheltering in schools.',
    figure: '12,300 families',
    metric: 'families',
  },
  {
    text: 'Insurers expect claims of 9 billion rupees ($29 million).',
    figure: '$29 million',
    metric: 'claims',
  },
  {
    text: 'The number of homes approved was 6.7.',
    after: 'Bergen built 15,000 flats and 1,900 cabins.',
    figure: '6.7',
    metric: 'number of homes',
  },
  {
    text: 'The government has set aside £18.5 million.',
    figure: '£18.5 million',
    metric: 'set aside',
  },
  {
    text: 'The population of Osterby shrank by 0.6%.',
    figure: '0.6%',
    metric: 'metric:population',
  },
  {
    text: 'The express left the rails on a bend, where it was travelling at 90 km/h.',
    figure: '90 km/h',
    metric: null,
  },
  {
    text: 'Arrivals in Greece rose 9% in May. Arrivals from Turkey grew 3%.',
    figure: '3%',
    subject: 'country:TR',
    metric: 'metric:visitors',
  },
  {
    text: 'Greece counted 902,000 guests in May. Travellers from the United States numbered 302,000.',
    figure: '302,000',
    subject: 'country:US',
  },
  // A part of those that a measure is taken of has a measure of its own
  {
    text: 'Youth unemployment in France stood at 17.6% in January.',
    figure: '17.6%',
    metric: 'metric:youth-unemployment-rate',
  },
  {
    text: 'Female unemployment was 4.2% and male unemployment was 4.7%.',
    figure: '4.7%',
    metric: 'metric:male-unemployment-rate',
  },
  { text: 'Full-time employment rose by 8,700 in January.', figure: '8,700', metric: 'metric:full-time-jobs' },
  { text: 'The minimum wage rose 4% to 12.6 euros.', figure: '4%', metric: 'metric:minimum-wage' },
  { text: 'Household debt in Norway rose 3%.', figure: '3%', metric: 'metric:household-debt' },
  {
    text: 'Industrial electricity consumption in France fell 3%.',
    figure: '3%',
    metric: 'metric:industrial-power-consumption',
    object: 'commodity:electricity',
  },
  {
    text: 'New home prices in France rose 2%.',
    figure: '2%',
    subject: 'country:FR',
    object: 'commodity:new-homes',
    metric: 'metric:home-price',
  },
  {
    text: 'Services exports from France rose 5%.',
    figure: '5%',
    subject: 'country:FR',
    object: 'commodity:services',
    metric: 'metric:exports',
  },
  {
    text: 'Violent crime in France rose 3%.',
    after: 'Sales of existing homes in France rose 2%.',
    figure: '3%',
    metric: 'violent crime',
    object: null,
  },
  // A group of an age behind a form of be
  {
    text: 'Finland had 5.6 million residents, of whom 1.3 million, or 23.6%, were 65 or older.',
    figure: '1.3 million',
    object: '65 or older',
  },
  { text: 'Of the applicants 41% are under 30.', figure: '41%', object: 'under 30' },
];
