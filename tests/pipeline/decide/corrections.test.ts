import { describe, expect, it } from 'vitest';
import type { Review } from '../../../extractors/model/review.ts';
import { storeReview } from '../../../pipeline/decide/claim-reading.ts';
import { claimIdAt } from '../../../pipeline/desk/claim-id-at.ts';
import { readArticle } from '../../../pipeline/steps/read-article.ts';
import { regroup } from '../../../pipeline/steps/regroup.ts';
import { searchWords } from '../../../pipeline/steps/search-words.ts';
import { storeClaims, storeResult } from '../../../pipeline/steps/store.ts';
import { getArticleText, listArticles } from '../../../storage/articles/articles.ts';
import { getClaim, listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { factOfClaim, listConflicts } from '../../../storage/facts/facts.ts';
import type { StoredClaim } from '../../../storage/records/claim.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { type Sketch, taskOf } from '../steps/made-articles.ts';
import { storedState } from '../steps/stored-state.ts';

const NOW = '2026-02-10T08:00:00.000Z';
const PERU = { id: 'country:PE', label: 'Peru' };

function news(said: string, source: string, more: Partial<Sketch> = {}): Sketch {
  const text = `${source} has the numbers. ${said}, officials told ${source}.`;
  return { text, source, title: `${source} on copper`, published: '2026-01-12', file: `${source}.txt`, ...more };
}

const CHILE = 'Chile mined 5.4 million tonnes of copper in 2025';

function stored(...sketches: readonly Sketch[]): Database {
  const db = tempDatabase();
  for (const sketch of sketches) storeResult(db, taskOf(sketch), NOW);
  return db;
}

function claimOn(db: Database, quote: string): StoredClaim {
  const claim = listClaims(db, {}, { limit: 200 }).items.find((one) => one.quote === quote);
  if (claim === undefined) throw new Error(`no claim quotes ${quote}`);
  return claim;
}

type Said = Pick<Review, 'decision'> & Partial<Review>;

function decide(db: Database, { id, articleId, start, end, quote }: StoredClaim, said: Said): void {
  const about = { claim: id, article: articleId, start, end, quote, by: 'lin', at: NOW, note: null, changes: null };
  db.transaction(() => regroup(db, storeReview(db, { ...about, ...said })));
}

/** All that a reading gives, again: as `reprocess` does. */
function reread(db: Database): void {
  for (const { id } of listArticles(db).items) {
    const bytes = new TextEncoder().encode(getArticleText(db, id));
    const [article] = listArticles(db).items.filter((one) => one.id === id);
    const given = article?.published == null ? null : { published: article.published };
    const read = readArticle({ arrival: id, file: 'x.txt', bytes, sidecar: null, given, fileDay: null });
    db.transaction(() => storeClaims(db, id, { ...read, rules: 'newer' }));
  }
}

describe('a corrected claim', () => {
  it('takes part in facts as corrected, is found by it, survives another reading, and is as it was when taken back', () => {
    const db = stored(news(CHILE, 'Andes Wire'), news(CHILE.replace('5.4', '2.7'), 'Coast Post'));
    const before = storedState(db);
    expect(listConflicts(db).items).toHaveLength(1);
    decide(db, claimOn(db, '2.7 million tonnes'), { decision: 'correct', changes: { subject: PERU } });
    const claim = claimOn(db, '2.7 million tonnes');
    expect(claim).toMatchObject({
      status: 'corrected',
      subject: { id: 'country:PE' },
      asRead: { subject: { id: 'country:CL' } },
    });
    expect(listConflicts(db).items).toEqual([]);
    expect(factOfClaim(db, claim.id)?.key.subject).toBe('country:PE');
    expect(listClaims(db, { subject: 'country:PE' }).items.map(({ id }) => id)).toEqual([claim.id]);
    expect(listClaims(db, { words: searchWords('Peru') }).items.map(({ id }) => id)).toEqual([claim.id]);
    reread(db);
    expect(factOfClaim(db, claim.id)?.key.subject).toBe('country:PE');
    expect(examine(db)).toEqual([]);

    storeResult(db, taskOf(news('Peru mined 2.71 million tonnes of copper in 2025', 'Lima Post')), NOW);
    expect(factOfClaim(db, claim.id)).toMatchObject({ status: 'agree', sources: 2 });

    const undone = stored(news(CHILE, 'Andes Wire'), news(CHILE.replace('5.4', '2.7'), 'Coast Post'));
    decide(undone, claimOn(undone, '2.7 million tonnes'), { decision: 'correct', changes: { subject: PERU } });
    decide(undone, claimOn(undone, '2.7 million tonnes'), { decision: 'reopen' });
    expect(storedState(undone)).toEqual(before);
    expect(listClaims(undone, { words: searchWords('Peru') }).items).toEqual([]);
  });

  it('is as exact as the figure printed when only its scale was wrong, and as the figure typed otherwise', () => {
    const db = stored(news(CHILE, 'Andes Wire'), news(CHILE.replace('5.4', '54.2'), 'Coast Post'));
    const [wrong, right] = [claimOn(db, '54.2 million tonnes'), claimOn(db, '5.4 million tonnes')];
    decide(db, wrong, { decision: 'correct', changes: { value: 5_420_000 } });
    expect(claimOn(db, wrong.quote)).toMatchObject({ value: 5_420_000, step: 10_000, low: 5_415_000_000 });
    expect(factOfClaim(db, right.id)).toMatchObject({ status: 'agree', sources: 2 });
    decide(db, wrong, { decision: 'correct', changes: { value: 5_900_000, comparator: '>' } });
    expect(factOfClaim(db, right.id)).toMatchObject({ status: 'conflict' });
    decide(db, wrong, { decision: 'correct', changes: { value: 5_300_000, comparator: '>' } });
    expect(factOfClaim(db, right.id)).toMatchObject({ status: 'agree' });
    decide(db, wrong, { decision: 'correct', changes: { time: { edtf: '2024' } } });
    expect(factOfClaim(db, wrong.id)).toMatchObject({ status: 'single', key: { time: '2024' } });
    expect(claimOn(db, wrong.quote)).toMatchObject({ value: 54_200_000 });
  });

  it('leaves out what fits no claim, whatever an older program let in', () => {
    const db = stored(news(CHILE, 'Andes Wire'));
    const claim = claimOn(db, '5.4 million tonnes');
    const changes = { value: 'many', colour: 'red', subject: { id: '' }, modality: 'forecast' };
    decide(db, claim, { decision: 'correct', changes });
    expect(getClaim(db, claim.id)).toMatchObject({
      value: 5_400_000,
      subject: { id: 'country:CL' },
      modality: 'forecast',
    });
  });

  it('keeps its correction in a newer version of the article that says the same', () => {
    const db = stored(news(CHILE, 'Andes Wire'));
    decide(db, claimOn(db, '5.4 million tonnes'), { decision: 'correct', changes: { subject: PERU } });
    const later = news(CHILE, 'Andes Wire', { published: '2026-01-14' });
    storeResult(db, taskOf({ ...later, text: `${later.text} Updated with comments.` }), NOW);
    const current = listClaims(db).items.filter(({ fact, kind }) => fact !== null && kind === 'mass');
    expect(current).toMatchObject([{ status: 'corrected', subject: { id: 'country:PE' } }]);
    expect(examine(db)).toEqual([]);
  });
});

describe('a figure that a person added', () => {
  const MISSED = 'Chile mined a lot of copper, namely 5,4 in millions of tonnes';

  function add(db: Database, changes: Record<string, unknown>): string {
    const [article] = listArticles(db).items.filter(({ source }) => source === 'Coast Post');
    if (article === undefined) throw new Error('Coast Post is there');
    const text = getArticleText(db, article.id);
    const quote = '5,4 in millions of tonnes';
    const start = text.indexOf(quote);
    const span = { start, end: start + quote.length };
    const review: Review = {
      ...{ claim: claimIdAt(text, span), article: article.id, ...span, quote, decision: 'correct' },
      changes: { added: true, ...changes },
      ...{ by: 'lin', at: NOW, note: null },
    };
    db.transaction(() => regroup(db, storeReview(db, review)));
    return review.claim;
  }

  const WHOLE = {
    ...{ value: 5_400_000, unit: 't', subject: { id: 'country:CL', label: 'Chile' }, time: { edtf: '2025' } },
    ...{
      object: { id: 'commodity:copper', label: 'copper' },
      metric: { id: 'metric:mine-production', label: 'output' },
    },
  };

  it('joins the fact that it states, can be corrected and rejected, and goes when it is taken back', () => {
    const db = stored(news(CHILE, 'Andes Wire'), news(MISSED, 'Coast Post'));
    const before = storedState(db);
    const id = add(db, WHOLE);
    expect(getClaim(db, id)).toMatchObject({ kind: 'mass', status: 'corrected', rule: 'engine/person/added' });
    const text = getArticleText(db, getClaim(db, id)?.articleId ?? '');
    expect(text.slice(...(getClaim(db, id)?.sentence ?? [0, 0]))).toBe(`${MISSED}, officials told Coast Post.`);
    const other = claimOn(db, '5.4 million tonnes').id;
    expect(factOfClaim(db, id)).toMatchObject({ status: 'agree', sources: 2, id: factOfClaim(db, other)?.id });
    reread(db);
    expect(factOfClaim(db, id)?.sources).toBe(2);
    expect(examine(db)).toEqual([]);

    const claim = getClaim(db, id);
    if (claim === null) throw new Error('it was added');
    decide(db, claim, { decision: 'correct', changes: { value: 6_400_000 } });
    expect(factOfClaim(db, id)?.status).toBe('conflict');
    decide(db, claim, { decision: 'reject' });
    expect(factOfClaim(db, other)?.status).toBe('single');
    decide(db, claim, { decision: 'reopen' });
    expect(factOfClaim(db, id)).toMatchObject({ status: 'agree' });
    decide(db, claim, { decision: 'reopen' });
    expect(getClaim(db, id)).toBeNull();
    expect(storedState(db)).toMatchObject({ facts: before.facts, claims: before.claims });
    expect(examine(db)).toEqual([]);
  });

  it('is kept in a newer version that has its sentence', () => {
    const db = stored(news(CHILE, 'Andes Wire'), news(MISSED, 'Coast Post'));
    const first = add(db, WHOLE);
    const later = news(MISSED, 'Coast Post', { published: '2026-01-14' });
    storeResult(db, taskOf({ ...later, text: `With comments of the ministry. ${later.text}` }), NOW);
    expect(factOfClaim(db, first)).toBeNull();
    const fact = factOfClaim(db, claimOn(db, '5.4 million tonnes').id);
    expect(fact).toMatchObject({ status: 'agree', sources: 2 });
    expect(examine(db)).toEqual([]);
  });
});
