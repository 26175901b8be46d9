import type { Settlement } from '../../extractors/model/review.ts';
import type { StoredClaim } from '../../storage/claims.ts';
import type { StoredFact } from '../../storage/facts.ts';

/** Words of schema.org's ratings for a figure that was found right, or not. */
const RATINGS = { right: 'True', wrong: 'False', scope: 'Depends on scope' } as const;

/**
 * A settled conflict as schema.org ClaimReview (https://schema.org/ClaimReview), one for each figure that was decided on.
 */
export function claimReviews(
  fact: StoredFact,
  claims: readonly StoredClaim[],
  settlement: Settlement,
): readonly Record<string, unknown>[] {
  const chosen = new Set(settlement.chosen);
  return claims.map((claim) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: `${fact.id}/${claim.id}`,
    datePublished: settlement.at.slice(0, 10),
    author: { '@type': 'Person', name: settlement.by },
    claimReviewed: [
      fact.labels.subject,
      fact.labels.object,
      fact.labels.metric,
      fact.labels.scope,
      fact.key.time,
      claim.quote,
    ]
      .filter((part) => part !== null)
      .join(', '),
    itemReviewed: {
      '@type': 'Claim',
      text: claim.quote,
      datePublished: claim.published,
      author: claim.source === null ? undefined : { '@type': 'Organization', name: claim.source },
      appearance:
        claim.article.url === null
          ? undefined
          : { '@type': 'NewsArticle', url: claim.article.url, headline: claim.article.title },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName:
        settlement.decision === 'both' ? RATINGS.scope : chosen.has(claim.id) ? RATINGS.right : RATINGS.wrong,
      ratingExplanation: settlement.reason,
    },
    url: settlement.reference ?? undefined,
  }));
}
