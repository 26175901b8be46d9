import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import { numberOf, textOf } from '../rows.ts';

/** What came in on a day: articles by language, and what failed. */
export interface DayCount {
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly what: 'zh' | 'en' | 'failed';
  readonly count: number;
}

/** Counts by day since an instant, in order of days. Days on which nothing came are not there. */
export function countsByDay(db: Database, since: Instant): readonly DayCount[] {
  const articles = db.all(
    `SELECT substr(received, 1, 10) AS day, ifnull(lang, 'en') AS what, count(*) AS count FROM articles
     WHERE received >= ? GROUP BY 1, 2 ORDER BY 1, 2`,
    [since],
  );
  const failures = db.all(
    `SELECT substr(first_at, 1, 10) AS day, 'failed' AS what, count(*) AS count FROM failures
     WHERE first_at >= ? GROUP BY 1 ORDER BY 1`,
    [since],
  );
  return [...articles, ...failures].map((row) => {
    const what = textOf(row, 'what');
    return {
      day: textOf(row, 'day'),
      what: what === 'zh' || what === 'failed' ? what : 'en',
      count: numberOf(row, 'count'),
    };
  });
}

/** Open failures by reason, with one of each as an example, most first. */
export function failureReasons(
  db: Database,
): readonly { readonly code: string; readonly count: number; readonly newest: Instant }[] {
  const sql = `SELECT code, count(*) AS count, max(last_at) AS newest FROM failures WHERE resolved IS NULL
    GROUP BY code ORDER BY count DESC, code`;
  return db.all(sql).map((row) => ({
    code: textOf(row, 'code'),
    count: numberOf(row, 'count'),
    newest: textOf(row, 'newest'),
  }));
}

/** How many articles there are, by language. Read off an index. */
export function countArticles(db: Database): Readonly<Record<'zh' | 'en', number>> {
  const counts = { zh: 0, en: 0 };
  for (const row of db.all('SELECT lang, count(*) AS n FROM articles GROUP BY lang')) {
    counts[row['lang'] === 'zh' ? 'zh' : 'en'] += numberOf(row, 'n');
  }
  return counts;
}

/** How many conflicts nobody has settled. */
export function countOpenConflicts(db: Database): number {
  const row = db.get(`SELECT count(*) AS n FROM facts f INDEXED BY facts_unsettled
    WHERE f.status = 'conflict' AND f.settled IS NULL`);
  return row === null ? 0 : numberOf(row, 'n');
}
