import type { Word } from '../../engine/relations/scene.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { tagChinese } from '../words.ts';

/** Marks that end a clause; 、 parts a list. */
const MARKS = /[,，;；:：。!！?？—]/u;
/** How many words of the phrase right before a figure name what it measures. */
const NEAR = 3;

/**
 * The words that name what each figure of a sentence measures: the nouns right behind it, the nouns before it in its
 * clause, the nearest first, and what the clause begins with. Empty for dates and where the sentence names nothing.
 *
 * Tags the whole sentence, which is slow: for single sentences, not for articles.
 * @param figures the sentence's figures in text order, with offsets into `text`
 */
export function conceptsIn(text: string, sentence: Span, figures: readonly Figure[]): readonly (readonly string[])[] {
  if (figures.length === 0) return [];
  const words = tagChinese(text.slice(sentence.start, sentence.end), sentence.start).filter(
    (word) => !figures.some((figure) => word.start < figure.end && figure.start < word.end),
  );
  return figures.map((figure) => (figure.kind === 'date' ? [] : conceptsOf(text, words, figure)));
}

function conceptsOf(text: string, words: readonly Word[], figure: Figure): readonly string[] {
  const behind = nounsBehind(text, words, figure);
  const before = nounsBefore(text, words, figure);
  return [...new Set([...behind, ...before])];
}

/** 10多个培训班, 5.95万亩西瓜, 种植的5.95万亩西瓜: up to the first word that is no noun or modifier. */
function nounsBehind(text: string, words: readonly Word[], figure: Figure): readonly string[] {
  const found: string[] = [];
  let end = figure.end;
  for (const word of words) {
    if (word.start < figure.end) continue;
    if (MARKS.test(text.slice(end, word.start + 1)) || found.length >= NEAR) break;
    if (isNoun(word)) found.push(word.text);
    else if (!isModifier(word)) break;
    end = word.end;
  }
  return found;
}

/** The nouns of the clause before the figure; those of the clause before where it has none. */
function nounsBefore(text: string, words: readonly Word[], figure: Figure): readonly string[] {
  const ahead = words.filter((word) => word.end <= figure.start);
  const own = ahead.filter((word) => !MARKS.test(text.slice(word.end, figure.start)));
  const nouns = own.filter(isNoun);
  const clause = nouns.length > 0 ? nouns : ahead.filter(isNoun).slice(-NEAR);
  const first = clause[0];
  const near = clause.slice(-NEAR).reverse();
  return [...near, ...(first === undefined || near.includes(first) ? [] : [first])].map((word) => word.text);
}

function isNoun({ tag, text }: Word): boolean {
  return /^(?:n|vn|an|x|l|i|j|r$|s$|nz|eng)/u.test(tag) && /[\u4e00-\u9fffA-Za-z]/u.test(text);
}

function isModifier({ tag }: Word): boolean {
  return /^(?:a|b|uj|u|f|v|z|d|m|q|p|c|t|k|zg|g)/u.test(tag);
}
