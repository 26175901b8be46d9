import { clearRows } from '../clear-rows.ts';
import type { Database } from '../database.ts';
import { articleNumber, numberOf, textOf } from '../rows.ts';

/** A figure by which articles about one event find each other. */
export interface StoryFigure {
  readonly key: string;
  /** How much it says that two articles share it, in hundredths. */
  readonly weight: number;
  /** Whom it is told of and what it measures, as far as the words say. */
  readonly who: string | null;
  readonly what: string | null;
}

/** Another article that may tell of the same event: see `storyMates`. */
export interface StoryMate {
  readonly id: string;
  readonly shared: number;
  readonly figures: number;
}

/** Files an article under its telling figures; replaces those before. `week` null: it is found by none. @throws CodedError ARTICLE_UNKNOWN */
export function setStoryFigures(
  db: Database,
  articleId: string,
  week: number | null,
  figures: readonly StoryFigure[],
): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    clearRows(db, 'story_figures', 'article', n);
    if (week === null || figures.length === 0) return;
    const sql = `INSERT OR REPLACE INTO story_figures
        (key, week, article, weight, who, what)
      SELECT value ->> 'key', ?, ?, value ->> 'weight', value ->> 'who', value ->> 'what' FROM json_each(?)`;
    db.run(sql, [week, n, JSON.stringify(figures)]);
  });
}

/** What articles share at the least that are to be compared; weights in hundredths. */
export interface LeastShared {
  /** So many figures, of so much weight together. */
  readonly story: { readonly figures: number; readonly weight: number };
  /** So many figures of so much weight each, or one that is told of one subject or one family of metrics in both. */
  readonly aside: { readonly figures: number; readonly weight: number };
}

/**
 * The articles of this week and of two before and after it that share at least so much with this one, by id; of five before
 * and after it, by figures that are telling by themselves, which few articles share.
 */
export function storyMates(db: Database, articleId: string, { story, aside }: LeastShared): readonly StoryMate[] {
  const sql = `SELECT a.id, sum(f.weight) AS shared, count(*) AS figures
    FROM articles me CROSS JOIN story_figures mine ON mine.article = me.n
    CROSS JOIN (VALUES (-5), (-4), (-3), (-2), (-1), (0), (1), (2), (3), (4), (5)) near
      ON abs(near.column1) <= 2 OR mine.weight >= @each
    CROSS JOIN story_figures f ON f.week = mine.week + near.column1 AND f.key = mine.key
    CROSS JOIN articles a ON a.n = f.article
    WHERE me.id = @id AND f.article <> me.n
    GROUP BY f.article HAVING (count(*) >= @figures AND sum(f.weight) >= @weight)
      OR sum(min(mine.weight, f.weight) >= @each) >= @several
      OR max(min(mine.weight, f.weight) >= @each AND (f.who = mine.who OR f.what = mine.what)) ORDER BY a.id`;
  const params = { id: articleId, ...story, several: aside.figures, each: aside.weight };
  return db.all(sql, params).map((row) => ({
    id: textOf(row, 'id'),
    shared: numberOf(row, 'shared'),
    figures: numberOf(row, 'figures'),
  }));
}

/** Two claims of two articles that state one fact. */
export interface ClaimTwins {
  readonly claim: string;
  readonly twin: string;
  /** Id of the article of `twin`. */
  readonly other: string;
}

/** Replaces the twins of an article's claims; the caller settles the homes of both ends, old and new. @throws CodedError ARTICLE_UNKNOWN */
export function setStoryTwins(db: Database, articleId: string, twins: readonly ClaimTwins[]): void {
  db.together(() => {
    const n = articleNumber(db, articleId);
    clearRows(db, 'story_twins', 'article', n);
    clearRows(db, 'story_twins', 'other', n);
    for (const [other, pairs] of Map.groupBy(twins, (one) => one.other)) {
      const params = {
        n,
        m: articleNumber(db, other),
        pairs: JSON.stringify(pairs.map((one) => [one.claim, one.twin])),
      };
      const [claim, twin] = ['value ->> 0', 'value ->> 1'];
      db.run(`INSERT OR IGNORE INTO story_twins SELECT ${claim}, ${twin}, @n, @m FROM json_each(@pairs)`, params);
      db.run(`INSERT OR IGNORE INTO story_twins SELECT ${twin}, ${claim}, @m, @n FROM json_each(@pairs)`, params);
    }
  });
}

/** All claims, of the article and of others, that are twins of each other through this article. */
export function twinsOfArticle(db: Database, articleId: string): readonly string[] {
  const sql = `SELECT t.claim FROM articles a CROSS JOIN story_twins t ON t.article = a.n WHERE a.id = @id
    UNION SELECT t.claim FROM articles a CROSS JOIN story_twins t ON t.other = a.n WHERE a.id = @id ORDER BY 1`;
  return db.all(sql, { id: articleId }).map((row) => textOf(row, 'claim'));
}

/** A claim, its twins, their twins and so on, by id. */
export function twinsOfClaim(db: Database, claimId: string): readonly string[] {
  const sql = `WITH RECURSIVE story (claim) AS (SELECT @id
      UNION SELECT t.twin FROM story s CROSS JOIN story_twins t ON t.claim = s.claim)
    SELECT claim FROM story ORDER BY claim`;
  return db.all(sql, { id: claimId }).map((row) => textOf(row, 'claim'));
}

/** Says to whose fact claims belong by their twins; with `home` null, that they belong to none. */
export function setStoryHomes(
  db: Database,
  claimIds: readonly string[],
  home: { readonly lead: string; readonly block: string } | null,
): void {
  db.together(() => {
    const claims = JSON.stringify(claimIds);
    if (home === null) {
      db.run('DELETE FROM story_homes WHERE claim IN (SELECT value FROM json_each(@claims))', { claims });
      return;
    }
    // Of a story that many articles tell, nearly all is as it was.
    const fresh = `INSERT OR REPLACE INTO story_homes SELECT j.value, @lead, @block FROM json_each(@claims) j
      WHERE NOT EXISTS (SELECT 1 FROM story_homes h WHERE h.claim = j.value AND h.lead = @lead AND h.block = @block)`;
    db.run(fresh, { claims, ...home });
  });
}

/** All claims that are at home with one of these, each with the claim that leads them; one without a home is left out. */
export function sharedHomes(db: Database, claimIds: readonly string[]): ReadonlyMap<string, string> {
  const sql = `WITH homes AS MATERIALIZED (SELECT DISTINCT h.lead, h.block FROM json_each(@claims) j
      CROSS JOIN story_homes h ON h.claim = j.value)
    SELECT m.claim, m.lead FROM homes CROSS JOIN story_homes m ON m.block = homes.block AND m.lead = homes.lead`;
  const rows = db.all(sql, { claims: JSON.stringify(claimIds) });
  return new Map(rows.map((row) => [textOf(row, 'claim'), textOf(row, 'lead')]));
}

/** The twins that a block holds: each claim that leads, with the claims that go with it, by id. */
export function storyGroups(db: Database, block: string): ReadonlyMap<string, readonly string[]> {
  const rows = db.all('SELECT claim, lead FROM story_homes WHERE block = ? ORDER BY claim', [block]);
  const groups = Map.groupBy(rows, (row) => textOf(row, 'lead'));
  return new Map([...groups].map(([lead, members]) => [lead, members.map((row) => textOf(row, 'claim'))]));
}
