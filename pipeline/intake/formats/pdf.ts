import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CodedError } from '../../../extractors/model/errors.ts';
import { articleOf } from '../article-of.ts';
import { bareWords } from '../metadata/same-words.ts';
import { readPlainText } from '../plain-text.ts';
import type { FileToOpen, Opened } from './opened.ts';
import { type PdfPage, paragraphsOf } from './pdf-lines.ts';

/** A longer document is a book. */
const MOST_PAGES = 500;
/** Fewer letters a page than this are a stamp on a picture. */
const LEAST_LETTERS = 4;

/** Opens a PDF that holds text. @throws CodedError TEXT_SCANNED, FILE_LOCKED, FILE_DAMAGED, ARCHIVE_REFUSED */
export async function openPdf(file: FileToOpen): Promise<Opened> {
  const { path } = file;
  const { pages, title } = await readPages(file);
  const text = paragraphsOf(pages).join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < pages.length * LEAST_LETTERS) throw new CodedError('TEXT_SCANNED', { path });
  const document = readPlainText(text);
  const own = title !== null && bareWords(text.slice(0, 2000)).includes(bareWords(title)) ? { title } : {};
  const article = articleOf(file, { ...document, record: own }, { mediaType: 'pdf', encoding: null, notes: [] });
  return { kind: 'article', article };
}

interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** As the document's properties have it. */
  readonly title: string | null;
}

async function readPages({ path, bytes }: FileToOpen): Promise<PdfContent> {
  // 3 MB of code that only PDFs need.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes),
    // Chinese fonts that are not embedded name their characters through these tables.
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) {
      throw new CodedError('ARCHIVE_REFUSED', { path, reason: `it has more than ${MOST_PAGES} pages` });
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [item] : [])).map(pieceOf));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    return { pages, title: title === '' ? null : title };
  } catch (cause) {
    if (cause instanceof CodedError) throw cause;
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new CodedError('FILE_LOCKED', { path }, { cause });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'PDF', reason: reason.slice(0, 200) }, { cause });
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

function pieceOf({ str, transform, width, height, hasEOL }: TextItem) {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.abs(scale), ends: hasEOL };
}
