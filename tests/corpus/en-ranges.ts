import type { FigureCorpus } from '../helpers/examples.ts';

/** Two ends of one range, units and scales spread to both; and pairs that are no range. */
export const FIGURES: FigureCorpus = {
  lang: 'en',
  published: '2026-01-20',
  groups: [
    {
      gives: { kind: 'duration', value: [18, 24], unit: 'year' },
      from: ['⟦18- to 24-year-olds⟧', '⟦18-24-year-olds⟧'],
    },
    // A hyphen that hangs, and a scale that stands once
    {
      gives: { value: [10, 15], unit: 'year' },
      from: ['⟦10- to 15-year⟧ terms', '⟦ten- to fifteen-year⟧ terms', '⟦10- or 15-year⟧ terms'],
    },
    { gives: { kind: 'duration', value: [3, 4], unit: 'hour' }, from: ['a ⟦three- to four-hour⟧ wait'] },
    {
      gives: { kind: 'change', value: [5, 6], unit: 'x', direction: 'up' },
      from: ['a ⟦five- to six-fold⟧ increase', 'rose ⟦five- to sixfold⟧', 'a ⟦five-to-sixfold⟧ rise'],
    },
    {
      gives: { value: [4000000, 5000000], unit: 'bbl' },
      from: ['four or five million barrels', '4 or 5 million barrels', 'four to five million barrels'],
    },
    { gives: { value: [2000, 3000], unit: 'person' }, from: ['two or three thousand people'] },
    { gives: { value: 50000000, unit: 'bbl' }, from: ['four or ⟦50 million barrels⟧'] },
    { gives: { value: [30, 50], unit: '%' }, from: ['The share was between ⟦30 percent and half⟧ of the total'] },
    { gives: { value: 752 }, from: ['Boys outnumbered girls, 1,180 to ⟦752⟧.'] },
    // What both ends are counted by stands behind the second, their sign before the first
    {
      gives: { value: [440, 480], unit: 'USD/t' },
      from: ['costs of ⟦$440-480 per tonne⟧', 'it costs ⟦$440 to 480 a ton⟧'],
    },
    { gives: { value: [12, 14], unit: 'USD/bbl' }, from: ['at ⟦$12-14 a barrel⟧', 'at ⟦$12-$14 per barrel⟧'] },
    // How far something is expected to move
    {
      gives: { value: [5, 6], unit: '%', direction: 'up' },
      from: [
        'Revenue is seen growing ⟦5% to 6%⟧',
        'it expects sales to rise ⟦5% to 6%⟧',
        'exports will grow by ⟦5% to 6%⟧',
      ],
    },
    { gives: { value: 0.2, unit: '%' }, from: ['Unemployment rose ⟦0.2%⟧ to 6%'] },
    {
      gives: { value: [1200000, 1400000], unit: 'bbl/day' },
      from: ['output of ⟦1.2m-1.4m bpd⟧', 'output of ⟦1.2m to 1.4m barrels a day⟧'],
    },
    // Two figures of two kinds are no range
    { gives: { quote: '17%', value: 17 }, from: ['it expects a rise of ⟦17%⟧ to 1.96 million'] },
    { gives: { quote: '11 months', value: 11 }, from: ['the total over ⟦11 months⟧ to 39.06 million'] },
    { gives: { value: [5_000_000, 6_000_000], unit: 'USD' }, from: ['it costs ⟦$5 to 6 million⟧'] },
    {
      gives: { value: [18, 25], unit: '%' },
      from: [
        'between ⟦18 and 25 percent⟧',
        '18-25%',
        '18% to 25%',
        '18 to 25 per cent',
        'from ⟦18 to 25 percent⟧',
        '18%–25%',
        'between ⟦18% and 25%⟧',
      ],
    },
    {
      gives: { value: [5000000, 10000000], unit: 'USD' },
      from: [
        '$5-10 million',
        '$5 million to $10 million',
        'from ⟦$5 to $10 million⟧',
        'between ⟦$5 million and $10 million⟧',
        '$5m-$10m',
      ],
    },
    {
      gives: { value: [180000, 200000], unit: 't' },
      from: ['180,000-200,000 tonnes', '180,000 to 200,000 tonnes', '180,000 – 200,000 tonnes'],
    },
    {
      gives: { value: [4000, 5000], unit: 'person' },
      from: ['four to five thousand people', 'four thousand to five thousand people', '4,000-5,000 people'],
    },
    { gives: { value: [5, 6], unit: 'month' }, from: ['five to six months', '5-6 months', 'five or six months'] },
    { gives: { value: [200, 4000000], unit: 'USD' }, from: ['ranging from ⟦$200 to $4 million⟧'] },
    { gives: { value: [2200000, 2300000], unit: 't' }, from: ['fall to between ⟦2.2 million and 2.3 million tonnes⟧'] },
    // both bounds are inside: no word is left that would bound it once more
    {
      gives: { value: [100, 300], unit: '1', comparator: '=' },
      from: ['greater than 100 and smaller than 300', 'above 100 but below 300'],
    },
    {
      gives: { value: [5, 9], unit: 'cm', comparator: '=' },
      from: ['must be ⟦wider than 5 cm and narrower than 9 cm⟧', '⟦more than 5 cm, but less than 9 cm⟧ deep'],
    },
    // a list says its scale once
    {
      gives: { value: 7000000, unit: 't' },
      from: ['5, ⟦7⟧ and 9 million tonnes', 'planned ⟦7⟧ and 9 million tonnes', '⟦7⟧, 8 or 9 million tonnes'],
    },
    { gives: { value: 7000, unit: 't' }, from: ['⟦7,000⟧ and 9 million tonnes'] },
    { gives: { value: [9, 2], unit: 'score', kind: 'measure' }, from: ['a ⟦9-2⟧ lead'] },
    // movements are two figures
    {
      gives: { value: 67, unit: '%', from: 48 },
      from: ['rose from 48% to ⟦67%⟧', 'rose from 48% in 2024 to ⟦67%⟧ in 2025'],
    },
    { gives: { value: 48, unit: '%', from: null }, from: ['rose from ⟦48%⟧ to 67%'] },
  ],
  nothing: ['won 2-1 at Ashton Gate', 'lost 3-0 against Arsenal'],
};
