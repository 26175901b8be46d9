import { isDigit } from '../../engine/text/characters.ts';
import { ARABIC, classAt, DIGIT, NONE, SMALL_SCALE, valueAt } from './numeral-characters.ts';

export interface SmallNumber {
  readonly end: number;
  readonly value: number;
}

/** A whole number from 1 to 99 in digits (also 03) or words (十二, 二十一, 廿九): months, days, hours. */
export function readSmall(text: string, at: number): SmallNumber | null {
  if (isDigit(text.charCodeAt(at))) {
    const two = isDigit(text.charCodeAt(at + 1));
    const end = two ? at + 2 : at + 1;
    if (isDigit(text.charCodeAt(end))) return null;
    return { end, value: Number(text.slice(at, end)) };
  }
  if (text[at] === '廿' || text[at] === '卅') {
    const tens = text[at] === '廿' ? 20 : 30;
    return classAt(text, at + 1) === DIGIT
      ? { end: at + 2, value: tens + valueAt(text, at + 1) }
      : { end: at + 1, value: tens };
  }
  const kind = classAt(text, at);
  if (kind === SMALL_SCALE && valueAt(text, at) === 1) return afterTen(text, at + 1, 10);
  if (kind !== DIGIT)
    return text[at] === '零' && classAt(text, at + 1) === DIGIT ? { end: at + 2, value: valueAt(text, at + 1) } : null;
  const digit = valueAt(text, at);
  if (classAt(text, at + 1) === SMALL_SCALE)
    return valueAt(text, at + 1) === 1 ? afterTen(text, at + 2, digit * 10) : null;
  return classAt(text, at + 1) === DIGIT ? null : { end: at + 1, value: digit };
}

function afterTen(text: string, at: number, tens: number): SmallNumber | null {
  if (classAt(text, at) !== DIGIT) return { end: at, value: tens };
  return { end: at + 1, value: tens + valueAt(text, at) };
}

/** The place behind up to four spaces at `at`, or `at`: old text files pad their columns. */
export function skipSpaces(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && text.charCodeAt(end) === 0x20) end++;
  return end;
}

/** The place behind one space at `at`, or `at`. */
export function skipSpace(text: string, at: number): number {
  return text.charCodeAt(at) === 0x20 ? at + 1 : at;
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Longer runs are no days, months or years. */
export const LONGEST_RUN = 20;

let runText = '';
let runAt = -1;
let runEnd = -1;

/** The end of the digits or of the numeral characters in words at `at`, where they are no more than `LONGEST_RUN`. */
export function endOfRun(text: string, at: number): number {
  // Every rule that a number wakes asks for it: it is looked for once.
  if (runAt === at && runText === text) return runEnd;
  const arabic = isDigit(text.charCodeAt(at));
  let end = at;
  while (end - at < LONGEST_RUN && (arabic ? isDigit(text.charCodeAt(end)) : isSpelledNumeral(text, end))) end++;
  runText = text;
  runAt = at;
  runEnd = end;
  return end;
}

/**
 * The character behind the digits or numerals at `at`, one space skipped; empty where no numeral stands. What it is
 * turns most rules away from most numbers, before any pattern is tried.
 */
export function signAfter(text: string, at: number): string {
  const end = endOfRun(text, at);
  return end === at ? '' : text.charAt(skipSpace(text, end));
}

function isSpelledNumeral(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind !== NONE && kind !== ARABIC;
}
