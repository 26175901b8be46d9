import { describe, expect, it } from 'vitest';
import { joinClaims, releaseClaims, splitClaims } from '../../../pipeline/decide/group-claims.ts';
import { decideReprint } from '../../../pipeline/decide/reprint-decisions.ts';
import { settleConflict } from '../../../pipeline/decide/settle-conflict.ts';
import { storeClaims, storeResult } from '../../../pipeline/steps/store.ts';
import { getArticle, listArticles } from '../../../storage/articles/articles.ts';
import { claimsOfArticle, getClaim, listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listAudit } from '../../../storage/desk/audit.ts';
import { appendReview } from '../../../storage/desk/reviews.ts';
import { factOfClaim, listConflicts, listFacts } from '../../../storage/facts/facts.ts';
import { settlementOfFact } from '../../../storage/facts/settled.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { type Sketch, taskOf } from '../steps/made-articles.ts';
import { storedState } from '../steps/stored-state.ts';

const NOW = '2026-02-10T08:00:00.000Z';
const BY = { by: 'lin', at: NOW };

function news(figure: string, source: string, more: Partial<Sketch> = {}): Sketch {
  const text = `${source} has the numbers. Chile mined ${figure} million tonnes of copper in 2025, officials told ${source}.`;
  return { text, source, title: `${source} on copper`, published: '2026-01-12', file: `${source}.txt`, ...more };
}

function stored(...sketches: readonly Sketch[]): Database {
  const db = tempDatabase();
  for (const sketch of sketches) storeResult(db, taskOf(sketch), NOW);
  return db;
}

function claimOn(db: Database, quote: string): string {
  const claim = listClaims(db, {}, { limit: 200 }).items.find((one) => one.quote === quote);
  if (claim === undefined) throw new Error(`no claim quotes ${quote}`);
  return claim.id;
}

const TONNES = (figure: string) => `${figure} million tonnes`;

describe('settling a conflict', () => {
  it('takes it off the list, keeps it through new readings, and opens it when another figure comes in', () => {
    const db = stored(news('5.4', 'Andes Wire'), news('5.9', 'Coast Post'));
    const [conflict] = listConflicts(db, { settled: false }).items;
    if (conflict === undefined) throw new Error('5.4 and 5.9 conflict');
    const right = claimOn(db, TONNES('5.4'));
    const ruling = { decision: 'side', right, reason: "the ministry's table", reference: 'https://x.example' } as const;
    settleConflict(db, conflict.id, ruling, BY);
    expect(listConflicts(db, { settled: false }).items).toEqual([]);
    expect(listConflicts(db, { settled: true }).items).toMatchObject([{ id: conflict.id, settled: 'side' }]);
    expect(listAudit(db).items).toMatchObject([{ action: 'settle', by: 'lin', target: conflict.id }]);

    for (const { id } of listArticles(db).items) {
      storeClaims(db, id, { claims: claimsOfArticle(db, id), checks: [], rules: 'newer' });
    }
    expect(listConflicts(db, { settled: true }).items).toHaveLength(1);

    storeResult(db, taskOf(news('6.3', 'Valley Post')), NOW);
    const [again] = listConflicts(db, { settled: false }).items;
    expect(again).toMatchObject({ settled: null });
    expect(settlementOfFact(db, again?.id ?? '')).toMatchObject({ decision: 'side', chosen: [right] });
  });

  it('can be taken back', () => {
    const db = stored(news('5.4', 'Andes Wire'), news('5.9', 'Coast Post'));
    const [{ id = '' } = {}] = listConflicts(db).items;
    const why = { right: null, reason: 'x', reference: null };
    settleConflict(db, id, { ...why, decision: 'neither' }, BY);
    expect(listConflicts(db, { settled: true }).items).toHaveLength(1);
    settleConflict(db, id, { ...why, decision: 'open' }, BY);
    expect(listConflicts(db, { settled: false }).items).toHaveLength(1);
  });
});

