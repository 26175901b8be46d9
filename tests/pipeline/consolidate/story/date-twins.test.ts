import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '../../../../extractors/model/fact.ts';
import { groupBlock } from '../../../../pipeline/consolidate/group.ts';
import { twinClaims } from '../../../../pipeline/consolidate/story/twin-claims.ts';
import { type ClaimSketch, makeClaim } from '../../../helpers/make-claim.ts';

/** The claims of an article, in text order, two to a sentence. */
function article(articleId: string, sketches: readonly ClaimSketch[]): readonly PlacedClaim[] {
  return sketches.map((sketch, at) => {
    const start = 100 * (at + 1);
    const sentence: readonly [number, number] = [200 * Math.floor(at / 2) + 50, 200 * Math.floor(at / 2) + 249];
    const id = `c_${articleId}${at}`;
    const quote = sketch.quote ?? String(sketch.value);
    return makeClaim({ id, articleId, start, end: start + 5, sentence, published: '2026-01-12', ...sketch, quote });
  });
}

function date(edtf: string): ClaimSketch {
  return { kind: 'date', time: edtf, value: null, unit: null, quote: edtf, metric: null, subject: null };
}

/** A field and its cost, in two languages. */
const ZH: readonly ClaimSketch[] = [
  { kind: 'money', value: 4_120_000_000, unit: 'EUR', subject: '白鸥油田', metric: '造价' },
  { kind: 'count', value: 38_600, unit: '人', subject: '白鸥油田', metric: '雇用' },
  { kind: 'duration', value: 47, unit: 'min', subject: '白鸥油田', metric: '航程' },
];
const EN: readonly ClaimSketch[] = [
  { kind: 'money', value: 4_120_000_000, unit: 'EUR', subject: 'white gull', metric: 'price tag' },
  { kind: 'count', value: 38_600, unit: 'person', subject: 'white gull', metric: 'hired' },
  { kind: 'duration', value: 47, unit: 'min', subject: 'white gull', metric: 'crossing' },
];

function dates(zh: readonly ClaimSketch[], en: readonly ClaimSketch[]): readonly string[] {
  const [first, second] = [article('a', zh), article('b', en)];
  const told = twinClaims(first, second).filter(({ a }) => a.kind === 'date');
  const back = twinClaims(second, first).filter(({ a }) => a.kind === 'date');
  expect(back.map(({ a, b }) => `${b.quote} ${a.quote}`)).toEqual(told.map(({ a, b }) => `${a.quote} ${b.quote}`));
  return told.map(({ a, b }) => `${a.quote}: ${b.quote}`);
}

