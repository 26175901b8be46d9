import type { FigureCorpus } from '../helpers/examples.ts';

/** Dates that the words give whole. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    // Years of our era, however long ago
    {
      gives: { kind: 'date', time: '1260' },
      from: ['built between A.D. 1000 and ⟦1260⟧', 'built between AD 1000 and ⟦1260⟧'],
    },
    { gives: { kind: 'date', time: '1000/1260' }, from: ['from between ⟦1000 and 1260⟧ AD'] },
    { gives: { kind: 'date', time: '2027-02-06' }, from: ['Lunar New Year 2027'] },
    // What is not to be before a time is from then on
    {
      gives: { kind: 'date', time: '2029', comparator: '>=' },
      from: [
        'will not be finished before ⟦2029⟧',
        "isn't expected to reopen before ⟦2029⟧",
        'will open no earlier than ⟦2029⟧',
      ],
    },
    { gives: { kind: 'date', time: '../2029', comparator: '<=' }, from: ['will be finished before ⟦2029⟧'] },
    // Plans for the middle of the century are for its year 50
    {
      gives: { time: '2050', doubts: ['time-assumed'] },
      from: ['around ⟦mid-century⟧', 'in ⟦the middle of the century⟧'],
    },
    {
      gives: { time: '../2050', comparator: '<=' },
      from: ['net zero by ⟦mid-century⟧', 'net zero by ⟦the middle of the century⟧'],
    },
    { gives: { time: '../20XX' }, from: ['warming of 3C by ⟦the end of the century⟧'] },
    { gives: { time: '2025-10-20' }, from: ['Diwali 2025', 'Deepavali 2025'] },
    { gives: { time: '2026-02-18/2026-03-19' }, from: ['during ⟦Ramadan 2026⟧'] },
    {
      gives: { kind: 'date', time: '2018-08' },
      from: ['Approved in February 2018, it opened in ⟦August of that year⟧'],
    },
    { gives: { kind: 'date', time: '2022-03' }, from: ['Begun in 2021, it was done ⟦the following March⟧'] },
    { gives: { kind: 'date', time: '2020-03' }, from: ['Signed in May 2019, it began in ⟦March the following year⟧'] },
    { gives: { kind: 'date', time: '2024-Q3' }, from: ['It fell in May 2024 and in ⟦the third quarter of that year⟧'] },
    {
      gives: { kind: 'date', time: '2025-08-19' },
      from: [
        'August 19, 2025',
        '19 August 2025',
        'Aug. 19, 2025',
        '19th of August, 2025',
        'the 19th of August 2025',
        'Aug 19th 2025',
        'Tuesday, August 19, 2025',
        '2025-08-19',
        '08/19/2025',
        '19.08.2025',
        '19-Aug-2025',
        '2025/08/19',
        'August 19 2025',
      ],
    },
    {
      gives: { kind: 'date', time: '2025-11' },
      from: [
        'November 2025',
        'Nov 2025',
        'Nov. 2025',
        'November, 2025',
        'November of 2025',
        '2025-11',
        'November in 2025',
      ],
    },
    {
      gives: { kind: 'date', time: '2025' },
      from: [
        'in ⟦2025⟧',
        'since ⟦2025⟧',
        'its ⟦2025⟧ rare earth quota',
        'fiscal 2025',
        'fiscal year 2025',
        'FY2025',
        'FY25',
        'year 2025',
      ],
    },
    { gives: { kind: 'date', time: '1996' }, from: ['in ⟦nineteen ninety-six⟧', 'in ⟦1996⟧'] },
    { gives: { kind: 'date', time: '199X' }, from: ['the ⟦1990s⟧', "the ⟦'90s⟧"] },
    {
      gives: { kind: 'date', time: '20XX' },
      from: ['the ⟦21st century⟧', 'a ⟦21st-century⟧ idea'],
    },
    { gives: { kind: 'date', time: '18XX' }, from: ['⟦nineteenth century⟧ Paris', '⟦19th-century⟧ Paris'] },
    {
      gives: { kind: 'date', time: '2025-Q3' },
      from: [
        'the third quarter of 2025',
        'Q3 2025',
        '3Q25',
        '2025 Q3',
        '2025-Q3',
        'third-quarter 2025',
        'the 3rd quarter of 2025',
      ],
    },
    {
      gives: { kind: 'date', time: '2024-07/2025-06' },
      from: ['the year to June 2025', 'the 12 months ended 30 June 2025', 'the fiscal year ending June 30, 2025'],
    },
    {
      gives: { kind: 'date', time: '2025-10/2025-12' },
      from: ['the three months to December 2025', 'the quarter through December 2025'],
    },
    {
      gives: { kind: 'date', time: '2025-H1' },
      from: ['the first half of 2025', 'H1 2025', '1H25', 'first-half 2025'],
    },
    { gives: { kind: 'date', time: '2024-22' }, from: ['summer 2024', 'summer of 2024'] },
    { gives: { kind: 'date', time: '2015-W01' }, from: ['first week of 2015', 'week 1 of 2015'] },
    {
      gives: { kind: 'date', time: '2025-12' },
      from: ['the end of 2025', 'end-2025', 'mid-December 2025', 'late December 2025', 'the end of December 2025'],
    },
    { gives: { kind: 'date', time: '2024' }, from: ['early 2024', 'mid-2024', 'late 2024', 'the middle of 2024'] },
    { gives: { kind: 'date', time: '2025-01' }, from: ['the beginning of 2025', 'the start of 2025'] },
    // ranges
    {
      gives: { kind: 'date', time: '2024-03/2024-05' },
      from: [
        'from ⟦March to May 2024⟧',
        'March-May 2024',
        'between ⟦March and May 2024⟧',
        '⟦March 2024 to May 2024⟧',
        'March through May 2024',
      ],
    },
    {
      gives: { kind: 'date', time: '2035/2040' },
      from: ['2035-2040', 'from ⟦2035 to 2040⟧', 'between ⟦2035 and 2040⟧', '2035–2040'],
    },
    { gives: { kind: 'date', time: '2025/2026' }, from: ['2025/26', '2025-26', 'fiscal year 2025-26'] },
    {
      gives: { kind: 'date', time: '2024-11-18/2024-11-19' },
      from: ['November 18-19, 2024', '18-19 November 2024', 'November 18 to 19, 2024', '18th to 19th of November 2024'],
    },
    {
      gives: { kind: 'date', time: '2015-11-18/2015-12-19' },
      from: ['Nov 18-Dec 19, 2015', 'November 18 to December 19, 2015'],
    },
    { gives: { kind: 'date', time: '2016-11/2017-02' }, from: ['Nov-Feb 2017'] },
    // deadlines
    // What goes on from there, as 以来, 之后 and 起
    {
      gives: { kind: 'date', time: '2019', comparator: '>=' },
      from: [
        'loss-making since ⟦2019⟧',
        'After ⟦2019⟧, sales fell.',
        'beginning in ⟦2019⟧',
        'for models of ⟦2019⟧ or later',
        'from ⟦2019⟧ onwards',
      ],
    },
    { gives: { kind: 'date', time: '2019', comparator: '=' }, from: ["after ⟦2019⟧'s fall", 'as in ⟦2019⟧ and 2020'] },
    {
      gives: { kind: 'date', time: '../2030', comparator: '<=', quote: '2030' },
      from: ['by ⟦2030⟧', 'before ⟦2030⟧', 'no later than ⟦2030⟧'],
    },
    {
      gives: { kind: 'date', time: '../2027-12', comparator: '<=' },
      from: ['by ⟦the end of 2027⟧', 'by ⟦December 2027⟧'],
    },
    {
      gives: { kind: 'date', time: '2025-Q4' },
      from: ['output in the ⟦December quarter of 2025⟧', 'in the ⟦December-quarter⟧'],
    },
    {
      gives: { kind: 'date', time: '2025-02', quote: 'February' },
      from: ['in ⟦February⟧, the first drop in four months'],
    },
    // holidays
    { gives: { kind: 'date', time: '2024-12-25' }, from: ['Christmas 2024', 'Christmas Day 2024'] },
    { gives: { kind: 'date', time: '2010-11-26' }, from: ['black friday 2010'] },
    { gives: { kind: 'date', time: '2024-03-31' }, from: ['Easter 2024', 'Easter Sunday 2024'] },
    { gives: { kind: 'date', time: '2024-05-27' }, from: ['Memorial Day 2024'] },
  ],
  nothing: [
    'mid-century modern chairs',
    'goals of Vision 2030',
    'the Made in China 2025 plan',
    'the festival is held every March',
    'figures come out each January',
    'may I ask',
    'march on Rome',
    'the second of them',
    'a fall in spring water',
  ],
};
