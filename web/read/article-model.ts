import { CodedError } from '../../extractors/model/errors.ts';
import type { Review } from '../../extractors/model/review.ts';
import { getArticle, getArticleText } from '../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { listReviews } from '../../storage/desk/reviews.ts';
import type { Article } from '../../storage/records/article.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { TextFigure } from '../views/article-text.ts';

/** An article with its claims and what was decided on them. */
export interface ArticleModel {
  readonly article: Article;
  readonly text: string;
  readonly claims: readonly StoredClaim[];
  /** The decision that counts, by claim. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Figures that people added and the rules do not have, in text order. */
  readonly added: readonly Review[];
}

/** @throws CodedError ARTICLE_UNKNOWN */
export function articleModel(db: Database, id: string): ArticleModel {
  const article = getArticle(db, id);
  if (article === null) throw new CodedError('ARTICLE_UNKNOWN', { id });
  const claims = claimsOfArticle(db, id);
  const reviews = new Map<string, Review>();
  // Oldest first: the newest is what remains.
  let after: string | null = null;
  do {
    const page = listReviews(db, { article: id }, { limit: 1000, ...(after !== null && { after }) });
    for (const review of page.items) reviews.set(review.claim, review);
    after = page.next;
  } while (after !== null);
  const extracted = new Set(claims.map((claim) => claim.id));
  const added = [...reviews.values()].filter(
    ({ claim, decision, changes }) => decision === 'correct' && changes?.['added'] === true && !extracted.has(claim),
  );
  return {
    article,
    text: getArticleText(db, id),
    claims,
    reviews,
    added: added.toSorted((a, b) => a.start - b.start),
  };
}

/** The figures to mark in the text. */
export function figuresOf(
  { claims, added }: ArticleModel,
  current: string | null,
  fresh: ReadonlySet<string> = new Set(),
): readonly TextFigure[] {
  const extracted = claims.map((claim) => ({
    id: claim.id,
    start: claim.start,
    end: claim.end,
    classes: [
      claim.status === 'open' ? '' : claim.status,
      claim.status === 'open' && claim.doubts.length > 0 ? 'doubted' : '',
      fresh.has(claim.id) ? 'fresh' : '',
      claim.id === current ? 'current' : '',
    ].join(' '),
    title: [claim.metric?.label, claim.subject?.label, claim.time?.edtf].filter((part) => part != null).join(' · '),
  }));
  const byHand = added.map(({ claim, start, end, by }) => ({ id: claim, start, end, classes: 'corrected', title: by }));
  return [...extracted, ...byHand];
}
