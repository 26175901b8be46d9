import type { Statement } from '../../extractors/model/claim.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { dayNumber, daysOfYear } from './days.ts';
import type { Nature } from './metrics/metric-nature.ts';

/** When a claim's figure holds, in days since 1970. A time that the article leaves out is told by its publication day. */
export interface Period {
  readonly edtf: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly published: number | null;
}

/**
 * Without a stated time, a figure is taken to be current when it was published: how many days that reaches. What adds up
 * over a period that ended a year ago is not current: the like period of this year has ended since.
 */
const CURRENT_DAYS = { price: 10, stock: 400, flow: 364, event: 400 } as const satisfies Record<Nature, number>;
/** Two figures that both leave the time out must have been published this close to each other. */
const UNDATED_DAYS = { price: 7, stock: 120, flow: 120, event: 45 } as const satisfies Record<Nature, number>;
/** A week's price and a day's price in it are one quotation; a month's average and a day's price are not. */
const QUOTE_DAYS = 7;
/** What happened once is one thing, though two papers give it two days this far apart. */
const EVENT_DAYS = 31;
/** An expectation may lie this far ahead of the article that leaves its year out. */
const AHEAD_DAYS = 400;

/** Days after publication from which nobody can report what was; before them, time zones and late editions. */
const LATE_DAYS = 7;

/** True where a claim's time begins after the article came out. */
export function liesAhead({ time }: Statement, published: CalendarDay | null): boolean {
  const begins = time?.low ?? null;
  return published !== null && begins !== null && dayNumber(begins) > dayNumber(published) + LATE_DAYS;
}

/** The same of a time that another sentence gives as a deadline: by 2034, which began long ago. */
function endsAhead(claim: Statement, published: CalendarDay | null): boolean {
  const { low = null, high = null } = claim.time ?? {};
  const deadline = low === null && high !== null && published !== null && dayNumber(high) > dayNumber(published);
  return deadline || liesAhead(claim, published);
}

export function periodOf(claim: Statement, published: CalendarDay | null): Period {
  const told = claim.kind !== 'date' && claim.time !== null && claim.time.edtf !== null ? claim.time : null;
  // What is reported is not of a time to come that only the sentence before named.
  const strayed = claim.modality === 'reported' && told?.from === 'inherited' && endsAhead(claim, published);
  const stated = strayed ? null : told;
  const period = {
    edtf: stated?.edtf ?? null,
    low: stated === null || stated.low === null ? null : dayNumber(stated.low),
    high: stated === null || stated.high === null ? null : dayNumber(stated.high),
    published: published === null ? null : dayNumber(published),
  };
  return published === null || claim.modality !== 'reported' ? period : (yearSoFar(period, published) ?? period);
}

/**
 * 今年以来 and "so far this year" are told as the year, "since the start of the year" and 年初至今 as what has no end or
 * ends today: all of them are the year of publication. Null for any other time.
 */
function yearSoFar(period: Period, published: CalendarDay): Period | null {
  const year = published.slice(0, 4);
  if (period.low === null || period.published === null || !period.edtf?.startsWith(`${year}-01`)) return null;
  const [first, last] = daysOfYear(Number(year));
  const endsToday = period.high === null || Math.abs(period.high - period.published) <= TODAY;
  return period.low === first && endsToday && period.published - first > MONTH
    ? { ...period, edtf: year, high: last }
    : null;
}

/** A paper tells of "today" for so many days. */
const TODAY = 2;
/** Early in the year what began with it is as well told by its days. */
const MONTH = 31;

/**
 * How far two periods are apart as the time of one fact: 0 the same, more where one is less exactly told, null where
 * they are two times.
 */
export function periodDistance(a: Period, b: Period, nature: Nature, expected: boolean): number | null {
  if (a.edtf === null && b.edtf === null) return undatedDistance(a, b, nature);
  if (a.edtf === null) return currentDistance(a.published, b, nature, expected);
  if (b.edtf === null) return currentDistance(b.published, a, nature, expected);
  if (a.edtf === b.edtf || (a.low === b.low && a.high === b.high && a.low !== null)) return 0;
  return statedDistance(a, b, nature);
}

