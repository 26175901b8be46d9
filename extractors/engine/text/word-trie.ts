/**
 * Longest-match look-up of many words at once, over UTF-16 code units. Built once from a table; `longest` walks the
 * text from one place and allocates nothing until it has matched.
 */
export interface WordTrie<Value> {
  /** The longest listed word that starts at `at`, or null. With `accepts`, the longest one that it lets through. */
  longest(
    text: string,
    at: number,
    accepts?: (value: Value, end: number, text: string) => boolean,
  ): WordMatch<Value> | null;
  /** The longest listed word that ends right before `end`, or null. Only for tries built with `backwards`. */
  longestBefore(text: string, end: number): WordMatch<Value> | null;
}

export interface WordMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/**
 * @param rows words and what they stand for. A word that comes twice keeps the last value; tables that must not hold
 *   a word twice check that before they get here.
 * @param ignoreCase ASCII letters match in either case (rows are given in lower case).
 */
export function wordTrie<Value extends NonNullable<unknown>>(
  rows: Iterable<readonly [word: string, value: Value]>,
  { ignoreCase = false, backwards = false } = {},
): WordTrie<Value> {
  const values: (Value | undefined)[] = [undefined];
  const edges = edgeTable();
  const roots = edgesOfRoot();
  /** The one unit that leads on from each node, or `FORKS`; 0 where none does. */
  const units: number[] = [0];
  for (const [word, value] of rows) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
      let next = node === 0 ? roots.to(code) : edges.to(node, code);
      if (next === 0) {
        next = values.push(undefined) - 1;
        units.push(0);
        if (node === 0) roots.put(code, next);
        else {
          edges.put(node, code, next);
          units[node] = units[node] === 0 ? code : FORKS;
        }
      }
      node = next;
    }
    values[node] = value;
  }
  const only = Int32Array.from(units);
  /** Most words of a text leave the trie behind their first characters, where mostly one unit leads on: no hashing there. */
  const stepTo = (node: number, code: number): number => {
    const unit = only[node];
    return unit === code || unit === FORKS ? edges.to(node, code) : 0;
  };
  if (ignoreCase) for (let code = 0x41; code <= 0x5a; code++) roots.put(code, roots.to(code + 32));
  const codeAt = ignoreCase ? lowerCodeAt : plainCodeAt;
  return {
    longest(text, at, accepts) {
      let node = roots.to(text.charCodeAt(at));
      if (node === 0) return null;
      let best: Value | undefined;
      let bestEnd = at;
      for (let end = at + 1; ; end++) {
        const value = values[node];
        if (value !== undefined && (accepts === undefined || accepts(value, end, text))) {
          best = value;
          bestEnd = end;
        }
        if (end >= text.length) break;
        node = stepTo(node, codeAt(text, end));
        if (node === 0) break;
      }
      return best === undefined ? null : { start: at, end: bestEnd, value: best };
    },
    longestBefore(text, end) {
      let node = end > 0 ? roots.to(text.charCodeAt(end - 1)) : 0;
      if (node === 0) return null;
      let best: Value | undefined;
      let bestStart = end;
      for (let start = end - 1; ; start--) {
        const value = values[node];
        if (value !== undefined) {
          best = value;
          bestStart = start;
        }
        if (start <= 0) break;
        node = stepTo(node, codeAt(text, start - 1));
        if (node === 0) break;
      }
      return best === undefined ? null : { start: bestStart, end, value: best };
    },
  };
}

/** Several units lead on. */
const FORKS = -1;

/** First steps of a trie: most look-ups fail there, so one takes two reads and no hashing. 0 where no word begins so. */
function edgesOfRoot(): {
  readonly to: (code: number) => number;
  readonly put: (code: number, node: number) => void;
} {
  // Pages of 256 units, of which page 0 is empty and stands for all that no word begins in.
  const pages = new Uint16Array(0x100);
  let nodes = new Int32Array(0x100);
  let used = 1;
  return {
    // A place outside of the text has the code NaN, which shifts to 0 and is no unit of page 0 or any other.
    to: (code) => nodes[((pages[code >> 8] ?? 0) << 8) + (code & 0xff)] ?? 0,
    put: (code, node) => {
      if (pages[code >> 8] === 0) {
        pages[code >> 8] = used++;
        const grown = new Int32Array(used << 8);
        grown.set(nodes);
        nodes = grown;
      }
      nodes[((pages[code >> 8] ?? 0) << 8) + (code & 0xff)] = node;
    },
  };
}

/** All other steps in one open-addressed table, keyed by node and unit. */
function edgeTable(): {
  readonly to: (node: number, code: number) => number;
  readonly put: (node: number, code: number, to: number) => void;
} {
  let mask = 63;
  let keys = new Float64Array(mask + 1);
  let targets = new Int32Array(mask + 1);
  let count = 0;
  const slotOf = (node: number, code: number): number => {
    const key = node * 0x10000 + code;
    let slot = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const put = (node: number, code: number, to: number): void => {
    const slot = slotOf(node, code);
    keys[slot] = node * 0x10000 + code;
    targets[slot] = to;
  };
  return {
    to: (node, code) => targets[slotOf(node, code)] ?? 0,
    put: (node, code, to) => {
      if (++count * 2 > mask) {
        const [oldKeys, oldTargets] = [keys, targets];
        mask = mask * 2 + 1;
        keys = new Float64Array(mask + 1);
        targets = new Int32Array(mask + 1);
        for (const [slot, key] of oldKeys.entries())
          if (key !== 0) put(Math.floor(key / 0x10000), key % 0x10000, oldTargets[slot] ?? 0);
      }
      put(node, code, to);
    },
  };
}

function plainCodeAt(text: string, at: number): number {
  return text.charCodeAt(at);
}

function lowerCodeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}
