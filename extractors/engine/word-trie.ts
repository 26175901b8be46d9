/**
 * Longest-match look-up of many words at once, over UTF-16 code units. Built once from a table; `longest` walks the
 * text from one place and allocates nothing until it has matched.
 */
export interface WordTrie<Value> {
  /** The longest listed word that starts at `at`, or null. With `accepts`, the longest one that it lets through. */
  longest(text: string, at: number, accepts?: (value: Value, end: number) => boolean): WordMatch<Value> | null;
  /** The longest listed word that ends right before `end`, or null. Only for tries built with `backwards`. */
  longestBefore(text: string, end: number): WordMatch<Value> | null;
}

export interface WordMatch<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | undefined;
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
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [word, value] of rows) {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
      let next = node.next.get(code);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = value;
  }
  // Most look-ups fail at the first character: that of ASCII is looked up without hashing.
  const ascii: (Node<Value> | undefined)[] = Array.from({ length: 0x80 }, (_, code) =>
    root.next.get(ignoreCase && code >= 0x41 && code <= 0x5a ? code + 32 : code),
  );
  const codeAt = ignoreCase ? lowerCodeAt : plainCodeAt;
  return {
    longest(text, at, accepts) {
      let best: WordMatch<Value> | null = null;
      let node: Node<Value> | undefined;
      for (let end = at; end < text.length; ) {
        const code = codeAt(text, end);
        node = node === undefined ? (code < 0x80 ? ascii[code] : root.next.get(code)) : node.next.get(code);
        if (node === undefined) break;
        end++;
        if (node.value !== undefined && (accepts === undefined || accepts(node.value, end))) {
          best = { start: at, end, value: node.value };
        }
      }
      return best;
    },
    longestBefore(text, end) {
      let best: WordMatch<Value> | null = null;
      let node: Node<Value> | undefined;
      for (let start = end; start > 0; ) {
        const code = codeAt(text, start - 1);
        node = node === undefined ? (code < 0x80 ? ascii[code] : root.next.get(code)) : node.next.get(code);
        if (node === undefined) break;
        start--;
        if (node.value !== undefined) best = { start, end, value: node.value };
      }
      return best;
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
