import type { ReadingContext } from '../../engine/figures/rule.ts';
import { toNumber } from '../../engine/values/decimal.ts';
import { dayBounds } from '../../engine/values/edtf.ts';
import type { CalendarDay } from '../../model/time.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { looksAhead } from './time-context.ts';
import { two } from './time-parts.ts';
import { counted, type TimeReading } from './time-reading.ts';

type Reader = (text: string, at: number, context: ReadingContext) => TimeReading | null;

/** What stands before a period of the year: "profit for the first nine months". */
const LEADS: ReadonlySet<string> = new Set(['in', 'for', 'during', 'over', 'of', 'from', 'to', 'across', 'through']);
/** What may follow it: nothing that it could be the months of ("in the first two months after the merger"). */
const BEHIND =
  /^(?:$|[.,;:!?)\n]| [-–—] | (?:from|against|compared|versus|and|up|down|but|while|thanks|was|were|is|are|has|have|rose|fell|grew|came|stood|reached|hit|totall?ed|amid|than|because|due)\b| to [$£€¥]?\d| before (?:a|an|the|its|their) )/;
/** "In the first nine months Hungary exported …": a sentence that opens with the period. */
const OPENS = /(?:In|During|Over|For|Through) (?:the )?$/;
const QUARTER_WORDS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
]);

/**
 * `the first three quarters of 2025`; `the first nine months` without a year: of the last year of which they were over
 * when the text came out. Null where the words may be of something else.
 */
export function readOpeningMonths(text: string, at: number, context: ReadingContext, next: Reader): TimeReading | null {
  const the = wordAt(text, at);
  const first = the?.word === 'the' ? wordAt(text, skipGap(text, the.end)) : null;
  if (first?.word !== 'first' || context.published === null) return null;
  const span = readSpan(text, skipGap(text, first.end));
  if (span === null) return null;
  const of = wordAt(text, skipGap(text, span.end));
  const whole = of?.word === 'of' ? next(text, skipGap(text, of.end), context) : null;
  const last = `-${two(span.months)}`;
  if (whole !== null)
    return /^\d{4}$/.test(whole.edtf ?? '')
      ? { ...whole, start: at, edtf: `${whole.edtf}-01/${whole.edtf}${last}`, written: null }
      : null;
  const lead = wordBefore(text, at);
  if (lead === null || !LEADS.has(lead.word)) return null;
  const opens = OPENS.test(text.slice(Math.max(0, at - 8), at)) && /^ [A-Z]/.test(text.slice(span.end, span.end + 2));
  if ((!opens && !BEHIND.test(text.slice(span.end, span.end + 12))) || looksAhead(text, at)) return null;
  const published = Number(context.published.slice(0, 4));
  const year = isOver(`${published}${last}`, context.published) ? published : published - 1;
  return counted(at, span.end, `${year}-01/${year}${last}`);
}

/** How many months, from two to eleven. */
function readSpan(text: string, at: number): { readonly end: number; readonly months: number } | null {
  const word = wordAt(text, at);
  const quarters = word === null ? undefined : QUARTER_WORDS.get(word.word);
  const unit = word === null || quarters === undefined ? null : wordAt(text, skipGap(text, word.end));
  // "three quarters" is also the fraction.
  if (unit?.word === 'quarters' && quarters !== undefined) return { end: unit.end, months: quarters * 3 };
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.magnitude.shape !== 'point') return null;
  const months = toNumber(numeral.magnitude.at);
  const named = wordAt(text, skipGap(text, numeral.end));
  if (named?.word !== 'months' || !Number.isInteger(months) || months < 2 || months > 11) return null;
  return { end: named.end, months };
}

function isOver(month: string, published: CalendarDay): boolean {
  const { high } = dayBounds(month);
  return high !== null && high <= published;
}
