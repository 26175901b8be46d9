import type { RelationLine } from './relation-line.ts';

/** What befalls people and places, and the figures of public life. The day is 2026-03-10. */
export const EN_RELATIONS_EVENTS: readonly RelationLine[] = [
  {
    headline: 'Quake strikes Peru',
    text: 'The tremor flattened 640 houses and injured 85.',
    figure: '640 houses',
    subject: 'tremor',
  },
  {
    headline: 'Quake strikes Peru',
    text: 'The tremor flattened 640 houses and injured 85.',
    figure: '85',
    subject: 'tremor',
    object: 'people',
    metric: 'metric:injuries',
  },
  {
    text: 'A ferry sank off Peru on Monday, leaving 12 dead and nine missing.',
    figure: 'nine',
    object: 'people',
    metric: 'metric:missing',
  },
  {
    text: 'Some 300 residents of Lima were rescued on Monday.',
    figure: '300 residents',
    metric: 'metric:rescued',
    time: '2026-03-09',
  },
  {
    text: 'A magnitude 6.8 earthquake shook Peru on Monday.',
    figure: '6.8',
    metric: 'metric:magnitude',
  },
];
