import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../extractors/model/fact.ts';
import { updateArticle } from '../../storage/articles/articles.ts';
import { listChecks, replaceChecks } from '../../storage/claims/checks.ts';
import { replaceClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import {
  countFacts,
  type FactFilters,
  factOfClaim,
  getFact,
  listConflicts,
  listFacts,
  replaceFactsOfBlock,
} from '../../storage/facts/facts.ts';
import { day, KEY, newClaim, sampleClaim, sampleFact, slot, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const BLOCK = 'mine-production|mass';

function conflict(a: string, b: string, more: Partial<Fact> = {}): Fact {
  return sampleFact([a, b], {
    status: 'conflict',
    sides: [
      { low: 265000000, high: 275000000, unit: 'kg', claims: [a], sources: 1 },
      { low: 289500000, high: null, unit: 'kg', claims: [b], sources: 1 },
    ],
    verdicts: [
      { relation: 'conflict', between: [a, b], reason: 'distance', words: '27万吨 与 29万吨', cause: 'other-period' },
    ],
    sources: 2,
    gap: 14500000,
    ratio: 1.0527,
    ...more,
  });
}

function stored(db: Database, count: number, published = (i: number) => `2026-01-${10 + i}`) {
  return Array.from({ length: count }, (_, i) =>
    storeOne(db, `${i}. ${TEXT}`, '27万吨', { article: { published: day(published(i)), source: `S${i}` } }),
  );
}

describe('replaceFactsOfBlock', () => {
  it('gives back what was stored, with names to show and the newest day', () => {
    const db = tempDatabase();
    const text = `A ${TEXT}`;
    const one = storeOne(db, text, '27万吨', {
      claim: {
        object: slot(text, 'commodity:rare-earths', 'rare earths', '稀土'),
        scope: slot(text, 'world', 'world', '全球'),
      },
    });
    const two = storeOne(db, `B ${TEXT}`, '27万吨', { article: { published: day('2026-03-01') } });
    const fact = conflict(one.claim, two.claim);
    replaceFactsOfBlock(db, BLOCK, [fact]);
    const labels = { subject: null, object: 'rare earths', metric: 'mine production', scope: 'world' };
    expect(getFact(db, fact.id)).toEqual({ ...fact, labels, revisions: [], settled: null, latest: '2026-03-01' });
    expect(factOfClaim(db, two.claim)).toEqual(getFact(db, fact.id));
    expect(getFact(db, 'f_none')).toBeNull();
    expect(countFacts(db)).toEqual({ single: 0, agree: 0, conflict: 1 });
  });

  it('replaces the facts of its block and of no other', () => {
    const db = tempDatabase();
    const [a, b, c] = stored(db, 3);
    if (!a || !b || !c) throw new Error('three were stored');
    const other = sampleFact([c.claim], { block: 'other' });
    replaceFactsOfBlock(db, 'other', [other]);
    replaceFactsOfBlock(db, BLOCK, [conflict(a.claim, b.claim)]);
    const singles = [sampleFact([a.claim]), sampleFact([b.claim])];
    replaceFactsOfBlock(db, BLOCK, singles);
    expect(countFacts(db)).toEqual({ single: 3, agree: 0, conflict: 0 });
    expect(db.get('SELECT count(*) AS n FROM fact_sides')).toEqual({ n: 3 });
    replaceFactsOfBlock(db, BLOCK, []);
    expect(listFacts(db).items.map(({ id }) => id)).toEqual([other.id]);
  });

  it('refuses a member that is not there, and keeps what was', () => {
    const db = tempDatabase();
    const [a] = stored(db, 1);
    if (!a) throw new Error('one was stored');
    replaceFactsOfBlock(db, BLOCK, [sampleFact([a.claim])]);
    expect(() => replaceFactsOfBlock(db, BLOCK, [conflict(a.claim, 'c_gone')])).toThrow(/NOT NULL/);
    expect(countFacts(db).single).toBe(1);
  });

  it('gives the same rows for the same facts, however often it runs', () => {
    const db = tempDatabase();
    const claims = stored(db, 4).map(({ claim }) => claim);
    const facts = [sampleFact(claims.slice(0, 2)), sampleFact(claims.slice(2))];
    const dump = () => listFacts(db).items;
    replaceFactsOfBlock(db, BLOCK, facts);
    const first = dump();
    replaceFactsOfBlock(db, BLOCK, facts.toReversed());
    expect(dump()).toEqual(first);
  });
});

describe('facts that did not change', () => {
  it('are not written again, unless they lost members or their article another day', () => {
    const db = tempDatabase();
    const [a, b, c] = stored(db, 3);
    if (!a || !b || !c) throw new Error('three were stored');
    const facts = [sampleFact([a.claim, b.claim]), sampleFact([c.claim])];
    const numbers = () => db.all('SELECT n FROM facts ORDER BY id').map((row) => row['n']);
    replaceFactsOfBlock(db, BLOCK, facts);
    const first = numbers();
    replaceFactsOfBlock(db, BLOCK, facts);
    expect(numbers()).toEqual(first);
    const whole = getFact(db, facts[0]?.id ?? '');

    replaceClaims(db, b.article, [newClaim(sampleClaim(`1. ${TEXT}`))]);
    expect(getFact(db, facts[0]?.id ?? '')?.sides[0]?.claims).toEqual([a.claim]);
    replaceFactsOfBlock(db, BLOCK, facts);
    expect(getFact(db, facts[0]?.id ?? '')).toEqual(whole);

    updateArticle(db, c.article, { published: day('2026-09-09') });
    replaceFactsOfBlock(db, BLOCK, facts);
    expect(getFact(db, facts[1]?.id ?? '')?.latest).toBe('2026-09-09');
    replaceFactsOfBlock(db, BLOCK, [sampleFact([c.claim], { sources: 2 })]);
    expect(listFacts(db).items.map(({ sources }) => sources)).toEqual([2]);
  });
});

describe('listFacts', () => {
  it('puts first what has more independent sources, then what is further apart, then what is newer', () => {
    const db = tempDatabase();
    const claims = stored(db, 12).map(({ claim }) => claim);
    const pair = (i: number, more: Partial<Fact>) => conflict(claims[2 * i] ?? '', claims[2 * i + 1] ?? '', more);
    const facts = [
      pair(0, { sources: 2, ratio: 1.1 }),
      pair(1, { sources: 5, ratio: 1.01 }),
      pair(2, { sources: 2, ratio: 10 }),
      pair(3, { sources: 2, ratio: 1.1 }),
      pair(4, { sources: 2, ratio: null, gap: 365, key: { ...KEY, kind: 'date', dimension: 'date' } }),
      pair(5, { sources: 2, ratio: null, gap: null }),
    ];
    replaceFactsOfBlock(db, BLOCK, facts);
    const order = listConflicts(db).items.map(({ id }) => facts.findIndex((fact) => fact.id === id));
    expect(order).toEqual([1, 2, 4, 3, 0, 5]);
  });

  it('filters and pages without gap or repeat', () => {
    const db = tempDatabase();
    const articles = stored(db, 20);
    const facts = articles.map(({ claim }, i) =>
      sampleFact([claim], {
        status: i % 4 === 0 ? 'agree' : 'single',
        sources: 1 + (i % 3),
        key: {
          ...KEY,
          metric: i % 2 ? 'metric:price' : 'metric:reserves',
          subject: i < 5 ? 'country:CN' : null,
          time: `20${10 + i}`,
        },
      }),
    );
    replaceFactsOfBlock(db, BLOCK, facts);
    const cases: readonly [FactFilters, (i: number) => boolean][] = [
      [{}, () => true],
      [{ status: 'agree' }, (i) => i % 4 === 0],
      [{ metric: 'metric:price', minSources: 2 }, (i) => i % 2 === 1 && i % 3 > 0],
      [{ subject: 'country:CN' }, (i) => i < 5],
      [{ time: '2013' }, (i) => i === 3],
      [{ source: 'S7' }, (i) => i === 7],
      [{ article: articles[8]?.article ?? '' }, (i) => i === 8],
      [
        {
          words: '稀土',
          object: 'commodity:rare-earths',
          scope: 'world',
          kind: 'level',
          modality: 'reported',
          dimension: 'mass',
        },
        () => true,
      ],
      [{ words: '没有' }, () => false],
      [{ object: 'commodity:none' }, () => false],
    ];
    for (const [filters, holds] of cases) {
      const seen: number[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = listFacts(db, filters, { limit: 3, ...(after === undefined ? {} : { after }) });
        seen.push(...page.items.map(({ id }) => facts.findIndex((fact) => fact.id === id)));
        after = page.next;
      }
      const expected = facts.map((_, i) => i).filter(holds);
      expect(
        seen.toSorted((a, b) => a - b),
        JSON.stringify(filters),
      ).toEqual(expected);
      expect(seen, JSON.stringify(filters)).toEqual(
        listFacts(db, filters).items.map(({ id }) => facts.findIndex((f) => f.id === id)),
      );
    }
  });

  it('does not depend on the order in which blocks were written', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const list = (numbers: readonly number[]) => {
      const db = tempDatabase(':memory:');
      const claims = numbers.map((i) => ({
        i,
        ...storeOne(db, `${i}. ${TEXT}`, '27万吨', { article: { published: null } }),
      }));
      for (const { i, claim } of claims) replaceFactsOfBlock(db, `b${i}`, [sampleFact([claim], { block: `b${i}` })]);
      const items = listFacts(db).items;
      db.close();
      return items;
    };
    const calm = list([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(order, (numbers) => {
        expect(list(numbers)).toEqual(calm);
      }),
      { numRuns: 20 },
    );
  });
});

describe('checks', () => {
  it('are replaced with their article, filtered and paged', () => {
    const db = tempDatabase();
    const [a, b] = stored(db, 2);
    if (!a || !b) throw new Error('two were stored');
    const check = (start: number, consistent: boolean) =>
      ({ start, end: start + 5, kind: 'growth', consistent, why: `at ${start}` }) as const;
    replaceChecks(db, a.article, [check(1, true), check(2, false)]);
    replaceChecks(db, a.article, [check(3, true), check(4, false), check(5, true)]);
    replaceChecks(db, b.article, [check(6, false)]);
    expect(listChecks(db, { article: a.article }).items).toMatchObject([
      check(3, true),
      check(4, false),
      check(5, true),
    ]);
    expect(listChecks(db, { consistent: false }).items.map(({ start, article }) => [start, article.id])).toEqual([
      [4, a.article],
      [6, b.article],
    ]);
    expect(listChecks(db, { kind: 'sum' }).items).toEqual([]);
    for (const order of ['oldest', 'newest'] as const) {
      const seen: number[] = [];
      for (let after: string | null | undefined; after !== null; ) {
        const page = listChecks(db, {}, { limit: 1, order, ...(after === undefined ? {} : { after }) });
        seen.push(...page.items.map(({ start }) => start));
        after = page.next;
      }
      expect(seen).toEqual(order === 'oldest' ? [3, 4, 5, 6] : [6, 5, 4, 3]);
    }
    expect(() => replaceChecks(db, 'a_none', [])).toThrow('There is no article');
  });
});

describe('a claim in a fact', () => {
  it('leaves it at once when the claims of its article are replaced', () => {
    const db = tempDatabase();
    const { claim } = storeOne(db, TEXT, '27万吨');
    replaceFactsOfBlock(db, BLOCK, [sampleFact([claim])]);
    expect(sampleClaim().id).toBe(claim);
    db.run('DELETE FROM claims');
    expect(factOfClaim(db, claim)).toBeNull();
    expect(db.get('SELECT count(*) AS n FROM fact_claims')).toEqual({ n: 0 });
  });
});
