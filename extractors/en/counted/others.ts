import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far back in the sentence that which the others are more of was counted. */
const REACH = 120;

/**
 * `destroyed 612 homes and damaged 1,900 others`: more of what the sentence has counted before; where it has counted
 * nothing, people (`can infect 18 others`). Null where no `others` stands behind the number at `index`.
 */
export function countsOthers({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || wordAt(text, skipGap(text, find.end))?.word !== 'others') return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) break;
    if (/[.!?]\s|\n/.test(text.slice(other.end, find.start))) break;
    if (other.type !== 'quantity' || other.unit !== null) continue;
    const noun = readNounPhrase(text, other.end, { one: false });
    if (noun !== null) return noun.name;
  }
  return 'person';
}
