import { isDigit } from '../../engine/text/characters.ts';
import { CARDINAL, CARDINALS } from '../numerals/number-words.ts';
import { skipGap, wordAt } from '../read-word.ts';

const FOUR_DIGITS = /[12]\d{3}(?![\d%°]|,\d{3}|\.\d|[a-rt-zA-Z])/y;

/**
 * A year: four digits from 1000 to 2199, or in words (nineteen ninety six, two thousand and fifteen).
 *
 * @param loose where the words before already call for a year: also years far from ours, and years in words
 */
export function readYear(
  text: string,
  at: number,
  { loose = false } = {},
): { readonly end: number; readonly year: number } | null {
  const first = text.charCodeAt(at);
  if (isDigit(first)) {
    if (first > 0x32 || !isDigit(text.charCodeAt(at + 3))) return null;
    FOUR_DIGITS.lastIndex = at;
    const match = FOUR_DIGITS.exec(text);
    if (match === null || isDigit(text.charCodeAt(at - 1))) return null;
    const year = Number(match[0]);
    return (year >= 1900 && year <= 2100) || (loose && year < 2200) ? { end: at + 4, year } : null;
  }
  return loose ? readSpelledYear(text, at) : null;
}

/** `nineteen ninety-six`, `twenty twenty`, `two thousand (and) fifteen`. */
export function readSpelledYear(text: string, at: number): { readonly end: number; readonly year: number } | null {
  const first = wordAt(text, at);
  if (first === null || (first.classes & CARDINAL) === 0) return null;
  const second = wordAt(text, skipGap(text, first.end));
  if (second === null) return null;
  if (first.word === 'two' && second.word === 'thousand') {
    const and = wordAt(text, skipGap(text, second.end));
    const rest = readBelowHundred(text, skipGap(text, and?.word === 'and' ? and.end : second.end));
    return rest === null ? { end: second.end, year: 2000 } : { end: rest.end, year: 2000 + rest.value };
  }
  const century = CARDINALS.get(first.word);
  if (century === undefined || century < 17 || century > 20) return null;
  const rest = readBelowHundred(text, second.start);
  return rest === null || rest.value < 10 ? null : { end: rest.end, year: century * 100 + rest.value };
}

function readBelowHundred(text: string, at: number): { readonly end: number; readonly value: number } | null {
  const tens = wordAt(text, at);
  const value = tens === null ? undefined : CARDINALS.get(tens.word);
  if (tens === null || value === undefined) return null;
  const next =
    value >= 20 ? wordAt(text, text.charCodeAt(tens.end) === 0x2d ? tens.end + 1 : skipGap(text, tens.end)) : null;
  const units = next === null ? undefined : CARDINALS.get(next.word);
  return next !== null && units !== undefined && units > 0 && units < 10
    ? { end: next.end, value: value + units }
    : { end: tens.end, value };
}
