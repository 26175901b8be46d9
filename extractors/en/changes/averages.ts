import { type WordReading, wordBefore } from '../read-word.ts';

/** "go up by an average of 2.3%", "rise by an average 2.3%": where the words for the average begin. */
export function behindAverage(text: string, word: WordReading): number | null {
  const average = word.word === 'of' ? wordBefore(text, word.start) : word;
  if (average?.word !== 'average' && average?.word !== 'median' && average?.word !== 'mean') return null;
  const article = wordBefore(text, average.start);
  if (article?.word !== 'an' && article?.word !== 'a') return null;
  // "fell to an average of 3%" tells where it came to; a noun behind the figure is what there is on average.
  return wordBefore(text, article.start)?.word === 'by' ? article.start : null;
}
