import { CodedError } from '../../extractors/model/errors.ts';
import { insertArticle } from '../../storage/articles.ts';
import { replaceChecks } from '../../storage/checks.ts';
import { claimsInBlock, type NewClaim, replaceClaims } from '../../storage/claims.ts';
import type { Database } from '../../storage/database.ts';
import { replaceFactsOfBlock } from '../../storage/facts.ts';
import { recordFailure, resolveFailure } from '../../storage/failures.ts';
import type { Instant } from '../../storage/instant.ts';
import { getLedgerEntry, settle } from '../../storage/ledger.ts';
import { setArticleSearchText } from '../../storage/search.ts';
import { blockOf } from '../consolidate/block.ts';
import { measureOf } from '../consolidate/dimension.ts';
import { groupFacts } from '../consolidate/group.ts';
import { ARTICLE_NOTES } from '../intake/notes.ts';
import { joinReprints } from './reprints.ts';
import { searchWords } from './search-words.ts';
import type { ReadArticle, StoreTask, UnreadFile } from './store-task.ts';

/**
 * What the writer does, in one transaction: the article, its claims and checks, the facts of every block they touch,
 * and the ledger. Doing it twice is doing it once: an arrival that is settled is left alone.
 */
export function storeResult(db: Database, task: StoreTask, now: Instant): void {
  db.transaction(() => {
    const entry = getLedgerEntry(db, task.arrival);
    if (entry !== null && entry.state !== 'owed') return;
    if (task.result.read) storeArticle(db, task, task.result, now);
    else storeFailure(db, task, task.result, entry?.bytesHash ?? null, now);
  });
}

function storeArticle(db: Database, task: StoreTask, read: ReadArticle, now: Instant): void {
  const { article } = read;
  const inserted = insertArticle(db, {
    ...article,
    notes: notesOf(read),
    file: task.file,
    bytes: task.bytes,
    received: now,
  });
  if (inserted.status === 'stored') {
    // First the group: what the claims stand for depends on whose reprint the article is.
    const touched = joinReprints(db, inserted.id, article.fingerprint);
    storeClaims(db, inserted.id, read);
    regroup(db, touched);
    setArticleSearchText(db, inserted.id, searchWords(`${article.title ?? ''}\n${article.text}`));
  }
  settle(db, task.arrival, { article: inserted.id }, now);
  resolveFailure(db, task.arrival, inserted.status, now);
}

/** In words, as people read them in lists. */
function notesOf({ article, claims }: ReadArticle): readonly string[] {
  const notes: string[] = article.notes.map((note) => ARTICLE_NOTES[note]);
  return claims.length === 0 ? [...notes, 'no figures were found in it'] : notes;
}

/** Replaces what was read in an article, and brings the facts that it touches up to date. In a transaction. */
export function storeClaims(
  db: Database,
  articleId: string,
  read: Pick<ReadArticle, 'claims' | 'checks' | 'rules'>,
): void {
  const touched = replaceClaims(db, articleId, read.claims.map(newClaim), read.rules);
  replaceChecks(db, articleId, read.checks);
  regroup(db, touched);
}

/** Groups the claims of each block anew: facts are a function of the claims, so the order of arrival cannot matter. */
export function regroup(db: Database, blocks: readonly string[]): void {
  for (const block of blocks) replaceFactsOfBlock(db, block, groupFacts(claimsInBlock(db, block)));
}

function newClaim(claim: ReadArticle['claims'][number]): NewClaim {
  const names = [claim.subject, claim.object, claim.metric, claim.scope, claim.attribution].flatMap((slot) =>
    slot === null ? [] : [slot.label, slot.text],
  );
  return {
    claim,
    block: blockOf(claim),
    dimension: measureOf(claim)?.dimension ?? null,
    searchText: searchWords([claim.quote, ...new Set(names)].join(' ')),
  };
}

function storeFailure(db: Database, task: StoreTask, unread: UnreadFile, bytesHash: string | null, now: Instant): void {
  const error = new CodedError(unread.code, unread.details);
  const failure = recordFailure(db, {
    key: task.arrival,
    stage: unread.code === 'EXTRACTION_FAILED' ? 'extract' : 'intake',
    file: task.file,
    bytesHash,
    article: null,
    code: error.code,
    words: error.message,
    details: error.details,
    attempts: unread.attempts,
    at: now,
  });
  settle(db, task.arrival, { failure }, now);
}
