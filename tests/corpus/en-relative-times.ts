import type { FigureCorpus } from '../helpers/examples.ts';

/** Dates counted from the publication day (a Tuesday) or from the time read last. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    { gives: { time: '2026-01-19' }, from: ['yesterday', 'on ⟦Monday⟧', 'Monday'] },
    { gives: { time: '2026-01-20' }, from: ['today', 'on ⟦Tuesday⟧'] },
    { gives: { time: '2026-01-21' }, from: ['tomorrow', 'will meet on ⟦Wednesday⟧'] },
    { gives: { time: '2026-01-14' }, from: ['said on ⟦Wednesday⟧'] },
    { gives: { time: '2026-01-16' }, from: ['last Friday', 'on ⟦Friday⟧'] },
    { gives: { time: '2026-01-30' }, from: ['next Friday'] },
    { gives: { time: '2026-W04' }, from: ['this week'] },
    { gives: { time: '2026-01-19/2026-01-20' }, from: ['earlier this week', 'earlier in the week'] },
    { gives: { time: '2026-01-20/2026-01-25' }, from: ['later this week'] },
    { gives: { time: '2026-W03' }, from: ['last week'] },
    { gives: { time: '2026-01' }, from: ['this month', 'in ⟦January⟧'] },
    {
      gives: { time: '2025-12' },
      from: ['last month', 'in ⟦December⟧', 'mid-December', 'the end of December', 'late December'],
    },
    { gives: { time: '2026-Q1' }, from: ['this quarter', 'the current quarter'] },
    {
      gives: { time: '2025-Q4' },
      from: ['last quarter', 'the fourth quarter', '⟦Fourth-quarter⟧ output', 'the fourth quarter of last year'],
    },
    { gives: { time: '2025' }, from: ['last year', 'a year ago', 'last fiscal year'] },
    { gives: { time: '2026' }, from: ['this year', 'this fiscal year'] },
    { gives: { time: '2026-01-01/2026-01-20' }, from: ['earlier this month', 'earlier this year'] },
    { gives: { time: '2026-01-20/2026-12-31' }, from: ['later this year', 'later in the year'] },
    { gives: { time: '2027' }, from: ['next year'] },
    { gives: { time: '202X' }, from: ['this decade'] },
    { gives: { time: '203X' }, from: ['the next decade'] },
    {
      gives: { time: '2025-10' },
      from: ['in ⟦October⟧', '⟦October last year⟧', 'October of last year', 'last October'],
    },
    { gives: { time: '2026-03' }, from: ['is to be spudded in ⟦March⟧', 'next March'] },
    { gives: { time: '../2026-06', comparator: '<=' }, from: ['plan to restart by ⟦June⟧'] },
    { gives: { time: '2026-01-06' }, from: ['two weeks ago'] },
    {
      gives: { time: '2026-01-09' },
      from: ['on ⟦9 January⟧', 'on ⟦January 9⟧', '⟦the 9th of January⟧'],
    },
    {
      gives: { time: '2025-07-01/2025-12-20' },
      from: ['between ⟦1 July and 20 December⟧', 'from ⟦July 1 to December 20⟧'],
    },
    { gives: { time: '2025-12-25' }, from: ['at ⟦Christmas⟧', '⟦Christmas Day⟧'] },
    {
      gives: { time: '2024' },
      from: [
        'rose in 2025 from ⟦a year earlier⟧',
        'more in 2025 than in ⟦the previous year⟧',
        '10% more in 2025 than ⟦the year before⟧',
      ],
    },
    { gives: { time: '2024-Q3' }, from: ['in the third quarter of 2025, against 5% ⟦a year earlier⟧'] },
    { gives: { time: '2025-02-08' }, from: ['on 8 February 2026, against 52% on ⟦the same day last year⟧'] },
    { gives: { time: '2026-02-13' }, from: ['on 20 February 2026, up from ⟦a week earlier⟧'] },
    { gives: { time: '2026-01-24/2026-01-25' }, from: ['this weekend'] },
    { gives: { time: '2026-01-20/2026-11-15' }, from: ['between ⟦now and November 15⟧'] },
    { gives: { time: '2026-02-10' }, from: ['three weeks from today', 'three weeks from now'] },
    { gives: { time: '2025-12-18' }, from: ['a week before Christmas'] },
    { gives: { time: '2027-Q1' }, from: ["next year's first quarter"] },
    { gives: { time: '2026-02-15' }, from: ['⟦the 15th day of next month⟧'] },
    {
      gives: { kind: 'duration', value: 2, unit: 'quarter', time: '2025-Q3/2025-Q4' },
      from: ['over the past ⟦two quarters⟧', 'the last ⟦2 quarters⟧'],
    },
    {
      gives: { kind: 'duration', value: 3, unit: 'month', time: '2025-10-20/2026-01-20' },
      from: ['over the past ⟦three months⟧', 'in the last ⟦3 months⟧'],
    },
    {
      gives: { kind: 'duration', value: 2, unit: 'day', time: '2026-01-21/2026-01-22' },
      from: ['over the next ⟦two days⟧'],
    },
    { gives: { kind: 'duration', value: 2, unit: 'week', time: '2026-02-03' }, from: ['will reopen in ⟦two weeks⟧'] },
    { gives: { kind: 'duration', value: 16, unit: 'year', time: null }, from: ['built in ⟦16 years⟧'] },
    { gives: { time: '2026-01-01/2026-01-20' }, from: ['year to date'] },
    { gives: { time: '2025-12' }, from: ['it had 26 million users at ⟦the end of the year⟧'] },
    { gives: { time: '../2026-12' }, from: ['it will have 30 million users by ⟦the end of the year⟧'] },
    // nothing to count from
    {
      gives: { time: null, doubts: ['time-unresolved'] },
      from: ['last year', 'yesterday', 'two weeks ago'],
      published: null,
    },
    { gives: { time: 'XXXX-06-23' }, from: ['on ⟦23 June⟧'], published: null },
  ],
  nothing: ['the same company', 'at last', 'next to it', 'the year-on-year rate', 'day after day'],
};
