import { CodedError } from '../../extractors/model/errors.ts';
import type { Database, Row } from '../database.ts';
import { numberOf, textOf } from '../rows.ts';

/**
 * The rows as they are, if each claim's quote is what its article's text has at its span. Every text is read once.
 * @throws CodedError CLAIM_QUOTE_MISMATCH for the first that differs: a highlight in the wrong place is worse than none.
 */
export function checkedAgainstText(db: Database, rows: readonly Row[]): readonly Row[] {
  const texts = new Map<number, string>();
  for (const row of rows) {
    const article = numberOf(row, 'article');
    const text = texts.get(article) ?? readText(db, article);
    texts.set(article, text);
    const found = text.slice(numberOf(row, 'start_at'), numberOf(row, 'end_at'));
    const quote = textOf(row, 'quote');
    if (found !== quote) throw mismatch(db, row, quote, found);
  }
  return rows;
}

function readText(db: Database, article: number): string {
  const row = db.get('SELECT text FROM article_texts WHERE article = ?', [article]);
  return row ? textOf(row, 'text') : '';
}

function mismatch(db: Database, row: Row, quote: string, found: string): CodedError {
  const article = db.get('SELECT id FROM articles WHERE n = ?', [numberOf(row, 'article')]);
  const details = { claim: textOf(row, 'id'), article: article ? textOf(article, 'id') : '(gone)', quote, found };
  return new CodedError('CLAIM_QUOTE_MISMATCH', details);
}
