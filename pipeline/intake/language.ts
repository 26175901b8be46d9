import { franc } from 'franc';
import type { Language } from '../../extractors/model/article.ts';

const SAMPLE = 20_000;
/** An English word is as long as a Chinese word of 1.6 characters is long. */
const LETTERS_A_WORD = 5;
const HAN_A_WORD = 1.6;
/** Below this many letters trigrams say little; the words that every English sentence has say more. */
const FRANC_LETTERS = 240;
const LEAST_LETTERS = 4;
const FUNCTION_WORDS = new Set(
  'the of and to in a is that for it as was with be by on not but at are this have from or had an they which were their has when who will more no out up its about than into can only other new some two after last over per said says million billion percent'.split(
    ' ',
  ),
);
/** What stands in English headlines and tables, which have few of the others, and in no other language. */
const TABLE_WORDS = new Set(
  'year month months week weeks quarter january february june july october december monday tuesday wednesday thursday friday saturday sunday rate rates share shares growth world market markets output exports imports sales prices thousand thousands change company companies country countries state states city cities people population unemployment jobs source first second third weekly monthly yearly'.split(
    ' ',
  ),
);
/** Share of such words: running English has 0.3 and more, headlines and tables in English half of that. */
const SOME_ENGLISH = 0.12;
const PLAIN_ENGLISH = 0.24;

/**
 * The language that an article is read in: Chinese (either script) or English, whichever has more of its words, so that
 * a digest in both goes by the majority. Null for neither: Japanese, Korean, French, or a table without words.
 */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  const han = count(sample, /\p{Script=Han}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const other = count(sample, /\p{L}/gu) - han - latin - kana;
  if (kana > han * 0.15 || other > han + latin || han + latin < LEAST_LETTERS) return null;
  if (han / HAN_A_WORD >= latin / LETTERS_A_WORD) return 'zh';
  return isEnglish(sample, latin) ? 'en' : null;
}

function isEnglish(sample: string, latin: number): boolean {
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const share = words.filter((word) => FUNCTION_WORDS.has(word)).length / words.length;
  if (share >= PLAIN_ENGLISH) return true;
  const ofTables = words.filter((word) => TABLE_WORDS.has(word)).length / words.length;
  if (latin < FRANC_LETTERS) return share + ofTables >= SOME_ENGLISH;
  // Names and figures make franc take English for Scots; other languages share no more than a word or two with it.
  const guess = franc(sample.replace(/[^\p{Script=Latin}\s'’]+/gu, ' '));
  return guess === 'eng' || (guess === 'sco' && share >= SOME_ENGLISH);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
