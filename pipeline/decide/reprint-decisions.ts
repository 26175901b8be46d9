import { randomUUID } from 'node:crypto';
import { CodedError } from '../../extractors/model/errors.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { appendArticleDecision, articleDecision } from '../../storage/articles/article-decisions.ts';
import { blocksOfArticle, getArticle } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { textGroupOf } from '../../storage/facts/revisions.ts';
import type { ArticleDecision } from '../../storage/records/article.ts';
import { regroup } from '../steps/regroup.ts';
import { regroupReprints } from '../steps/reprints.ts';
import type { Decider } from './record-settlement.ts';

/** Says something of an article, and notes it in the audit log. Returns the batch, by which it can be undone. */
export function decideReprint(
  db: Database,
  decided: Pick<ArticleDecision, 'article' | 'decision' | 'other' | 'reason'>,
  { by, at, undoes }: Decider,
): string {
  const batch = randomUUID();
  db.transaction(() => {
    const before = articleDecision(db, decided.article);
    const after: ArticleDecision = { ...decided, by, at };
    storeReprintDecision(db, after);
    appendAudit(db, {
      action: 'article',
      at,
      by,
      target: decided.article,
      before,
      after,
      why: decided.reason === '' ? null : decided.reason,
      rules: RULES_VERSION,
      batch,
      undoes: undoes ?? null,
    });
  });
  return batch;
}

/**
 * Says of an article that it is a text of its own (`split`), a reprint of `other` (`join`), or that the rules are to
 * tell again (`open`). The newest decision on an article counts, whatever comes in later.
 * Without the audit log: for replaying one. @throws CodedError ARTICLE_UNKNOWN
 */
export function storeReprintDecision(db: Database, decided: ArticleDecision): void {
  const { article, other } = decided;
  db.transaction(() => {
    const groups = new Set([article, ...(other === null ? [] : [other])].map((id) => groupOf(db, id)));
    const before = [...groups].flatMap((group) => textGroupOf(db, group));
    appendArticleDecision(db, decided);
    const touched = new Set(regroupReprints(db, before));
    for (const block of blocksOfArticle(db, article)) touched.add(block);
    regroup(db, touched);
  });
}

function groupOf(db: Database, id: string): string {
  const article = getArticle(db, id);
  if (article === null) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return article.textGroup;
}
