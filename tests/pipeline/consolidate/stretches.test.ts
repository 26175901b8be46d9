import { describe, expect, test } from 'vitest';
import { lieWithin, type Stretch, stretchesOf } from '../../../pipeline/consolidate/stretches.ts';

describe('stretches of days', () => {
  const cases: readonly (readonly [
    name: string,
    days: readonly Stretch[],
    most: number,
    stretches: readonly Stretch[],
  ])[] = [
    ['none of none', [], 3, []],
    ['one of one day', [[5, 5]], 3, [[5, 5]]],
    [
      'a report and its forecast apart',
      [
        [365, 395],
        [0, 30],
      ],
      3,
      [
        [0, 30],
        [365, 395],
      ],
    ],
    [
      'one of those that meet',
      [
        [0, 30],
        [30, 60],
        [61, 61],
      ],
      3,
      [
        [0, 60],
        [61, 61],
      ],
    ],
    [
      'one of a year and its months',
      [
        [10, 20],
        [0, 364],
        [40, 50],
      ],
      3,
      [[0, 364]],
    ],
    [
      'the nearest as one where they are many',
      [
        [0, 1],
        [9, 10],
        [12, 13],
        [99, 99],
      ],
      3,
      [
        [0, 1],
        [9, 13],
        [99, 99],
      ],
    ],
    [
      'the nearest as one until they are few',
      [
        [0, 1],
        [9, 10],
        [12, 13],
        [99, 99],
      ],
      1,
      [[0, 99]],
    ],
    [
      'all time where one is open',
      [
        [0, Infinity],
        [-Infinity, -5],
        [-3, -2],
      ],
      1,
      [[-Infinity, Infinity]],
    ],
  ];
  test.each(cases)('are %s', (_name, days, most, stretches) => {
    expect(stretchesOf(days, most)).toEqual(stretches);
    expect(stretchesOf(days.toReversed(), most)).toEqual(stretches);
    expect(lieWithin(days, stretches)).toBe(true);
  });

  test('hold what lies in one of them, and not what reaches over a gap', () => {
    const stretches: readonly Stretch[] = [
      [0, 30],
      [365, 395],
    ];
    expect(
      lieWithin(
        [
          [5, 9],
          [395, 395],
        ],
        stretches,
      ),
    ).toBe(true);
    expect(lieWithin([[5, 370]], stretches)).toBe(false);
    expect(lieWithin([[31, 31]], stretches)).toBe(false);
  });
});
