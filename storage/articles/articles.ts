import type { Language } from '../../extractors/model/article.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Database } from '../database.ts';
import { keysetOf, type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { Article, ArticleAbout, NewArticle } from '../records/article.ts';
import { articleNumber, articleOf, maybeCode, numberOf, textOf } from '../rows.ts';
import { matchFilter } from '../search.ts';
import { dropSighting, recordSighting, type Seen } from './sightings.ts';

/**
 * `duplicate`: the same bytes or the same text is there as `id` (and `of`, the same); another name, address or
 * publisher was noted as a sighting, and `sighting` says whether it was a new one.
 */
export type InsertedArticle =
  | { readonly status: 'stored'; readonly id: string }
  | {
      readonly status: 'duplicate';
      readonly id: string;
      readonly of: string;
      readonly same: 'bytes' | 'text';
      readonly sighting: boolean;
    };

/** The id that an article with this content hash has. */
export function articleIdOf(contentHash: string): string {
  return `a_${contentHash.slice(0, 16)}`;
}

/** Stores an article, or notes that its bytes or its text are there already. Doing it twice is doing it once. */
export function insertArticle(db: Database, article: NewArticle): InsertedArticle {
  return db.together(() => {
    const sameBytes = findByBytesHash(db, article.bytesHash);
    const there = sameBytes ?? findByContentHash(db, article.contentHash);
    if (there !== null) {
      const sighting = recordSighting(db, there, article);
      return { status: 'duplicate', id: there, of: there, same: sameBytes === null ? 'text' : 'bytes', sighting };
    }
    const id = articleIdOf(article.contentHash);
    const n = insertRow(db, id, article);
    db.run('INSERT INTO article_texts VALUES (?, ?)', [n, article.text]);
    db.run('INSERT INTO article_bytes VALUES (?, ?)', [n, article.bytes]);
    return { status: 'stored', id };
  });
}

function insertRow(db: Database, id: string, article: NewArticle): number {
  return db.insert(
    `INSERT INTO articles (id, content_hash, bytes_hash, file, title, source, author, url, published, published_from,
       updated, updated_from, lang, media_type, encoding, notes, received, text_group)
     VALUES (@id, @contentHash, @bytesHash, @file, @title, @source, @author, @url, @published, @publishedFrom,
       @updated, @updatedFrom, @lang, @mediaType, @encoding, @notes, @received, @textGroup)`,
    {
      id,
      contentHash: article.contentHash,
      bytesHash: article.bytesHash,
      file: article.file,
      title: article.title,
      source: article.source,
      author: article.author,
      url: article.url,
      published: article.published,
      publishedFrom: article.publishedFrom,
      updated: article.updated,
      updatedFrom: article.updatedFrom,
      lang: article.lang,
      mediaType: article.mediaType,
      encoding: article.encoding,
      notes: JSON.stringify(article.notes),
      received: article.received,
      textGroup: article.textGroup ?? id,
    },
  );
}

/** Id of the article with this text, or null. */
export function findByContentHash(db: Database, contentHash: string): string | null {
  const row = db.get('SELECT id FROM articles WHERE content_hash = ?', [contentHash]);
  return row && textOf(row, 'id');
}

/** Id of the article that came as these bytes, be it first or as a later sighting; or null. */
export function findByBytesHash(db: Database, bytesHash: string): string | null {
  const row = db.get(
    `SELECT id FROM articles WHERE bytes_hash = @bytesHash
     UNION ALL
     SELECT a.id FROM sightings s JOIN articles a ON a.n = s.article WHERE s.bytes_hash = @bytesHash LIMIT 1`,
    { bytesHash },
  );
  return row && textOf(row, 'id');
}

const COLUMNS = `a.*, (SELECT o.id FROM articles o WHERE o.n = a.supersedes) AS supersedes_id,
  (SELECT o.id FROM articles o WHERE o.supersedes = a.n) AS superseded_by_id,
  (SELECT nullif(o.id, a.id) FROM articles o WHERE o.text_group = a.text_group
    ORDER BY coalesce(o.published, '9999'), o.id LIMIT 1) AS reprint_of,
  (SELECT count(*) FROM claims c WHERE c.article = a.n) AS claim_count`;

/** An article by id, or null. */
export function getArticle(db: Database, id: string): Article | null {
  const row = db.get(`SELECT ${COLUMNS} FROM articles a WHERE a.id = ?`, [id]);
  return row && articleOf(row);
}

/** Whether it is there: a look at the index, where `getArticle` counts its claims and looks for its versions. */
export function hasArticle(db: Database, id: string): boolean {
  return db.get('SELECT 1 FROM articles WHERE id = ?', [id]) !== null;
}

/** Of which day an article is, with no more than that, for every article that comes in; undefined where it is not there. */
export function publishedOf(db: Database, id: string): CalendarDay | null | undefined {
  const row = db.get('SELECT published FROM articles WHERE id = ?', [id]);
  return row === null ? undefined : maybeCode<CalendarDay>(row, 'published');
}

/** The immutable text. @throws CodedError ARTICLE_UNKNOWN */
export function getArticleText(db: Database, id: string): string {
  const row = db.get('SELECT t.text FROM articles a JOIN article_texts t ON t.article = a.n WHERE a.id = ?', [id]);
  if (!row) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return textOf(row, 'text');
}

/** The file as it came in. @throws CodedError ARTICLE_UNKNOWN */
export function getArticleBytes(db: Database, id: string): Uint8Array {
  const row = db.get('SELECT b.bytes FROM articles a JOIN article_bytes b ON b.article = a.n WHERE a.id = ?', [id]);
  const bytes = row?.['bytes'];
  if (!(bytes instanceof Uint8Array)) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return bytes;
}

export interface ArticleFilters {
  readonly source?: string;
  readonly lang?: Language;
  readonly url?: string;
  readonly title?: string;
  readonly textGroup?: string;
  /** First and last day of publication, both inside. */
  readonly publishedFrom?: CalendarDay;
  readonly publishedTo?: CalendarDay;
  /** Only articles whose claims were read by other rules than these, or not yet. */
  readonly notUnderRules?: string;
  /** Segmented words, all of which are in the text. */
  readonly words?: string;
}

const FILTERS = {
  source: 'a.source = @source',
  lang: 'a.lang = @lang',
  url: 'a.url = @url',
  title: 'a.title = @title',
  textGroup: 'a.text_group = @textGroup',
  publishedFrom: 'a.published >= @publishedFrom',
  publishedTo: 'a.published <= @publishedTo',
  notUnderRules: 'a.rules_version IS NOT @notUnderRules',
  words: 'a.n IN (SELECT rowid FROM article_words WHERE article_words MATCH @words)',
} as const satisfies Record<keyof ArticleFilters, string>;

/** Articles in the order of storing. */
export function listArticles(db: Database, filters: ArticleFilters = {}, paging: Paging = {}): Page<Article> {
  const { where, params } = whereOf(FILTERS, { ...filters, ...matchFilter(filters.words) });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'a.n');
  const rows = db.all(
    `SELECT ${COLUMNS} FROM articles a WHERE ${where} AND ${bound} ORDER BY a.n ${order} LIMIT @limit`,
    { ...params, ...pageParams },
  );
  return pageOf(rows, limit, articleOf, (row) => String(numberOf(row, 'n')));
}

