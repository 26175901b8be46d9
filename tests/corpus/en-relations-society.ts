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
    text: 'The population of Osterby shrank by 0.6%.',
    figure: '0.6%',
    metric: 'metric:population',
  },
  {
    text: 'The express left the rails on a bend, where it was travelling at 90 km/h.',
    figure: '90 km/h',
    metric: null,
  },
];
