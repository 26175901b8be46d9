import { onForget } from '../../engine/text/kept-text.ts';
import type { CalendarDay } from '../../model/time.ts';
import { MONTHS } from './calendar-words.ts';
import { type Side, two } from './time-parts.ts';

/** The month in which one quarter of a company's own year ended, and how that year is called. */
interface FiscalYear {
  readonly quarter: number;
  /** Months since the year 0, the last of the quarter. */
  readonly lastMonth: number;
  readonly year: number;
}

const NUMBERS: readonly string[] = ['first', 'second', 'third', 'fourth'];
const DECLARED =
  /\b(first|second|third|fourth)[- ](?:fiscal )?quarter(?: (?:of (?:its )?)?(?:fiscal|financial)(?: year)? (\d{4}))?(?: (?:financial |fiscal )?results)?(?:,? which|,? that)? (?:ended|ending|to) (?:on )?([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})/i;
/** A day so early in a month closes the quarter of the month before: 52 weeks are no year. */
const FIRST_WEEK = 7;
const QUARTER = 3;
const YEAR = 12;

let kept = '';
let declared: FiscalYear | null = null;
onForget(() => {
  kept = '';
  declared = null;
});

/** What a text says of its company's own year: "fiscal second quarter ended December 31, 2025". Null where quarters are those of the calendar. */
function fiscalYearOf(text: string): FiscalYear | null {
  if (text !== kept) {
    kept = text;
    declared = readDeclared(text);
  }
  return declared;
}

/** The pattern is asked only around the word: to try it at every place of a text takes longer than all its figures. */
function declaration(text: string): RegExpExecArray | null {
  for (let at = text.indexOf(UARTER); at >= 0; at = text.indexOf(UARTER, at + 1)) {
    const match = DECLARED.exec(text.slice(Math.max(0, at - BEFORE), at + BEHIND));
    if (match !== null) return match;
  }
  return null;
}

/** Of `quarter` and `Quarter`. */
const UARTER = 'uarter';
/** How far before and behind it a declaration reaches. */
const BEFORE = 20;
const BEHIND = 110;

function readDeclared(text: string): FiscalYear | null {
  const match = declaration(text);
  const month = MONTHS.get((match?.[3] ?? '').toLowerCase()) ?? null;
  if (match === null || month === null) return null;
  const quarter = NUMBERS.indexOf((match[1] ?? '').toLowerCase()) + 1;
  const lastMonth = Number(match[5]) * YEAR + month - 1 - (Number(match[4]) <= FIRST_WEEK ? 1 : 0);
  if ((lastMonth % YEAR) + 1 === quarter * QUARTER) return null;
  // A year is called after the one in which it ends; one that ends in January or February after the one before.
  const end = lastMonth + QUARTER * (NUMBERS.length - quarter);
  const called = Math.floor(end / YEAR) - (end % YEAR <= 1 ? 1 : 0);
  return { quarter, lastMonth, year: match[2] === undefined ? called : Number(match[2]) };
}

/**
 * A quarter of a company's own year in months of the calendar; null where the text tells of none, or means a quarter of
 * the calendar.
 *
 * @param year as written, that of the company; null where none stands with the quarter
 * @param side asked where no year stands there: whether what is told lies ahead
 */
export function fiscalQuarter(
  text: string,
  { quarter, year }: { readonly quarter: number; readonly year: number | null },
  { published, side }: { readonly published: CalendarDay | null; readonly side: () => Side },
): string | null {
  const own = fiscalYearOf(text);
  if (own === null) return null;
  const sameYear = own.lastMonth + QUARTER * (quarter - own.quarter);
  if (year !== null) return quarterTo(sameYear + YEAR * (year - own.year));
  if (published === null) return null;
  const now = Number(published.slice(0, 4)) * YEAR + Number(published.slice(5, 7)) - 1;
  // The last one that is over, or the next that is not.
  const since = (((now - sameYear) % YEAR) + YEAR) % YEAR;
  const last = now - (since === 0 ? YEAR : since);
  return quarterTo(side() === 'future' ? last + YEAR : last);
}

function quarterTo(lastMonth: number): string {
  const [last, first] = [lastMonth, lastMonth - QUARTER + 1].map((month) => ({
    year: Math.floor(month / YEAR),
    month: (month % YEAR) + 1,
  }));
  if (last === undefined || first === undefined) return '';
  if (last.month % QUARTER === 0) return `${last.year}-Q${last.month / QUARTER}`;
  return `${first.year}-${two(first.month)}/${last.year}-${two(last.month)}`;
}
