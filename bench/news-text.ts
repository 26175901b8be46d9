import { sentencesOf } from '../extractors/engine/text/segments.ts';
import { readFigures } from '../extractors/index.ts';
import { ABBREVIATIONS } from '../extractors/languages.ts';
import type { Language } from '../extractors/model/article.ts';
import { PLAIN_SENTENCES } from './plain-sentences.ts';
import { type SampleArticle, sampleArticles } from './sample-text.ts';

const SENTENCES_PER_PARAGRAPH = 4;
const PARAGRAPHS_PER_ARTICLE = 6;

/**
 * Articles in which every other sentence holds a figure, without end: sentences of our fixtures with their digits and
 * names turned, and between them sentences of our own without any. The same call gives the same articles.
 */
export function* newsArticles(lang: Language): Generator<SampleArticle> {
  const gap = lang === 'zh' ? '' : ' ';
  const measured = sentencesWithFigures(lang);
  const plain = PLAIN_SENTENCES[lang];
  for (let number = 0, turn = 0; ; number += 1) {
    const paragraphs: string[] = [];
    while (paragraphs.length < PARAGRAPHS_PER_ARTICLE) {
      const sentences: string[] = [];
      while (sentences.length < SENTENCES_PER_PARAGRAPH) {
        sentences.push(measured.next().value, plain[turn % plain.length] ?? '');
        turn += 1;
      }
      paragraphs.push(sentences.join(gap));
    }
    yield { name: `news-${lang}-${number}.txt`, lang, text: paragraphs.join('\n\n') };
  }
}

/** The share of sentences of these articles that hold a figure. */
export function measuredShare(articles: readonly SampleArticle[]): number {
  let all = 0;
  let measured = 0;
  for (const { text, lang } of articles) {
    const starts = readFigures({ id: '', text, lang }).map((figure) => figure.start);
    for (const sentence of sentencesOf(text, ABBREVIATIONS)) {
      all += 1;
      if (starts.some((start) => sentence.start <= start && start < sentence.end)) measured += 1;
    }
  }
  return measured / all;
}

function* sentencesWithFigures(lang: Language): Generator<string, never> {
  for (;;) {
    for (const { text } of sampleArticles(lang)) {
      for (const { start, end, opens } of sentencesOf(text, ABBREVIATIONS)) {
        const sentence = text.slice(start, end);
        // Headlines and list items have no stop; a sentence put behind them would run on from them.
        if (opens && !/[.。！？!?”"]$/u.test(sentence)) continue;
        if (readFigures({ id: '', text: sentence, lang }).length > 0) yield sentence;
      }
    }
  }
}
