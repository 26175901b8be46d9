import type { Database } from './database.ts';
import { articleNumber, textOf } from './rows.ts';

/**
 * Stands behind a Chinese character that is a word by itself and begins no other. The words that begin with a character
 * are gathered whenever it is asked for, and half of all claims may hold them; the character alone is one look-up.
 */
export const WHOLE_WORD = '|';

/**
 * The full-text query for words that the caller has segmented: all of them must be there, in any order; a Chinese
 * character alone stands for any word that it begins, unless `WHOLE_WORD` stands behind it. Marks of the query language
 * are words like any other.
 */
export function matchOf(words: string): string {
  return wordsIn(words)
    .map(({ word, begins }) => `"${word.replaceAll('"', '""')}"${begins ? '*' : ''}`)
    .join(' ');
}

/** The same words as they stand in a fact's own words, each between spaces; one Chinese character begins a word. */
export function tokensOf(words: string): readonly string[] {
  return wordsIn(words).map(({ word, begins }) => ` ${word}${begins ? '' : ' '}`);
}

function wordsIn(words: string): readonly { readonly word: string; readonly begins: boolean }[] {
  const each = words.split(/\s+/u).filter((word) => word !== '');
  return each.map((word) => {
    const whole = /^\p{Script=Han}\|$/u.test(word);
    return { word: whole ? word.slice(0, -WHOLE_WORD.length) : word, begins: /^\p{Script=Han}$/u.test(word) };
  });
}

/** The `words` filter of a list as a full-text query; words that say nothing filter nothing. */
export function matchFilter(words: string | undefined): { words: string | undefined } {
  return { words: words === undefined ? undefined : matchOf(words) || undefined };
}

/**
 * Makes an article findable by these words: its text, segmented by the caller and set apart by spaces. Replaces what
 * it was findable by before. @throws CodedError ARTICLE_UNKNOWN
 */
export function setArticleSearchText(db: Database, articleId: string, searchText: string): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    db.run('DELETE FROM article_words WHERE rowid = ?', [n]);
    db.run('INSERT INTO article_words (rowid, words) VALUES (?, ?)', [n, searchText]);
  });
}

/** The same for a claim. A claim that is not there is left alone. */
export function setClaimSearchText(db: Database, claimId: string, searchText: string): void {
  db.together(() => {
    db.run('DELETE FROM claim_words WHERE rowid = (SELECT n FROM claims WHERE id = ?)', [claimId]);
    if (searchText === '') return;
    db.run('INSERT INTO claim_words (rowid, words) SELECT n, @searchText FROM claims WHERE id = @claimId', {
      claimId,
      searchText,
    });
  });
}

/** Ids of the articles that hold all these segmented words, newest first; `limit` at most. */
export function searchArticles(db: Database, words: string, limit = 50): readonly string[] {
  return search(db, 'articles', 'article_words', words, limit);
}

/** Ids of the claims that are found by all these segmented words, newest first; `limit` at most. */
export function searchClaims(db: Database, words: string, limit = 50): readonly string[] {
  return search(db, 'claims', 'claim_words', words, limit);
}

function search(
  db: Database,
  table: 'articles' | 'claims',
  index: 'article_words' | 'claim_words',
  words: string,
  limit: number,
): readonly string[] {
  const match = matchOf(words);
  if (match === '') return [];
  const rows = db.all(
    `SELECT t.id FROM ${index} w CROSS JOIN ${table} t ON t.n = w.rowid
     WHERE ${index} MATCH ? ORDER BY w.rowid DESC LIMIT ?`,
    [match, limit],
  );
  return rows.map((row) => textOf(row, 'id'));
}
