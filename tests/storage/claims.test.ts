import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../extractors/model/claim.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { insertArticle } from '../../storage/articles/articles.ts';
import {
  type ClaimFilters,
  claimsInBlock,
  claimsOfArticle,
  countClaims,
  getClaim,
  getClaims,
  listBlocks,
  listClaims,
  replaceClaims,
} from '../../storage/claims/claims.ts';
import { appendReview } from '../../storage/desk/reviews.ts';
import { replaceFactsOfBlock } from '../../storage/facts/facts.ts';
import { day, NOW, newClaim, sampleArticle, sampleClaim, sampleFact, slot, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const FULL = sampleClaim(TEXT, '69.2%', {
  kind: 'share',
  value: 69.2,
  unit: '%',
  comparator: '=',
  low: 0.6915,
  high: 0.6925,
  step: 0.1,
  subject: slot(TEXT, 'country:CN', 'China', '中国'),
  object: slot(TEXT, 'commodity:rare-earths', 'rare earths', '稀土'),
  metric: slot(TEXT, 'metric:mine-production', 'mine production', '产量'),
  scope: slot(TEXT, 'world', 'world', '全球'),
  attribution: slot(TEXT, 'org:usgs', 'USGS', '其中'),
  direction: 'up',
  basis: 'yoy',
  from: 66.1,
  doubts: ['time-inherited', 'metric-unlisted'],
});

describe('replaceClaims', () => {
  it.each<[string, Partial<Claim>]>([
    ['all slots', FULL],
    ['a range', { value: [6, 7] }],
    ['no number', { value: null, low: null, high: null, step: 0 }],
    ['zero and below', { value: 0, low: -1.5, high: 0 }],
    ['numbers that floats blur', { value: 0.1 + 0.2, step: 1e-9, low: 4.6e8, high: 9007199254740991 }],
    ['no time', { time: null }],
    [
      'a time that could not be resolved',
      { time: { edtf: null, low: null, high: null, from: 'published', start: 0, end: 2 } },
    ],
    [
      'an open time',
      { time: { edtf: '../2030', low: null, high: day('2030-12-31'), from: 'stated', start: 0, end: 2 } },
    ],
    ['no doubts', { doubts: [] }],
  ])('gives back a claim with %s', (_, more) => {
    const db = tempDatabase();
    const { id } = insertArticle(db, sampleArticle());
    const claim: Claim = { ...sampleClaim(), ...more };
    expect(replaceClaims(db, id, [newClaim(claim)], '7')).toEqual(['mine-production|mass']);
    const { doubts, derivation, ...statement } = claim;
    expect(claimsInBlock(db, 'mine-production|mass')).toEqual([
      {
        ...statement,
        articleId: id,
        source: 'Example Daily',
        published: '2026-02-10',
        textGroup: id,
        number: 1,
        newer: false,
        fact: null,
      },
    ]);
    expect(getClaim(db, claim.id)).toMatchObject({ ...claim, status: 'open', fact: null, dimension: 'mass' });
  });

  it('replaces all at once, names old and new blocks, and notes the rules', () => {
    const db = tempDatabase();
    const { article } = storeOne(db, TEXT, '27万吨', { beside: { block: 'old' } });
    const fresh = [newClaim(FULL, { block: 'new' }), newClaim(sampleClaim(TEXT, '3%'), { block: null })];
    expect(replaceClaims(db, article, fresh, '8')).toEqual(['new', 'old']);
    expect(claimsOfArticle(db, article).map((claim) => claim.quote)).toEqual(['69.2%', '3%']);
    expect(listBlocks(db)).toEqual(['new']);
    expect(db.get('SELECT rules_version FROM articles')).toEqual({ rules_version: '8' });
  });

  it('stores none when one cannot be stored', () => {
    const db = tempDatabase();
    const { article, claim } = storeOne(db, TEXT, '27万吨');
    expect(() => replaceClaims(db, article, [newClaim(FULL), newClaim(FULL)])).toThrow(/UNIQUE/);
    expect(claimsOfArticle(db, article).map(({ id }) => id)).toEqual([claim]);
  });

  it('keeps decisions when the same words are read again', () => {
    const db = tempDatabase();
    const { article, claim } = storeOne(db, TEXT, '27万吨');
    const review = {
      claim,
      article,
      start: 10,
      end: 14,
      quote: '27万吨',
      changes: null,
      by: 'ann',
      at: NOW,
      note: null,
    };
    expect(appendReview(db, { ...review, decision: 'accept' })).toBe('mine-production|mass');
    appendReview(db, { ...review, decision: 'reject' });
    replaceClaims(db, article, [newClaim()]);
    expect(getClaim(db, claim)?.status).toBe('rejected');
    expect(claimsInBlock(db, 'mine-production|mass')).toEqual([]);
    appendReview(db, { ...review, decision: 'reopen' });
    expect(getClaim(db, claim)?.status).toBe('open');
    expect(claimsInBlock(db, 'mine-production|mass')).toHaveLength(1);
  });
});

describe('reading', () => {
  it('refuses a claim whose quote is not what the text has', () => {
    const db = tempDatabase();
    const { claim } = storeOne(db, TEXT, '27万吨');
    db.run('UPDATE claims SET start_at = start_at + 1, end_at = end_at + 1');
    for (const read of [
      () => getClaim(db, claim),
      () => listClaims(db),
      () => claimsInBlock(db, 'mine-production|mass'),
    ]) {
      expect(read).toThrow(CodedError);
      expect(read).toThrow(`Claim ${claim} quotes 27万吨, but its article`);
    }
  });

  it('gives claims in the order of the ids asked for', () => {
    const db = tempDatabase();
    const ids = [1, 2, 3].map((i) => storeOne(db, `${TEXT}${i}`, '27万吨').claim);
    const [a = '', b = '', c = ''] = ids;
    expect(getClaims(db, [c, 'c_none', a, b]).map(({ id }) => id)).toEqual([c, a, b]);
  });

  it('gives the claims of a block in an order that does not depend on arrival', () => {
    const order = (numbers: readonly number[]) => {
      const db = tempDatabase(':memory:');
      for (const i of numbers) storeOne(db, `${TEXT}${i}`, '27万吨');
      return claimsInBlock(db, 'mine-production|mass').map(({ id }) => id);
    };
    expect(order([3, 1, 2])).toEqual(order([1, 2, 3]));
  });
});

/** Twelve claims that differ in everything a filter asks for. */
function twelve() {
  const db = tempDatabase();
  const made = Array.from({ length: 12 }, (_, i) => {
    const text = `第${i}: ${TEXT}`;
    const metric = { ...slot(text, i % 2 ? 'metric:price' : 'metric:reserves', 'm', '产量') };
    const published = day(`2026-01-${String(i + 10)}`);
    return storeOne(db, text, '27万吨', {
      article: { source: i < 6 ? 'A' : 'B', published },
      claim: {
        metric,
        subject: i % 3 ? slot(text, 'country:CN', 'China', '中国') : null,
        object: slot(text, `commodity:${i % 4}`, 'thing', '稀土'),
        kind: i % 4 ? 'mass' : 'money',
        unit: i % 4 ? 't' : 'CNY',
        value: i === 5 ? [1, 100] : i * 10,
        lang: i < 3 ? 'en' : 'zh',
        modality: i === 7 ? 'forecast' : 'reported',
        rule: i === 2 ? 'en/quantity/mass' : 'zh/quantity/mass',
        doubts: i === 9 ? ['unit-ambiguous', 'subject-missing'] : [],
        time: {
          edtf: `20${i + 10}`,
          low: day(`20${i + 10}-01-01`),
          high: day(`20${i + 10}-12-31`),
          from: 'stated',
          start: 0,
          end: 1,
        },
      },
      beside: {
        searchText: i === 4 ? '稀土 出口 管制' : '稀土 产量',
        block: `b${i % 2}`,
        dimension: i % 4 ? 'mass' : 'money:CNY',
      },
    });
  });
  return { db, made };
}

describe('listClaims', () => {
  const CASES: readonly [ClaimFilters, readonly number[]][] = [
    [{}, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
    [{ kind: 'money' }, [0, 4, 8]],
    [{ metric: 'metric:price' }, [1, 3, 5, 7, 9, 11]],
    [{ metric: 'metric:price', subject: 'country:CN', source: 'A' }, [1, 5]],
    [{ object: 'commodity:3' }, [3, 7, 11]],
    [{ unit: 'CNY', dimension: 'money:CNY' }, [0, 4, 8]],
    [{ subject: 'country:CN', lang: 'en' }, [1, 2]],
    [{ metric: 'metric:price', object: 'commodity:3' }, [3, 7, 11]],
    [{ time: '2013' }, [3]],
    [{ timeFrom: day('2012-01-01'), timeTo: day('2013-12-31') }, [2, 3]],
    [{ timeTo: day('2011-06-30') }, [0]],
    [{ unit: 't', minValue: 60, maxValue: 90 }, [5, 6, 7, 9]],
    [{ unit: 't', minValue: 100 }, [5, 10, 11]],
    [{ unit: 't', maxValue: 10 }, [1, 5]],
    [{ minValue: 100 }, [5, 10, 11]],
    [{ source: 'B', kind: 'money' }, [8]],
    [{ doubt: 'unit-ambiguous' }, [9]],
    [{ rule: 'en/quantity/mass' }, [2]],
    [{ modality: 'forecast' }, [7]],
    [{ status: 'open', words: '出口' }, [4]],
    [{ words: '稀土 产量', source: 'A' }, [0, 1, 2, 3, 5]],
    [{ words: '  ', kind: 'money' }, [0, 4, 8]],
    [{ publishedFrom: day('2026-01-12'), publishedTo: day('2026-01-13') }, [2, 3]],
    [{ publishedTo: day('2026-01-10') }, [0]],
    [{ metric: 'metric:none' }, []],
    [{ article: 'a_none' }, []],
  ];

  it('finds by every filter, counts the same, and pages the same from both ends', () => {
    const { db, made } = twelve();
    const place = new Map(made.map(({ claim }, i) => [claim, i]));
    for (const [filters, expected] of CASES) {
      const say = JSON.stringify(filters);
      expect(
        listClaims(db, filters).items.map(({ id }) => place.get(id)),
        say,
      ).toEqual(expected);
      expect(countClaims(db, filters), say).toBe(expected.length);
      for (const order of ['oldest', 'newest'] as const) {
        const seen: (number | undefined)[] = [];
        for (let after: string | null | undefined; after !== null; ) {
          const page = listClaims(db, filters, { limit: 2, order, ...(after === undefined ? {} : { after }) });
          seen.push(...page.items.map(({ id }) => place.get(id)));
          after = page.next;
        }
        expect(seen, `${say} ${order}`).toEqual(order === 'oldest' ? expected : expected.toReversed());
      }
    }
  });

  it('finds by article and by fact, and says which fact a claim is in', () => {
    const { db, made } = twelve();
    const [, second, , fourth] = made;
    if (!second || !fourth) throw new Error('twelve were made');
    const fact = sampleFact([second.claim, fourth.claim], { block: 'b1' });
    replaceFactsOfBlock(db, 'b1', [fact]);
    const items = listClaims(db, { fact: fact.id }).items;
    expect(items.map(({ id, fact: of }) => [id, of])).toEqual([
      [second.claim, fact.id],
      [fourth.claim, fact.id],
    ]);
    expect(listClaims(db, { article: fourth.article }).items.map(({ id }) => id)).toEqual([fourth.claim]);
    expect(items[0]?.article).toMatchObject({ id: second.article, source: 'A', lang: 'zh' });
  });

  it('finds with any two filters what each finds', () => {
    const { db } = twelve();
    const single = CASES.map(([filters]) => filters);
    const idsOf = (filters: ClaimFilters) => new Set(listClaims(db, filters).items.map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...single), fc.constantFrom(...single), (one, two) => {
        fc.pre(Object.keys(one).every((name) => !(name in two)));
        expect(idsOf({ ...one, ...two })).toEqual(idsOf(one).intersection(idsOf(two)));
      }),
    );
  });
});
