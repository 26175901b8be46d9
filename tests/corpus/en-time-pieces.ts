import type { FigureCorpus } from '../helpers/examples.ts';

/** Pieces of a named time, days beside one, weekends and holidays that move. The publication day is a Tuesday. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    // pieces
    {
      gives: { kind: 'date', time: '2025-01/2025-09' },
      from: ['the first nine months of 2025', 'the first 9 months of last year', 'first nine months of 2025'],
    },
    {
      gives: { kind: 'date', time: '2025-01/2025-09' },
      from: [
        'tea sales in ⟦the first nine months⟧ rose',
        'sold for less in ⟦the first three quarters⟧.',
        'which takes the total for ⟦the first nine months⟧ to 39.06 million',
        'tea sold in ⟦the first three quarters of 2025⟧ was cheap',
      ],
    },
    { gives: { kind: 'measure', value: 30_000_000_000 }, from: ['for 15 years from July, ⟦30 billion⟧ in all'] },
    { gives: { kind: 'duration', value: 9, unit: 'month' }, from: ['in the first ⟦nine months⟧ after the merger'] },
    {
      gives: { time: '2025-10/2025-12' },
      from: ['the last three months of 2025', 'the final three months of last year'],
    },
    {
      gives: { time: '2026-01-01/2026-01-14' },
      from: ['the first two weeks of January', 'the first 14 days of this month'],
    },
    { gives: { time: '2024-12-22/2024-12-31' }, from: ['the last ten days of December 2024'] },
    { gives: { time: '2025-05-05' }, from: ['the first Monday of May 2025', 'on ⟦the first Monday in May⟧'] },
    { gives: { time: '2025-11-28' }, from: ['⟦the last Friday of November⟧', 'the fourth Friday in November 2025'] },
    { gives: { time: '2026-01-26' }, from: ['the first day of next week'] },
    { gives: { time: '2026-W07' }, from: ['the second week of next month', 'the 2nd week of next month'] },
    { gives: { time: '2025-W31' }, from: ['the last week of July 2025'] },
    { gives: { time: '2026-01-16/2026-01-31' }, from: ['the second half of January', 'the second half of this month'] },
    { gives: { time: '2025-06-07/2025-06-08' }, from: ['the first weekend of June 2025'] },
    { gives: { kind: 'duration', value: 100, unit: 'day' }, from: ['in the first ⟦100 days⟧ of her term'] },
    { gives: { time: '2024-Q4' }, from: ['the last quarter of 2024', 'the final quarter of 2024'] },
    {
      gives: { time: '2024-Q4' },
      from: ['the ⟦October-December quarter of 2024⟧', 'the ⟦October to December quarter of 2024⟧'],
    },
    { gives: { time: '2020/2024' }, from: ['the first half of the 2020s'] },
    { gives: { time: '1850/1899' }, from: ['the second half of the 19th century'] },
    { gives: { time: '2027-21' }, from: ['spring of next year'] },
    { gives: { time: '2026-01-11/2026-01-17' }, from: ['the week to 17 January', 'the week ended Jan. 17'] },
    // weekdays of one week
    { gives: { time: '2026-01-12/2026-01-16' }, from: ['shut from ⟦Monday to Friday⟧'] },
    { gives: { time: '2026-01-26/2026-01-30' }, from: ['will shut from ⟦Monday to Friday⟧'] },
    { gives: { time: '2026-01-20' }, from: ['this morning', 'this afternoon', 'this evening'] },
    { gives: { kind: 'duration', value: 2, unit: 'day', time: '2026-01-22' }, from: ["in ⟦two days⟧' time"] },
    // beside a time
    { gives: { time: '2014' }, from: ['the year before 2015'] },
    { gives: { time: '2026-01-18' }, from: ['the day before yesterday'] },
    { gives: { time: '2025-12-26' }, from: ['the day after Christmas'] },
    { gives: { time: '2026-W02' }, from: ['the week before last'] },
    { gives: { time: '2025-W51' }, from: ['the week before Christmas'] },
    // days by their number, with a weekday or without
    { gives: { time: '2025-06-13' }, from: ['⟦Friday the 13th⟧ was quiet', 'it opened on ⟦Fri 13th⟧'] },
    { gives: { time: '2026-05-31' }, from: ['will meet on ⟦Sunday 31⟧!'] },
    { gives: { time: '2025-12-29' }, from: ['shipped on ⟦the 29th⟧.', 'shipped on ⟦29th⟧, it said'] },
    { gives: { time: '2026-W03' }, from: ['in ⟦the week of the 14th⟧'] },
    // a weekday of the week that is counted to
    { gives: { time: '2026-02-12' }, from: ['⟦Thursday, three weeks from now⟧', '⟦3 weeks from today, on Thursday⟧'] },
    { gives: { time: '2026-01-08' }, from: ['Thursday two weeks ago'] },
    { gives: { time: '2026-01-23' }, from: ['back in ⟦3 days on Friday⟧'] },
    {
      gives: { time: '2026-01-21/2026-02-03' },
      from: ['closed for ⟦two weeks starting tomorrow⟧', '⟦2 weeks, from tomorrow⟧'],
    },
    // hours and minutes stay in their day
    { gives: { time: '2026-01-20' }, from: ['three minutes from now', 'two hours ago', 'an hour ago'] },
    { gives: { time: '2026-01-18' }, from: ['48 hours ago'] },
    { gives: { time: '2026-01-20' }, from: ['closed ⟦right now⟧'] },
    { gives: { time: '../2026-01-20' }, from: ['the largest order ⟦to date⟧', 'sold none ⟦until now⟧'] },
    // working days run from Monday to Friday
    {
      gives: { time: '2026-01-21/2026-01-26', doubts: ['time-assumed'] },
      from: ['⟦next four business days⟧', 'the ⟦next 4 working days⟧'],
    },
    { gives: { time: '2026-01-13/2026-01-20' }, from: ['over the ⟦past five trading days⟧'] },
    { gives: { time: '2026-01-19/2026-01-23' }, from: ['this working week', 'this business week'] },
    {
      gives: { kind: 'duration', value: 5, unit: 'year', time: '2026-01-21/2031-01-20' },
      from: ['in the ⟦5 upcoming years⟧', 'in the ⟦five coming years⟧'],
    },
    // later than a time that was told
    { gives: { time: '2025-05-05' }, from: ['left on 3 May 2025 and came back ⟦two days later⟧'] },
    { gives: { time: '2020' }, from: ['founded in 2019, it was listed ⟦a year later⟧'] },
    { gives: { time: '2026-01-20' }, from: ['will reopen ⟦30 minutes later⟧'] },
    { gives: { kind: 'duration', value: 30, unit: 'minute', time: null }, from: ['closed ⟦30 minutes⟧ later'] },
    // a day that is said goes before one that is pointed at
    { gives: { time: '2025-05-12' }, from: ['this Friday 5/12', 'last Monday, May 12'] },
    { gives: { time: '2016-10-26' }, from: ['Wed Oct 26 15:50:06 2016', 'Oct 26 15:50:06 UTC 2016'] },
    // weekends
    { gives: { time: '2026-01-17/2026-01-18' }, from: ['met at ⟦the weekend⟧', 'flooded over ⟦the weekend⟧.'] },
    { gives: { time: '2026-01-24/2026-01-25' }, from: ['will meet at ⟦the weekend⟧'] },
    { gives: { time: '../2026-W04', comparator: '<=' }, from: ['by ⟦the end of the week⟧'] },
    { gives: { time: '2025-08-30/2025-09-01' }, from: ['over ⟦Labor Day weekend⟧', '⟦the weekend of Labor Day⟧'] },
    { gives: { time: '2025-04-05/2025-04-06' }, from: ['the weekend of April 5', 'the weekend before April 9, 2025'] },
    { gives: { time: '2025-11-27/2025-11-30' }, from: ['Thanksgiving weekend', 'weekend of Thanksgiving 2025'] },
    // holidays by the moon
    {
      gives: { time: '2024-02-10' },
      from: ['Chinese New Year 2024', 'the 2024 ⟦Lunar New Year⟧'],
      published: '2024-03-01',
    },
    { gives: { time: '2025-10-06' }, from: ['Mid-Autumn Festival 2025'] },
    { gives: { time: '2022-05-02' }, from: ['Eid al-Fitr 2022'] },
    { gives: { time: '2024-12-26' }, from: ['Hanukkah 2024'] },
    { gives: { time: '2024-05-19' }, from: ['Pentecost 2024'] },
    { gives: { time: '2025-06-09' }, from: ['Whit Monday 2025'] },
  ],
  nothing: [
    'the first of them',
    'on the 29th floor',
    'kept up to date',
    'the last word in comfort',
    'meets every Monday',
    'the day before the vote',
  ],
};
