import type { Find } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { isDigit } from '../../engine/text/characters.ts';
import type { RuleName } from '../../model/derivation.ts';

/** What follows a run of digits: enough to turn most rules away before they look closer. */
interface DigitRun {
  readonly length: number;
  /** The character behind the digits; NaN at the end of the text. */
  readonly next: number;
  /** The character behind that, where `next` is a space or a hyphen, in lower case; else 0. */
  readonly second: number;
}

type Gate = (run: DigitRun) => boolean;

const SPACE = 0x20;
const SMALL_B = 0x62;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const LONGEST = 20;
const PAST_ASCII = 0x80;

const CLOCK = letters('aponm');
/** What the names of zones of time begin with: GMT, UTC, BST, CET, EST, IST, JST, HKT, SGT. */
const ZONE = letters('gubceijhs');
const DAY_BEFORE = letters('jfmasondtu0123456789');
const UNIT_OF_TIME = letters('dwmyqfch');
const ORDINAL = letters('snrt');
const QUARTER = letters('qh');
const ODDS = letters('io');
/** 8-to-1, 3-for-1. */
const TO_ONE = letters('tf');
/** What goes on behind the first digits of a name: 24/7, 50-50, 401(k), 1:1, 4x4, 3M, 3D, 5G, 720p, 1080i, 8K. */
const NAMING = letters('/-(:xmdgpik');

/** What must follow the digits for a rule to have a chance; a rule that is not listed is always tried. */
const GATES: ReadonlyMap<RuleName, Gate> = new Map<RuleName, Gate>([
  ['en/times/result', ({ length, next }) => length <= 2 && next === COLON],
  [
    'en/labels/clock',
    ({ length, next, second }) =>
      (length <= 2 &&
        (next === COLON || next === STOP || next === HYPHEN || CLOCK[next] === 1 || CLOCK[second] === 1)) ||
      (length === 4 && (ZONE[next] === 1 || (next === SPACE && ZONE[second] === 1))),
  ],
  ['en/labels/ratio', ({ next, second }) => next === COLON || (next === HYPHEN && TO_ONE[second] === 1)],
  ['en/labels/term', ({ next }) => next === HYPHEN],
  ['en/labels/telephone', ({ next, second }) => next === HYPHEN || (next === SPACE && isDigit(second))],
  ['en/labels/name', ({ next }) => NAMING[next] === 1],
  ['en/labels/score', ({ length, next }) => length <= 2 && next === HYPHEN],
  [
    'en/times/date',
    ({ length, next, second }) =>
      (next === SPACE && ((length <= 2 && DAY_BEFORE[second] === 1) || (length === 4 && QUARTER[second] === 1))) ||
      next === HYPHEN ||
      next === SLASH ||
      next === STOP ||
      length === 8 ||
      ORDINAL[next] === 1 ||
      QUARTER[next] === 1,
  ],
  ['en/times/year', ({ length, next }) => length === 4 || (length <= 2 && ORDINAL[next] === 1)],
  ['en/times/part-of-year', ({ length, next }) => ORDINAL[next] === 1 || (length === 4 && next === SPACE)],
  ['en/times/before-our-era', ({ next, second }) => (next === SPACE && second === SMALL_B) || ORDINAL[next] === 1],
  ['en/times/relative', ({ second }) => UNIT_OF_TIME[second] === 1],
  ['en/fractions/one-in', ({ next, second }) => next === SPACE && ODDS[second] === 1],
  ['en/ordinals/rank', ({ next }) => ORDINAL[next] === 1 || next === COMMA],
]);

/**
 * The rules with one that stands for all of them at digits: it looks once at what follows the digits and tries only the
 * rules that this lets through, in their order. Most numbers of the news wake a dozen rules otherwise.
 */
export function behindGates(rules: readonly Rule[]): readonly Rule[] {
  const waking = rules.filter((rule) => rule.starts.includes('1'));
  const last = waking.at(-1);
  if (last === undefined) return rules;
  const admitted = admission(waking);
  const read = (text: string, at: number, context: ReadingContext): Find | null => {
    if (!isDigit(text.charCodeAt(at))) return last.read(text, at, context);
    let best: Find | null = null;
    for (const rule of admitted(text, at)) {
      const find = rule.read(text, at, context);
      if (find !== null && (best === null || find.end > best.end)) best = find;
    }
    return best;
  };
  return rules.map((rule) => {
    if (rule === last) return { ...rule, starts: [...new Set([...rule.starts, ...'0123456789'])], read };
    return waking.includes(rule)
      ? { ...rule, starts: rule.starts.filter((start) => !isDigit(start.charCodeAt(0))) }
      : rule;
  });
}

/** Which of the rules may open here. What was decided for a run of that shape is kept: there are few shapes. */
function admission(rules: readonly Rule[]): (text: string, at: number) => readonly Rule[] {
  const decided = new Map<number, readonly Rule[]>();
  return (text, at) => {
    let end = at + 1;
    while (end - at < LONGEST && isDigit(text.charCodeAt(end))) end++;
    const length = end - at;
    const next = text.charCodeAt(end);
    const second = next === SPACE || next === HYPHEN ? text.charCodeAt(end + 1) | 0x20 : 0;
    // Characters past ASCII let the same rules through, whichever they are.
    const shape = (length * 0x100 + ascii(next)) * 0x100 + ascii(second);
    const known = decided.get(shape);
    if (known !== undefined) return known;
    const run = { length, next: ascii(next), second: ascii(second) };
    const admitted = rules.filter((rule) => GATES.get(rule.name)?.(run) ?? true);
    decided.set(shape, admitted);
    return admitted;
  };
}

/** One code for all characters past ASCII and for the end of the text, which is NaN. */
function ascii(code: number): number {
  if (code < PAST_ASCII) return code;
  return PAST_ASCII;
}

/** The letters of a list, small and capital, as a look-up by character code. */
function letters(list: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of list) {
    table[letter.charCodeAt(0)] = 1;
    table[letter.toUpperCase().charCodeAt(0)] = 1;
  }
  return table;
}
