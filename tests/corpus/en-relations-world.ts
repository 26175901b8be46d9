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
];
