import { type ClaimFilters, countClaims, listClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { recordReviews } from './record-reviews.ts';
import type { Decider } from './record-settlement.ts';
import { requestOn } from './review-request.ts';

/** Most claims that are decided at one stroke: the writer does nothing else meanwhile. */
export const MAX_BULK = 5000;

/**
 * Decides alike on the open claims that fit, the first `MAX_BULK` of them, as one batch. Returns how many were decided,
 * and how many fit and are still open.
 */
export function reviewAll(
  db: Database,
  filters: Omit<ClaimFilters, 'status'>,
  { decision, note }: { readonly decision: 'accept' | 'reject'; readonly note: string | null },
  decider: Decider,
): { readonly done: number; readonly left: number } {
  const open = { ...filters, status: 'open' } as const;
  const { items, next } = listClaims(db, open, { limit: MAX_BULK });
  const requests = items.map((claim) => requestOn(claim, decision, { changes: null, note }));
  if (requests.length > 0) recordReviews(db, requests, decider);
  return { done: requests.length, left: next === null ? 0 : countClaims(db, open) };
}
