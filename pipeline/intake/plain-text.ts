import type { ReadDocument } from './document.ts';
import { isDateline, readDateline } from './metadata/dateline.ts';
import { type FrontMatter, readFrontMatter } from './metadata/front-matter.ts';
import { plainLine } from './metadata/plain-line.ts';

const LONGEST_HAN_TITLE = 60;
const LONGEST_TITLE = 160;
/** Lines at the head and the foot that are looked at; splitting 50 MB into lines for ten of them would be waste. */
const HEAD_CHARS = 8_000;
const FOOT_CHARS = 4_000;

/**
 * Reads a text file: the text stays exactly as it was decoded, line ends and blanks included, so that offsets count in
 * the file as it stands. The headline is the first line, when that is one.
 */
export function readPlainText(text: string): ReadDocument {
  return readLines(text, null);
}

/** Reads Markdown: as plain text, with YAML front matter as metadata and the first `#` heading as headline. */
export function readMarkdown(text: string): ReadDocument {
  return readLines(text, readFrontMatter(text));
}

function readLines(text: string, front: FrontMatter | null): ReadDocument {
  const bodyStart = front?.end ?? 0;
  const lines = edgeLines(text.slice(bodyStart));
  const at = headlineAt(lines);
  const headline = at === -1 ? null : plainLine((lines[at] ?? '').replace(/^#{1,6}\s|[*_]{2}/gu, ''));
  return {
    text,
    bodyStart,
    headline,
    frontMatter: front?.meta ?? {},
    jsonLd: {},
    metaTags: {},
    page: {},
    dateline: readDateline(lines.filter((_, index) => index !== at)),
    notes: front === null || front.readable ? [] : ['front-matter-unreadable'],
  };
}

function edgeLines(body: string): readonly string[] {
  const head = body.slice(0, HEAD_CHARS);
  const foot = body.length > HEAD_CHARS ? body.slice(Math.max(HEAD_CHARS, body.length - FOOT_CHARS)) : '';
  return [...head.split(/\r\n|[\r\n\u2028]/u), ...foot.split(/\r\n|[\r\n\u2028]/u)]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Index of the line that is the headline: a `#` heading among the first lines, else the first line if it can be one. */
function headlineAt(lines: readonly string[]): number {
  const heading = lines.slice(0, 5).findIndex((line) => /^#\s+\S/u.test(line));
  if (heading !== -1) return heading;
  const first = lines.findIndex((line) => !isDateline(line));
  return first !== -1 && first < 4 && lines.length > first + 1 && canBeHeadline(lines[first] ?? '') ? first : -1;
}

/** Whether a line can be a headline: those are short and end without a full stop; a picture, a quotation or a list item is none. */
export function canBeHeadline(line: string): boolean {
  if (/^(?:[-*+>|]\s|!\[|\[|https?:|<)/u.test(line)) return false;
  const longest = /\p{Script=Han}/u.test(line) ? LONGEST_HAN_TITLE : LONGEST_TITLE;
  return (
    line.length <= longest &&
    line.length >= 4 &&
    !/[。；;,，、：:]$|(?<!\b\p{Lu})\.$/u.test(line) &&
    /\p{L}/u.test(line)
  );
}
