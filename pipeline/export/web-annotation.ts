import type { StoredClaim } from '../../storage/records/claim.ts';
import { claimRecord } from '../commands/claim-record.ts';
import { shownClaim } from '../commands/claims.ts';
import { codePointsOf } from './code-points.ts';

/** How many code units of the text stand before and behind a quote, so that it is found if the text has moved. */
const CONTEXT = 32;

/**
 * A claim as an annotation of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): its place by
 * position and by quote, the claim record as a textual body. Positions are of the article's plain text and count Unicode
 * code points, as the standard asks for (4.2.5: "MUST be in terms of unicode code points", not code units); the claim
 * record in the body counts UTF-16 code units, as everywhere in Heshu.
 */
export function webAnnotation(claim: StoredClaim, text: string) {
  const { article } = claim;
  const pointsTo = codePointsOf(text);
  return {
    id: `urn:heshu:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      value: JSON.stringify(claimRecord(shownClaim(claim))),
    },
    target: {
      // Not the page at its address: the positions are of the text that was read out of it.
      source: {
        id: `urn:heshu:${article.id}`,
        type: 'Text',
        format: 'text/plain',
        ...(article.lang !== null && { language: article.lang }),
        ...(article.url !== null && { via: article.url }),
      },
      selector: [
        { type: 'TextPositionSelector', start: pointsTo(claim.start), end: pointsTo(claim.end) },
        {
          type: 'TextQuoteSelector',
          exact: claim.quote,
          prefix: whole(text.slice(Math.max(0, claim.start - CONTEXT), claim.start)),
          suffix: whole(text.slice(claim.end, claim.end + CONTEXT)),
        },
      ],
    },
  };
}

/** Without half a character at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