describe('splitting and joining', () => {
  it('has the last word over the rules, whatever comes in later, until it is taken back', () => {
    const db = stored(news('5.4', 'Andes Wire'), news('5.9', 'Coast Post'), news('5.41', 'North Post'));
    const before = storedState(db);
    const claim = claimOn(db, TONNES('5.9'));
    splitClaims(db, [claim], 'refined copper', BY);
    expect(listConflicts(db).items).toEqual([]);
    expect(factOfClaim(db, claim)?.sides).toMatchObject([{ claims: [claim] }]);
    storeResult(db, taskOf(news('5.4', 'Valley Post')), NOW);
    expect(listConflicts(db).items).toEqual([]);
    expect(examine(db)).toEqual([]);

    const rest = factOfClaim(db, claimOn(db, TONNES('5.4')));
    joinClaims(db, rest?.id ?? '', [claim], 'mined, after all', BY);
    expect(listConflicts(db).items).toHaveLength(1);

    splitClaims(db, [claim], 'no', BY);
    releaseClaims(db, [claim], 'let the rules tell', BY);
    expect(Object.keys(storedState(db).facts).sort()).toEqual(Object.keys(before.facts).sort());
  });

  it('brings together what the rules keep in different blocks, also under another reading', () => {
    const other =
      'Officials in Santiago were pleased. Codelco mined 1.3 million tonnes of copper in 2025, a spokesman said.';
    const db = stored(news('5.4', 'Andes Wire'), { text: other, source: 'Coast Post', published: '2026-01-13' });
    const [ours, theirs] = [claimOn(db, TONNES('5.4')), claimOn(db, TONNES('1.3'))];
    expect(getClaim(db, ours)?.block).not.toBe(getClaim(db, theirs)?.block);
    joinClaims(db, factOfClaim(db, ours)?.id ?? '', [theirs], 'the same mines', BY);
    expect(factOfClaim(db, theirs)?.id).toBe(factOfClaim(db, ours)?.id);
    for (const { id } of listArticles(db).items) {
      storeClaims(db, id, { claims: claimsOfArticle(db, id), checks: [], rules: 'newer' });
    }
    expect(factOfClaim(db, theirs)).toMatchObject({ status: 'conflict', id: factOfClaim(db, ours)?.id });
    expect(examine(db)).toEqual([]);
    releaseClaims(db, [theirs], 'no', BY);
    expect(factOfClaim(db, theirs)?.id).not.toBe(factOfClaim(db, ours)?.id);
    expect(examine(db)).toEqual([]);
  });

  it('refuses what cannot be: all of a fact, claims of two facts, figures that cannot be compared', () => {
    const share = 'Traders agreed on one thing. Codelco employs 15,000 people in 2025, the company said.';
    const db = stored(news('5.4', 'Andes Wire'), { text: share, source: 'Coast Post' });
    const claim = claimOn(db, TONNES('5.4'));
    const fact = factOfClaim(db, claim)?.id ?? '';
    const people = listClaims(db).items.find(({ kind, fact: of }) => kind === 'count' && of !== null)?.id ?? '';
    expect(() => splitClaims(db, [claim], 'x', BY)).toThrow('nothing would be left');
    expect(() => splitClaims(db, [claim, people], 'x', BY)).toThrow('of one fact');
    expect(() => joinClaims(db, fact, [people], 'x', BY)).toThrow('cannot be compared');
    expect(() => splitClaims(db, ['c_none'], 'x', BY)).toThrow('There is no claim');
  });
});

const WIRE =
  'Chile mined 5.4 million tonnes of copper in 2025, the ministry said on Monday. Exports of copper rose by 4.2% in 2025. ' +
  'The ministry expects output of 5.6 million tonnes in 2026. Codelco employs 15,000 people at its mines.';

