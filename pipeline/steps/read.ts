import { extractClaims, RULES_VERSION } from '../../extractors/index.ts';
import { checkArithmetic } from '../consolidate/checks.ts';
import { loadArticle } from '../intake/load-article.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadArticle } from './store-task.ts';

/**
 * What a worker does: bytes → article, claims and checks. Pure: the same task gives the same result on any machine.
 * Throws CodedError for a file that is no article.
 */
export function readArticle(task: ReadTask): ReadArticle {
  const article = loadArticle({
    path: task.file,
    bytes: task.bytes,
    ...(task.sidecar && { sidecar: task.sidecar }),
    ...(task.given && { given: task.given }),
    ...(task.fileDay && { fileDay: task.fileDay }),
  });
  const { text, lang, published } = article;
  const claims = extractClaims({ id: task.file, text, lang: lang ?? undefined, published });
  const checks = checkArithmetic(text, claims);
  return { read: true, article, claims, checks, rules: RULES_VERSION };
}
