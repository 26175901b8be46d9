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
  const heads: (Omit<TextSection, 'end'> & { readonly body: number })[] = [];
  let before: { readonly start: number; readonly line: string } | null = null;
  for (let start = 0; start < text.length && heads.length <= MOST_SECTIONS; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE + 1)).trim();
    if (line !== '') {
      const said: Said | null =
        before !== null && line.length <= LONGEST_LINE && /\d{4}/.test(line) ? sourceAndDay(line) : null;
      if (said !== null && before !== null) heads.push({ ...said, start: before.start, title: before.line, body: end });
      before = said === null && canBeHeadline(line) ? { start, line } : null;
    }
    start = end + 1;
  }
  const sections = heads.flatMap(({ body, ...head }, index) => {
    const end = heads[index + 1]?.start ?? text.length;
    return text.slice(body, end).trim().length >= LEAST_CHARS ? [{ ...head, end }] : [];
  });
  return heads.length > MOST_SECTIONS || sections.length < LEAST_SECTIONS ? [] : sections;
}

function sourceAndDay(line: string): Said | null {
  const read = readDatelineLine(line);
  const date = read?.published ?? null;
  if (!read?.whole || read.source === null || date === null || !('year' in date) || date.year === null) return null;
  const published = calendarDay(date.year, date.month, date.date);
  return published === null ? null : { source: read.source, published };
}
