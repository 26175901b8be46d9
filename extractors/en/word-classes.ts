import { isLatin } from '../engine/characters.ts';

/** A word in lower case, and the classes that it is in: one bit each. */
export interface KnownWord {
  readonly word: string;
  readonly classes: number;
}

/** How many words are remembered; a text has fewer that are different. */
const MOST = 0x1000;
const MOST_CLASSES = 31;

const members: ReadonlySet<string>[] = [];
const known: (KnownWord | undefined)[] = Array.from({ length: MOST }, () => undefined);

/**
 * Makes a class of words that is asked for at most words of a text: `(reading.classes & CLASS) !== 0` costs nothing, a
 * look-up in a set costs a hash. Called at load, once for each table.
 */
export function wordClass(words: Iterable<string>): number {
  if (members.length === MOST_CLASSES) throw new RangeError(`there are no more than ${MOST_CLASSES} classes of words`);
  known.fill(undefined);
  return 1 << (members.push(new Set(words)) - 1);
}

/** The letters from `start` to `end` as one word. The same letters give the same object nearly always. */
export function knownWord(text: string, start: number, end: number): KnownWord {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)) | 0;
  const place = (hash ^ (hash >>> 13)) & (MOST - 1);
  const kept = known[place];
  if (kept !== undefined && isSame(kept.word, text, start, end)) return kept;
  const word = text.slice(start, end).toLowerCase();
  const made: KnownWord = { word, classes: classesOf(word) };
  known[place] = made;
  return made;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== (text.charCodeAt(at) | 0x20)) return false;
  return true;
}

function classesOf(word: string): number {
  let classes = 0;
  for (let index = 0; index < members.length; index++) if (members[index]?.has(word) === true) classes |= 1 << index;
  return classes;
}

/** The end of the run of ASCII letters that starts at `at`, `most` letters on at most. */
export function lettersEnd(text: string, at: number, most: number): number {
  let end = at;
  const last = Math.min(text.length, at + most);
  while (end < last && isLatin(text.charCodeAt(end))) end++;
  return end;
}
