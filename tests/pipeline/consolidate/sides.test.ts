import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../extractors/model/fact.ts';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { type ClaimSketch, makeClaim } from '../../helpers/make-claim.ts';
import { OUTPUT, SHARE } from './sketches.ts';

const sidesOf = (facts: readonly Fact[]) =>
  facts.map(({ status, sides }) => `${status}: ${sides.map(({ claims }) => claims.join(' ')).join(' | ')}`).sort();
const at = (articleId: string, id: string, value: number, more: ClaimSketch = {}) =>
  makeClaim({ ...OUTPUT, articleId, id, value, quote: String(value), ...more });

describe('facts, sides and verdicts', () => {
  it('puts figures that exclude each other on sides, by independent sources', () => {
    const [fact, ...others] = groupFacts([
      at('a', 'c_1', 5_100_000),
      at('b', 'c_2', 5_400_000),
      at('c', 'c_3', 5_400_000),
    ]);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ status: 'conflict', sources: 3, gap: 200_000_000 });
    expect(fact?.sides.map(({ claims, sources, unit }) => [claims, sources, unit])).toEqual([
      [['c_2', 'c_3'], 2, 'kg'],
      [['c_1'], 1, 'kg'],
    ]);
    expect(fact?.key).toMatchObject({
      subject: 'country:CL',
      object: 'commodity:copper',
      metric: 'metric:mine-production',
      time: '2025',
      dimension: 'mass',
    });
    expect(fact?.verdicts.map(({ relation, between }) => [relation, between])).toEqual([
      ['conflict', ['c_2', 'c_1']],
      ['agree', ['c_2', 'c_3']],
    ]);
  });

  it('puts a loose figure on every side that it is compatible with', () => {
    const share = (articleId: string, id: string, value: number, more: ClaimSketch = {}) =>
      makeClaim({ ...SHARE, articleId, id, value, quote: `${value}%`, ...more });
    expect(
      sidesOf(groupFacts([share('a', 'c_1', 63), share('b', 'c_2', 70), share('c', 'c_3', 60, { comparator: '>' })])),
    ).toEqual(['conflict: c_1 c_3 | c_2 c_3']);
  });

  it('takes no loose figure for a witness of one side against the other', () => {
    const [fact] = groupFacts([
      at('a', 'c_1', 5_400_000),
      at('b', 'c_2', 5_400_000),
      at('c', 'c_3', 5_700_000),
      at('d', 'c_4', 5_000_000, { comparator: '>' }),
      at('e', 'c_5', 5_000_000, { comparator: '>' }),
    ]);
    expect(fact?.sides.map(({ claims, sources }) => [claims, sources])).toEqual([
      [['c_1', 'c_2', 'c_4', 'c_5'], 2],
      [['c_3', 'c_4', 'c_5'], 1],
    ]);
    expect(fact?.sources).toBe(5);
  });

  it('counts reprints and one publisher once', () => {
    const same = [
      at('a', 'c_1', 5_400_000, { source: 'X', textGroup: 't' }),
      at('b', 'c_2', 5_400_000, { source: 'Y', textGroup: 't' }),
      at('c', 'c_3', 5_400_000, { source: 'Y', textGroup: 'u' }),
    ];
    expect(groupFacts(same).map(({ status, sources }) => [status, sources])).toEqual([['single', 1]]);
    expect(
      groupFacts([...same, at('d', 'c_4', 5_400_000, { source: 'Z' })]).map(({ status, sources }) => [status, sources]),
    ).toEqual([['agree', 2]]);
  });

  it('never lets an unsaid time join two years', () => {
    const facts = groupFacts([
      at('a', 'c_1', 5_400_000),
      at('b', 'c_2', 4_900_000, { time: '2024' }),
      at('c', 'c_3', 5_100_000, { time: null }),
    ]);
    expect(sidesOf(facts)).toEqual(['conflict: c_3 | c_1', 'single: c_2']);
  });

  it('leaves a claim alone that fits two facts equally well', () => {
    const facts = groupFacts([
      at('a', 'c_1', 5_400_000),
      at('b', 'c_2', 4_000_000, { object: 'commodity:zinc' }),
      at('c', 'c_3', 7_000_000, { object: null }),
    ]);
    expect(sidesOf(facts)).toEqual(['single: c_1', 'single: c_2', 'single: c_3']);
  });

  it('takes a silence for agreement only, never for a conflict', () => {
    const vague = { object: null } as const;
    expect(sidesOf(groupFacts([at('a', 'c_1', 5_400_000), at('b', 'c_2', 5_400_000, vague)]))).toEqual([
      'agree: c_1 c_2',
    ]);
    expect(sidesOf(groupFacts([at('a', 'c_1', 5_400_000), at('b', 'c_2', 9_000_000, vague)]))).toEqual([
      'single: c_1',
      'single: c_2',
    ]);
    expect(
      sidesOf(groupFacts([at('a', 'c_1', 5_400_000), at('b', 'c_2', 9_000_000, { ...vague, comparator: '<' })])),
    ).toEqual(['single: c_1', 'single: c_2']);
    const toPartner = at('b', 'c_2', 1_000_000, { metric: 'metric:exports', scope: 'country:US' });
    expect(sidesOf(groupFacts([at('a', 'c_1', 5_400_000, { metric: 'metric:exports' }), toPartner]))).toEqual([
      'single: c_1',
      'single: c_2',
    ]);
  });

  it('takes two figures of one text for two things, unless a scale slipped or the headline differs', () => {
    const facts = groupFacts([
      at('a', 'c_1', 5_400_000),
      at('a', 'c_2', 3_300_000, { start: 200 }),
      at('b', 'c_3', 5_400_000),
    ]);
    expect(sidesOf(facts)).toEqual(['agree: c_1 c_3', 'single: c_2']);
    expect(sidesOf(groupFacts([at('a', 'c_1', 850_000_000), at('a', 'c_2', 85_000, { start: 200 })]))).toEqual([
      'conflict: c_2 | c_1',
    ]);
    expect(
      sidesOf(
        groupFacts([at('a', 'c_1', 8_000_000, { sentence: [0, 20] }), at('a', 'c_2', 7_000_000, { start: 200 })]),
      ),
    ).toEqual(['conflict: c_2 | c_1']);
  });

  it('takes amounts too far apart for two things, unless a scale slipped', () => {
    const far = [at('a', 'c_1', 1_800_000), at('b', 'c_2', 1_430_000_000)];
    expect(sidesOf(groupFacts(far))).toEqual(['single: c_1', 'single: c_2']);
    expect(sidesOf(groupFacts([at('a', 'c_1', 180_000_000), at('b', 'c_2', 1_800_000)]))).toEqual([
      'conflict: c_2 | c_1',
    ]);
    expect(sidesOf(groupFacts([at('a', 'c_1', 18_000_000), at('b', 'c_2', 14_300_000)]))).toEqual([
      'conflict: c_2 | c_1',
    ]);
  });

  it('takes a figure to dispute the one of two that it is nearer to', () => {
    const investing = [at('a', 'c_1', 1_455_000), at('b', 'c_2', 1_455_000)];
    const two = [...investing, at('a', 'c_3', 5_460_000, { start: 200 })];
    expect(sidesOf(groupFacts([...two, at('c', 'c_4', 4_560_000)]))).toEqual(['agree: c_1 c_2', 'conflict: c_4 | c_3']);
    expect(sidesOf(groupFacts([...two, at('c', 'c_4', 4_910_000)]))).toEqual([
      'agree: c_1 c_2',
      'single: c_3',
      'single: c_4',
    ]);
    expect(sidesOf(groupFacts([...two, at('c', 'c_4', 1_555_000)]))).toEqual([
      'conflict: c_1 c_2 | c_4',
      'single: c_3',
    ]);
  });

  it('sees that a figure is the one of another year', () => {
    const [conflict] = groupFacts([
      at('a', 'c_1', 5_600_000),
      at('a', 'c_2', 4_900_000, { time: '2024', start: 300 }),
      at('b', 'c_3', 4_900_000),
    ]).filter(({ status }) => status === 'conflict');
    expect(conflict?.verdicts.map(({ cause }) => cause)).toEqual(['other-period']);
  });

  it("keeps a fact's id when other articles join it", () => {
    const first = groupFacts([at('a', 'c_1', 5_400_000)]);
    const later = groupFacts([at('a', 'c_1', 5_400_000), at('b', 'c_2', 5_100_000)]);
    expect(later.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect(first[0]?.id).toMatch(/^f_[0-9a-f]{16}$/u);
  });

  it('keeps apart where a movement starts and where it ends, though the one is ten times the other', () => {
    const fine = {
      subject: 'country:MY',
      object: null,
      metric: 'metric:fine',
      kind: 'money',
      unit: 'MYR',
      time: null,
    } as const;
    const facts = groupFacts([
      at('a', 'c_1', 1_000_000, fine),
      at('b', 'c_2', 1_000_000, { ...fine, start: 100 }),
      at('b', 'c_3', 10_000_000, { ...fine, start: 115, from: 1_000_000 }),
    ]);
    expect(sidesOf(facts)).toEqual(['agree: c_1 c_2', 'single: c_3']);
  });

  it('holds what all films of a country took in a holiday against itself a day later, and no film', () => {
    const taken = { object: null, metric: 'metric:box-office', kind: 'money', unit: 'CNY', time: null } as const;
    const told = (subject: string, published: string) =>
      groupFacts([
        at('a', 'c_1', 460_000_000, { ...taken, subject, published: '2026-06-22' }),
        at('b', 'c_2', 640_000_000, { ...taken, subject, published }),
      ]).map(({ status }) => status);
    expect(told('country:CN', '2026-06-23')).toEqual(['conflict']);
    expect(told('country:CN', '2026-06-30')).toEqual(['single', 'single']);
    expect(told('echo abyss', '2026-06-23')).toEqual(['single', 'single']);
  });
});
