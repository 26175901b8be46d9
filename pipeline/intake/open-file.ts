import { openAddresses } from './formats/addresses.ts';
import { openCsv } from './formats/csv.ts';
import { digestParts } from './formats/digest.ts';
import { openDocx } from './formats/docx.ts';
import { openFeed } from './formats/feed.ts';
import { openJson, openJsonLines } from './formats/json.ts';
import { openMail, openMhtml } from './formats/mail.ts';
import type { FileToOpen, Opened, Opener } from './formats/opened.ts';
import { openPdf } from './formats/pdf.ts';
import { type Format, tellFormat } from './formats/tell-format.ts';
import { openZip } from './formats/zip.ts';
import { loadArticle, refuseLarge } from './load-article.ts';

/** The opener of each format. A further format is a row here and in tell-format.ts. */
const OPENERS = {
  plain: openPlain,
  pdf: openPdf,
  docx: openDocx,
  zip: openZip,
  mail: openMail,
  mhtml: openMhtml,
  json: openJson,
  'json-lines': openJsonLines,
  csv: openCsv,
  feed: openFeed,
  addresses: openAddresses,
} satisfies Record<Format, Opener>;

/**
 * Any file → the article it is, or the entries it holds, each a file to be opened in turn or an address to be fetched.
 * No network, no clock, and no files but the tables that PDFs need: the same input gives the same result.
 *
 * @throws CodedError as `loadArticle`, and FILE_DAMAGED, FILE_LOCKED, TEXT_SCANNED, ARCHIVE_REFUSED,
 * RECORD_WITHOUT_TEXT, ENTRIES_MISSING, FEED_INVALID.
 */
export async function openFile(file: FileToOpen): Promise<Opened> {
  refuseLarge(file);
  const opener: Opener = OPENERS[tellFormat(file.path, file.bytes)];
  return opener(file);
}

/** Text, Markdown and HTML; of HTML, a page that holds several articles is split. */
function openPlain(file: FileToOpen): Opened {
  const article = loadArticle(file);
  const parts = article.mediaType === 'html' ? digestParts(file) : null;
  return parts === null ? { kind: 'article', article } : { kind: 'parts', parts };
}
