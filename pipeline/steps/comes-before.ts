import type { Article, NewArticle } from '../../storage/records/article.ts';

type Known = Pick<Article, 'published' | 'updated' | 'source' | 'url' | 'title' | 'file' | 'bytesHash'>;

/**
 * Under which of two names one text is to be known: the one of the earliest day, then the one that says more. A matter
 * of the two alone, so that it makes no difference which came first.
 */
export function comesBefore(fresh: Pick<NewArticle, keyof Known>, known: Known | null): boolean {
  return known !== null && keyOf(fresh) < keyOf(known);
}

function keyOf({ published, updated, source, url, title, file, bytesHash }: Known): string {
  const unsaid = [published, source, url, title].map((field) => (field === null ? 1 : 0)).join('');
  return JSON.stringify([published ?? '9999', unsaid, source, url, title, file, bytesHash, updated ?? '9999']);
}
