import { isDigit } from '../engine/text/characters.ts';
import { BASIS_REACH, BASIS_STARTS } from './changes/change-basis.ts';

/** What a character of a clause may belong to, as bits. */
export const OPENS_BASIS = 1;
export const MAY_COMPARE = 2;
export const MAY_ADD = 4;
export const MAY_ADJUST = 8;
const ENDS_CLAUSE = 16;
const COMMA = 0x2c;

const MARKS = new Uint8Array(0x10000);
mark(BASIS_STARTS, OPENS_BASIS);
mark('比较与于', MAY_COMPARE);
mark('增减多少损调提降修', MAY_ADD);
mark('调修', MAY_ADJUST);
mark('，。；\n！？;：', ENDS_CLAUSE);

function mark(characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    MARKS[code] = (MARKS[code] ?? 0) | bit;
  }
}

let knownText = '';
let knownAt = -1;
let knownStart = 0;
let knownMarks = 0;

/**
 * The words of the clause before `at`, up to its comma, as far as the words of a basis may stand; empty where no
 * character in them is marked with `bit`.
 */
export function clauseBefore(text: string, at: number, bit: number): string {
  // A figure is asked about for several things: its clause is walked through once.
  if (knownAt !== at || knownText !== text) walk(text, at);
  return (knownMarks & bit) === 0 ? '' : text.slice(knownStart, at);
}

function walk(text: string, at: number): void {
  const from = Math.max(0, at - BASIS_REACH);
  let start = at;
  let marks = 0;
  for (; start > from; start--) {
    const code = text.charCodeAt(start - 1);
    const bits = MARKS[code] ?? 0;
    if (bits === ENDS_CLAUSE) break;
    // An ASCII comma parts clauses where no digit follows it before the end.
    if (code === COMMA && (start === at || !isDigit(text.charCodeAt(start)))) break;
    marks |= bits;
  }
  knownText = text;
  knownAt = at;
  knownStart = start;
  knownMarks = marks;
}
