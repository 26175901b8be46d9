import { describe, expect, it } from 'vitest';
import { isPlain, shift, stepOf, toNumber } from '../../../../extractors/engine/values/decimal.ts';

describe('toNumber', () => {
  it.each([
    ['4.6', 8, 460000000],
    ['4.55', 4, 45500],
    ['4.55', 12, 4550000000000],
    ['27', 4, 270000],
    ['0.29', 4, 2900],
    ['69.2', 0, 69.2],
    ['-3.5', 0, -3.5],
    ['2', -2, 0.02],
  ])('%s and %i powers of ten are %d', (digits, exponent, number) => {
    expect(toNumber({ digits, exponent })).toBe(number);
  });

  it('does not drift over 0.01 to 99.99 at 万 and 亿', () => {
    const drifted: string[] = [];
    for (let hundredths = 1; hundredths <= 9999; hundredths++) {
      const digits = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
      if (toNumber({ digits, exponent: 4 }) !== hundredths * 100) drifted.push(`${digits}万`);
      if (toNumber({ digits, exponent: 8 }) !== hundredths * 1_000_000) drifted.push(`${digits}亿`);
    }
    expect(drifted).toEqual([]);
  });

  it('moves the point without touching the digits', () => {
    expect(shift({ digits: '4.6', exponent: 0 }, 8)).toEqual({ digits: '4.6', exponent: 8 });
    expect(shift(shift({ digits: '4.6', exponent: 0 }, 8), -8)).toEqual({ digits: '4.6', exponent: 0 });
  });
});

describe('stepOf', () => {
  it.each([
    ['4.55', 4, 100],
    ['27', 4, 10000],
    ['69.2', 0, 0.1],
    ['285000', 0, 1000],
    ['8900', 0, 100],
    ['100', 0, 10],
    ['95', 0, 1],
    ['5.10', 0, 0.01],
  ])('the last digit of %s e%i is worth %d', (digits, exponent, step) => {
    expect(stepOf({ digits, exponent })).toBe(step);
  });
});

describe('isPlain', () => {
  it.each(['0', '7', '27', '1200', '69.2', '0.5', '0.0625', '123456.75', '99999999999999'])(
    '%s prints as it is',
    (digits) => {
      expect(isPlain(digits)).toBe(true);
      expect(String(Number(digits))).toBe(digits);
    },
  );

  it.each(['', '.', '.5', '5.', '007', '00.5', '5.30', '-3', '1e5', '1.2.3', '0.0000001', '1234567890123456789'])(
    '%s does not',
    (digits) => {
      expect(isPlain(digits)).toBe(false);
    },
  );
});
