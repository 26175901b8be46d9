import { isDigit } from '../engine/characters.ts';

/** What follows a run of digits: enough to turn most rules away before they look closer. */
export interface DigitRun {
  readonly length: number;
  /** The character behind the digits; NaN at the end of the text. */
  readonly next: number;
  /** The character behind that, where `next` is a space or a hyphen; in lower case. */
  readonly second: number;
}

const LONGEST = 20;

/** The run of digits at `at`, where a digit stands. */
export function digitRun(text: string, at: number): DigitRun {
  let end = at + 1;
  while (end - at < LONGEST && isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  const second = next === 0x20 || next === 0x2d ? text.charCodeAt(end + 1) | 0x20 : 0;
  return { length: end - at, next, second };
}

/** The small letters of a string as a look-up by character code. */
export function letters(list: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of list) {
    table[letter.charCodeAt(0)] = 1;
    table[letter.toUpperCase().charCodeAt(0)] = 1;
  }
  return table;
}
