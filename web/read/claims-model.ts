import { claimFacets, type FacetCounts } from '../../storage/claims/claim-facets.ts';
import { countClaims } from '../../storage/claims/claim-list.ts';
import { CLAIM_SORTS, type ClaimSort, sortedClaims } from '../../storage/claims/claim-sort.ts';
import type { Database } from '../../storage/database.ts';
import { listViews } from '../../storage/desk/views.ts';
import type { Page } from '../../storage/paging.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import type { SavedView } from '../../storage/records/desk.ts';
import { type ClaimSearch, claimSearch } from './claim-search.ts';
import { COUNT_LIMIT } from './review-model.ts';

/** Everything on the table of claims. */
export interface ClaimsModel extends ClaimSearch {
  readonly sort: ClaimSort;
  readonly page: Page<StoredClaim>;
  readonly facets: FacetCounts;
  /** Counted up to COUNT_LIMIT. */
  readonly count: number;
  readonly views: readonly SavedView[];
}

const PAGE = 50;

export function claimsModel(db: Database, query: Readonly<Record<string, string>>): ClaimsModel {
  const search = claimSearch(query);
  const sort = sortIn(query);
  const facets = claimFacets(db, search.filters);
  return {
    ...search,
    sort,
    page: sortedClaims(db, search.filters, sort, { limit: PAGE, after: query['after'] ?? null }),
    facets,
    count: facets.complete ? facets.counted : countClaims(db, search.filters, COUNT_LIMIT),
    views: listViews(db, 'claims'),
  };
}

/** The order asked for. */
export function sortIn(query: Readonly<Record<string, string>>): ClaimSort {
  return CLAIM_SORTS.find((one) => one === query['sort']) ?? 'newest';
}
