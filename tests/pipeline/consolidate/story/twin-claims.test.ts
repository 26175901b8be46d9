import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '../../../../extractors/model/fact.ts';
import { twinClaims } from '../../../../pipeline/consolidate/story/twin-claims.ts';
import { type ClaimSketch, makeClaim } from '../../../helpers/make-claim.ts';

/** The claims of an article, in text order, each in a sentence of its own unless it says otherwise. */
function article(articleId: string, sketches: readonly ClaimSketch[], about: ClaimSketch = {}): readonly PlacedClaim[] {
  return sketches.map((sketch, at) => {
    const start = 100 * (at + 1);
    const sentence: readonly [number, number] = [start - 50, start + 49];
    const id = `c_${articleId}${at}`;
    return makeClaim({
      id,
      articleId,
      start,
      end: start + 5,
      sentence,
      quote: String(sketch.value),
      ...about,
      ...sketch,
    });
  });
}

function told(first: readonly PlacedClaim[], second: readonly PlacedClaim[]): readonly string[] {
  return twinClaims(first, second).map(({ a, b }) => `${a.quote} ${a.unit}: ${b.quote} ${b.unit}`);
}

/** A ferry line, with words that no lexicon knows, in two languages. */
const ZH = [
  { kind: 'count', value: 4_120_000, unit: '人次', subject: '海燕轮渡', metric: '乘坐' },
  { kind: 'money', value: 38_600_000, unit: 'EUR', subject: '海燕轮渡', metric: '票款' },
  { kind: 'duration', value: 47, unit: 'min', subject: '海燕轮渡', metric: '航程' },
  { kind: 'count', value: 17, unit: '艘', subject: '海燕轮渡', metric: '船只' },
] as const;
const EN = [
  { kind: 'count', value: 4_120_000, unit: 'person', subject: 'petrel ferries', metric: 'rode' },
  { kind: 'money', value: 38_600_000, unit: 'EUR', subject: 'petrel ferries', metric: 'fares' },
  { kind: 'duration', value: 47, unit: 'min', subject: 'petrel ferries', metric: 'crossing' },
  { kind: 'count', value: 17, unit: 'ship', subject: 'petrel ferries', metric: 'fleet' },
] as const;

