import { franc } from 'franc';
import { isHan, isLatin } from './engine/text/characters.ts';
import type { Sentence } from './engine/text/segments.ts';
import type { Language } from './model/article.ts';

/** Enough for franc to tell languages apart; the rest of a long text adds nothing. */
const SAMPLE = 4000;
/** Below this many letters franc guesses; Latin text that short is taken for English. */
const LEAST_LETTERS = 60;
/** English words that other languages do not have; a text with some of them needs no statistics. */
const ENGLISH_WORDS = /\b(?:the|and|with|which|that|were|said|from|this|its|they)\b/giu;
/** So many of them for so many letters: a sentence of 100 letters holds four or five. */
const LETTERS_PER_ENGLISH_WORD = 40;
/** Where there is one for so many, English has small words besides, that its neighbours have in part as well. */
const LETTERS_PER_FEW_ENGLISH_WORDS = 100;
const SMALL_WORDS =
  /\b(?:the|and|with|which|that|were|said|from|this|its|they|of|in|to|for|by|at|on|as|is|are|has|have|been|was|but|not|their|will|would|than)\b/giu;
/** A sentence of English news holds one for every 15 to 20 letters. */
const LETTERS_PER_SMALL_WORD = 30;

/** Languages that franc confuses with short English: Scots and the Nordic ones on names and figures. */
const NEAR_ENGLISH: ReadonlySet<string> = new Set(['eng', 'sco', 'und']);

/**
 * The language of a whole text: Chinese where Chinese characters carry it (Japanese is told by its kana), else what
 * franc says of the Latin words. Null for neither Chinese nor English, and for a text without words.
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  let han = 0;
  let kana = 0;
  let latin = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (isHan(code)) han++;
    else if (isLatin(code)) latin++;
    else if (code >= 0x3040 && code <= 0x30ff) kana++;
  }
  if (han + latin === 0) return null;
  if (kana * 4 > han) return null;
  if (han * 5 >= latin) return 'zh';
  if (latin < LEAST_LETTERS) return 'en';
  const english = count(ENGLISH_WORDS, sample);
  if (english * LETTERS_PER_ENGLISH_WORD >= latin) return 'en';
  if (english * LETTERS_PER_FEW_ENGLISH_WORDS >= latin && count(SMALL_WORDS, sample) * LETTERS_PER_SMALL_WORD >= latin)
    return 'en';
  return NEAR_ENGLISH.has(franc(sample)) ? 'en' : null;
}

/** The language of one sentence of an article that is in `article`; null for a sentence in a third language. */
export function sentenceLanguage(text: string, sentence: Sentence, article: Language): Language | null {
  if (sentence.script === 'han') return 'zh';
  if (sentence.script === 'none' || article === 'en') return article;
  // Latin letters in a Chinese article: an English notice or part, or a name, or another language.
  return detectLanguage(text.slice(sentence.start, sentence.end));
}

function count(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0;
}
