import { CodedError } from '../../extractors/model/errors.ts';
import type { ClaimFilters } from '../../storage/claims/claim-list.ts';
import { claimSearch } from '../read/claim-search.ts';

/**
 * The filters of a decision on many claims. One that is not understood would leave more claims than were meant, and
 * none at all everything there is. @throws CodedError REQUEST_INVALID
 */
export function bulkFilters(given: Readonly<Record<string, string>>): Omit<ClaimFilters, 'status'> {
  const { status, ...wanted } = given;
  if (status !== undefined && status !== 'open') throw invalid('only open claims are decided together');
  const missed = Object.entries(wanted).filter(([name, value]) => isEmpty(claimSearch({ [name]: value }).filters));
  if (missed.length > 0) throw invalid(`these filters are not understood: ${missed.map(([name]) => name).join(', ')}`);
  const { status: _open, ...filters } = claimSearch(wanted).filters;
  if (isEmpty(filters)) throw invalid('no filter is set');
  return filters;
}

function isEmpty(filters: ClaimFilters): boolean {
  return Object.keys(filters).length === 0;
}

function invalid(reason: string): CodedError {
  return new CodedError('REQUEST_INVALID', { reason });
}
