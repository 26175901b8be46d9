import { describe, expect, it } from 'vitest';
import { articleDecision, articlesJoinedTo } from '../../storage/articles/article-decisions.ts';
import {
  addArticleNote,
  deleteArticle,
  findByBytesHash,
  getArticle,
  getArticleBytes,
  getArticleText,
  insertArticle,
  listArticles,
  updateArticle,
} from '../../storage/articles/articles.ts';
import { articlesSharingBand, bandsInsert, bandsOf } from '../../storage/articles/bands.ts';
import { listKin, setKinKeys } from '../../storage/articles/kin.ts';
import { listSightings } from '../../storage/articles/sightings.ts';
import { listChecks, replaceChecks } from '../../storage/claims/checks.ts';
import { changedVersions, setClaimVersions } from '../../storage/claims/claim-versions.ts';
import {
  claimsInBlock,
  claimsNear,
  claimsOfArticle,
  claimsOfArticles,
  getClaims,
  listBlocks,
  listClaims,
  replaceClaims,
} from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { appendReview, appendSettlement, listReviews, listSettlements } from '../../storage/desk/reviews.ts';
import {
  factOfClaim,
  factsNumbered,
  factsOfBase,
  getFact,
  listConflicts,
  listFacts,
  replaceFactsNumbered,
  replaceFactsOfBlock,
} from '../../storage/facts/facts.ts';
import { setRevisions, setTextGroup, textGroupOf, versionsOf } from '../../storage/facts/revisions.ts';
import { groupDecisions, settlementOfFact } from '../../storage/facts/settled.ts';
import { searchArticles, searchClaims, setArticleSearchText } from '../../storage/search.ts';
import { listFailures, recordFailure, resolveFailure } from '../../storage/work/failures.ts';
import {
  enqueueJob,
  extendLease,
  failJob,
  finishJob,
  leaseJobs,
  requeueExpired,
  retryJob,
} from '../../storage/work/jobs.ts';
import { listOwed, owe, seenBytes, settle } from '../../storage/work/ledger.ts';
import { day, KEY, later, NOW, newClaim, sampleArticle, sampleClaim, sampleFact, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const BLOCK = 'mine-production|mass';

/** Everything that happens for each article, claim, fact or job, and every page that people open. */
function everyday(db: Database): void {
  const made = [0, 1, 2].map((i) => insertArticle(db, sampleArticle(`${i} ${TEXT}`)).id);
  insertArticle(db, sampleArticle(`0 ${TEXT}`, { file: 'again.txt' }));
  const claims = made.map((id, i) => {
    const claim = sampleClaim(`${i} ${TEXT}`);
    replaceClaims(db, id, [newClaim(claim)], '1');
    replaceChecks(db, id, []);
    bandsInsert(db, id, [1, 2], new Uint8Array(1));
    setArticleSearchText(db, id, '稀土');
    addArticleNote(db, id, 'note');
    return claim;
  });
  const [a = '', b = '', c = ''] = made;
  const [first] = claims;
  if (!first) throw new Error('three were made');
  articlesSharingBand(db, [1, 2], { except: a });
  setTextGroup(db, [a, b], a);
  setRevisions(db, [a, b]);
  updateArticle(db, a, { source: 'X' });
  claimsInBlock(db, BLOCK);
  const fact = sampleFact([first.id]);
  replaceFactsOfBlock(db, BLOCK, [fact]);
  const span = { start: 0, end: 1, quote: 'x', by: 'ann', at: NOW, note: null, changes: null };
  appendReview(db, { ...span, claim: first.id, article: a, decision: 'accept' });
  appendSettlement(db, {
    fact: fact.id,
    key: KEY,
    sides: [],
    decision: 'open',
    chosen: [],
    reason: '',
    reference: null,
    by: 'ann',
    at: NOW,
  });

  setKinKeys(db, a, ['u:x']);
  listKin(db, a);
  versionsOf(db, a);
  textGroupOf(db, a);
  setClaimVersions(db, [a], []);
  changedVersions(db, [1]);
  groupDecisions(db, BLOCK);
  settlementOfFact(db, fact.id);
  const week = { low: day('2026-02-01'), high: day('2026-02-07') };
  claimsNear(db, BLOCK, { stated: [week], published: week, dates: false });
  claimsNear(db, BLOCK, { stated: [week], published: week, dates: true });
  claimsNear(db, BLOCK, { stated: [week], published: week, dates: false, shelves: [['/a/', '/b/']] });
  claimsOfArticles(db, BLOCK, [a]);
  factsOfBase(db, [fact.id]);
  replaceFactsNumbered(db, BLOCK, factsNumbered(db, [1]), [{ ...fact, sources: fact.sources + 1 }]);
  replaceFactsNumbered(db, BLOCK, factsNumbered(db, [1]), [fact]);
  articleDecision(db, a);
  articlesJoinedTo(db, a);
  bandsOf(db, a);
  getArticle(db, a);
  getArticleText(db, a);
  getArticleBytes(db, a);
  findByBytesHash(db, 'x');
  listSightings(db, a);
  claimsOfArticle(db, a);
  getClaims(db, [first.id]);
  getFact(db, fact.id);
  factOfClaim(db, first.id);
  listBlocks(db);
  listReviews(db, { claim: first.id });
  listReviews(db, { article: a });
  listSettlements(db, { fact: fact.id });
  listArticles(db, {}, { order: 'newest' });
  listArticles(db, { url: 'x' });
  listArticles(db, { source: 'x', title: 'y' });
  listArticles(db, { textGroup: a });
  listArticles(db, { words: '稀土' });
  searchArticles(db, '稀土');
  searchClaims(db, '稀土');
  listChecks(db, { article: a });
  const days = { timeFrom: day('2025-01-01'), timeTo: day('2025-12-31') };
  for (const filters of [
    {},
    { metric: 'm', subject: 's', object: 'o', time: '2025' },
    { object: 'o' },
    { kind: 'mass' },
    { unit: 't', minValue: 1, maxValue: 2 },
    { time: '2025' },
    days,
    { source: 'x' },
    { doubt: 'subject-missing' },
    { rule: 'zh/a/b' },
    { status: 'open' },
    { fact: fact.id },
    { article: a },
    { words: '稀土' },
    { publishedFrom: day('2025-01-01'), publishedTo: day('2025-12-31') },
  ] as const) {
    listClaims(db, filters, { order: 'newest', after: '99' });
  }
  const filters = [
    {},
    { metric: 'm' },
    { subject: 's', status: 'agree' },
    { source: 'x' },
    { article: a },
    { words: '稀土' },
  ] as const;
  for (const filter of filters) listFacts(db, filter);
  const after = JSON.stringify([1, 1, '', 'f']);
  listConflicts(db, {}, { after });
  listConflicts(db, { object: 'o' });
  listConflicts(db, { settled: false }, { after });
  listFacts(db, { settled: true });
  listFacts(db, { revised: true });

  const job = { key: 'j', queue: 'q', payload: new Uint8Array(1) };
  enqueueJob(db, job, NOW);
  const [held] = leaseJobs(db, 'q', { owner: 'w', now: NOW, until: later(9) });
  if (!held) throw new Error('one was added');
  extendLease(db, held, later(10), NOW);
  failJob(db, held, { error: 'x', retryAt: null }, NOW);
  finishJob(db, held, NOW);
  retryJob(db, 'j', NOW);
  requeueExpired(db, NOW);
  const seen = { key: 'k', bytesHash: 'h', file: 'f', payload: null, seen: NOW };
  owe(db, seen);
  seenBytes(db, 'h');
  listOwed(db, 'k');
  settle(db, 'k', { article: a }, NOW);
  const failure = {
    key: 'k',
    stage: 's',
    file: null,
    bytesHash: null,
    article: null,
    words: '',
    details: {},
    attempts: 1,
    at: NOW,
  };
  recordFailure(db, { ...failure, code: 'FILE_EMPTY' });
  resolveFailure(db, 'k', 'x', NOW);
  listFailures(db, { bytesHash: 'h' });
  deleteArticle(db, c);
}

/** What a plan may walk through: lists given as JSON, a query's own intermediate results, full-text look-ups. */
const SMALL =
  /^SCAN (j|wanted|d|w|o|older|newer|json_each|claim_words|article_words|CONSTANT ROW|\(subquery|\d+ CONSTANT)/;
/** Walks in the order of an index or of the rows, which a LIMIT cuts short. */
const PAGED =
  /^SCAN (a|c|f|n|failures|articles|article_band_bits|claims|facts|settlements)( USING (COVERING )?INDEX (facts_\w+|settlements_fact|claims_\w+))?$/;

describe('query plans', () => {
  it('never walk through a whole table for one article, claim, fact or job', () => {
    const statements = new Set<string>();
    const db = tempDatabase(undefined, { onPrepare: (sql) => statements.add(sql) });
    statements.clear();
    everyday(db);
    const looked = [...statements].filter((sql) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)/.test(sql));
    expect(looked.length).toBeGreaterThan(90);
    const slow: string[] = [];
    for (const sql of looked) {
      const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]);
      const params = names.length ? Object.fromEntries(names) : [...sql.matchAll(/\?/g)].map(() => null);
      const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row['detail']));
      const scans = plan.filter((step) => step.startsWith('SCAN') && !SMALL.test(step));
      const paged =
        /LIMIT (@limit|\?|\d+)/.test(sql) &&
        !/TEMP B-TREE/.test(plan.join()) &&
        scans.every((step) => PAGED.test(step));
      if (scans.length && !paged) slow.push(`${sql}\n  ${plan.join('\n  ')}`);
    }
    expect(slow.join('\n\n')).toBe('');
  });

  it.each([
    { metric: 'm' },
    { subject: 's' },
    { object: 'o' },
    { unit: 't' },
    { kind: 'mass' },
    { time: '2025' },
    { status: 'open' },
    { doubt: 'subject-missing' },
    { words: '稀土' },
  ] as const)('come in list order by themselves for %o', (filters) => {
    const statements = new Set<string>();
    const db = tempDatabase(undefined, { onPrepare: (sql) => statements.add(sql) });
    listClaims(db, filters);
    const [sql = ''] = [...statements].filter((statement) => statement.startsWith('SELECT c.n FROM'));
    const params = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]));
    const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row['detail']));
    expect(plan.length).toBeGreaterThan(1);
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
  });
});
