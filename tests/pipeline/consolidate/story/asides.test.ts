import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '../../../../extractors/model/fact.ts';
import { twinClaims } from '../../../../pipeline/consolidate/story/twin-claims.ts';
import { type ClaimSketch, makeClaim } from '../../../helpers/make-claim.ts';

/** The claims of an article, in text order, each in a sentence of its own. */
function article(articleId: string, sketches: readonly ClaimSketch[], about: ClaimSketch = {}): readonly PlacedClaim[] {
  return sketches.map((sketch, at) => {
    const start = 100 * (at + 1);
    const place = { id: `c_${articleId}${at}`, articleId, start, end: start + 5 };
    const sentence = [start - 50, start + 49] as const;
    return makeClaim({ ...place, sentence, quote: String(sketch.value), ...about, ...sketch });
  });
}

function told(first: readonly PlacedClaim[], second: readonly PlacedClaim[]): readonly string[] {
  return twinClaims(first, second).map(({ a, b }) => `${a.quote}: ${b.quote}`);
}

/** A country's ferries, and an article about a shipyard that names two of their figures in passing. */
const FERRIES = [
  { kind: 'count', value: 19_665, unit: 'person', subject: 'country:NO', metric: 'metric:visitors' },
  { kind: 'money', value: 563_000, unit: 'EUR', subject: 'country:NO', metric: 'fares' },
  { kind: 'count', value: 9, unit: 'ship', subject: 'country:NO', metric: 'fleet' },
] as const;
const SHIPYARD = [
  { kind: 'money', value: 71_400_000, unit: 'EUR', subject: 'heron yard', metric: 'metric:revenue' },
  { kind: 'count', value: 312, unit: '人', subject: 'heron yard', metric: 'metric:employment' },
] as const;
const ASIDE = { kind: 'count', value: 19_665, unit: '人次', subject: 'country:NO', metric: '客流' } as const;

describe('what an article tells in passing of what another is about', () => {
  it('is one fact by one telling figure of one subject', () => {
    expect(told(article('a', FERRIES), article('b', [...SHIPYARD, ASIDE]))).toEqual(['19665: 19665']);
  });

  it('needs a name or a metric that both tell', () => {
    const other = { ...ASIDE, subject: 'country:CL' };
    expect(told(article('a', FERRIES), article('b', [...SHIPYARD, other]))).toEqual([]);
    const unknown = { ...ASIDE, subject: '海燕轮渡', metric: '乘坐' };
    expect(told(article('a', FERRIES), article('b', [...SHIPYARD, unknown]))).toEqual([]);
  });

  it('needs more words where the figure has fewer digits', () => {
    const round = (metric: string) =>
      ({ kind: 'count', value: 1_960_000, unit: 'person', subject: 'country:NO', metric }) as const;
    const first = article('a', [round('metric:visitors'), ...FERRIES.slice(1)]);
    expect(told(first, article('b', [...SHIPYARD, round('metric:visitors')]))).toEqual(['1960000: 1960000']);
    expect(told(first, article('b', [...SHIPYARD, { ...round('rides'), unit: '1' }]))).toEqual([]);
  });

  it('brings figures together that look like a slip of each other, and no others', () => {
    const fares = (value: number) => ({ ...FERRIES[1], value });
    const first = article('a', FERRIES);
    expect(told(first, article('b', [...SHIPYARD, ASIDE, fares(536_000)]))).toContain('563000: 536000');
    expect(told(first, article('b', [...SHIPYARD, ASIDE, fares(601_000)])).join()).not.toContain('601000');
    const swiss = { ...fares(536_000), subject: 'country:CH' };
    expect(told(first, article('b', [...SHIPYARD, ASIDE, swiss])).join()).not.toContain('536000');
    const digit = { ...FERRIES[2], value: 90 };
    expect(told(first, article('b', [...SHIPYARD, ASIDE, digit])).join()).not.toContain('90,');
  });

  it('is news for as long as the event is', () => {
    expect(told(article('a', FERRIES), article('b', [ASIDE], { published: '2026-03-20' }))).toEqual([]);
  });

  it('is told of for a month by two telling figures', () => {
    const [visitors, fares, fleet] = FERRIES;
    const later = article('b', [...SHIPYARD, ASIDE, { ...fares, value: 563_000 }], { published: '2026-02-06' });
    expect(told(article('a', [visitors, fares, fleet]), later)).toEqual(['19665: 19665', '563000: 563000']);
    const muchLater = article('b', [ASIDE, fares], { published: '2026-02-20' });
    expect(told(article('a', FERRIES), muchLater)).toEqual([]);
  });

  it('is disputed by figures near each other where the words say all, and one text gives the name of the other', () => {
    const staff = { kind: 'count', unit: 'person', metric: 'metric:employees', time: '2025' } as const;
    const [zh, en] = ['凯斯勒', 'kessler'];
    const sales = (subject: string) =>
      ({ kind: 'money', unit: 'EUR', value: 86_512_000, metric: 'metric:revenue', time: '2025', subject }) as const;
    const deal = (subject: string) =>
      ({ kind: 'money', unit: 'EUR', value: 1_263_400_000, metric: 'metric:deal-value', subject }) as const;
    const named = (claims: readonly PlacedClaim[]) =>
      claims.map((claim) => ({ ...claim, subject: claim.subject === null ? null : { ...claim.subject, text: zh } }));
    const first = named(article('a', [deal(en), sales(en), { ...staff, value: 4300, subject: en }, ...SHIPYARD]));
    const second = (value: number) => article('b', [...FERRIES, deal(zh), sales(zh), { ...staff, value, subject: zh }]);
    expect(told(first, second(4600))).toContain('4300: 4600');
    expect(told(first, second(6300)).join()).not.toContain('6300');
  });

  it('is the same from either side', () => {
    const sketches = fc.shuffledSubarray([...FERRIES, ...SHIPYARD, ASIDE, { ...FERRIES[1], value: 536_000 }]);
    fc.assert(
      fc.property(sketches, sketches, (x, y) => {
        const [a, b] = [article('a', x), article('b', y)];
        const [there, back] = [twinClaims(a, b), twinClaims(b, a)];
        const pairs = there.map((pair) => `${pair.a.id} ${pair.b.id}`).sort();
        expect(back.map((pair) => `${pair.b.id} ${pair.a.id}`).sort()).toEqual(pairs);
      }),
    );
  });
});
