import type { Language } from '../../extractors/model/article.ts';
import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { ClaimStatus } from '../records/claim.ts';
import { codeOf, numberOf, textOf } from '../rows.ts';

/** How many claims were decided on, each way. */
export interface ReviewCounts {
  readonly accepted: number;
  readonly rejected: number;
  readonly corrected: number;
}

/** What reviews say of a rule in one language. */
export interface RuleAccuracy extends ReviewCounts {
  readonly rule: string;
  readonly lang: Language;
}

/** Decided claims by rule and language, the most often decided first. */
export function ruleAccuracy(db: Database): readonly RuleAccuracy[] {
  const sql = `SELECT rule, lang, sum(status = 'accepted') AS accepted, sum(status = 'rejected') AS rejected,
      sum(status = 'corrected') AS corrected
    FROM claims INDEXED BY claims_reviewed WHERE status <> 'open' GROUP BY rule, lang ORDER BY count(*) DESC, rule, lang`;
  return db.all(sql).map((row) => ({
    rule: textOf(row, 'rule'),
    lang: codeOf(row, 'lang'),
    accepted: numberOf(row, 'accepted'),
    rejected: numberOf(row, 'rejected'),
    corrected: numberOf(row, 'corrected'),
  }));
}

/** How many claims of an article stand where. */
export function articleProgress(db: Database, articleId: string): Readonly<Record<ClaimStatus, number>> {
  const counts = { open: 0, accepted: 0, rejected: 0, corrected: 0 };
  const sql = `SELECT status, count(*) AS n FROM claims WHERE article = (SELECT n FROM articles WHERE id = ?) GROUP BY status`;
  for (const row of db.all(sql, [articleId])) counts[codeOf<ClaimStatus>(row, 'status')] = numberOf(row, 'n');
  return counts;
}

/** Claims that several people decided on, and of how many of them the last words agree. */
export function reviewerAgreement(db: Database): { readonly shared: number; readonly agreed: number } {
  const row = db.get(
    `SELECT count(*) AS shared, ifnull(sum(decisions = 1), 0) AS agreed FROM (
       SELECT claim, count(DISTINCT decision) AS decisions FROM (
         SELECT claim, by, decision, row_number() OVER (PARTITION BY claim, by ORDER BY n DESC) AS place FROM reviews)
       WHERE place = 1 AND decision <> 'reopen' GROUP BY claim HAVING count(DISTINCT by) > 1)`,
  );
  return row === null ? { shared: 0, agreed: 0 } : { shared: numberOf(row, 'shared'), agreed: numberOf(row, 'agreed') };
}

/** Decisions on claims since an instant, by one person or by all. */
export function countReviewsSince(db: Database, since: Instant, by: string | null = null): number {
  const sql = `SELECT count(*) AS n FROM reviews
    WHERE n > ifnull((SELECT max(n) FROM reviews WHERE at < @since), 0) AND (@by IS NULL OR by = @by)`;
  const row = db.get(sql, { since, by });
  return row === null ? 0 : numberOf(row, 'n');
}
