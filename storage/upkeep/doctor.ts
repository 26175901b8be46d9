import { IS_OF_SITE } from '../articles/site-lines.ts';
import type { Database, Row } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { numberOf, textOf } from '../rows.ts';

/** Which examination found it. */
export const EXAMINATIONS = ['integrity', 'references', 'articles', 'spans', 'facts', 'search', 'reviews'] as const;
export type Examination = (typeof EXAMINATIONS)[number];

/** Something that is not as it should be. */
export interface Finding {
  readonly examination: Examination;
  /** Id of the article, claim or fact; the table where there is none. */
  readonly subject: string;
  /** What is wrong, for a person. */
  readonly words: string;
  /** Whether it is derived from articles and decisions, and can be made anew from them. */
  readonly repairable: boolean;
}

/**
 * Examines the whole database and changes nothing; at most `limit` findings an examination (100 unless told). An empty
 * list: all is well. Reads every text, so a large database takes minutes.
 */
export function examine(db: Database, limit = 100): readonly Finding[] {
  if (db.path === ':memory:') return examineAll(db, limit);
  // A connection of its own: one that has searched before another process wrote still holds the old outline of the
  // full-text index, and SQLite 3.54's integrity check takes the difference for damage.
  const fresh = openDatabase(db.path, { readOnly: true });
  try {
    return fresh.snapshot(() => examineAll(fresh, limit));
  } finally {
    fresh.close();
  }
}

function examineAll(db: Database, limit: number): readonly Finding[] {
  return [
    ...integrity(db, limit),
    ...references(db, limit),
    ...spans(db, limit),
    ...QUERIES.flatMap((query) => ask(db, query, limit)),
  ];
}

function integrity(db: Database, limit: number): readonly Finding[] {
  const rows = db.all(`PRAGMA integrity_check(${Math.trunc(limit)})`);
  const problems = rows.map((row) => textOf(row, 'integrity_check')).filter((words) => words !== 'ok');
  return problems.map((words) => ({ examination: 'integrity', subject: db.path, words, repairable: false }));
}

function references(db: Database, limit: number): readonly Finding[] {
  const rows = db.all('SELECT "table", "parent", count(*) AS n FROM pragma_foreign_key_check GROUP BY 1, 2 LIMIT ?', [
    limit,
  ]);
  return rows.map((row) => ({
    examination: 'references',
    subject: textOf(row, 'table'),
    words: `${numberOf(row, 'n')} rows of ${textOf(row, 'table')} point to rows of ${textOf(row, 'parent')} that are not there`,
    repairable: true,
  }));
}

/** Article by article, as all texts at once would not fit into memory. */
function spans(db: Database, limit: number): readonly Finding[] {
  const findings: Finding[] = [];
  let after = 0;
  while (findings.length < limit) {
    const article = db.get('SELECT article, text FROM article_texts WHERE article > ? ORDER BY article LIMIT 1', [
      after,
    ]);
    if (!article) break;
    after = numberOf(article, 'article');
    const claims = db.all('SELECT id, quote, start_at, end_at FROM claims WHERE article = ?', [after]);
    findings.push(...claims.flatMap((claim) => misquote(claim, textOf(article, 'text'))));
  }
  return findings.slice(0, limit);
}

function misquote(claim: Row, text: string): readonly Finding[] {
  const found = text.slice(numberOf(claim, 'start_at'), numberOf(claim, 'end_at'));
  const quote = textOf(claim, 'quote');
  if (found === quote) return [];
  const words = `the claim quotes ${JSON.stringify(quote)}, but the text has ${JSON.stringify(found)} there`;
  return [{ examination: 'spans', subject: textOf(claim, 'id'), words, repairable: true }];
}

interface Query {
  readonly examination: Examination;
  /** Gives `subject`, and `found` where the words need it. */
  readonly sql: string;
  readonly words: (found: string) => string;
  readonly repairable: boolean;
}

