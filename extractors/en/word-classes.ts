import { isLatin } from '../engine/text/characters.ts';
import { WORD_SHAPES, wordShape } from '../engine/text/word-shape.ts';
import { wordTable } from '../engine/text/word-table.ts';

/** A word in lower case, and the classes that it is in: one bit each. */
export interface KnownWord {
  readonly word: string;
  readonly classes: number;
}

/** How many words are remembered; texts that are read together have fewer that are different. */
const MOST = 0x2000;
/** The bits of a whole number. */
const MOST_CLASSES = 32;

const members: ReadonlySet<string>[] = [];
const known = wordTable<KnownWord>();
/** For the first two letters of words, the classes of all that begin with them. */
const classesOfShape = new Int32Array(WORD_SHAPES);

/**
 * Makes a class of words that is asked for at most words of a text: `(reading.classes & CLASS) !== 0` costs nothing, a
 * look-up in a set costs a hash. Called at load, once for each table.
 */
export function wordClass(words: Iterable<string>): number {
  if (members.length === MOST_CLASSES) throw new RangeError(`there are no more than ${MOST_CLASSES} classes of words`);
  known.clear();
  const listed = new Set(words);
  const bit = 1 << (members.push(listed) - 1);
  for (const word of listed) {
    const shape = wordShape(word.charCodeAt(0), word.charCodeAt(1));
    classesOfShape[shape] = (classesOfShape[shape] ?? 0) | bit;
  }
  return bit;
}

/** False where the first two letters at `at` begin no word of these classes: most words are turned away by them. */
export function mayBeWord(text: string, at: number, classes: number): boolean {
  const first = text.charCodeAt(at);
  return isLatin(first) && ((classesOfShape[wordShape(first, text.charCodeAt(at + 1))] ?? 0) & classes) !== 0;
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
