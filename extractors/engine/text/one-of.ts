/** The words of a list, asked for as a pattern is. */
export interface OneOf {
  test(word: string): boolean;
}

/**
 * A pattern that only lists words, `/^(?:buy|bought|acquir(?:e|es|ed))$/`, as a table of them. Rules ask it of word after
 * word, and running a pattern takes several times as long as looking a word up.
 *
 * @param pattern of letters, alternatives `(?:a|b)`, sets `[ab]` and `?`, from `^` to `$`
 * @throws RangeError at load where it holds anything else
 */
export function oneOf(pattern: RegExp): OneOf {
  const { source, flags } = pattern;
  const { endings, at } = sequence(source, 1);
  if (!LISTS.test(source) || flags.replace('u', '') !== '' || at !== source.length - 1)
    throw new RangeError(`this pattern does more than list words: ${source}`);
  const words = new Set(endings);
  return { test: (word) => words.has(word) };
}

/** All that a list is written with. */
const LISTS = /^\^(?:[^\\.*+?()[\]{}|^$]|\(\?:|[)|?]|\[[^\\\]^-]+\])*\$$/;

interface Read {
  readonly endings: readonly string[];
  /** Where reading stopped. */
  readonly at: number;
}

/** Reads `a|b|c` up to what closes it. */
function alternatives(source: string, from: number): Read {
  const endings: string[] = [];
  for (let at = from; ; at++) {
    const one = sequence(source, at);
    endings.push(...one.endings);
    at = one.at;
    if (source.charAt(at) !== '|') return { endings, at };
  }
}

/** Reads what stands behind one another: every beginning with every ending. */
function sequence(source: string, from: number): Read {
  let endings: readonly string[] = [''];
  let at = from;
  while (at < source.length && !'|)$'.includes(source.charAt(at))) {
    const next = element(source, at);
    at = next.at;
    const optional = source.charAt(at) === '?';
    if (optional) at++;
    const choices = optional ? [...next.endings, ''] : next.endings;
    endings = endings.flatMap((begun) => choices.map((choice) => begun + choice));
  }
  return { endings, at };
}

/** Reads a letter, a set of letters or a group. */
function element(source: string, at: number): Read {
  const mark = source.charAt(at);
  if (source.startsWith('(?:', at)) {
    const inside = alternatives(source, at + 3);
    return { endings: inside.endings, at: inside.at + 1 };
  }
  if (mark === '[') {
    const end = source.indexOf(']', at);
    return { endings: [...source.slice(at + 1, end)], at: end + 1 };
  }
  return { endings: [mark], at: at + 1 };
}
