import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, PlacedClaim } from '../../../extractors/model/fact.ts';
import { blockOf } from '../../../pipeline/consolidate/block.ts';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { type ClaimSketch, makeClaim } from '../../helpers/make-claim.ts';

const OUTPUT: ClaimSketch = {
  subject: 'country:CL',
  object: 'commodity:copper',
  metric: 'metric:mine-production',
  time: '2025',
  value: 5_400_000,
  step: 100_000,
  unit: 't',
  quote: '540万吨',
  articleId: 'a',
};
const SHARE: ClaimSketch = {
  ...OUTPUT,
  kind: 'share',
  unit: '%',
  value: 23,
  step: 1,
  quote: '23%',
  scope: 'scope:world',
};
const GROWTH: ClaimSketch = { ...OUTPUT, kind: 'change', unit: '%', value: 4, step: 1, quote: '4%', direction: 'up' };
const STOCK: ClaimSketch = { ...OUTPUT, metric: 'metric:reserves' };
const PRICE: ClaimSketch = {
  subject: null,
  object: 'commodity:copper',
  metric: 'metric:price',
  kind: 'price',
  unit: 'USD/t',
  value: 9000,
  step: 1,
  quote: '9000',
  articleId: 'a',
};
const FORECAST: ClaimSketch = { ...OUTPUT, modality: 'forecast', time: '2026' };
const FIRM: ClaimSketch = { ...OUTPUT, subject: 'granite peak' };
const DEATHS: ClaimSketch = {
  subject: 'cerro pardo',
  object: null,
  metric: 'metric:deaths',
  kind: 'count',
  unit: '人',
  value: 2,
  step: 0,
  quote: '2人',
  time: '2026-01-09',
  articleId: 'a',
};

