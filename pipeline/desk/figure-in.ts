import { readFigures } from '../../extractors/index.ts';
import type { ArticleText } from '../../extractors/model/article.ts';
import type { Figure } from '../../extractors/model/figure.ts';
import { overlaps, type Span } from '../../extractors/model/span.ts';

/** The figure that can be read in the words that a person selected, the longest first; null when none can. */
export function figureIn(article: ArticleText, span: Span): Figure | null {
  const found = readFigures(article).filter((figure) => overlaps(figure, span));
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
