import type { Doubt } from '../../extractors/model/doubt.ts';
import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import type { ClaimStatus } from '../records/claim.ts';
import { articleNumber, maybeText, numberOf } from '../rows.ts';

/** A line of an article that claims stand on. Half-open, in UTF-16 units of the text. */
export interface ArticleLine {
  /** Made of the publisher and the words: the same line of the same publisher has the same number. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Different texts of one publisher that must hold a line before it belongs to the site. */
export const SITE_LINE_TEXTS = 3;

const DOUBT: Doubt = 'site-line';

/** Whether no fact holds the claim for that. */
export function isOfSite({
  status,
  doubts,
}: {
  readonly status: ClaimStatus;
  readonly doubts: readonly Doubt[];
}): boolean {
  return status === 'open' && doubts.includes(DOUBT);
}

/** SQL for a claim `c` that no fact holds: it stands on a line of the site, and nobody has said that it is news. */
export const IS_OF_SITE = `(c.status = 'open'
  AND EXISTS (SELECT 1 FROM claim_doubts site WHERE site.doubt = '${DOUBT}' AND site.claim = c.n))`;

/** Files an article under the lines that its claims stand on, in the place of those from before. Before `markSiteLines`. */
export function setArticleLines(db: Database, articleId: string, lines: readonly ArticleLine[]): void {
  const article = articleNumber(db, articleId);
  clearRows(db, 'article_lines', 'article', article);
  for (const { line, start, end } of lines) {
    db.run('INSERT INTO article_lines VALUES (?, ?, ?, ?)', [line, article, start, end]);
  }
}

/** The numbers of the lines of these articles; ids that are not there have none. */
export function linesOfArticles(db: Database, articleIds: readonly string[]): readonly number[] {
  const sql = `SELECT DISTINCT l.line FROM json_each(?) wanted CROSS JOIN articles a ON a.id = wanted.value
    CROSS JOIN article_lines l ON l.article = a.n ORDER BY l.line`;
  return db.all(sql, [JSON.stringify(articleIds)]).map((row) => numberOf(row, 'line'));
}

/**
 * Finds out anew which of these lines belong to the site, and gives the claims on them the doubt, or takes it from them.
 * Reprints of one text and its versions count once. `fresh`: the article whose claims were stored just now and are in no
 * fact yet. Returns the blocks to regroup.
 */
export function markSiteLines(db: Database, lines: readonly number[], fresh: string | null = null): readonly string[] {
  const touched = new Set<string>();
  const article = fresh === null ? null : articleNumber(db, fresh);
  for (const { line, was, is } of lines.length === 0 ? [] : standingOf(db, lines)) {
    if (is !== was) {
      db.run(is ? 'INSERT INTO site_lines VALUES (?)' : 'DELETE FROM site_lines WHERE line = ?', [line]);
      for (const block of doubtClaims(db, is, { line, article: null })) touched.add(block);
    } else if (is && article !== null) {
      doubtClaims(db, true, { line, article });
    }
  }
  return [...touched].sort();
}

/** A line with whether it counted as one of the site, and whether it is one now. */
interface LineStanding {
  readonly line: number;
  readonly was: boolean;
  readonly is: boolean;
}

/** Counts the texts of a line no further than it must, as a notice can stand in every article of a publisher. */
function standingOf(db: Database, lines: readonly number[]): readonly LineStanding[] {
  const texts = `SELECT DISTINCT a.text_group FROM article_lines l CROSS JOIN articles a ON a.n = l.article
    WHERE l.line = j.value AND NOT EXISTS (SELECT 1 FROM articles later WHERE later.supersedes = a.n)
    LIMIT ${SITE_LINE_TEXTS}`;
  const sql = `SELECT j.value AS line, EXISTS (SELECT 1 FROM site_lines s WHERE s.line = j.value) AS was,
      (SELECT count(*) FROM (${texts})) AS texts FROM json_each(?) j`;
  return db.all(sql, [JSON.stringify(lines)]).map((row) => ({
    line: numberOf(row, 'line'),
    was: numberOf(row, 'was') === 1,
    is: numberOf(row, 'texts') >= SITE_LINE_TEXTS,
  }));
}

interface Where {
  readonly line: number;
  /** Null: in every article. */
  readonly article: number | null;
}

function doubtClaims(db: Database, doubted: boolean, where: Where): readonly string[] {
  const claims = db.all(
    `SELECT c.n, c.block FROM article_lines l CROSS JOIN claims c ON c.article = l.article
       AND c.start_at >= l.start_at AND c.start_at < l.end_at
     WHERE l.line = @line AND (@article IS NULL OR l.article = @article)
       AND ${doubted ? 'NOT' : ''} EXISTS (SELECT 1 FROM claim_doubts d WHERE d.doubt = @doubt AND d.claim = c.n)`,
    { ...where, doubt: DOUBT },
  );
  for (const row of claims) (doubted ? addDoubt : dropDoubt)(db, numberOf(row, 'n'));
  return claims.flatMap((row) => maybeText(row, 'block') ?? []);
}

function addDoubt(db: Database, claim: number): void {
  db.run('INSERT INTO claim_doubts VALUES (?, ?)', [DOUBT, claim]);
  db.run("UPDATE claims SET doubts = json_insert(doubts, '$[#]', ?) WHERE n = ?", [DOUBT, claim]);
}

function dropDoubt(db: Database, claim: number): void {
  db.run('DELETE FROM claim_doubts WHERE doubt = ? AND claim = ?', [DOUBT, claim]);
  db.run(
    'UPDATE claims SET doubts = (SELECT json_group_array(d.value) FROM json_each(doubts) d WHERE d.value <> ?) WHERE n = ?',
    [DOUBT, claim],
  );
}