/** Whether two articles that say the same figure state one fact. */
const PAIRS: readonly (readonly [same: boolean, what: string, a: ClaimSketch, b: ClaimSketch])[] = [
  [true, 'all slots alike', OUTPUT, {}],
  [true, 'a kind of production and production', OUTPUT, { metric: 'metric:production' }],
  [
    true,
    'the world as subject and as scope',
    { ...OUTPUT, subject: 'scope:world' },
    { subject: null, scope: 'scope:world' },
  ],
  [true, 'a commodity as subject and as object', PRICE, { subject: 'commodity:copper', object: null }],
  [true, 'an object left out', OUTPUT, { object: null }],
  [true, 'a share of the world and one whose whole is unsaid', SHARE, { scope: null }],
  [true, 'a share that names what is shared and one that says "share"', SHARE, { metric: 'share' }],
  [true, 'the half-year in two spellings', { ...OUTPUT, time: '2025-H1' }, { time: '2025-01/2025-06' }],
  [true, 'last year without a word in a January article', OUTPUT, { time: null }],
  [true, 'reserves in 2025 and at its end', { ...STOCK, time: '2025' }, { time: '2025-12-31' }],
  [true, 'two undated articles of one week', { ...OUTPUT, time: null }, { time: null, published: '2026-01-19' }],
  [true, 'the price of a day and of its week', { ...PRICE, time: '2026-01-21' }, { time: '2026-01-19/2026-01-25' }],
  [true, 'a year on year rate and one that does not say', { ...GROWTH, basis: 'yoy' }, { basis: null }],
  [
    true,
    'a rise to a day and over the months to that day',
    { ...GROWTH, metric: 'metric:price', time: '2026-01-19' },
    { time: '2025-10-19/2026-01-19' },
  ],
  [true, 'a forecast of the same body', { ...FORECAST, attribution: 'org:iea' }, { attribution: 'org:iea' }],
  [true, 'a target and guidance of one firm', { ...FIRM, modality: 'target' }, { modality: 'forecast' }],
  [
    true,
    'a target for output and guidance in tonnes',
    { ...FIRM, modality: 'target', metric: 'metric:production-target' },
    { modality: 'forecast', metric: 'metric:guidance' },
  ],
  [true, 'a country and the whole country', OUTPUT, { scope: 'scope:nationwide' }],
  [
    true,
    'a thing and a kind of it with one figure',
    { ...OUTPUT, object: 'commodity:rare-earths' },
    { object: 'commodity:rare-earth-oxides' },
  ],
  [true, 'a firm and its short name', { ...FIRM, subject: 'granite peak rare earths' }, { subject: 'granite peak' }],
  [true, 'a firm with and without its legal form', { ...FIRM, subject: '花岗峰' }, { subject: '花岗峰公司' }],
  [true, 'a yearly rate and a yearly amount', OUTPUT, { unit: 't/year' }],
  [true, 'people told by two nouns', DEATHS, { unit: 'workers' }],
  [true, 'tonnes and kilograms', OUTPUT, { unit: 'kg', value: 5_400_000_000, step: 100_000_000 }],
  [true, 'people who are the object of their own count', DEATHS, { unit: 'workers', object: 'workers' }],
  [true, 'one accident of two days', DEATHS, { time: '2026-01-08' }],
  [false, 'two accidents months apart', DEATHS, { time: '2025-10-08' }],
  [true, 'supply and output of one figure', OUTPUT, { metric: 'metric:supply' }],
  [false, 'supply and output of two figures', OUTPUT, { metric: 'metric:supply', value: 4_000_000 }],
  [
    true,
    'a forecast of growth and of a rise',
    { ...FORECAST, metric: 'metric:demand-growth', unit: 'bbl/day', kind: 'volume', direction: null },
    { metric: 'metric:demand', kind: 'change', direction: 'up' },
  ],
  [true, 'a share of a total', { ...SHARE, scope: null }, { scope: 'total' }],
  [true, 'what is to come, planned or told', { ...OUTPUT, time: '2027' }, { modality: 'target' }],
  [
    true,
    'a target told by two people',
    { ...FIRM, modality: 'target', attribution: 'dana whitlock' },
    { attribution: 'granite peak' },
  ],
  [true, 'a firm and whose it is', { ...FIRM, subject: 'chinese-owned granite peak' }, { subject: 'granite peak' }],
  [
    true,
    'forecasts of a body named in two scripts',
    { ...FORECAST, attribution: '能源部' },
    { attribution: 'energy ministry' },
  ],
  [false, 'two countries', OUTPUT, { subject: 'country:PE' }],
  [false, 'the world and a country', OUTPUT, { subject: 'scope:world' }],
  [false, 'a subject and none', OUTPUT, { subject: null }],
  [false, 'level and change', { ...OUTPUT, unit: '%', kind: 'share' }, { kind: 'change', direction: 'up' }],
  [false, 'percent and percentage points', GROWTH, { unit: 'pp' }],
  [false, 'output and capacity', OUTPUT, { metric: 'metric:capacity' }],
  [false, 'output and reserves', OUTPUT, { metric: 'metric:reserves' }],
  [false, 'mined and refined', OUTPUT, { metric: 'metric:refined-production' }],
  [false, 'a peak and a year', OUTPUT, { metric: 'metric:peak-production' }],
  [false, 'a market price and a floor price', PRICE, { metric: 'metric:floor-price' }],
  [false, 'output and forecast', OUTPUT, { modality: 'forecast' }],
  [false, 'output and target', OUTPUT, { modality: 'target' }],
  [false, 'the year and its quarter', OUTPUT, { time: '2025-Q4' }],
  [false, 'two years', OUTPUT, { time: '2024' }],
  [false, 'cumulative and single', { ...OUTPUT, basis: 'cumulative' }, { basis: null, time: '2025-11' }],
  [false, 'year on year and month on month', { ...GROWTH, basis: 'yoy' }, { basis: 'mom' }],
  [
    false,
    'gross and contained',
    { ...OUTPUT, object: 'commodity:lithium-carbonate' },
    { object: 'commodity:lithium', value: 1_000_000 },
  ],
  [
    false,
    'light and all',
    { ...OUTPUT, object: 'commodity:rare-earths' },
    { object: 'commodity:light-rare-earths', value: 5_000_000 },
  ],
  [false, 'two wholes', SHARE, { scope: 'us imports' }],
  [false, 'shares of output and of reserves', SHARE, { metric: 'metric:reserves' }],
  [false, 'two currencies', PRICE, { unit: 'CNY/t' }],
  [false, 'forecasts of two bodies', { ...FORECAST, attribution: 'org:iea' }, { attribution: 'org:opec' }],
  [false, 'undated articles of two years', { ...OUTPUT, time: null }, { time: null, published: '2025-01-15' }],
  [false, "a day's price and a year's", { ...PRICE, time: '2025' }, { time: '2025-03-04' }],
  [false, 'barrels a day and barrels', { ...OUTPUT, unit: 'bbl/day', kind: 'volume' }, { unit: 'bbl' }],
  [false, 'deaths and injuries', DEATHS, { metric: 'metric:injuries' }],
  [false, 'mines and ships', { ...DEATHS, unit: 'ships' }, { unit: 'mines' }],
  [false, 'two firms', FIRM, { subject: 'granite hill' }],
  [false, 'nothing measured', { ...OUTPUT, metric: null }, { metric: null }],
];

