import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { skipGap, wordAt } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far back in the sentence that which the others are more of was counted. */
const REACH = 120;

/**
 * `destroyed 612 homes and damaged 1,900 others`, `signed for 40 jets and took options on 20 more`: more of what the sentence has counted before; where it has counted
 * nothing, people (`can infect 18 others`). Null where neither `others` nor a closing `more` stands behind the number at `index`.
 */
export function countsOthers({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity') return null;
  const word = wordAt(text, skipGap(text, find.end));
  const more = word?.word === 'more' && CLOSES.test(text.slice(word.end, word.end + 10));
  if (!more && word?.word !== 'others') return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) break;
    if (/[.!?]\s|\n/.test(text.slice(other.end, find.start))) break;
    if (other.type !== 'quantity' || other.unit !== null) continue;
    const noun = readNounPhrase(text, other.end, { one: false });
    if (noun !== null) return noun.name;
  }
  return more ? null : 'person';
}

/** "More than" compares, and "more ships" names what is counted. */
const CLOSES = /^(?:[.,;)]|\s*$| (?:in|by|this|last|next|over|during|from|on|at|were|are|have)\b)/;