/** The days on which a figure can hold at all, for finding its possible partners quickly. */
export function reach(period: Period, nature: Nature, expected: boolean): readonly [low: number, high: number] {
  if (period.edtf !== null) {
    const around = nature === 'event' ? EVENT_DAYS : nature === 'stock' ? 1 : 0;
    return [(period.low ?? -Infinity) - around, (period.high ?? Infinity) + around];
  }
  if (period.published === null) return [-Infinity, Infinity];
  const back = Math.max(CURRENT_DAYS[nature], UNDATED_DAYS[nature]);
  return [period.published - back, period.published + (expected ? AHEAD_DAYS : back)];
}

/** The furthest that an undated figure reaches from its publication, either way. */
export const UNDATED_REACH = Math.max(...Object.values(CURRENT_DAYS), ...Object.values(UNDATED_DAYS), AHEAD_DAYS);

function undatedDistance(a: Period, b: Period, nature: Nature): number | null {
  if (a.published === null || b.published === null) return a.published === b.published ? 0 : 1;
  const days = Math.abs(a.published - b.published);
  return days <= UNDATED_DAYS[nature] ? days / 1000 : null;
}

/** A figure without a time against one with: it belongs to the latest period that its readers would think of. */
function currentDistance(published: number | null, stated: Period, nature: Nature, expected: boolean): number | null {
  if (published === null) return 2;
  if (stated.high === null) return expected ? 1.5 : null;
  const ago = published - stated.high;
  const ahead = expected ? AHEAD_DAYS : stated.low !== null && stated.low <= published ? 366 : 0;
  if (ago > CURRENT_DAYS[nature] || -ago > ahead) return null;
  return 1 + Math.abs(ago) / 1000;
}

function statedDistance(a: Period, b: Period, nature: Nature): number | null {
  const sameEnd = a.high !== null && a.high === b.high;
  // 截至12月20日 and "between 1 July and 20 December": a running total whose beginning only one of them gives.
  if (sameEnd && (a.low === null || b.low === null)) return 0.5;
  if (nature === 'flow') return null;
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null;
  if (sameEnd) return 0.2;
  if (nature === 'event') {
    const between = Math.max(a.low, b.low) - Math.min(a.high, b.high);
    const told = Math.max(a.high - a.low, b.high - b.low);
    if (between > 0) return between <= EVENT_DAYS && told <= EVENT_DAYS ? 0.5 + between / 1000 : null;
  }
  // A year's end and the first of January after it: what there is of something is the same.
  if (nature === 'stock' && (isDayAfter(a, b) || isDayAfter(b, a))) return 0.4;
  const [inner, outer] = b.high - b.low >= a.high - a.low ? [a, b] : [b, a];
  const inside =
    outer.low !== null && inner.low !== null && outer.low <= inner.low && (inner.high ?? 0) <= (outer.high ?? 0);
  if (!inside) return null;
  const width = (outer.high ?? 0) - (outer.low ?? 0) + 1;
  const limit = nature === 'price' ? QUOTE_DAYS : 366;
  return width <= limit ? 0.4 : null;
}

/** True for the one day that follows a period of a month or more. */
function isDayAfter(day: Period, { low, high }: Period): boolean {
  if (low === null || high === null || high - low < MONTH - 4) return false;
  return day.low === high + 1 && day.high === day.low;
}

/**
 * The same for changes: a movement is told by its end (在1月19日 up 41.5%) or by both its ends (in the three months to
 * 19 January).
 */
export function changePeriodDistance(a: Period, b: Period, nature: Nature, expected: boolean): number | null {
  const plain = periodDistance(a, b, nature === 'stock' ? 'price' : nature, expected);
  if (plain !== null || a.edtf === null || b.edtf === null) return plain;
  const sameEnd = a.high !== null && a.high === b.high;
  const pointed = (p: Period) => p.low === null || p.low === p.high;
  return sameEnd && (pointed(a) || pointed(b)) ? 0.3 : null;
}
