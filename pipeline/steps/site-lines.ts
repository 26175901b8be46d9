import { hash } from 'node:crypto';
import type { Span } from '../../extractors/model/span.ts';
import type { TextOfArticle } from '../../storage/articles/article-sections.ts';
import {
  type ArticleLine,
  linesOfArticles,
  markSiteLines,
  setArticleLines,
} from '../../storage/articles/site-lines.ts';
import type { Database } from '../../storage/database.ts';

/** Longer lines are paragraphs of somebody's own. */
const LONGEST_LINE = 240;
/** Rows of tables repeat by their nature: last year's figures stand in every month's. */
const TABLE_ROW = /\t| \| /;

/**
 * Files an article under its lines with claims, and finds out what of them belongs to its site: a notice, a call to
 * subscribe, a sentence about the paper. A function of the set of articles, so that the order of arrival does not
 * matter. After the claims are stored. Returns the blocks to regroup.
 */
export function fileLines(
  db: Database,
  articleId: string,
  {
    text,
    source,
    claims,
  }: Pick<TextOfArticle, 'text' | 'source'> & { readonly claims: readonly Pick<Span, 'start'>[] },
): readonly string[] {
  const before = linesOfArticles(db, [articleId]);
  const lines = source === null || claims.length === 0 ? [] : linesOf(text, source, claims);
  setArticleLines(db, articleId, lines);
  return markSiteLines(db, [...new Set([...before, ...lines.map(({ line }) => line)])], articleId);
}

function linesOf(text: string, source: string, claims: readonly Pick<Span, 'start'>[]): readonly ArticleLine[] {
  const lines = new Map<number, ArticleLine>();
  for (const claim of claims) {
    const start = text.lastIndexOf('\n', claim.start) + 1;
    if (lines.has(start)) continue;
    const newline = text.indexOf('\n', claim.start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > LONGEST_LINE) continue;
    const words = text.slice(start, end).trim();
    if (!TABLE_ROW.test(words)) lines.set(start, { line: numberOfLine(source, words), start, end });
  }
  return [...lines.values()];
}

/** 48 bits: exact as a number, and too many for two lines to meet by chance. */
function numberOfLine(source: string, words: string): number {
  return hash('sha256', `${source}\n${words}`, 'buffer').readUIntBE(0, 6);
}
