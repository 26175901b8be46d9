import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far back the count may stand whose noun a bare number takes, in UTF-16 units. */
const REACH = 140;

/**
 * The noun of the nearest count before the find at `index` in its sentence, for a number that stands without one. Null
 * where no count goes before.
 *
 * @param unnamed what a count without a noun of its own counts, where its words tell
 */
export function countBefore(
  { text, finds }: FigureReading,
  index: number,
  unnamed: (count: QuantityFind) => string | null = () => null,
): string | null {
  const find = finds[index];
  if (find === undefined) return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) return null;
    if (/[.!?]\s|\n/.test(text.slice(other.end, find.start))) return null;
    if (other.type !== 'quantity' || other.role === 'ordinal' || other.unit !== null) continue;
    const counted = readNounPhrase(text, other.end, { one: false })?.name ?? unnamed(other);
    if (counted !== null) return counted;
  }
  return null;
}
