import { type PairTable, pairTable } from '../figures/pair-table.ts';
import { onForget } from './kept-text.ts';

/** The matches of a pattern in a text, from left to right, none overlapping. */
export type Matches = (text: string) => readonly RegExpExecArray[];

export interface Anchors {
  /** What each match holds one of: its first two characters count. */
  readonly words: readonly string[];
  /** How far behind the start of a match its anchor may stand, in UTF-16 units. */
  readonly behind: readonly [least: number, most: number];
}

/**
 * Finds a pattern as `matchAll` does, but tries it only where one of its anchors stands near: a pattern that begins with
 * any character at all and ends in one of a hundred words is else tried at every place of a text.
 *
 * @param whole its matches are never empty, and each holds an anchor so far behind its start
 */
export function anchored(whole: RegExp, { words, behind: [least, most] }: Anchors): Matches {
  const pattern = new RegExp(whole.source, `${whole.flags.replace('g', '')}y`);
  const { opening, single, pairs, bit, held } = newTables();
  for (const word of words) {
    const first = word.charCodeAt(0);
    const table = word.length === 1 ? single : opening;
    table[first] = (table[first] ?? 0) | bit;
    if (word.length > 1) pairs.add(word, bit);
  }
  const find: Matches = (text) => {
    if ((held(text) & bit) === 0) return NONE;
    let matches: RegExpExecArray[] | null = null;
    // Nothing before this place is to be tried any more.
    let from = 0;
    for (let at = least; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (
        ((single[code] ?? 0) & bit) === 0 &&
        (((opening[code] ?? 0) & bit) === 0 || (pairs.bitsAt(text, at) & bit) === 0)
      )
        continue;
      for (let start = Math.max(from, at - most); start <= at - least; start++) {
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        from = start + 1;
        if (match === null) continue;
        matches ??= [];
        matches.push(match);
        from = start + match[0].length;
        at = Math.max(at, from + least - 1);
        break;
      }
    }
    return matches ?? NONE;
  };
  ANCHORED.push({ pattern: whole, find });
  return find;
}

/** Every pattern with anchors, for tests: an alternative that holds no anchor would never be found. */
export const ANCHORED: { readonly pattern: RegExp; readonly find: Matches }[] = [];

interface Tables {
  /** What anchors of two characters or more begin with, and what are anchors by themselves; a bit for each pattern. */
  readonly opening: Uint32Array;
  readonly single: Uint32Array;
  readonly pairs: PairTable;
  /** The bits of all patterns that have an anchor in a text. */
  readonly held: (text: string) => number;
}

let tables: Tables | null = null;
let taken = 32;

/** A bit of its own, in tables that 32 patterns share. */
function newTables(): Tables & { readonly bit: number } {
  if (tables === null || taken === 32) {
    tables = emptyTables();
    taken = 0;
  }
  return { ...tables, bit: 1 << taken++ };
}

/** Sentences are short, and one is asked for by pattern after pattern: what it holds is kept. */
const LONGEST_KEPT = 1000;

function emptyTables(): Tables {
  const opening = new Uint32Array(0x10000);
  const single = new Uint32Array(0x10000);
  const pairs = pairTable();
  let kept = '';
  let keptBits = 0;
  onForget(() => {
    kept = '';
    keptBits = 0;
  });
  const held = (text: string): number => {
    if (text === kept) return keptBits;
    if (text.length > LONGEST_KEPT) return -1;
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      bits |= single[code] ?? 0;
      const begun = opening[code] ?? 0;
      if (begun !== 0) bits |= begun & pairs.bitsAt(text, at);
    }
    kept = text;
    keptBits = bits;
    return bits;
  };
  return { opening, single, pairs, held };
}

const NONE: readonly RegExpExecArray[] = [];