describe('dates of one event in two articles', () => {
  it('are equal where the figures around them are of one fact', () => {
    expect(dates([...ZH, date('2029')], [...EN, date('2029')])).toEqual(['2029: 2029']);
    expect(dates([...ZH, date('2029-03')], [...EN, date('2029')])).toEqual(['2029-03: 2029']);
  });

  it('are disputed where they stand among such figures', () => {
    expect(dates([...ZH, date('2029')], [...EN, date('2028')])).toEqual(['2029: 2028']);
    const [first, second] = [article('a', [...ZH, date('2029')]), article('b', [...EN, date('2028')])];
    const pair = twinClaims(first, second).flatMap(({ a, b }) => (a.kind === 'date' ? [a, b] : []));
    const ids = pair.map(({ id }) => id);
    const [fact] = groupBlock('story', pair, [], undefined, new Map([[ids[0] ?? '', ids]]));
    expect(fact?.status).toBe('conflict');
    expect(fact?.sides).toHaveLength(2);
  });

  it('are equal where a headline tells one of them as well', () => {
    expect(dates([date('2029'), ...ZH, date('2029')], [...EN, date('2029')])).toContain('2029: 2029');
  });

  it('are disputed beside a date that both tell alike', () => {
    const [cost, staff, trip] = [ZH[0] ?? {}, ZH[1] ?? {}, ZH[2] ?? {}];
    const [price, hired, crossing] = [EN[0] ?? {}, EN[1] ?? {}, EN[2] ?? {}];
    const zh = [cost, staff, date('2028-H2'), date('2031'), trip];
    const en = [price, hired, date('2028-H2'), date('2030'), crossing];
    expect(dates(zh, en)).toContain('2031: 2030');
  });

  it('are none where a day is only what others are held against', () => {
    const day = (edtf: string, quote: string): ClaimSketch => ({ ...date(edtf), quote });
    expect(dates([...ZH, day('2026-01-09', '前一交易日')], [...EN, day('2026-01-08', 'Thursday')])).toEqual([]);
    expect(dates([...ZH, day('2026-01-09', '9日')], [...EN, day('2026-01-08', 'Thursday')])).toEqual(['9日: Thursday']);
  });

  it('are two events where they are told of other things, lie too far apart, or are not told as exactly', () => {
    const [cost, staff, trip] = EN;
    if (cost === undefined || staff === undefined || trip === undefined) return;
    expect(dates([...ZH, date('2029')], [date('2028'), cost, staff, trip])).toEqual([]);
    expect(dates([...ZH, date('2029')], [...EN, date('2045')])).toEqual([]);
    expect(dates([...ZH, date('2029')], [...EN, date('2028-05')])).toEqual([]);
  });

  it('are one where they have passed, and the figures around them or the very day show it', () => {
    expect(dates([...ZH, date('2026-01-06')], [...EN, date('2026-01-06')])).toEqual(['2026-01-06: 2026-01-06']);
    expect(dates([...ZH, date('2026-01-06')], [...EN, date('2026-01-07')])).toEqual(['2026-01-06: 2026-01-07']);
    const [cost, staff, trip] = EN;
    if (cost === undefined || staff === undefined || trip === undefined) return;
    expect(dates([...ZH, date('2026-01-06')], [date('2026-01-07'), cost, staff, trip])).toEqual([]);
    expect(dates([...ZH, date('2023-09-05')], [date('2023-09-15'), cost, staff, trip])).toEqual([
      '2023-09-05: 2023-09-15',
    ]);
  });

  it('are one on a day that both expect, and on a day of another year', () => {
    const [cost, staff, trip] = EN;
    if (cost === undefined || staff === undefined || trip === undefined) return;
    const later: ClaimSketch = { ...date('2026-02-20'), sentence: [450, 649] };
    expect(dates([...ZH, date('2026-03-02')], [date('2026-03-02'), cost, staff, trip, later])).toEqual([
      '2026-03-02: 2026-03-02',
    ]);
    const aside: ClaimSketch = {
      kind: 'count',
      value: 38_650,
      unit: 'person',
      subject: 'country:NO',
      metric: 'metric:employment',
    };
    const yard: ClaimSketch = {
      kind: 'money',
      value: 71_400_000,
      unit: 'EUR',
      subject: 'heron yard',
      metric: 'metric:revenue',
    };
    const told: ClaimSketch = { ...aside, unit: '人' };
    expect(dates([aside, yard, date('2021-06-09')], [date('2021-06-19'), yard, yard, told])).toEqual([
      '2021-06-09: 2021-06-19',
    ]);
  });

  it('are two events where they lie apart, and none on the days on which people speak of it', () => {
    expect(dates([...ZH, date('2026-01-02')], [...EN, date('2026-01-09')])).toEqual([]);
    expect(dates([...ZH, date('2023-09-05')], [...EN, date('2023-10-05')])).toEqual([]);
    expect(dates([...ZH, date('2026-01-11')], [...EN, date('2026-01-11')])).toEqual([]);
    expect(dates([...ZH, date('2026-01-12')], [...EN, date('2026-01-12')])).toEqual([]);
    const later: ClaimSketch = { ...date('2023-09-25'), sentence: [250, 449] };
    expect(dates([...ZH, date('2023-09-05')], [...EN, date('2023-09-15'), later])).toEqual([]);
  });

  it('are none where they have passed and name no day, or where one article expects two things', () => {
    expect(dates([...ZH, date('2019')], [...EN, date('2018')])).toEqual([]);
    const later: ClaimSketch = { ...date('2030'), sentence: [250, 449] };
    expect(dates([...ZH, date('2029')], [...EN, date('2028'), later])).toEqual([]);
  });
});
