import { extractClaims } from '../../extractors/index.ts';
import type { ArticleText } from '../../extractors/model/article.ts';
import { checkArithmetic } from '../consolidate/checks.ts';
import { groupWith } from '../consolidate/lexicon.ts';
import { currentLexicon } from '../lexicon/current-lexicon.ts';
import type { ReadArticle } from '../steps/store-task.ts';
import { serveTasks } from './serve-tasks.ts';

/** What is found in a stored text under the present rules. */
export type Reread = Pick<ReadArticle, 'claims' | 'checks' | 'rules'>;

serveTasks((article: ArticleText): Reread => {
  const { lexicon, rules } = currentLexicon(process.env['HESHU_LEXICON']);
  groupWith(() => lexicon);
  const claims = extractClaims(article, lexicon);
  return { claims, checks: checkArithmetic(article.text, claims), rules };
});
