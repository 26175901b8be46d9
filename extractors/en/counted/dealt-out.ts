import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countsPeople } from './befallen.ts';
import { countBefore } from './count-before.ts';

const PLACED =
  /^ (?:others |more )?(?:in|at|near|from|outside) (?:the |nearby |neighbou?ring |northern |southern |eastern |western |central |(?:the )?[a-z]+ (?:[a-z]+ )?of )?[A-Z]/;
const OPENED = /(?:\b(?:including|and|with|but|plus|or|namely|another|versus|against)|[,;:(]) $/i;

/**
 * `killed 22 people, including 15 in Recife and six in Natal`: numbers that deal out a count over places take what it
 * counts. Null where no count of the sentence goes before.
 */
export function dealtOut({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled || find.magnitude.shape === 'vague') return null;
  if (!PLACED.test(text.slice(find.end, find.end + 60))) return null;
  if (!OPENED.test(text.slice(Math.max(0, find.start - 14), find.start))) return null;
  return countBefore({ text, finds }, index, (count) => (countsPeople({ text, finds }, count) ? 'person' : null));
}
