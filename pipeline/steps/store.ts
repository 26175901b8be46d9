import { CodedError } from '../../extractors/model/errors.ts';
import { setArticleSections, textOfArticle } from '../../storage/articles/article-sections.ts';
import { getArticle, insertArticle, renameArticle } from '../../storage/articles/articles.ts';
import { replaceChecks } from '../../storage/claims/checks.ts';
import { claimsOfArticle, replaceClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { versionsOf } from '../../storage/facts/revisions.ts';
import type { Instant } from '../../storage/instant.ts';
import { setArticleSearchText } from '../../storage/search.ts';
import { recordFailure, resolveFailure } from '../../storage/work/failures.ts';
import { getLedgerEntry, settle } from '../../storage/work/ledger.ts';
import { matchClaims } from '../consolidate/match-claims.ts';
import { decidedClaims } from '../decide/claim-reading.ts';
import { ARTICLE_NOTES } from '../intake/notes.ts';
import { carryReviews } from './carry-reviews.ts';
import { comesBefore } from './comes-before.ts';
import { fileSections } from './file-sections.ts';
import type { KinAbout } from './kin-keys.ts';
import { regroup, regroupAroundArticles } from './regroup.ts';
import { fileFingerprint, joinReprints } from './reprints.ts';
import { indexedWords } from './search-words.ts';
import { fileLines } from './site-lines.ts';
import { settleAncestors, storeParts } from './store-parts.ts';
import type { ReadArticle, StoreTask, UnreadFile } from './store-task.ts';
import { linkTogether, relinkStory } from './stories.ts';
import { fileKin, linkClaims, linkVersions } from './versions.ts';

/**
 * What the writer does, in one transaction: the article, its claims and checks, the facts of every block they touch,
 * and the ledger. Doing it twice is doing it once: an arrival that is settled is left alone.
 */
export function storeResult(db: Database, task: StoreTask, now: Instant): void {
  db.together(() => {
    const entry = getLedgerEntry(db, task.arrival);
    if (entry !== null && entry.state !== 'owed') return;
    const { result } = task;
    switch (result.read) {
      case true:
        storeArticle(db, task, result, now);
        break;
      case 'parts':
        storeParts(db, task, result, now);
        break;
      case 'known':
        settle(db, task.arrival, { article: result.article }, now);
        resolveFailure(db, task.arrival, 'duplicate', now);
        break;
      case false:
        storeFailure(db, task, result, entry?.bytesHash ?? null, now);
    }
    settleAncestors(db, task.arrival, now);
  });
}

function storeArticle(db: Database, task: StoreTask, read: ReadArticle, now: Instant): void {
  const { article } = read;
  const fresh = { ...article, notes: notesOf(read), file: task.file, bytes: task.bytes, received: now };
  const inserted = insertArticle(db, fresh);
  const { id } = inserted;
  if (inserted.status === 'stored') {
    const filed = fileFingerprint(db, id, article.fingerprint);
    setArticleSearchText(db, id, indexedWords(`${article.title ?? ''}\n${article.text}`));
    const { moved, blocks } = joinReprints(db, id, filed);
    placeArticle(db, id, article, read, blocks);
    regroupAroundArticles(
      db,
      moved.filter((other) => other !== id),
    );
  } else if (inserted.sighting && comesBefore(fresh, getArticle(db, id))) {
    const family = versionsOf(db, id);
    placeArticle(db, id, article, read, renameArticle(db, id, fresh));
    // A new name can part it from articles that it was a version of.
    regroup(db, [...linkVersions(db, family), ...linkClaims(db, family)]);
  }
  settle(db, task.arrival, { article: id, fresh: inserted.status === 'stored' }, now);
  resolveFailure(db, task.arrival, inserted.status, now);
}

/**
 * Puts an article among the others under its name, publisher and day, and stores what was read in it. `touched` are
 * blocks to regroup already. First the places: what its claims stand for depends on whose version it is.
 */
function placeArticle(
  db: Database,
  id: string,
  about: KinAbout,
  read: Pick<ReadArticle, 'claims' | 'checks' | 'rules' | 'sections'>,
  touched: readonly string[],
): void {
  fileKin(db, id, about);
  const linked = linkVersions(db, [id]);
  storeClaims(db, id, read, [...touched, ...linked]);
}

/** In words, as people read them in lists. */
function notesOf({ article, claims }: ReadArticle): readonly string[] {
  const notes: string[] = article.notes.map((note) => ARTICLE_NOTES[note]);
  return claims.length === 0 ? [...notes, 'no figures were found in it'] : notes;
}

/**
 * Replaces what was read in an article, keeps the decisions on claims that say the same at another place, and brings
 * the facts that it touches up to date, with those of the blocks `alsoTouched`. In a transaction.
 */
export function storeClaims(
  db: Database,
  articleId: string,
  read: Pick<ReadArticle, 'claims' | 'checks' | 'rules' | 'sections'>,
  alsoTouched: readonly string[] = [],
): void {
  const before = claimsOfArticle(db, articleId);
  const also = new Set(alsoTouched);
  const touched = replaceClaims(db, articleId, decidedClaims(db, articleId, read.claims), read.rules);
  replaceChecks(db, articleId, read.checks);
  const article = textOfArticle(db, articleId);
  if (read.sections === undefined) fileSections(db, articleId, article);
  else setArticleSections(db, articleId, read.sections);
  const decided = before.filter(({ status }) => status !== 'open').map((claim) => claim.asRead ?? claim);
  const unchanged = decided.length === 0 ? [] : matchClaims(decided, read.claims).filter(({ changed }) => !changed);
  const carried = linkTogether(db, () => {
    for (const block of carryReviews(db, unchanged, articleId)) also.add(block);
  });
  for (const block of carried) also.add(block);
  for (const block of linkClaims(db, [articleId])) also.add(block);
  for (const block of relinkStory(db, articleId)) also.add(block);
  for (const block of fileLines(db, articleId, { ...article, claims: read.claims })) also.add(block);
  if (before.length > 0) {
    regroup(db, new Set([...also, ...touched]));
    return;
  }
  regroup(db, also);
  regroupAroundArticles(db, [articleId], also);
}

/** Where it went wrong: on the way to the bytes, in making text of them, or in reading the text. */
function stageOf(code: UnreadFile['code']): 'fetch' | 'intake' | 'extract' {
  if (code === 'EXTRACTION_FAILED') return 'extract';
  return /^(?:FETCH|ADDRESS|FEED)_/.test(code) ? 'fetch' : 'intake';
}

function storeFailure(db: Database, task: StoreTask, unread: UnreadFile, bytesHash: string | null, now: Instant): void {
  const error = new CodedError(unread.code, unread.details);
  const failure = recordFailure(db, {
    key: task.arrival,
    stage: stageOf(unread.code),
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
