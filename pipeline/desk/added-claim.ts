import { hashOf } from '../../extractors/engine/assemble.ts';
import { readFigures } from '../../extractors/index.ts';
import type { ArticleText } from '../../extractors/model/article.ts';
import type { Figure } from '../../extractors/model/figure.ts';
import { overlaps, type Span } from '../../extractors/model/span.ts';

/** The id that a claim at this place has: the one that the rules would give it, should they find it some day. */
export function claimIdAt(text: string, { start, end }: Span): string {
  return `c_${hashOf(`${hashOf(text)}:${start}:${end}`).slice(0, 16)}`;
}

/** The figure that can be read in the words that a person selected, the longest first; null when none can. */
export function figureIn(article: ArticleText, span: Span): Figure | null {
  const found = readFigures(article).filter((figure) => overlaps(figure, span));
  return found.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}
