import { conceptsIn as englishConcepts } from './en/concepts/concepts-in.ts';
import { extractClaims } from './extract-claims.ts';
import type { ArticleText } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import type { Figure } from './model/figure.ts';
import { figuresOfSection } from './read-figures.ts';
import { sectionsOf } from './sections.ts';
import { conceptsIn as chineseConcepts } from './zh/concepts/concepts-in.ts';

/**
 * The words that name what each figure of a text measures, most telling first, by the figure's `start`. English: the
 * nouns and adjectives of the phrase that says it. Chinese: the words of the metric, object and subject slots, and the nouns
 * of the clause that says it.
 *
 * Tags every sentence that holds a figure, which is slow: for single sentences, not for a day's news.
 */
export function readConcepts(article: ArticleText): ReadonlyMap<number, readonly string[]> {
  const concepts = new Map<number, readonly string[]>();
  const sections = sectionsOf(article);
  const claims = sections.some((section) => section.lang === 'zh') ? extractClaims(article) : [];
  for (const claim of claims) concepts.set(claim.start, wordsOf(claim));
  for (const section of sections) {
    const conceptsIn = section.lang === 'en' ? englishConcepts : chineseConcepts;
    const figures = figuresOfSection(article, section).filter((figure) => figure.kind !== 'ordinal');
    for (const sentence of section.sentences) {
      const here = figures.filter((figure) => sentence.start <= figure.start && figure.start < sentence.end);
      conceptsIn(article.text, sentence, here).forEach((words, index) => {
        const figure: Figure | undefined = here[index];
        if (figure === undefined) return;
        const slots = concepts.get(figure.start) ?? [];
        concepts.set(figure.start, [...new Set([...slots, ...words])]);
      });
    }
  }
  return concepts;
}

/** The words of the slots as they stand in the text. */
function wordsOf(claim: Claim): readonly string[] {
  const slots = [claim.metric, claim.object, claim.subject];
  return [...new Set(slots.flatMap((slot) => (slot === null ? [] : [slot.text])))];
}
