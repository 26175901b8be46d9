import type { ClaimFilters } from '../../storage/claim-list.ts';
import { listClaims } from '../../storage/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { ExportFormat } from './formats.ts';

const PAGE = 500;

/** Everything that matches, in one format, read page by page as fast as it is taken. */
export function streamClaims(db: Database, filters: ClaimFilters, format: ExportFormat): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: string | null = null;
  let first = true;
  return new ReadableStream({
    pull(controller) {
      const page = listClaims(db, filters, { limit: PAGE, ...(after !== null && { after }) });
      let text = first ? format.head : '';
      for (const claim of page.items) {
        text += `${first ? '' : format.between}${format.item(claim)}`;
        first = false;
      }
      after = page.next;
      controller.enqueue(encoder.encode(after === null ? text + format.foot : text));
      if (after === null) controller.close();
    },
  });
}
