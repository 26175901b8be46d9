import { checkArithmetic } from '../consolidate/checks/checks.ts';
import { groupWith } from '../consolidate/metrics/lexicon.ts';
import { currentLexicon } from '../lexicon/current-lexicon.ts';
import { type DatedText, readClaims } from '../steps/read-claims.ts';
import type { ReadArticle } from '../steps/store-task.ts';
import { serveTasks } from './serve-tasks.ts';

/** What is found in a stored text under the present rules. */
export type Reread = Pick<ReadArticle, 'claims' | 'checks' | 'rules'>;

serveTasks((article: DatedText): Reread => {
  const { lexicon, rules } = currentLexicon(process.env['HESHU_LEXICON']);
  groupWith(() => lexicon);
  const claims = readClaims(article, lexicon);
  return { claims, checks: checkArithmetic(article.text, claims), rules };
});
