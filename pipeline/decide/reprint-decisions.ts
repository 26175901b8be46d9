import { CodedError } from '../../extractors/model/errors.ts';
import { type ArticleDecision, appendArticleDecision } from '../../storage/article-decisions.ts';
import { blocksOfArticle, getArticle } from '../../storage/articles.ts';
import type { Database } from '../../storage/database.ts';
import { textGroupOf } from '../../storage/revisions.ts';
import { regroup } from '../steps/regroup.ts';
import { regroupReprints } from '../steps/reprints.ts';
import type { Decider } from './record-settlement.ts';

/**
 * Says of an article that it is a text of its own (`split`), a reprint of `other` (`join`), or that the rules are to
 * tell again (`open`). The newest decision on an article counts, whatever comes in later.
 * @throws CodedError ARTICLE_UNKNOWN
 */
export function decideReprint(
  db: Database,
  { article, decision, other, reason }: Pick<ArticleDecision, 'article' | 'decision' | 'other' | 'reason'>,
  { by, at }: Omit<Decider, 'undoes'>,
): void {
  db.transaction(() => {
    const groups = new Set([article, ...(other === null ? [] : [other])].map((id) => groupOf(db, id)));
    const before = [...groups].flatMap((group) => textGroupOf(db, group));
    appendArticleDecision(db, { article, decision, other, reason, by, at });
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
