import type { ReadingContext } from '../../engine/figures/rule.ts';

const NEAR = 160;
/** Within so many characters a quarter that was told of last is still in mind. */
const FAR = 600;
/** A time that closes `from 52% in 2024` or `its first since 2019` is a base of comparison, not what the text is about. */
const BASE = /\b(?:from|than|against|versus|since|compared (?:with|to))\b[^.;\n]{0,48}$/i;

/**
 * The time from which `a year earlier` and `the previous year` count: the one read last, if it stands in the same
 * sentence and is no base of a comparison itself; else the year that the text is about. Null where nothing was said.
 */
export function baseTime(text: string, at: number, context: ReadingContext): string | null {
  if (context.lastTime === null) return null;
  const gap = text.slice(Math.max(context.lastEnd, at - NEAR), at);
  const near = at - context.lastEnd < NEAR && !/[.!?]["')]*\s|\n/.test(gap);
  const base = BASE.test(text.slice(Math.max(0, context.lastEnd - 64), context.lastEnd));
  if (near && !base) return toldTime(text, context);
  const later = laterOfSort(text, at, context, near);
  if (later !== null) return later;
  if (context.periodYear === null) return toldTime(text, context);
  const { endedPeriod, lastTime, lastEnd } = context;
  // "Profit rose 9% in the December quarter. The margin was 3.4%, from 3.8% a year ago": a year before that quarter.
  if (!base && endedPeriod === lastTime && /^\d{4}-[QH]\d$/.test(lastTime) && at - lastEnd < FAR) return lastTime;
  return String(context.periodYear).padStart(4, '0');
}

/**
 * "Pay in February climbed 0.3% from January and 3.7% from a year earlier": behind a base, and in a new paragraph, a month
 * that ended later than the one read last. Null where none has been told.
 */
function laterOfSort(
  text: string,
  at: number,
  { lastTime, lastEnd, endedPeriod }: ReadingContext,
  near: boolean,
): string | null {
  if (lastTime === null || endedPeriod === null || !A_MONTH.test(lastTime) || !A_MONTH.test(endedPeriod)) return null;
  const apart = near || (at - lastEnd < FAR && text.slice(lastEnd, at).includes('\n'));
  return apart && endedPeriod > lastTime ? endedPeriod : null;
}

const A_MONTH = /^\d{4}-\d\d$/;

const REPORTED =
  /\b(?:said|says|showed|shows|told|reported|announced|released|published|disclosed|confirmed|data|figures|statement|report)\b[^.;]{0,48}$/i;
const A_DAY = 'YYYY-MM-DD'.length;

/**
 * The time read last; behind the day on which somebody reported it ("sales rose in February, the group said on
 * Tuesday"), the period that the report is of.
 */
export function toldTime(text: string, { lastTime, lastEnd, endedPeriod }: ReadingContext): string | null {
  if (lastTime === null || endedPeriod === null) return lastTime;
  // "(2024: £203.9m)"
  if (text.charAt(lastEnd) === ':' && /\([^()]{0,24}$/.test(text.slice(Math.max(0, lastEnd - 25), lastEnd)))
    return endedPeriod;
  return isReportDay(text, { lastTime, lastEnd }) ? endedPeriod : lastTime;
}

/** True where the time read last is the day on which somebody said something. */
export function isReportDay(
  text: string,
  { lastTime, lastEnd }: Pick<ReadingContext, 'lastTime' | 'lastEnd'>,
): boolean {
  return lastTime?.length === A_DAY && REPORTED.test(text.slice(Math.max(0, lastEnd - 80), lastEnd));
}
