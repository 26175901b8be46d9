import type { Database, SqlValue } from '../database.ts';
import type { Page } from '../paging.ts';
import type { StoredClaim } from '../records/claim.ts';
import { maybeNumber, maybeText, numberOf } from '../rows.ts';
import { type ClaimFilters, listClaims, searchOf } from './claim-list.ts';
import { storedClaims } from './stored-claims.ts';

/** `value` orders by the number as written and needs a unit to make sense. */
export const CLAIM_SORTS = ['newest', 'oldest', 'value-up', 'value-down', 'time-up', 'time-down'] as const;
export type ClaimSort = (typeof CLAIM_SORTS)[number];

const COLUMNS = {
  value: { column: 'c.value_low', index: 'claims_value' },
  time: { column: 'c.time_low', index: 'claims_days' },
} as const;

/**
 * Claims that match, in an order of choice; those that lack what is sorted by come last. `after` is the `next` of the
 * page before, under the same sort. @throws CodedError CLAIM_QUOTE_MISMATCH
 */
export function sortedClaims(
  db: Database,
  filters: ClaimFilters,
  sort: ClaimSort,
  paging: { readonly limit: number; readonly after?: string | null },
): Page<StoredClaim> {
  const { limit, after = null } = paging;
  const what =
    sort.startsWith('value') && filters.unit !== undefined ? 'value' : sort.startsWith('time') ? 'time' : null;
  if (what === null) {
    const order = sort === 'oldest' ? 'oldest' : 'newest';
    return listClaims(db, filters, { limit, order, ...(after !== null && /^\d{1,15}$/.test(after) && { after }) });
  }
  const { column, index } = COLUMNS[what];
  const { from, few, where, conditions, params } = searchOf(db, filters);
  const [sign, order] = sort.endsWith('up') ? ['>', 'ASC'] : ['<', 'DESC'];
  const place = placeIn(after);
  // Few: sorted when found. Many: walked in the order of the index, of which a page is soon met.
  const tables = few ? from : `claims c INDEXED BY ${index}`;
  const rows: { n: number; key: SqlValue }[] = [];
  if (place === null || place.key !== null) {
    const bound = place === null ? '1' : `(${column}, c.n) ${sign} (@key, @n)`;
    const found = db.all(
      `SELECT c.n, ${column} AS key FROM ${tables} WHERE ${few ? where : conditions} AND ${column} IS NOT NULL AND ${bound}
       ORDER BY ${column} ${order}, c.n ${order} LIMIT @limit`,
      { ...params, limit: limit + 1, ...(place === null ? {} : { key: place.key, n: place.n }) },
    );
    rows.push(
      ...found.map((row) => ({
        n: numberOf(row, 'n'),
        key: what === 'time' ? maybeText(row, 'key') : maybeNumber(row, 'key'),
      })),
    );
  }
  if (rows.length <= limit) {
    const found = db.all(
      `SELECT c.n FROM ${from} WHERE ${where} AND ${column} IS NULL AND c.n > @n ORDER BY c.n LIMIT @limit`,
      { ...params, n: place !== null && place.key === null ? place.n : -1, limit: limit + 1 - rows.length },
    );
    rows.push(...found.map((row) => ({ n: numberOf(row, 'n'), key: null })));
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const wanted = 'json_each(?) wanted CROSS JOIN claims c ON c.n = wanted.value';
  const items = storedClaims(db, wanted, 'wanted.key', [JSON.stringify(shown.map(({ n }) => n))]);
  return { items, next: rows.length > limit && last !== undefined ? JSON.stringify([last.key, last.n]) : null };
}

function placeIn(after: string | null): { readonly key: string | number | null; readonly n: number } | null {
  if (after === null || after.length > 200) return null;
  try {
    const parts: unknown = JSON.parse(after);
    if (!Array.isArray(parts) || parts.length !== 2 || !Number.isInteger(parts[1])) return null;
    const key: unknown = parts[0];
    return key === null || typeof key === 'string' || typeof key === 'number' ? { key, n: Number(parts[1]) } : null;
  } catch {
    // Cut off or typed by hand: the list begins at its start.
    return null;
  }
}
