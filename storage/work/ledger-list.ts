import type { Database } from '../database.ts';
import { keysetOf, type Page, type Paging, pageOf, whereOf } from '../paging.ts';
import type { LedgerEntry } from '../records/work.ts';
import { ledgerEntryOf, numberOf } from '../rows.ts';

/** Everything that was taken in, without what it carries, in the order of taking in. */
export function listLedger(
  db: Database,
  filters: { readonly state?: LedgerEntry['state'] } = {},
  paging: Paging = {},
): Page<LedgerEntry> {
  const { where, params } = whereOf({ state: 'state = @state' }, { ...filters });
  const { limit, bound, order, pageParams } = keysetOf(paging, 'n');
  const rows = db.all(
    `SELECT n, key, bytes_hash, file, state, article, failure, NULL AS payload, priority, seen, settled, parent, fresh FROM ledger
     WHERE parent IS NULL AND ${where} AND ${bound} ORDER BY n ${order} LIMIT @limit`,
    { ...params, ...pageParams },
  );
  return pageOf(rows, limit, ledgerEntryOf, (row) => String(numberOf(row, 'n')));
}