describe('twins of two articles', () => {
  it('are told by their digits where two figures round to one', () => {
    const dividend = (value: number, step: number, subject: string) =>
      ({ kind: 'money', value, step, unit: 'DKK', subject, metric: 'metric:dividend' }) as const;
    const [zh, en] = ['海燕轮渡', 'petrel ferries'];
    const first = article('a', [...ZH, dividend(11, 1, zh), dividend(10.5, 0.1, zh)]);
    const second = article('b', [...EN, dividend(10.5, 0.1, en), dividend(11, 1, en)]);
    expect(told(first, second)).toEqual(expect.arrayContaining(['11 DKK: 11 DKK', '10.5 DKK: 10.5 DKK']));
  });

  it('are figures that are equal, whatever the words', () => {
    expect(told(article('a', ZH), article('b', EN))).toEqual([
      '4120000 人次: 4120000 person',
      '38600000 EUR: 38600000 EUR',
      '47 min: 47 min',
      '17 艘: 17 ship',
    ]);
  });

  it('are disputed beside the one time that both expect and tell differently', () => {
    const due = (edtf: string) =>
      ({ kind: 'date', value: null, unit: null, quote: edtf, metric: 'opened', time: edtf }) as const;
    const cost = (value: number, edtf: string) =>
      ({
        kind: 'money',
        value,
        unit: 'USD',
        subject: 'country:GB',
        metric: 'metric:project-cost',
        time: edtf,
      }) as const;
    const [zh, en] = [ZH.slice(0, 3), EN.slice(0, 3)];
    const disputed = (a: string, b: string) =>
      told(article('a', [...zh, due(a), cost(1_500, a), ZH[3]]), article('b', [...en, due(b), cost(1_200, b), EN[3]]));
    expect(disputed('2028', '2029')).toContain('1500 USD: 1200 USD');
  });

  it('are no sums of several and amounts of one', () => {
    const sold = (value: number, subject: string) =>
      ({ kind: 'mass', value, unit: 't', subject, metric: 'metric:exports' }) as const;
    const against = (subject: string) =>
      told(
        article('a', [...ZH.slice(0, 3), sold(601_000, subject), ZH[3]]),
        article('b', [...EN.slice(0, 3), sold(652_000, 'country:MY'), EN[3]]),
      );
    expect(against('country:MY')).toContain('601000 t: 652000 t');
    expect(against('三地')).not.toContain('601000 t: 652000 t');
    expect(against('the three countries')).not.toContain('601000 t: 652000 t');
  });

  it('are those of the text for a figure that its headline repeats', () => {
    const headline = { ...EN[2], sentence: [0, 20], start: 5, end: 10, quote: '47' } as const;
    const swapped = EN.map((claim) => (claim.value === 47 ? { ...claim, value: 74, quote: '74' } : claim));
    expect(told(article('a', ZH), article('b', [headline, ...EN])).filter((twins) => twins.startsWith('47'))).toEqual([
      '47 min: 47 min',
      '47 min: 47 min',
    ]);
    const zh = [{ ...headline, subject: '海燕轮渡', metric: '航程' }, ...ZH];
    expect(told(article('a', zh), article('b', swapped)).filter((twins) => twins.startsWith('47'))).toEqual([
      '47 min: 74 min',
      '47 min: 74 min',
    ]);
  });

  it('are what is left among equal ones and looks like a slip', () => {
    const swapped = EN.map((claim) => (claim.value === 47 ? { ...claim, value: 74, quote: '74' } : claim));
    expect(told(article('a', ZH), article('b', swapped))).toContain('47 min: 74 min');
  });

  it('are the only figures that the two texts tell of one metric, though no slip', () => {
    const floor = (value: number) => ({ kind: 'price', value, unit: 'USD/kg', metric: 'metric:floor-price' }) as const;
    const other = (value: number) => ({ kind: 'price', value, unit: 'USD/kg', metric: 'metric:price' }) as const;
    const object = 'commodity:ndpr';
    const first = article('a', [...ZH, { ...floor(105), object }, other(540), other(850)]);
    const second = article('b', [{ ...floor(111), object }, ...EN, other(230)]);
    expect(told(first, second)).toContain('105 USD/kg: 111 USD/kg');
    const twice = article('b', [{ ...floor(111), object }, { ...floor(98), object }, ...EN]);
    expect(told(first, twice).join()).not.toContain('105');
  });

  it('are not two figures of two times with nothing about them that is one', () => {
    const day = (time: string) =>
      ({ kind: 'count', value: 98_600, unit: 'person', metric: 'metric:visitors', time }) as const;
    const rest = ZH.slice(0, 3);
    const first = article('a', [...rest, ZH[3], day('2026-01-03')]);
    const swapped = { ...day('2026-01-08'), value: 89_600, quote: '89600' };
    const apart = article('b', [swapped, ...EN.slice(0, 3)]);
    expect(told(first, apart).join()).not.toContain('89600');
  });

  it('are not what is left and of another size', () => {
    const another = EN.map((claim) => (claim.value === 47 ? { ...claim, value: 900, quote: '900' } : claim));
    expect(told(article('a', ZH), article('b', another)).join()).not.toContain('900');
  });

  it('are not of another dimension, another currency, or level and change', () => {
    const dollars = EN.map((claim) => (claim.unit === 'EUR' ? { ...claim, unit: 'USD' } : claim));
    const growth = [
      ...ZH,
      { kind: 'share', value: 12.5, unit: '%' },
      { kind: 'mass', value: 51_280, unit: 't' },
    ] as const;
    const change = [
      ...dollars,
      { kind: 'change', value: 12.5, unit: '%', direction: 'up' },
      { kind: 'mass', value: 51_280, unit: 't' },
    ] as const;
    const found = told(article('a', growth), article('b', change)).join('; ');
    expect(found).toContain('51280');
    expect(found).not.toContain('12.5');
    expect(found).not.toContain('USD');
  });

  it('need more in common than a few figures, and days that lie close', () => {
    expect(told(article('a', ZH.slice(0, 2)), article('b', EN.slice(0, 2)))).toEqual([]);
    const later = article('b', EN, { published: '2026-02-15' });
    expect(told(article('a', ZH), later)).toEqual([]);
    expect(told(article('a', ZH, { published: null }), article('b', EN))).toEqual([]);
    // Round figures are in many articles.
    const round = [5, 10, 20, 50].map((value) => ({ kind: 'share' as const, value, unit: '%' }));
    expect(told(article('a', round), article('b', round))).toEqual([]);
  });

  it('are the same from both sides, whatever order the claims come in', () => {
    const figure = fc.record({
      kind: fc.constantFrom('share', 'count', 'money' as const),
      value: fc.constantFrom(3, 12, 21, 118, 2_750, 51_280, 51_820, 62_000),
      subject: fc.constantFrom('country:CL', 'granite peak', '花岗峰', null),
      metric: fc.constantFrom('metric:production', 'metric:sales', '乘坐', null),
    });
    const figures = fc.array(
      figure.map((one) => ({ ...one, unit: one.kind === 'share' ? '%' : one.kind === 'money' ? 'USD' : 'ship' })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(figures, figures, (first, second) => {
        const [a, b] = [article('a', first), article('b', second)];
        const there = twinClaims(a, b).map((twins) => `${twins.a.id} ${twins.b.id}`);
        const back = twinClaims([...b].reverse(), [...a].reverse()).map((twins) => `${twins.b.id} ${twins.a.id}`);
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});
