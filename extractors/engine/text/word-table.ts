/**
 * A table of Latin words, asked with the letters of a text as they stand there, in either case: nothing is cut out of
 * the text and nothing is hashed twice.
 */
export interface WordTable<Value> {
  /** What stands for the letters from `start` to `end`, all of them ASCII letters. */
  find(text: string, start: number, end: number): Value | undefined;
  /** @param word in lower case, ASCII letters only */
  put(word: string, value: Value): void;
  /** Forgets everything. */
  clear(): void;
  readonly size: number;
}

/** Five bits a letter: so many go into one whole number of 30 bits, and twice as many into the two that are a key. */
const PACKED = 6;
const LONGEST_KEY = 2 * PACKED;
const LETTER = 0x1f;

/** An empty table. Words of up to twelve letters are found without cutting them out. */
export function wordTable<Value extends NonNullable<unknown>>(): WordTable<Value> {
  let mask = 63;
  let fronts = new Int32Array(mask + 1);
  let backs = new Int32Array(mask + 1);
  let values: (Value | undefined)[] = emptyValues(mask + 1);
  let short = 0;
  const long = new Map<string, Value>();
  const place = (front: number, back: number): number => {
    let slot = Math.imul(front, 0x9e3779b1) ^ Math.imul(back, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (fronts[slot] !== 0 && (fronts[slot] !== front || backs[slot] !== back)) slot = (slot + 1) & mask;
    return slot;
  };
  const insert = (front: number, back: number, value: Value): void => {
    const slot = place(front, back);
    if (fronts[slot] === 0) short++;
    fronts[slot] = front;
    backs[slot] = back;
    values[slot] = value;
  };
  const grow = (): void => {
    const [oldFronts, oldBacks, oldValues] = [fronts, backs, values];
    mask = mask * 2 + 1;
    fronts = new Int32Array(mask + 1);
    backs = new Int32Array(mask + 1);
    values = emptyValues(mask + 1);
    short = 0;
    oldValues.forEach((value, slot) => {
      if (value !== undefined) insert(oldFronts[slot] ?? 0, oldBacks[slot] ?? 0, value);
    });
  };
  return {
    find(text, start, end) {
      if (end - start > LONGEST_KEY) return long.get(text.slice(start, end).toLowerCase());
      const middle = Math.min(end, start + PACKED);
      return values[place(packed(text, start, middle), packed(text, middle, end))];
    },
    put(word, value) {
      if (word.length > LONGEST_KEY) {
        long.set(word, value);
        return;
      }
      if ((short + 1) * 2 > mask) grow();
      const middle = Math.min(word.length, PACKED);
      insert(packed(word, 0, middle), packed(word, middle, word.length), value);
    },
    clear() {
      fronts.fill(0);
      values.fill(undefined);
      short = 0;
      long.clear();
    },
    get size() {
      return short + long.size;
    },
  };
}

function packed(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) key = (key << 5) | (text.charCodeAt(at) & LETTER);
  return key;
}

function emptyValues<Value>(count: number): (Value | undefined)[] {
  return Array.from({ length: count }, () => undefined);
}
