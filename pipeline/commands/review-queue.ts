import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { nextInQueue, type QueueSearch } from '../../storage/desk/review-queue.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { CLAIM_COLUMNS, type ShownClaim } from './claim-record.ts';
import type { Column } from './print-records.ts';

const PAGE = 200;

/** The claims to be reviewed, in the desk's order, read page by page as they are printed; `limit` at most. */
export function* queuedClaims(
  db: Database,
  search: Pick<QueueSearch, 'order' | 'filters'>,
  limit: number = Number.POSITIVE_INFINITY,
): Generator<StoredClaim> {
  let left = limit;
  let after: string | null = null;
  while (left > 0) {
    const ids: readonly string[] = nextInQueue(db, { ...search, after, limit: Math.min(PAGE, left) });
    yield* getClaims(db, ids);
    left -= ids.length;
    after = ids.at(-1) ?? null;
    if (after === null) return;
  }
}

/** What the table has room for beside the id, by which one decides. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...{ quote: 20, value: 14, unit: 8, subject: 14, object: 14, metric: 18, time: 12, doubts: 32 },
};

/** The claim as a row, its id first; the other columns are those of `heshu claims`. */
export const QUEUE_COLUMNS: readonly Column<ShownClaim>[] = [
  { header: 'id', value: ({ claim }) => claim.id, width: 20 },
  ...CLAIM_COLUMNS.filter(({ header }) => header !== 'id').map((column) => ({
    ...column,
    width: WIDTHS[column.header] ?? null,
  })),
];
