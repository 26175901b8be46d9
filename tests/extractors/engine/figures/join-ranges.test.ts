import { describe, expect, it } from 'vitest';
import { EN_PACK } from '../../../../extractors/en/index.ts';
import type { Find, QuantityFind, TimeFind } from '../../../../extractors/engine/figures/find.ts';
import { joinRanges } from '../../../../extractors/engine/figures/join-ranges.ts';
import type { LanguagePack } from '../../../../extractors/engine/figures/language-pack.ts';

/** Joins every two neighbours; all else as in English. */
const JOINING: LanguagePack = {
  ...EN_PACK,
  joinRange: ({ finds }, index) => {
    const [left, right] = [finds[index], finds[index + 1]];
    return left === undefined || right === undefined
      ? null
      : { start: left.start, end: right.end, rule: 'en/test/join' };
  },
};

function quantity(digits: string, exponent: number, unit: string | null, start: number): QuantityFind {
  return {
    type: 'quantity',
    role: 'amount',
    rule: 'en/test/amount',
    start,
    end: start + 1,
    number: { start, end: start + 1 },
    magnitude: { shape: 'point', at: { digits, exponent } },
    scaled: exponent > 0,
    spelled: false,
    step: null,
    comparator: '=',
    unit: unit === null ? null : { start, end: start + 1, code: unit, doubts: [] },
    direction: null,
    doubts: [],
    placed: null,
    parts: [],
  };
}

function time(edtf: string | null, start: number): TimeFind {
  return {
    type: 'time',
    rule: 'en/test/time',
    start,
    end: start + 1,
    edtf,
    counted: false,
    comparator: '=',
    doubts: [],
    dateline: false,
    aside: false,
    parts: [],
  };
}

const join = (...finds: Find[]) => joinRanges({ text: 'a-b-c', finds }, JOINING);
const ends = (find: Find | undefined) =>
  find?.type === 'quantity' && find.magnitude.shape === 'range'
    ? [find.magnitude.low, find.magnitude.high].map(({ digits, exponent }) => Number(`${digits}e${exponent}`))
    : null;

describe('joinRanges', () => {
  it('spreads a scale that stands once to both ends', () => {
    expect(ends(join(quantity('5', 0, null, 0), quantity('10', 6, 't', 2))[0])).toEqual([5e6, 10e6]);
  });

  it('keeps the first end as it stands where the scale would carry it past the second', () => {
    expect(ends(join(quantity('200', 0, 'USD', 0), quantity('4', 6, 'USD', 2))[0])).toEqual([200, 4e6]);
  });

  it('takes the unit from the end that has one', () => {
    const [range] = join(quantity('18', 0, null, 0), quantity('25', 0, '%', 2));
    expect(range?.type === 'quantity' && range.unit?.code).toBe('%');
    expect(range && [range.start, range.end]).toEqual([0, 3]);
  });

  it('takes a rate that is said once for both ends', () => {
    const [range] = join(quantity('62', 0, 'USD', 0), quantity('68', 0, 'USD/share', 2));
    expect(range?.type === 'quantity' && range.unit?.code).toBe('USD/share');
  });

  it('does not join two units, nor a number with itself', () => {
    expect(join(quantity('5', 0, '%', 0), quantity('10', 0, 't', 2))).toHaveLength(2);
    expect(join(quantity('5', 0, '%', 0), quantity('5', 0, '%', 2))).toHaveLength(2);
  });

  it('does not join a quantity with a time', () => {
    expect(join(quantity('5', 0, '%', 0), time('2025', 2))).toHaveLength(2);
  });

  it('makes an interval of two times, and none that runs backwards or is open', () => {
    const interval = (from: string | null, to: string | null) => {
      const [first, second] = join(time(from, 0), time(to, 2));
      return second === undefined && first?.type === 'time' ? first.edtf : null;
    };
    expect(interval('2025-01', '2025-10')).toBe('2025-01/2025-10');
    expect(interval('2025', '2024')).toBeNull();
    expect(interval('2024/2025', '2026')).toBeNull();
    expect(interval(null, '2026')).toBeNull();
  });

  it('keeps where each end came from', () => {
    const [range] = join(quantity('18', 0, null, 0), quantity('25', 0, '%', 2));
    expect(range?.parts.map(({ rule, gives }) => [rule, gives])).toEqual([
      ['en/test/amount', 'end of the range'],
      ['en/test/amount', 'end of the range'],
    ]);
  });
});