describe('which claims state one fact', () => {
  it.each(PAIRS)('%s: %s', (same, _, a, b) => {
    const claims = [makeClaim({ ...a, id: 'c_1' }), makeClaim({ ...a, ...b, articleId: 'b', id: 'c_2' })];
    const together = groupFacts(claims).some((fact) => fact.sides.some((side) => side.claims.length === 2));
    expect(together).toBe(same);
    if (same) expect(blockOf(claims[0] ?? makeClaim({}))).toBe(blockOf(claims[1] ?? makeClaim({})));
  });
});

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
});

const ANY_CLAIM = fc.record({
  subject: fc.constantFrom('country:CL', 'granite peak', 'granite peak rare earths', null),
  object: fc.constantFrom('commodity:copper', null),
  metric: fc.constantFrom('metric:production', 'metric:mine-production', 'metric:reserves'),
  scope: fc.constantFrom(null, 'scope:world'),
  time: fc.constantFrom(null, '2024', '2025', '2025-12', '2025-12-31', '2025-H1', '2025-01/2025-06'),
  published: fc.constantFrom(null, '2025-03-01', '2026-01-10', '2026-02-10'),
  comparator: fc.constantFrom('=', '~', '>', '<' as const),
  modality: fc.constantFrom('reported', 'forecast', 'target' as const),
  value: fc.integer({ min: 90, max: 110 }),
  articleId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  start: fc.integer({ min: 0, max: 300 }),
});
const ANY_CLAIMS = fc
  .uniqueArray(ANY_CLAIM, { maxLength: 25, selector: ({ articleId, start }) => `${articleId} ${start}` })
  .map((sketches): readonly PlacedClaim[] =>
    sketches.map((sketch) =>
      makeClaim({ ...sketch, quote: String(sketch.value), id: `c_${sketch.articleId}_${sketch.start}` }),
    ),
  );

describe('grouping is a function of the set of claims', () => {
  it('whatever their order', () => {
    fc.assert(
      fc.property(
        ANY_CLAIMS.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray([...claims], { minLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(groupFacts(shuffled)).toEqual(groupFacts(claims));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('block by block as all at once, so that articles may come one by one', () => {
    fc.assert(
      fc.property(ANY_CLAIMS, (claims) => {
        const blocks = Map.groupBy(claims, (claim) => blockOf(claim));
        const apart = [...blocks].flatMap(([block, own]) => (block === null ? [] : [...groupFacts(own)]));
        const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : 1);
        expect(apart.sort(byId)).toEqual([...groupFacts(claims)].sort(byId));
      }),
      { numRuns: 80 },
    );
  });

  it('with unique ids, every claim in one fact, and sides whose claims share a value', () => {
    fc.assert(
      fc.property(ANY_CLAIMS, (claims) => {
        const facts = groupFacts(claims);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
        const homes = facts.flatMap(({ sides }) => [...new Set(sides.flatMap((side) => side.claims))]);
        expect(new Set(homes).size).toBe(homes.length);
        expect(homes.length).toBe(claims.filter((claim) => blockOf(claim) !== null).length);
        for (const { sides } of facts)
          for (const { low, high } of sides) expect((low ?? -Infinity) <= (high ?? Infinity)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
