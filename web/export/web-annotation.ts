import { claimRecord } from '../../pipeline/commands/claim-record.ts';
import { shownClaim } from '../../pipeline/commands/claims.ts';
import type { StoredClaim } from '../../storage/claims.ts';

/**
 * A claim as an annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): its place by
 * offset and by quote, the claim record as its body. The standard counts code points or code units as the source does;
 * ours are UTF-16 code units of the article's plain text.
 */
export function webAnnotation(claim: StoredClaim) {
  const { article, ...value } = claimRecord(shownClaim(claim));
  return {
    id: `urn:heshu:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: { type: 'Dataset', format: 'application/json', language: claim.lang, value },
    target: {
      source: article.url ?? `urn:heshu:${article.id}`,
      selector: [
        { type: 'TextPositionSelector', start: claim.start, end: claim.end },
        { type: 'TextQuoteSelector', exact: claim.quote },
      ],
    },
  };
}
