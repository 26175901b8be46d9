import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { compareClaims } from '../../../pipeline/consolidate/verdict/compare.ts';
import { admissible } from '../../../pipeline/consolidate/verdict/interval.ts';
import { verdictWords } from '../../../pipeline/consolidate/verdict/verdict-words.ts';
import { verdictOn } from '../../../pipeline/consolidate/verdict/verdicts.ts';
import { type ClaimSketch, makeClaim, timeOf } from '../../helpers/make-claim.ts';

const percent = (value: number, quote: string, more: ClaimSketch = {}) =>
  makeClaim({ kind: 'share', unit: '%', value, quote, ...more });
const growth = (value: number, quote: string, more: ClaimSketch = {}) =>
  makeClaim({ kind: 'change', unit: '%', direction: 'up', value, quote, ...more });
const tonnes = (value: number, step: number, quote: string, more: ClaimSketch = {}) =>
  makeClaim({ value, step, quote, ...more });

describe('what a figure admits, in the base unit', () => {
  const cases: readonly (readonly [low: number, high: number, claim: PlacedClaim])[] = [
    [45_450_000, 45_550_000, tonnes(45_500, 100, '4.55万吨')],
    [71_150_000_000, 71_250_000_000, tonnes(71_200_000, 100_000, '712 hundred thousand tonnes 712')],
    [68.65, 68.75, percent(68.7, '68.7%', { step: 0.1 })],
    [108.9, 111.1, makeClaim({ kind: 'price', unit: 'USD/kg', value: 110, step: 10, quote: '$110 per kilogram' })],
    [8500, 9500, makeClaim({ kind: 'price', unit: 'USD/kg', value: 9000, step: 1000, quote: '$9,000 per kilogram' })],
    [38, 42, percent(40, '40%', { comparator: '~' })],
    [60, Infinity, percent(60, '60%', { comparator: '>' })],
    [-Infinity, 80, percent(80, '80%', { comparator: '<' })],
    [5, 15, percent(10, '一成', { step: 10, comparator: '~' })],
    [55, 65, percent(60, 'six-tenths', { step: 10 })],
    [91.5, 92.5, percent(92, '九成二')],
    [59.5, 60.5, percent(60, '百分之六十')],
    [179_500_000, 200_500_000, tonnes(0, 1000, '18万至20万吨', { value: [180_000, 200_000] })],
    [14, 14, makeClaim({ kind: 'count', unit: '人', value: 14, step: 0, quote: '14人' })],
    [90, 110, makeClaim({ kind: 'change', unit: 'x', value: 2, direction: 'up', quote: '翻了一番' })],
    [-2.55, -2.45, growth(2.5, '2.5%', { direction: 'down', step: 0.1 })],
    [-0.5, 0.5, growth(0, '持平', { direction: 'none' })],
    [
      30.947959416,
      31.258994184,
      makeClaim({ unit: '[oz_av]', object: 'commodity:gold', value: 1000, step: 1, quote: '1,000 ounces' }),
    ],
    [0.25, 0.25, makeClaim({ kind: 'change', unit: 'bp', value: 25, step: 0, direction: 'up', quote: '25个基点' })],
  ];
  it.each(cases)('%d to %d', (low, high, claim) => {
    const interval = admissible(claim);
    expect([interval?.low, interval?.high]).toEqual([low, high]);
  });

  it('weighs a bushel by its crop', () => {
    const wheat = makeClaim({
      unit: '[bu_us]',
      kind: 'volume',
      object: 'commodity:wheat',
      value: 1.98e9,
      step: 1e7,
      quote: '19.8亿蒲式耳',
    });
    const tonnesOfWheat = makeClaim({
      object: 'commodity:wheat',
      value: 53_900_000,
      step: 100_000,
      quote: '53.9 million',
    });
    expect(compareClaims(wheat, tonnesOfWheat)?.relation).toBe('agree');
    const corn = makeClaim({
      unit: '[bu_us]',
      kind: 'volume',
      object: 'commodity:corn',
      value: 1.98e9,
      step: 1e7,
      quote: '19.8亿蒲式耳',
    });
    expect(compareClaims(corn, tonnesOfWheat)?.relation).toBe('conflict');
  });

  it('admits nothing where the words give no number', () => {
    expect(admissible(makeClaim({ value: null, unit: 't', quote: '大量' }))).toBeNull();
  });
});

