import { getArticleText } from '../../storage/articles/articles.ts';
import type { ClaimFilters } from '../../storage/claims/claim-list.ts';
import { listClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { ExportFormat } from './formats.ts';

const PAGE = 500;

/** Everything that matches, in one format, piece by piece. */
export function* exportedClaims(db: Database, filters: ClaimFilters, format: ExportFormat): Generator<string, void> {
  const textOf = texts(db);
  let first = true;
  for (let after: string | null = null; ; ) {
    const page = listClaims(db, filters, { limit: PAGE, ...(after !== null && { after }) });
    let text = first ? format.head : '';
    for (const claim of page.items) {
      text += `${first ? '' : format.between}${format.item(claim, () => textOf(claim.articleId))}`;
      first = false;
    }
    after = page.next;
    yield after === null ? text + format.foot : text;
    if (after === null) return;
  }
}

/** The text of an article; the last one is kept, as claims come article by article. */
function texts(db: Database): (article: string) => string {
  let last: { readonly article: string; readonly text: string } | null = null;
  return (article) => {
    if (last?.article !== article) last = { article, text: getArticleText(db, article) };
    return last.text;
  };
}

/** Pieces of text as bytes, made as fast as they are taken. */
export function streamOf(pieces: Iterator<string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    cancel() {
      pieces.return?.();
    },
  });
}
