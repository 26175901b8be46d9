import { CodedError } from '../../extractors/model/errors.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import { articleNumber, maybeText, textOf } from '../rows.ts';

/** One of the articles within a text. Half-open, in UTF-16 units; sections do not overlap. */
export interface ArticleSection {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly published: CalendarDay;
}

/** Notes the articles that a text holds, in the place of those from before. The caller regroups its claims. */
export function setArticleSections(db: Database, articleId: string, sections: readonly ArticleSection[]): void {
  const article = articleNumber(db, articleId);
  clearRows(db, 'article_sections', 'article', article);
  for (const { start, end, source, published } of sections) {
    db.run('INSERT INTO article_sections VALUES (?, ?, ?, ?, ?)', [article, start, end, source, published]);
  }
}

/** SQL that finds the section `s` of a claim `c`; none for most. */
export const SECTION_OF_CLAIM =
  'LEFT JOIN article_sections s ON s.article = c.article AND s.start_at <= c.start_at AND s.end_at > c.start_at';

/** SQL for whose a claim `c` of an article `a` is, and of which day: the section's, where it stands in one. */
export const PUBLISHED_IN = `coalesce(s.source, a.source) AS source, coalesce(s.published, a.published) AS published,
  CASE WHEN s.article IS NULL THEN a.text_group ELSE a.text_group || ':' || s.start_at END AS text_group`;

/** What tells whether a text holds several articles, and whose it is itself. */
export interface TextOfArticle {
  readonly text: string;
  readonly source: string | null;
  readonly mediaType: string;
  readonly publishedFrom: string | null;
}

/** The text of an article with no more than that, for every article that comes in. @throws CodedError ARTICLE_UNKNOWN */
export function textOfArticle(db: Database, id: string): TextOfArticle {
  const row = db.get(
    'SELECT t.text, a.source, a.media_type, a.published_from FROM articles a JOIN article_texts t ON t.article = a.n WHERE a.id = ?',
    [id],
  );
  if (row === null) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return {
    text: textOf(row, 'text'),
    source: maybeText(row, 'source'),
    mediaType: textOf(row, 'media_type'),
    publishedFrom: maybeText(row, 'published_from'),
  };
}
