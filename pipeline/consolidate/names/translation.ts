import { type Glossary, glossary, stemOf } from './glossary.ts';

/** Words that say no more than how a thing is counted, measured or owned; either language may leave them out. */
const COUNTING_ZH: ReadonlySet<string> = new Set(
  '的 数 量 额 数量 总数 总量 人数 总 共 家 名 个 位 项 次 全部 公司 集团 股份 有限 企业 部分 规模 业'.split(' '),
);
const COUNTING_EN: ReadonlySet<string> = new Set(
  'of in for the a an and on at to from with number total amount volume quantity overall company firm group limited size'
    .split(' ')
    .map(stemOf),
);
const LONGEST_WORD = 6;
/** Longer names are clauses, which no word-for-word reading compares. */
const LONGEST_NAME = 16;
const MOST_WORDS = 6;

/**
 * True where a Chinese name and an English one, word for word, mean the same by CC-CEDICT, or are one name read in
 * pinyin: 注册护士 and "registered nurses", 青禾种业 and "Qinghe Seed". Every word of each must be told in the other,
 * whatever their order; words that only count may be missing. What the dictionary lacks is not the same.
 */
export function sameInTranslation(chinese: string, english: readonly string[], words: Glossary = glossary()): boolean {
  const name = [...chinese];
  const told = [...new Set(english.map((word) => word.toLowerCase().replace(/[^a-z]/gu, '')))].filter(
    (word) => word !== '' && !COUNTING_EN.has(stemOf(word)),
  );
  if (name.length > LONGEST_NAME || told.length === 0 || told.length > MOST_WORDS) return false;
  const stems = told.map(stemOf);
  const failed = new Set<number>();
  const all = (1 << told.length) - 1;

  /** Whether the characters from `at` on can be read so that they tell the words that `covered` lacks. */
  function tells(at: number, covered: number): boolean {
    if (at === name.length) return covered === all;
    const state = at * (all + 1) + covered;
    if (failed.has(state)) return false;
    for (let end = Math.min(name.length, at + LONGEST_WORD); end > at; end -= 1) {
      const word = name.slice(at, end).join('');
      const meant = meantBy(word);
      if (meant !== 0 && tells(end, covered | meant)) return true;
      if (COUNTING_ZH.has(word) && tells(end, covered)) return true;
    }
    for (const [index, spelled] of told.entries()) {
      for (const end of readAs(name, at, spelled, words)) if (tells(end, covered | (1 << index))) return true;
    }
    failed.add(state);
    return false;
  }

  /** Which of the English words a Chinese one explains, as bits. */
  function meantBy(word: string): number {
    const meanings = words.meanings(word);
    if (meanings === null) return 0;
    return stems.reduce((bits, stem, index) => (meanings.has(stem) ? bits | (1 << index) : bits), 0);
  }

  return tells(0, 0);
}

/** Where the characters from `at` on end whose readings, put together, are `spelled`. */
function readAs(name: readonly string[], at: number, spelled: string, words: Glossary): readonly number[] {
  if (spelled === '') return [at];
  const character = name[at];
  if (character === undefined) return [];
  return words
    .readings(character)
    .filter((reading) => spelled.startsWith(reading))
    .flatMap((reading) => readAs(name, at + 1, spelled.slice(reading.length), words));
}