describe('reprints', () => {
  it('count once, are split off by a person for good, and go back when that is taken back', () => {
    const db = stored(
      { text: WIRE, source: 'Andes Wire', published: '2026-01-12' },
      { text: WIRE.replace('on Monday', 'in Santiago'), source: 'Coast Post', published: '2026-01-13' },
    );
    const copy = listArticles(db, { source: 'Coast Post' }).items[0]?.id ?? '';
    const original = listArticles(db, { source: 'Andes Wire' }).items[0]?.id ?? '';
    expect(getArticle(db, copy)?.reprintOf).toBe(original);
    expect(listFacts(db, { status: 'agree' }).items).toEqual([]);
    const before = storedState(db);
    decideReprint(db, { article: copy, decision: 'split', other: null, reason: 'own reporting' }, BY);
    expect(getArticle(db, copy)?.reprintOf).toBeNull();
    expect(listFacts(db, { status: 'agree' }).items.length).toBeGreaterThan(0);
    storeResult(
      db,
      taskOf({ text: WIRE.replace('on Monday', 'on Tuesday'), source: 'Valley Post', published: '2026-01-14' }),
      NOW,
    );
    expect(getArticle(db, copy)?.reprintOf).toBeNull();
    decideReprint(db, { article: copy, decision: 'open', other: null, reason: 'a copy' }, BY);
    expect(getArticle(db, copy)?.reprintOf).toBe(original);
    expect(Object.keys(storedState(db).facts).sort()).toEqual(Object.keys(before.facts).sort());
  });
});

describe('a new version of an article', () => {
  it('supersedes the old one: was 5.4, now 5.2, no conflict, decisions on what stayed are kept', () => {
    const about = {
      source: 'Andes Wire',
      title: 'Chile mines more copper',
      url: 'https://andes.example/copper?utm_source=x',
    };
    const db = stored({ text: WIRE, ...about, published: '2026-01-12' });
    const kept = claimOn(db, '15,000 people');
    const claim = getClaim(db, kept);
    if (claim === null) throw new Error('it is there');
    const { articleId: article, start, end, quote } = claim;
    const review = {
      claim: kept,
      article,
      start,
      end,
      quote,
      decision: 'accept',
      changes: null,
      note: null,
      ...BY,
    } as const;
    appendReview(db, review);
    const text = `Correction: output was wrong in an earlier version.\n\n${WIRE.replace('5.4 million', '5.2 million')}`;
    storeResult(db, taskOf({ text, ...about, url: 'http://www.andes.example/copper', published: '2026-01-12' }), NOW);

    const [older, newer] = listArticles(db).items;
    expect(older?.supersededBy).toBe(newer?.id);
    expect(listConflicts(db).items).toEqual([]);
    const words = listFacts(db, { revised: true }).items.flatMap(({ revisions }) => revisions.map((one) => one.words));
    expect(words).toEqual(['was 5.4 million tonnes (2026-01-12), now 5.2 million tonnes (2026-01-12)']);
    const fresh = claimsOfArticle(db, newer?.id ?? '');
    expect(fresh.find((one) => one.quote === quote)?.status).toBe('accepted');
    expect(fresh.find((one) => one.quote === TONNES('5.2'))?.status).toBe('open');
    expect(claimsOfArticle(db, older?.id ?? '').every(({ fact }) => fact === null)).toBe(true);
  });

  it('is the one that was changed last, whichever came in first', () => {
    const about = { source: 'Andes Wire', title: 'Chile mines more copper', published: '2026-01-12' };
    const [first, second] = [
      { ...about, text: WIRE, updated: '2026-01-15' },
      { ...about, text: WIRE.replace('5.4 million', '5.2 million'), updated: '2026-01-13' },
    ];
    for (const db of [stored(first, second), stored(second, first)]) {
      const words = listFacts(db, { revised: true }).items.flatMap(({ revisions }) =>
        revisions.map((one) => one.words),
      );
      expect(words).toEqual(['was 5.2 million tonnes (2026-01-13), now 5.4 million tonnes (2026-01-15)']);
      expect(listConflicts(db).items).toEqual([]);
    }
  });

  it('is not what a column of the same name is, nor another page of the same site', () => {
    const daily = { source: 'Andes Wire', title: 'Markets today' };
    const db = stored(
      { ...news('5.4', 'Andes Wire'), ...daily, published: '2026-01-12', url: 'https://andes.example/1' },
      {
        text: 'Zinc fell in London on Tuesday. Peru exported 1.2 million tonnes of zinc in 2025, traders there said.',
        ...{ ...daily, published: '2026-01-13', url: 'https://andes.example/2' },
      },
    );
    expect(listArticles(db).items.map(({ supersededBy }) => supersededBy)).toEqual([null, null]);
  });
});
