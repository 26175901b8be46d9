import type { CalendarDay } from '../../extractors/model/time.ts';
import { calendarDay } from './metadata/calendar-day.ts';
import { readDatelineLine } from './metadata/dateline-line.ts';
import { canBeHeadline } from './plain-text.ts';

/** One article of a text that holds several. Half-open, in UTF-16 units. */
export interface TextSection {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly source: string;
  readonly published: CalendarDay;
}

type Said = Pick<TextSection, 'source' | 'published'>;

/** Beneath its line of source and day an article has at least so many characters. */
const LEAST_CHARS = 30;
const LEAST_SECTIONS = 2;
/** A digest has tens of articles; what has more such lines is a list. */
const MOST_SECTIONS = 200;
const LONGEST_LINE = 160;

/**
 * The articles of a digest: headlines with a line of publisher and full date beneath. Empty for a text that is one
 * article. A function of the text alone.
 */
export function textSections(text: string): readonly TextSection[] {
  const lines = linesOf(text);
  // Nearly every text is one article, and to read a line for its day costs far more than to see whether it can hold one.
  const possible = lines.filter(({ line }, index) => canSayDay(line) && canBeHeadline(lines[index - 1]?.line ?? ''));
  if (possible.length < LEAST_SECTIONS) return [];
  const heads: (Omit<TextSection, 'end'> & { readonly body: number })[] = [];
  let before: Line | null = null;
  for (const one of lines) {
    if (heads.length > MOST_SECTIONS) break;
    const said: Said | null = before !== null && canSayDay(one.line) ? sourceAndDay(one.line) : null;
    if (said !== null && before !== null)
      heads.push({ ...said, start: before.start, title: before.line, body: one.end });
    before = said === null && canBeHeadline(one.line) ? one : null;
  }
  const sections = heads.flatMap(({ body, ...head }, index) => {
    const end = heads[index + 1]?.start ?? text.length;
    return text.slice(body, end).trim().length >= LEAST_CHARS ? [{ ...head, end }] : [];
  });
  return heads.length > MOST_SECTIONS || sections.length < LEAST_SECTIONS ? [] : sections;
}

/** A line of the text without the space around it, cut where it is too long to be of any use here. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly line: string;
}

/** The lines that are not empty. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE + 1)).trim();
    if (line !== '') lines.push({ start, end, line });
    start = end + 1;
  }
  return lines;
}

function canSayDay(line: string): boolean {
  return line.length <= LONGEST_LINE && /\d{4}/.test(line);
}

function sourceAndDay(line: string): Said | null {
  const read = readDatelineLine(line);
  const date = read?.published ?? null;
  if (!read?.whole || read.source === null || date === null || !('year' in date) || date.year === null) return null;
  const published = calendarDay(date.year, date.month, date.date);
  return published === null ? null : { source: read.source, published };
}
