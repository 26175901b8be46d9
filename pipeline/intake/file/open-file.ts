import { articleOf } from '../article-of.ts';
import type { FileToOpen, Opened, Opener } from '../formats/opened.ts';
import { type Format, tellFormat } from '../formats/tell-format.ts';
import { readMarkdown, readPlainText } from '../plain-text.ts';
import { readTextFile, refuseLarge } from './text-file.ts';

/**
 * The opener of each format. A further format is a row here and in tell-format.ts. The libraries behind them take tens
 * of megabytes: each is loaded when its format first arrives, so that a process that reads plain text stays small.
 */
const OPENERS = {
  plain: openPlain,
  pdf: async (file) => (await import('../formats/pdf.ts')).openPdf(file),
  docx: async (file) => (await import('../formats/docx.ts')).openDocx(file),
  zip: async (file) => (await import('../formats/zip.ts')).openZip(file),
  mail: async (file) => (await import('../formats/mail.ts')).openMail(file),
  mhtml: async (file) => (await import('../formats/mail.ts')).openMhtml(file),
  json: async (file) => (await import('../formats/json.ts')).openJson(file),
  'json-lines': async (file) => (await import('../formats/json.ts')).openJsonLines(file),
  csv: async (file) => (await import('../formats/csv.ts')).openCsv(file),
  feed: async (file) => (await import('../formats/feed.ts')).openFeed(file),
  addresses: async (file) => (await import('../formats/addresses.ts')).openAddresses(file),
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
async function openPlain(file: FileToOpen): Promise<Opened> {
  const { text, ...reading } = readTextFile(file);
  if (reading.mediaType === 'html') return openPage(file);
  const read = reading.mediaType === 'markdown' ? readMarkdown : readPlainText;
  return { kind: 'article', article: articleOf(file, read(text), reading) };
}

async function openPage(file: FileToOpen): Promise<Opened> {
  const { loadArticle } = await import('../load-article.ts');
  const article = loadArticle(file);
  const { digestParts } = await import('../formats/digest.ts');
  const parts = digestParts(file);
  return parts === null ? { kind: 'article', article } : { kind: 'parts', parts };
}
