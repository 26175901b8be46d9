import type { ReadingContext } from '../../engine/figures/rule.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { readBehindArticle } from './articled-times.ts';
import { shiftedUnit } from './calendar-shifts.ts';
import { TIME_PREPOSITIONS } from './calendar-words.ts';
import { baseTime } from './discourse-time.ts';
import { readWrittenDate } from './read-date.ts';
import { readRelativeTime } from './relative-times.ts';
import { looksAhead } from './time-context.ts';
import { counted, longest, type TimeReading, written } from './time-reading.ts';
import { readYearPart } from './year-parts.ts';
import { readYearTime } from './years.ts';

/** Words that name the edge of a period. */
export const EDGE_WORDS: ReadonlyMap<string, 'start' | 'middle' | 'end'> = new Map(
  Object.entries({
    early: 'start',
    beginning: 'start',
    start: 'start',
    mid: 'middle',
    middle: 'middle',
    late: 'end',
    end: 'end',
    close: 'end',
  }),
);

/** `the end of 2025`, `early May`, `mid-2024`, `end-June`, `the beginning of this month`. */
export function readEdge(text: string, at: number, context: ReadingContext): TimeReading | null {
  let word = wordAt(text, at);
  if (word?.word === 'the') word = wordAt(text, skipGap(text, word.end));
  const edge = word === null ? undefined : EDGE_WORDS.get(word.word);
  if (word === null || edge === undefined) return null;
  let from = text.charCodeAt(word.end) === 0x2d ? word.end + 1 : skipGap(text, word.end);
  if (from === word.end) return null;
  const of = wordAt(text, from);
  const adjective = word.word === 'early' || word.word === 'late' || word.word === 'mid';
  if (of?.word === 'of' || (of?.word === 'in' && adjective)) from = skipGap(text, of.end);
  else if (!adjective && text.charCodeAt(word.end) !== 0x2d) return null;
  const inner =
    (edge === 'middle' ? readMidCentury(text, at, from, context) : null) ??
    readInner(text, from, context, edge === 'end');
  if (inner === null) return null;
  return edged(inner, at, { edge, adjective });
}

const CENTURY = /(?:(?:the|this) )?century(?![A-Za-z])/iy;

/** `net zero by mid-century`: plans that say so run to the year 50. A mid-century chair is of another one. */
function readMidCentury(text: string, start: number, at: number, { published }: ReadingContext): TimeReading | null {
  CENTURY.lastIndex = at;
  if (!CENTURY.test(text) || !TIME_PREPOSITIONS.has(wordBefore(text, start)?.word ?? '')) return null;
  const edtf = published === null ? null : `${published.slice(0, 2)}50`;
  return { ...counted(at, CENTURY.lastIndex, edtf), assumed: true };
}

/** The edge of a time; a month stays as it is written, so that a range can still complete its year. */
function edged(
  inner: TimeReading,
  start: number,
  { edge, adjective }: { edge: 'start' | 'middle' | 'end'; adjective: boolean },
): TimeReading {
  const month = inner.written?.part.of === 'month' ? { ...inner.written, start } : null;
  return { ...inner, start, edtf: inner.edtf === null ? null : edgeOf(inner.edtf, edge, adjective), written: month };
}

/** What an edge is of: a year, month, quarter or `the year`; not another edge, and no day. */
function readInner(text: string, at: number, context: ReadingContext, isEnd: boolean): TimeReading | null {
  const the = wordAt(text, at);
  if (the?.word === 'the') {
    const unit = wordAt(text, skipGap(text, the.end));
    if (
      unit?.word === 'year' ||
      unit?.word === 'month' ||
      unit?.word === 'quarter' ||
      unit?.word === 'decade' ||
      unit?.word === 'century' ||
      unit?.word === 'week'
    ) {
      const year = /(?: (20\d\d|19\d\d))?(?![A-Za-z])/y;
      year.lastIndex = unit.end;
      const match = year.exec(text);
      if (match?.[1] !== undefined) return counted(at, year.lastIndex, match[1]);
      const behind = wordAt(text, skipGap(text, unit.end));
      if (behind?.word === 'of' || behind?.word === 'for') return null;
      const over = isEnd ? endedUnit(text, at, unit.word, context) : null;
      if (over !== null) return counted(at, unit.end, over);
      return readRelativeTime(`this ${unit.word}`, 0, context) === null
        ? null
        : counted(at, unit.end, readRelativeTime(`this ${unit.word}`, 0, context)?.edtf ?? null);
    }
  }
  const reading =
    longest([
      written(text, at, context, (from) => readWrittenDate(text, from)),
      written(text, at, context, (from) => readYearPart(text, from)),
      written(text, at, context, (from) => readYearTime(text, from)),
      readRelativeTime(text, at, context),
    ]) ?? readBehindArticle(text, at, context);
  return reading === null || reading.written?.part.of === 'day' ? null : reading;
}

/** "had 26 million users at the end of the year": what is told as it was, was at the end of one that is over. */
function endedUnit(text: string, at: number, unit: string, context: ReadingContext): string | null {
  const { published } = context;
  if (published === null || looksAhead(text, at) || (unit !== 'year' && unit !== 'quarter' && unit !== 'month'))
    return null;
  const told = shiftedUnit(unit, { base: baseTime(text, at, context), shift: 0, published }) ?? null;
  if (told !== null && (dayBounds(told).high ?? published) < published) return told;
  return shiftedUnit(unit, { base: null, shift: -1, published }) ?? null;
}

/** The end of a year is its last month, the beginning its first; the end of a month stays the month. */
function edgeOf(edtf: string, edge: 'start' | 'middle' | 'end', adjective: boolean): string {
  if (adjective) return edtf;
  const year = /^\d{4}$/.test(edtf) ? edtf : null;
  if (year !== null) return edge === 'middle' ? year : `${year}-${edge === 'end' ? '12' : '01'}`;
  const quarter = /^(\d{4})-([QH])([1-4])$/.exec(edtf);
  if (quarter === null || edge === 'middle') return edtf;
  const months = quarter[2] === 'Q' ? 3 : 6;
  const last = Number(quarter[3]) * months;
  return `${quarter[1]}-${String(edge === 'end' ? last : last - months + 1).padStart(2, '0')}`;
}
