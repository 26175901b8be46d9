import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countsPeople } from './befallen.ts';
import { readNounPhrase } from './noun-phrase.ts';

const PLACED =
  /^ (?:others |more )?(?:in|at|near|from|outside) (?:the |nearby |neighbou?ring |northern |southern |eastern |western |central |(?:the )?[a-z]+ (?:[a-z]+ )?of )?[A-Z]/;
const OPENED = /(?:\b(?:including|and|with|but|plus|or|namely|another|versus|against)|[,;:(]) $/i;
const REACH = 140;

/**
 * `killed 22 people, including 15 in Recife and six in Natal`: numbers that deal out a count over places take what it
 * counts. Null where no count of the sentence goes before.
 */
export function dealtOut({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled || find.magnitude.shape === 'vague') return null;
  if (!PLACED.test(text.slice(find.end, find.end + 60))) return null;
  if (!OPENED.test(text.slice(Math.max(0, find.start - 14), find.start))) return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) return null;
    if (/[.!?]\s|\n/.test(text.slice(other.end, find.start))) return null;
    if (other.type !== 'quantity' || other.role === 'ordinal' || other.unit !== null) continue;
    const noun = readNounPhrase(text, other.end, { one: false });
    if (noun !== null) return noun.name;
    if (countsPeople({ text, finds }, other)) return 'person';
  }
  return null;
}