describe('two figures of one fact', () => {
  const table: readonly (readonly [relation: string, reason: string | undefined, a: PlacedClaim, b: PlacedClaim])[] = [
    ['agree', 'same', tonnes(268_000, 1000, '26.8万吨'), tonnes(268_000, 1000, '268,000 tonnes')],
    [
      'agree',
      'unit',
      tonnes(712_100_000, 100_000, '712.1 million tonnes'),
      makeClaim({ value: 1.4242e12, step: 1e8, unit: '[jin]', quote: '14242亿斤' }),
    ],
    [
      'agree',
      'rounding',
      tonnes(140_200_000, 10_000, '14020万吨'),
      tonnes(140_000_000, 1_000_000, '140 million tonnes'),
    ],
    ['agree', 'rounding', tonnes(8_400, 1, '8,400 tonnes'), tonnes(8_420, 1, '8,420 tonnes')],
    ['agree', 'hedge', percent(63, '63%'), percent(60, '60%', { comparator: '>' })],
    ['agree', 'hedge', percent(69, '69%', { comparator: '~' }), percent(68.7, '68.7%', { step: 0.1 })],
    ['agree', 'words', percent(11, '11%'), percent(10, '一成', { comparator: '~', step: 10 })],
    ['agree', 'words', percent(17, '17%'), percent(20, '两成', { comparator: '~', step: 10 })],
    ['agree', 'words', percent(57, '57%'), percent(60, '六成', { comparator: '~', step: 10 })],
    ['agree', 'words', percent(31.7, '31.7%', { step: 0.1 }), percent(33.3333, 'a third', { comparator: '~' })],
    ['agree', 'words', percent(11.2, '11.2%', { step: 0.1 }), percent(11.1111, 'a ninth')],
    [
      'agree',
      'words',
      growth(101, '101%'),
      makeClaim({ kind: 'change', unit: 'x', value: 2, direction: 'up', quote: '翻番' }),
    ],
    [
      'agree',
      'words',
      growth(50, '50%', { direction: 'down' }),
      makeClaim({ kind: 'change', unit: 'x', value: 0.5, direction: 'down', quote: 'halved' }),
    ],
    [
      'agree',
      'range',
      tonnes(0, 1000, '18万至20万吨', { value: [180_000, 200_000] }),
      tonnes(190_000, 1000, '190,000 tonnes'),
    ],
    ['conflict', undefined, percent(10, '一成', { comparator: '~', step: 10 }), percent(20, 'a fifth')],
    ['conflict', undefined, percent(68.7, '68.7%', { step: 0.1 }), percent(75, '四分之三', { comparator: '~' })],
    [
      'conflict',
      undefined,
      percent(50, '半', { comparator: '~' }),
      percent(66.6667, 'two-thirds', { comparator: '~' }),
    ],
    ['conflict', undefined, percent(90, '90%', { comparator: '>=' }), percent(80, '80%', { comparator: '<' })],
    ['conflict', undefined, percent(80, '80%', { comparator: '>' }), percent(80, '80%', { comparator: '<' })],
    ['conflict', undefined, percent(43, '43%'), percent(44, '44%')],
    ['conflict', 'digits-swapped', growth(21.7, '21.7%', { step: 0.1 }), growth(12.7, '12.7%', { step: 0.1 })],
    [
      'conflict',
      'opposite-direction',
      growth(2.5, '2.5%', { step: 0.1 }),
      growth(2.5, '2.5%', { direction: 'down', step: 0.1 }),
    ],
    [
      'conflict',
      'unit-slip',
      makeClaim({ kind: 'money', unit: 'USD', value: 8.6e8, step: 1e7, quote: '8.6亿美元' }),
      makeClaim({ kind: 'money', unit: 'USD', value: 8.6e9, step: 1e8, quote: '$8.6 billion', articleId: 'a2' }),
    ],
    [
      'conflict',
      'unit-slip',
      makeClaim({ kind: 'volume', unit: 'bbl', value: 85_000, step: 1000, quote: '8.5万桶' }),
      makeClaim({ kind: 'volume', unit: 'bbl', value: 8.5e8, step: 1e7, quote: '8.5亿桶' }),
    ],
    [
      'conflict',
      'unit-confused',
      makeClaim({ kind: 'measure', unit: 'm', value: 1750, quote: '1750米' }),
      makeClaim({ kind: 'measure', unit: '[ft_i]', value: 1750, quote: '1,750 feet' }),
    ],
    [
      'conflict',
      'revision',
      tonnes(52, 1, '52吨', { source: 'X', published: '2026-01-01', articleId: 'a' }),
      tonnes(53, 1, '53吨', { source: 'X', published: '2026-02-01', articleId: 'b' }),
    ],
  ];
  it.each(table)('%s (%s): %o', (relation, detail, a, b) => {
    const verdict = verdictOn(a, b);
    expect(verdict?.relation).toBe(relation);
    if (detail !== undefined) expect(relation === 'agree' ? verdict?.reason : verdict?.cause).toBe(detail);
    expect(verdictOn(b, a)?.relation).toBe(relation);
    expect(verdictOn(a, a)?.relation).toBe('agree');
  });

  it('compares the dates of one event as figures', () => {
    const on = (when: string, quote: string) => ({
      ...makeClaim({ kind: 'date', unit: null, value: null, quote }),
      time: timeOf(when),
    });
    expect(verdictOn(on('2025-08-12', '2025年8月12日'), on('2025-08-19', 'August 19, 2025'))?.relation).toBe(
      'conflict',
    );
    expect(verdictOn(on('2025-08', '2025年8月'), on('2025-08-19', 'August 19, 2025'))?.relation).toBe('agree');
  });

  it('says why in both languages', () => {
    const [a, b] = [
      tonnes(310_000, 10_000, '31万吨', { source: '甲报' }),
      tonnes(240_000, 1000, '240,000 tonnes', { source: 'B', articleId: 'b' }),
    ];
    const comparison = compareClaims(a, b);
    if (comparison === null) throw new Error('not compared');
    expect(verdictWords('en', a, b, comparison)).toBe(
      'no value satisfies both 31万吨 (甲报) and 240,000 tonnes (B); one is 1.29 times the other',
    );
    expect(verdictWords('zh', a, b, comparison)).toBe(
      '没有一个数能同时符合31万吨（甲报）与240,000 tonnes（B），相差1.29倍',
    );
  });

  it('is symmetric, and a claim agrees with itself', () => {
    const claim = fc.record({
      value: fc.integer({ min: 1, max: 2000 }),
      step: fc.constantFrom(0, 0.1, 1, 10),
      comparator: fc.constantFrom('=', '~', '>', '>=', '<', '<='),
      unit: fc.constantFrom('t', 'kg', '[jin]'),
    } as const);
    fc.assert(
      fc.property(claim, claim, (x, y) => {
        const [a, b] = [makeClaim({ ...x, quote: String(x.value) }), makeClaim({ ...y, quote: String(y.value) })];
        expect(compareClaims(a, b)?.relation).toBe(compareClaims(b, a)?.relation);
        expect(compareClaims(a, b)?.gap).toBe(compareClaims(b, a)?.gap);
        expect(compareClaims(a, a)?.relation).toBe('agree');
      }),
    );
  });
});
