import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { CodedError } from '../../../extractors/model/errors.ts';
import type { CalendarDay } from '../../../extractors/model/time.ts';
import { articleOf } from '../article-of.ts';
import { writtenDay } from '../metadata/written-day.ts';
import { readHtml } from '../page/html.ts';
import { type FileToOpen, type Opened, ownBytes, type Part } from './opened.ts';
import { readRecord } from './record.ts';

/** Attachments that are no news: pictures in a signature, invitations, keys. */
const NO_NEWS =
  /^(?:image|audio|video|font)\/|^(?:text\/calendar|text\/vcard|text\/x-vcard|application\/(?:pgp-|pkcs7-|x-pkcs7-|ics))/;

/**
 * Opens a mail: the body with its subject, sender and date. With attachments that may be news, body and attachments
 * are entries of their own. @throws CodedError FILE_DAMAGED, RECORD_WITHOUT_TEXT
 */
export async function openMail(file: FileToOpen): Promise<Opened> {
  const { path } = file;
  const mail = await parsed(file);
  const attached = mail.attachments.filter((part) => !NO_NEWS.test(part.mimeType) && part.related !== true);
  const body = bodyOf(mail);
  if (attached.length === 0) {
    const article = articleOf(file, readRecord(path, body), { mediaType: 'mail', encoding: null, notes: [] });
    return { kind: 'article', article };
  }
  const parts: Part[] = [];
  if (body.text !== undefined || body.html !== undefined) {
    parts.push({ path: `${path}#1`, bytes: ownBytes(JSON.stringify(body)) });
  }
  for (const [index, part] of attached.entries()) {
    const name = part.filename?.replace(/[\s/\\\p{Cc}]+/gu, ' ').trim() || `${index + 1}${endingFor(part)}`;
    parts.push({ path: uniqueName(`${path}#${name}`, parts), bytes: ownBytes(contentOf(part)) });
  }
  return { kind: 'parts', parts };
}

/** Opens a page that a browser saved whole. The day on which it was saved is that of the file. */
export async function openMhtml(file: FileToOpen): Promise<Opened> {
  const mail = await parsed(file);
  const page = mail.html;
  if (page === undefined)
    throw new CodedError('ENTRIES_MISSING', { path: file.path, what: 'a web archive without a page' });
  const header = (key: string) => mail.headers.find((entry) => entry.key === key)?.value.trim();
  const address = header('snapshot-content-location') ?? header('content-location');
  const saved: CalendarDay | null = writtenDay(mail.date ?? '');
  const document = {
    ...readHtml(page),
    record: address !== undefined && /^https?:/i.test(address) ? { url: address } : {},
  };
  const dated = saved === null ? file : { ...file, fileDay: saved };
  return { kind: 'article', article: articleOf(dated, document, { mediaType: 'mhtml', encoding: null, notes: [] }) };
}

async function parsed({ path, bytes }: FileToOpen): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 50, maxRfc822NestingDepth: 3 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'e-mail', reason: reason.slice(0, 200) }, { cause });
  }
}

/** The mail as a record; undefined fields are left out of its JSON. */
function bodyOf(mail: Email) {
  const html = mail.html?.trim() === '' ? undefined : mail.html;
  const text = mail.text?.trim() === '' ? undefined : mail.text?.trimEnd();
  return {
    title: mail.subject?.replace(/^(?:\s{0,3}(?:re|fwd?|回复|转发|答复)\s{0,2}[:：]){1,6}\s{0,3}/iu, ''),
    source: senderOf(mail.from ?? mail.sender),
    // As the sender wrote it: the parsed date is in UTC, which may be another day.
    published: mail.headers.find(({ key }) => key === 'date')?.value,
    text: html === undefined ? text : undefined,
    html: html === undefined ? undefined : `<div>${html}</div>`,
  };
}

function senderOf(address: Address | undefined): string | undefined {
  if (address === undefined) return undefined;
  return address.name.trim() || address.address;
}

function endingFor({ mimeType }: Attachment): string {
  if (mimeType === 'message/rfc822') return '.eml';
  return mimeType === 'text/html' ? '.html' : mimeType === 'application/pdf' ? '.pdf' : '';
}

function contentOf({ content }: Attachment): string | Uint8Array {
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content;
}

/** `report.pdf`, then `report.pdf (2)`. */
export function uniqueName(wanted: string, others: readonly Part[]): string {
  let name = wanted;
  for (let count = 2; others.some(({ path }) => path === name); count += 1) name = `${wanted} (${count})`;
  return name;
}
