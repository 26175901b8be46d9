import { oneOf } from '../../engine/text/one-of.ts';
import { type WordReading, wordBefore } from '../read-word.ts';

const SUMMED = oneOf(/^(?:average|median|mean|total|combined|cumulative)$/);

/** "go up by an average of 2.3%", "cut by a total of 175 points": where the words for the average or the sum begin. */
export function behindAverage(text: string, word: WordReading): number | null {
  const average = word.word === 'of' ? wordBefore(text, word.start) : word;
  if (average == null || !SUMMED.test(average.word)) return null;
  const article = wordBefore(text, average.start);
  if (article?.word !== 'an' && article?.word !== 'a') return null;
  // "fell to an average of 3%" tells where it came to; a noun behind the figure is what there is on average.
  return wordBefore(text, article.start)?.word === 'by' ? article.start : null;
}
