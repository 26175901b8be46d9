import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, PlacedClaim } from '../../../extractors/model/fact.ts';
import { blockOf } from '../../../pipeline/consolidate/block.ts';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { makeClaim } from '../../helpers/make-claim.ts';

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
