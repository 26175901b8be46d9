import { isLatin } from '../engine/text/characters.ts';
import { wordTable } from '../engine/text/word-table.ts';

/** A word in lower case, and the classes that it is in: one bit each. */
export interface KnownWord {
  readonly word: string;
  readonly classes: number;
}

/** How many words are remembered; texts that are read together have fewer that are different. */
const MOST = 0x2000;
const MOST_CLASSES = 31;

const members: ReadonlySet<string>[] = [];
const known = wordTable<KnownWord>();

/**
 * Makes a class of words that is asked for at most words of a text: `(reading.classes & CLASS) !== 0` costs nothing, a
 * look-up in a set costs a hash. Called at load, once for each table.
 */
export function wordClass(words: Iterable<string>): number {
  if (members.length === MOST_CLASSES) throw new RangeError(`there are no more than ${MOST_CLASSES} classes of words`);
  known.clear();
  return 1 << (members.push(new Set(words)) - 1);
}

/** The letters from `start` to `end` as one word. The same letters give the same object nearly always. */
export function knownWord(text: string, start: number, end: number): KnownWord {
  const kept = known.find(text, start, end);
  if (kept !== undefined) return kept;
  // A copy: a long word cut out of a text would hold the whole text for as long as it is remembered.
  const word = ` ${text.slice(start, end).toLowerCase()}`.slice(1);
  const made: KnownWord = { word, classes: classesOf(word) };
  if (known.size >= MOST) known.clear();
  known.put(word, made);
  return made;
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
