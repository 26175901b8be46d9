import type { ReadingContext } from '../../engine/figures/rule.ts';
import { fiscalQuarter } from './fiscal-quarters.ts';
import { completeYear } from './relative-years.ts';
import { looksAhead } from './time-context.ts';
import { needsSide, resolveTime, type Side, type WrittenTime } from './time-parts.ts';

/** A time with its resolution. `written` is kept where a range may still complete it (May to Oct 2020). */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
  /** Counted from the publication day. */
  readonly counted: boolean;
  readonly written: WrittenTime | null;
  /** Other readings were possible; the nearest was taken. */
  readonly assumed: boolean;
}

const NEAR = 120;

/** Resolves a written time where it stands; null where there is no such day. */
export function settled(text: string, written: WrittenTime, context: ReadingContext): TimeReading | null {
  const own = written.part.of === 'quarter' ? ofCompany(text, written, context) : null;
  if (own !== null)
    return { start: written.start, end: written.end, edtf: own, counted: true, written, assumed: false };
  const side: Side = needsSide(written, context.published) && looksAhead(text, written.start) ? 'future' : 'past';
  const year = context.published?.slice(0, 4);
  const running = year !== undefined && context.lastTime === year && written.start - context.lastEnd < NEAR;
  const time = resolveTime(written, context.published, side, running);
  if (time.edtf === null && context.published !== null) return null;
  return { start: written.start, end: written.end, edtf: time.edtf, counted: time.counted, written, assumed: false };
}

/** The quarter of the company's own year, where the text has said when one of them ended. */
function ofCompany(text: string, { start, part, year }: WrittenTime, { published }: ReadingContext): string | null {
  if (part.of !== 'quarter') return null;
  // Asked only where the text tells of such a year: to look ahead takes longer than the rest of a date.
  const side = (): Side => (looksAhead(text, start) ? 'future' : 'past');
  return fiscalQuarter(text, { quarter: part.number, year }, { published, side });
}

/** A reading counted from the publication day or from an earlier time. */
export function counted(start: number, end: number, edtf: string | null): TimeReading {
  return { start, end, edtf, counted: true, written: null, assumed: false };
}

/** The reading that reaches farthest; the first of several that reach as far. */
export function longest(readings: readonly (TimeReading | null)[]): TimeReading | null {
  let best: TimeReading | null = null;
  for (const reading of readings) if (reading !== null && (best === null || reading.end > best.end)) best = reading;
  return best;
}

/** Reads a written time and resolves it where it stands. */
export function written(
  text: string,
  at: number,
  context: ReadingContext,
  read: (at: number) => WrittenTime | null,
): TimeReading | null {
  const time = read(at);
  return time === null ? null : settled(text, completeYear(text, time, context), context);
}
