import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../extractors/model/claim.ts';
import type { Fact } from '../../../extractors/model/fact.ts';
import { groupBlock } from '../../../pipeline/consolidate/group.ts';
import { contentHashOf } from '../../../pipeline/intake/fingerprint.ts';
import { storeClaims } from '../../../pipeline/steps/store.ts';
import { insertArticle } from '../../../storage/articles/articles.ts';
import { storyGroups } from '../../../storage/articles/stories.ts';
import { claimsInBlock, listBlocks } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import { day, makeClaim } from '../../helpers/make-claim.ts';
import { sampleArticle } from '../../storage/samples.ts';
import { tempDatabase } from '../../storage/temp-database.ts';

/** Figures of one block: told of many times or of none, near each other and far apart, some leaving out what others say. */
const said = fc.record({
  time: fc.constantFrom(
    null,
    null,
    '2031-06',
    '2023',
    '2024',
    '2025',
    '2024-Q1',
    '2024-Q2',
    '2025-06',
    '2025-12-31',
    '2024/2025',
  ),
  value: fc.constantFrom(100, 101, 120, 1000),
  object: fc.constantFrom(
    null,
    'commodity:copper',
    'commodity:copper-concentrate',
    'commodity:zinc',
    'commodity:minerals',
    'commodity:dysprosium',
    'commodity:dysprosium-oxide',
    'widgets',
  ),
  metric: fc.constantFrom('metric:production', 'metric:mine-production', 'metric:cumulative-production'),
  scope: fc.constantFrom(null, null, 'scope:nationwide', 'asia'),
  basis: fc.constantFrom(null, null, 'cumulative' as const),
  kind: fc.constantFrom('mass' as const, 'mass' as const, 'change' as const, 'date' as const),
  // Carried over from the sentence before: for a day to come it says nothing of what is reported.
  inherited: fc.boolean(),
});
const article = fc.record({
  published: fc.constantFrom(null, '2024-02-10', '2024-06-20', '2025-01-15', '2025-02-20', '2026-01-20'),
  source: fc.constantFrom(null, 'A', 'B', 'C', 'D'),
  claims: fc.array(said, { minLength: 1, maxLength: 4 }),
});

type Told = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

function store(db: Database, { published, source, claims }: Told, n: number): void {
  const quotes = claims.map((_, index) => `figure ${n}-${index}`);
  const text = `Article ${n}: ${quotes.join(', ')}.`;
  const about = { source, published: published === null ? null : day(published), title: `Title ${n}` };
  const { id } = insertArticle(db, sampleArticle(text, about));
  const made = claims.map((sketch, index): Claim => {
    const quote = quotes[index] ?? '';
    const start = text.indexOf(quote);
    const span = { start, end: start + quote.length, quote, sentence: [0, text.length] as const };
    const own = {
      mass: {},
      change: { unit: '%', direction: 'up' as const },
      date: { unit: null, value: null, time: sketch.time ?? '2028' },
    }[sketch.kind];
    const { inherited, ...slots } = sketch;
    const claim = makeClaim({ ...slots, ...span, ...own, subject: 'country:CL', published, step: 1 });
    const { articleId, source: by, textGroup, published: on, ...rest } = claim;
    const time = rest.time !== null && inherited ? { ...rest.time, from: 'inherited' as const } : rest.time;
    return { ...rest, time, id: `c_${contentHashOf(quote).slice(0, 16)}` };
  });
  storeClaims(db, id, { claims: made, checks: [], rules: 'made' });
}

describe('grouping a new claim with its neighbours', () => {
  it('gives what grouping its whole block gives', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 14 }), (articles) => {
        const db = tempDatabase();
        for (const [n, one] of articles.entries()) store(db, one, n);
        const whole = listBlocks(db).flatMap((block) =>
          groupBlock(block, claimsInBlock(db, block), [], undefined, storyGroups(db, block)),
        );
        expect(told(listFacts(db, {}, { limit: 1000 }).items)).toEqual(told(whole));
        db.close();
      }),
      { numRuns: 50 },
    );
  });
});

function told(facts: readonly Fact[]) {
  const rows = facts.map(({ id, status, sides, sources, verdicts, revisions = [] }) => ({
    ...{ id, status, sources, verdicts, revisions },
    sides: sides.map(({ claims, low, high }) => ({ claims, low, high })),
  }));
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}