const QUERIES: readonly Query[] = [
  {
    examination: 'articles',
    sql: `SELECT a.id AS subject FROM articles a
      WHERE NOT EXISTS (SELECT 1 FROM article_texts t WHERE t.article = a.n)
         OR NOT EXISTS (SELECT 1 FROM article_bytes b WHERE b.article = a.n)`,
    words: () => 'the article has lost its text or its bytes',
    repairable: false,
  },
  {
    examination: 'articles',
    sql: `WITH RECURSIVE older (start, n) AS (
        SELECT n, supersedes FROM articles WHERE supersedes IS NOT NULL
        UNION SELECT o.start, a.supersedes FROM older o JOIN articles a ON a.n = o.n WHERE a.supersedes IS NOT NULL)
      SELECT a.id AS subject FROM older o JOIN articles a ON a.n = o.start WHERE o.n = o.start`,
    words: () => 'the article is an older version of itself',
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject, count(DISTINCT c.block) AS found FROM facts f
      JOIN fact_claims m ON m.fact = f.n JOIN claims c ON c.n = m.claim
      WHERE c.block IS NOT f.block GROUP BY f.n`,
    words: () => 'the fact holds claims of another block',
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject FROM facts f WHERE NOT EXISTS (SELECT 1 FROM fact_claims m WHERE m.fact = f.n)`,
    words: () => 'the fact holds no claims',
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject, count(*) AS found FROM fact_sides s JOIN facts f ON f.n = s.fact
      WHERE NOT EXISTS (SELECT 1 FROM fact_claims m WHERE m.fact = s.fact AND m.side = s.side) GROUP BY f.n`,
    words: (found) => `${found} sides of the fact hold no claims`,
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject, count(*) AS found FROM facts f JOIN fact_sides s ON s.fact = f.n
      GROUP BY f.n HAVING (count(*) > 1) <> (f.status = 'conflict')`,
    words: (found) => `the fact has ${found} sides, which its status denies`,
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject FROM facts f JOIN fact_claims m ON m.fact = f.n JOIN claims c ON c.n = m.claim
      WHERE c.status = 'rejected' OR EXISTS (SELECT 1 FROM articles later WHERE later.supersedes = c.article)
      GROUP BY f.n`,
    words: () => 'the fact holds a claim that was rejected or whose article has a newer version',
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT f.id AS subject FROM facts f JOIN fact_claims m ON m.fact = f.n JOIN claims c ON c.n = m.claim
      WHERE ${IS_OF_SITE} GROUP BY f.n`,
    words: () => 'the fact holds a claim on a standing line of its publisher that nobody accepted',
    repairable: true,
  },
  {
    examination: 'facts',
    sql: `SELECT c.id AS subject FROM claims c JOIN articles a ON a.n = c.article
      WHERE c.block IS NOT NULL AND c.status <> 'rejected' AND NOT ${IS_OF_SITE}
        AND NOT EXISTS (SELECT 1 FROM articles later WHERE later.supersedes = c.article)
        AND NOT EXISTS (SELECT 1 FROM fact_claims m JOIN facts f ON f.n = m.fact WHERE m.claim = c.n)`,
    words: () => 'the claim is comparable with others, but is in no fact',
    repairable: true,
  },
  {
    examination: 'search',
    sql: `SELECT 'article_words' AS subject FROM article_words w
      WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.n = w.rowid)
      UNION ALL SELECT 'claim_words' FROM claim_words w WHERE NOT EXISTS (SELECT 1 FROM claims c WHERE c.n = w.rowid)`,
    words: () => 'search finds something that is not there any more',
    repairable: true,
  },
  {
    examination: 'reviews',
    sql: `SELECT c.id AS subject, r.decision AS found FROM claims c JOIN reviews r ON r.claim = c.id
      WHERE r.n = (SELECT max(n) FROM reviews WHERE claim = c.id)
        AND c.status <> CASE r.decision WHEN 'accept' THEN 'accepted' WHEN 'reject' THEN 'rejected'
          WHEN 'correct' THEN 'corrected' ELSE 'open' END`,
    words: (found) => `the newest review says ${found}, the claim's status says something else`,
    repairable: true,
  },
];

function ask(db: Database, query: Query, limit: number): readonly Finding[] {
  const rows = db.all(`SELECT * FROM (${query.sql}) LIMIT ?`, [limit]);
  return rows.map((row) => ({
    examination: query.examination,
    subject: textOf(row, 'subject'),
    words: query.words(String(row['found'] ?? '')),
    repairable: query.repairable,
  }));
}
