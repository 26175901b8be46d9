import type { Settlement } from '../../extractors/model/review.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { listConflicts } from '../../storage/facts/facts.ts';
import { settlementOfFact } from '../../storage/facts/settled.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { StoredFact } from '../../storage/records/fact.ts';

/**
 * A verdict on a figure as a schema.org Rating: a number on the scale of 1 to 5 by which search engines sort, and the
 * words that people read.
 */
const RATINGS = {
  right: { ratingValue: 5, alternateName: 'True' },
  scope: { ratingValue: 3, alternateName: 'Depends on scope' },
  wrong: { ratingValue: 1, alternateName: 'False' },
} as const;

/**
 * A settled conflict as schema.org ClaimReview (https://schema.org/ClaimReview), one for each figure that was decided
 * on. What is not known is left out: schema.org has no null.
 */
export function claimReviews(
  fact: StoredFact,
  claims: readonly StoredClaim[],
  { decision, chosen, reason, reference, by, at }: Settlement,
): readonly Record<string, unknown>[] {
  const right = new Set(chosen);
  const { subject, object, metric, scope } = fact.labels;
  return claims.map((claim) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    identifier: `${fact.id}/${claim.id}`,
    datePublished: at.slice(0, 10),
    author: { '@type': 'Person', name: by },
    claimReviewed: [subject, object, metric, scope, fact.key.time, claim.quote]
      .filter((part) => part !== null)
      .join(', '),
    itemReviewed: itemOf(claim),
    reviewRating: {
      '@type': 'Rating',
      ...RATINGS[decision === 'both' ? 'scope' : right.has(claim.id) ? 'right' : 'wrong'],
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: reason,
    },
    // A reference may also be a page in a yearbook; only an address is a URL.
    ...(isAddress(reference) ? { url: reference } : reference !== null && { citation: reference }),
  }));
}

function itemOf({ quote, published, source, article, lang }: StoredClaim) {
  const { url, title } = article;
  return {
    '@type': 'Claim',
    text: quote,
    inLanguage: lang,
    ...(published !== null && { datePublished: published }),
    ...(source !== null && { author: { '@type': 'Organization', name: source } }),
    ...(url !== null && {
      appearance: { '@type': 'NewsArticle', url, ...(title !== null && { headline: title }) },
    }),
  };
}

function isAddress(words: string | null): words is string {
  return words !== null && /^https?:\/\//i.test(words) && URL.canParse(words);
}

const PAGE = 200;

/** The reviews of all settled conflicts as one JSON array, piece by piece. */
export function* exportedClaimReviews(db: Database): Generator<string, void> {
  yield '[';
  let between = '';
  for (let after: string | null = null; ; ) {
    const page = listConflicts(db, { settled: true }, { limit: PAGE, ...(after !== null && { after }) });
    for (const fact of page.items) {
      const settlement = settlementOfFact(db, fact.id);
      if (settlement === null) continue;
      const ids = [...new Set(fact.sides.flatMap((side) => side.claims))];
      for (const review of claimReviews(fact, getClaims(db, ids), settlement)) {
        yield `${between}${JSON.stringify(review)}`;
        between = ',\n';
      }
    }
    after = page.next;
    if (after === null) break;
  }
  yield ']\n';
}
