import { CodedError } from '../../../extractors/model/errors.ts';
import { MAGICS, type Magic, TEXT_ENDINGS, UNREAD_ENDINGS, ZIP_CONTENTS } from './magic.ts';

/** What is text as it stands. Formats that must be opened first are in tell-format.ts. */
export type TextType = 'text' | 'markdown' | 'html';

const PDF_SLACK = 1024;
const HEAD = 4096;
/** Control characters that no text holds; tab, line feed, form feed, carriage return and escape do occur. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/;
/** Above this share of control bytes it is not text with damage but something else. */
const MAX_CONTROL_SHARE = 0.02;
const FEW_CONTROLS = 2;

/**
 * Refuses what is empty or not text, by content.
 *
 * @throws CodedError FILE_EMPTY, TYPE_UNSUPPORTED (a known format under its own or no name), FILE_BINARY (under a name
 * that promises text, or nothing that is known).
 */
export function refuseBinary(path: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new CodedError('FILE_EMPTY', { path });
  const known = knownFormat(bytes);
  if (known !== null) {
    if (endingOf(path) in TEXT_ENDINGS) throw new CodedError('FILE_BINARY', { path, what: known.named });
    throw new CodedError('TYPE_UNSUPPORTED', { path, what: known.label });
  }
  if (!looksLikeUtf16(bytes) && controlShare(bytes) > MAX_CONTROL_SHARE) {
    throw new CodedError('FILE_BINARY', { path, what: 'binary data' });
  }
}

/**
 * Tells text, Markdown and HTML apart: by how the content begins, then by the name.
 *
 * @throws CodedError TYPE_UNSUPPORTED for feeds, mails, saved web archives, JSON and other kinds of text that are no article.
 */
export function sniffText(path: string, text: string): TextType {
  const head = text.slice(0, HEAD).trimStart();
  if (
    /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?(?:<!--[\s\S]{0,2000}?-->\s{0,20})?<(?:!doctype\s{1,4}html|html[\s>]|head[\s>])/i.test(
      head,
    )
  )
    return 'html';
  const other = otherText(head, text);
  if (other !== null) throw new CodedError('TYPE_UNSUPPORTED', { path, what: other });
  const ending = endingOf(path);
  const byName = TEXT_ENDINGS[ending];
  if (byName === 'html') return /<[a-z][^<>]{0,200}>/i.test(text) ? 'html' : 'text';
  if (byName !== undefined) return byName;
  const unread = UNREAD_ENDINGS[ending];
  if (unread !== undefined) throw new CodedError('TYPE_UNSUPPORTED', { path, what: unread });
  return /^<(?:body|meta|title|article|main|section|div|p|h1|table|script|link)[\s>]/i.test(head) ? 'html' : 'text';
}

/** True when the bytes have a byte order mark of UTF-16, or zeros in every other place as Latin text in UTF-16 has. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0, third = 1, fourth = 1] = bytes;
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, HEAD);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    if (sample[index] === 0) even += 1;
    if (sample[index + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(sample.length / 2);
  // Chinese in UTF-16 has zeros only beside its digits, blanks and line ends; in the other place it has none at all.
  if (odd > pairs * 0.04 && even === 0) return 'utf-16le';
  if (even > pairs * 0.04 && odd === 0) return 'utf-16be';
  return null;
}

/** The ending of a name in lower case, without the dot; empty when there is none. */
export function endingOf(path: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The format that the first bytes betray, a ZIP looked into; null for text and for what nobody knows. */
export function knownFormat(bytes: Uint8Array): Pick<Magic, 'label' | 'named'> | null {
  const found = MAGICS.find((row) => row.bytes.every((byte, index) => bytes[row.at + index] === byte));
  if (found?.label === 'ZIP') return insideZip(bytes) ?? found;
  // Texts that tell of a format may begin with its letters (RIFF, BZh, ID3): its bytes must look binary too.
  if (found !== undefined) return isLetters(found) && controlShare(bytes) === 0 ? null : found;
  return asciiOf(bytes.subarray(0, PDF_SLACK)).includes('%PDF-1.') && controlShare(bytes) > 0
    ? { label: 'PDF', named: 'a PDF document' }
    : null;
}

function isLetters(row: Magic): boolean {
  return (
    row.label !== 'PDF' &&
    row.label !== 'RTF' &&
    row.label !== 'PostScript' &&
    row.bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  );
}

function insideZip(bytes: Uint8Array): Pick<Magic, 'label' | 'named'> | null {
  const names = asciiOf(bytes.subarray(0, HEAD)) + asciiOf(bytes.subarray(Math.max(HEAD, bytes.length - HEAD)));
  for (const [name, [label, named]] of Object.entries(ZIP_CONTENTS)) {
    if (names.includes(name)) return { label, named };
  }
  return null;
}

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.length > 65_536 ? bytes.subarray(0, 65_536) : bytes;
  let count = 0;
  for (const byte of sample) if (byte < 0x20 && CONTROL.test(String.fromCharCode(byte))) count += 1;
  return count > FEW_CONTROLS ? count / sample.length : 0;
}

/** One character a byte, for looking at signatures and at markup before the encoding is known. */
export function asciiOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

function otherText(head: string, text: string): string | null {
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,20})?<(?:rss|rdf:RDF)[\s>]/i.test(head)) return 'RSS';
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,20})?<feed[\s>]/i.test(head)) return 'Atom';
  if (/^(?:<\?xml[^>]{0,200}\?>\s{0,20})?<(?:svg|plist)[\s>]/i.test(head)) return 'XML';
  if (/^<\?xml[\s?]/i.test(head)) return 'XML';
  if (isMail(head)) return /^content-type:\s{0,4}multipart\/related/im.test(head) ? 'MHTML' : 'e-mail (eml)';
  return /^[{[]/.test(head) && isJson(text) ? 'JSON' : null;
}

/** From: and Date: open many an article; a mail has MIME-Version or Message-ID among its first lines too. */
export function isMail(head: string): boolean {
  if (!/^[A-Za-z][A-Za-z-]{1,40}:\s/.test(head)) return false;
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^(?:mime-version|message-id|received):/im.test(headers);
}

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object';
  } catch {
    // Not JSON is an answer here: a text may begin with a bracket.
    return false;
  }
}