/**
 * Corrects what is known of an article; fields left out stay. Returns the blocks whose facts depend on it.
 * A changed publication day changes what 去年 means: the caller reads the claims again.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function updateArticle(db: Database, id: string, about: Partial<ArticleAbout>): readonly string[] {
  return db.together(() => {
    const article = getArticle(db, id);
    if (!article) throw new CodedError('ARTICLE_UNKNOWN', { id });
    const { title, source, author, url, published, publishedFrom, updated, updatedFrom } = { ...article, ...about };
    db.run(
      `UPDATE articles SET title = @title, source = @source, author = @author, url = @url, published = @published,
         published_from = @publishedFrom, updated = @updated, updated_from = @updatedFrom WHERE id = @id`,
      { id, title, source, author, url, published, publishedFrom, updated, updatedFrom },
    );
    // The order of importance looks at the day, which the facts themselves do not hold: they must be written again.
    db.run(
      `UPDATE facts SET digest = '' WHERE n IN (SELECT m.fact FROM articles a JOIN claims c ON c.article = a.n
         JOIN fact_claims m ON m.claim = c.n WHERE a.id = ?)`,
      [id],
    );
    return blocksOfArticle(db, id);
  });
}

/**
 * Lets an article be known under another of the names that it came under, and notes the one before as a sighting:
 * which of them came first must not matter. The caller reads the claims again. Returns the blocks as `updateArticle`.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function renameArticle(
  db: Database,
  id: string,
  known: ArticleAbout & Seen & Pick<NewArticle, 'notes' | 'mediaType' | 'encoding'>,
): readonly string[] {
  return db.together(() => {
    const before = getArticle(db, id);
    if (!before) throw new CodedError('ARTICLE_UNKNOWN', { id });
    const blocks = updateArticle(db, id, known);
    const { file, mediaType, encoding } = known;
    db.run(
      'UPDATE articles SET file = @file, notes = @notes, media_type = @mediaType, encoding = @encoding WHERE id = @id',
      { id, file, notes: JSON.stringify(known.notes), mediaType, encoding },
    );
    dropSighting(db, id, known);
    recordSighting(db, id, before);
    return blocks;
  });
}

/** Adds a note for people, once. @throws CodedError ARTICLE_UNKNOWN */
export function addArticleNote(db: Database, id: string, note: string): void {
  const article = getArticle(db, id);
  if (!article) throw new CodedError('ARTICLE_UNKNOWN', { id });
  if (article.notes.includes(note)) return;
  db.run('UPDATE articles SET notes = ? WHERE id = ?', [JSON.stringify([...article.notes, note]), id]);
}

/** Blocks that claims of the article are in, in order. @throws CodedError ARTICLE_UNKNOWN */
export function blocksOfArticle(db: Database, id: string): readonly string[] {
  const n = articleNumber(db, id);
  const rows = db.all('SELECT DISTINCT block FROM claims WHERE article = ? AND block IS NOT NULL ORDER BY block', [n]);
  return rows.map((row) => textOf(row, 'block'));
}

/**
 * Takes an article out with its claims, checks, sightings and bands; decisions on its claims stay. Facts lose its
 * claims at once: the caller regroups the blocks that come back, in the same transaction.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function deleteArticle(db: Database, id: string): readonly string[] {
  return db.together(() => {
    const blocks = blocksOfArticle(db, id);
    db.run('DELETE FROM articles WHERE id = ?', [id]);
    return blocks;
  });
}
