import { CodedError } from '../../extractors/model/errors.ts';
import { fillRepeated, firstKindIn, putRecord } from '../../storage/archive/archive-records.ts';
import { textOfArticle } from '../../storage/articles/article-sections.ts';
import { getArticleText, listArticles } from '../../storage/articles/articles.ts';
import { bandsOf } from '../../storage/articles/bands.ts';
import { claimsOfArticle, listBlocks } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { Article } from '../../storage/records/article.ts';
import { setArticleSearchText, setClaimSearchText } from '../../storage/search.ts';
import { fingerprintOfSignature } from '../intake/fingerprint.ts';
import { fileSections } from '../steps/file-sections.ts';
import { regroup } from '../steps/regroup.ts';
import { fileFingerprint } from '../steps/reprints.ts';
import { indexedWords, wordsOfClaim } from '../steps/search-words.ts';
import { signatureOfBytes } from '../steps/signature-bytes.ts';
import { fileLines } from '../steps/site-lines.ts';
import { linkStory } from '../steps/stories.ts';
import { checkArchive, damaged, recordsOf } from './read-archive.ts';

/**
 * Loads an archive into an empty database, in one transaction: all of it, or nothing. What follows from the records is
 * made anew: what the search finds, and the facts. Returns the number of records.
 * @throws CodedError INSTANCE_NOT_EMPTY, and as `checkArchive`
 */
export function loadArchive(db: Database, path: string): number {
  requireEmpty(db);
  const records = checkArchive(path);
  db.transaction(() => {
    // Again, under the write lock.
    requireEmpty(db);
    for (const { line, record } of recordsOf(path)) {
      const trouble = putRecord(db, record);
      if (trouble !== null) throw damaged(path, line, trouble);
    }
    fillRepeated(db);
    for (const article of everyArticle(db)) restore(db, article);
    for (const { id } of everyArticle(db)) linkStory(db, id);
    for (let after: string | null = null; ; ) {
      const blocks = listBlocks(db, after);
      regroup(db, blocks);
      after = blocks.at(-1) ?? null;
      if (after === null) break;
    }
  });
  return records;
}

function requireEmpty(db: Database): void {
  const kind = firstKindIn(db);
  if (kind !== null) throw new CodedError('INSTANCE_NOT_EMPTY', { path: db.path, kind });
}

/** What an article is found by. @throws CodedError CLAIM_QUOTE_MISMATCH */
function restore(db: Database, { id, title }: Article): void {
  const text = getArticleText(db, id);
  setArticleSearchText(db, id, indexedWords(`${title ?? ''}\n${text}`));
  const filed = bandsOf(db, id);
  if (filed !== null) {
    fileFingerprint(db, id, fingerprintOfSignature(Uint32Array.from(signatureOfBytes(filed.signature))));
  }
  const claims = claimsOfArticle(db, id);
  const article = textOfArticle(db, id);
  fileSections(db, id, article);
  fileLines(db, id, { ...article, claims });
  for (const claim of claims) setClaimSearchText(db, claim.id, wordsOfClaim(claim));
}

function* everyArticle(db: Database): Generator<Article> {
  for (let after: string | null = null; ; ) {
    const page = listArticles(db, {}, { limit: 200, ...(after !== null && { after }) });
    yield* page.items;
    if (page.next === null) return;
    after = page.next;
  }
}
