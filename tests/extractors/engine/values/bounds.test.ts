import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../extractors/engine/values/bounds.ts';

describe('boundsOf', () => {
  it.each([
    // value, step, comparator, unit, low, high
    ['4.55 % rounds in its last digit', 4.55, 0.01, '=', '%', 4.545, 4.555],
    ['27,000 t in kilograms', 27000, 1000, '=', 't', 26500000, 27500000],
    ['a count written out is exact', 37, 0, '=', 'patent', 37, 37],
    ['about allows a whole step', 40, 10, '~', '%', 30, 50],
    ['over is open above', 90, 10, '>', '%', 90, null],
    ['at least is open above', 90, 10, '>=', '%', 90, null],
    ['under is open below', 80, 10, '<', '%', null, 80],
    ['at most is open below', 450e6, 1e7, '<=', 'USD', null, 450e6],
    ['cents are hundredths', 19, 1, '=', 'USD.cent', 0.185, 0.195],
    ['a price divides by its unit', 850, 10, '=', 'USD/kg', 845, 855],
    ['per tonne is a thousandth per kilogram', 14900, 100, '=', 'USD/t', 14.85, 14.95],
    ['no unit', 5, 1, '=', null, 4.5, 5.5],
  ] as const)('%s', (_name, value, step, comparator, unit, low, high) => {
    expect(boundsOf(value, step, comparator, unit)).toEqual({ low, high });
  });

  it('takes a range as it is, its ends rounded', () => {
    expect(boundsOf([6, 7], 1, '=', '%')).toEqual({ low: 5.5, high: 7.5 });
    expect(boundsOf([24, 99], 1, '~', 'ship')).toEqual({ low: 23.5, high: 99.5 });
    expect(boundsOf([9, 2], 0, '=', 'score')).toEqual({ low: 2, high: 9 });
  });

  it('leaves a vague figure open on both sides', () => {
    expect(boundsOf(null, 0, '~', 'day')).toEqual({ low: null, high: null });
  });

  it('adds no binary dust', () => {
    expect(boundsOf(0.3, 0.1, '=', 't')).toEqual({ low: 250, high: 350 });
    expect(boundsOf(69.2, 0.1, '=', '%')).toEqual({ low: 69.15, high: 69.25 });
  });
});
