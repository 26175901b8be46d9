import { loadArticle } from '../intake/load-article.ts';
import { fileOf, withClaims } from './read.ts';
import type { ReadTask } from './read-task.ts';
import type { ReadArticle } from './store-task.ts';

/**
 * Text, Markdown or HTML → article, claims and checks; at once, with the reader of pages loaded beforehand.
 * @throws CodedError as `loadArticle`
 */
export function readArticle(task: ReadTask): ReadArticle {
  return withClaims(loadArticle(fileOf(task)), task.file);
}
