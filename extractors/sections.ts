import { type Sentence, sentencesOf, trimmed } from './engine/text/segments.ts';
import { mayHoldTables, tableLineAround } from './engine/text/table-lines.ts';
import { detectLanguage, sentenceLanguage } from './language.ts';
import { ABBREVIATIONS } from './languages.ts';
import type { ArticleText, Language } from './model/article.ts';
import type { Span } from './model/span.ts';

/** A sentence in a language that Heshu reads. */
export interface ReadableSentence extends Sentence {
  readonly lang: Language;
}

/** Neighbouring sentences of one language, read in one go. */
export interface Section extends Span {
  readonly lang: Language;
  readonly sentences: readonly ReadableSentence[];
}

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/;
const LATIN = /[A-Za-z]/;

/**
 * The sections of an article without their sentences. A text that holds nothing of the other script is one section, and
 * need not be cut.
 */
export function stretchesOf(article: ArticleText): readonly (Span & { readonly lang: Language })[] {
  const lang = article.lang ?? detectLanguage(article.text);
  if (lang === null) return [];
  if ((lang === 'en' ? HAN : LATIN).test(article.text)) return sectionsOf({ ...article, lang });
  const span = trimmed(article.text, 0, article.text.length);
  return span === null ? [] : [{ ...span, lang }];
}

/**
 * An article as runs of sentences of one language, in text order; sentences in a third language are in none.
 * @returns nothing for a text that is neither Chinese nor English, unless the article says its language.
 */
export function sectionsOf(article: ArticleText): readonly Section[] {
  const main = article.lang ?? detectLanguage(article.text);
  if (main === null) return [];
  const sections: { lang: Language; start: number; end: number; sentences: ReadableSentence[] }[] = [];
  const tables = mayHoldTables(article.text);
  let broken = true;
  for (const sentence of sentencesOf(article.text, ABBREVIATIONS)) {
    const last = sections.at(-1);
    const above = broken ? undefined : last?.sentences.at(-1);
    // The lines of a table are of one language, whatever the names in their cells are written in.
    const goesOn =
      tables &&
      above !== undefined &&
      [above, sentence].every(({ start }) => tableLineAround(article.text, start) !== null);
    const lang = goesOn ? above.lang : sentenceLanguage(article.text, sentence, main);
    if (lang === null) {
      broken = true;
      continue;
    }
    if (last === undefined || broken || last.lang !== lang) {
      sections.push({ lang, start: sentence.start, end: sentence.end, sentences: [{ ...sentence, lang }] });
    } else {
      last.end = sentence.end;
      last.sentences.push({ ...sentence, lang });
    }
    broken = false;
  }
  return sections;
}
