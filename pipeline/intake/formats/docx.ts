import { load } from 'cheerio';
import mammoth from 'mammoth';
import { CodedError } from '../../../extractors/model/errors.ts';
import { articleOf } from '../article-of.ts';
import { readDateline } from '../metadata/dateline.ts';
import { cleanBlocks } from '../page/clean-blocks.ts';
import { joinBlocks } from '../page/html.ts';
import { limitMarkup } from '../page/limit-markup.ts';
import { pageBlocks } from '../page/page-blocks.ts';
import { readPlainText } from '../plain-text.ts';
import type { FileToOpen, Opened } from './opened.ts';
import { checkZip } from './zip.ts';

/** Opens a Word document: headings, paragraphs, lists and tables. @throws CodedError FILE_DAMAGED, ARCHIVE_REFUSED, TEXT_MISSING */
export async function openDocx(file: FileToOpen): Promise<Opened> {
  await checkZip(file.path, file.bytes);
  const html = await htmlOf(file);
  const $ = load(limitMarkup(html).html, { scriptingEnabled: false });
  const body = $('body').get(0);
  const blocks = body === undefined ? [] : pageBlocks($, body);
  const text = joinBlocks(cleanBlocks(blocks, { title: null }));
  const heading = $('h1').first().text().replace(/\s+/g, ' ').trim();
  // Lines that are datelines and nothing else are no part of the text, but say what they say.
  const document = { ...readPlainText(text), dateline: readDateline(blocks.map((block) => block.text)) };
  const headed = heading === '' || !text.includes(heading) ? document : { ...document, headline: heading };
  return { kind: 'article', article: articleOf(file, headed, { mediaType: 'docx', encoding: null, notes: [] }) };
}

async function htmlOf({ path, bytes }: FileToOpen): Promise<string> {
  try {
    const options = {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"],
      // Pictures hold no text, and inlined they are most of the bytes.
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
    return `<body>${value}</body>`;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'Word (docx)', reason: reason.slice(0, 200) }, { cause });
  }
}
