import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** A verb of having or giving up premises, right before the number of them. */
const VERB =
  /\b(?:open(?:s|ed|ing)?|reopen(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|mothball(?:s|ed|ing)?)(?: down)? (?:about |around |nearly |some |only |just |another |a further |at least |up to )?$/;
const BEHIND =
  /^(?:[.,;)]|\s*$| (?:this|next|last) (?:year|month|week|quarter|season|decade)\b| (?:in|by|at|and|during|over|before|after|abroad|overseas|elsewhere|of them|of those|a year)\b)/;
/** What is opened and closed. */
const PREMISES =
  /(?:^|[ -])(?:store|shop|supermarket|branch|outlet|restaurant|caf[eé]|hotel|cinema|school|hospital|clinic|factory|plant|mine|mill|warehouse|office|site|station|salon|gym|pub|bakery|centre|center|location|smelter|refinery|showroom|dealership|depot|kiosk|pharmacy|library)$/;
/** How far back, within the paragraph and one sentence before, the count of them may stand. */
const REACH = 240;

/**
 * `It has 412 stores. It will close 14 this year and open nine.`: of what can be opened, what was counted last. Null
 * where no such verb stands before the number at `index`, or nothing of the kind was counted.
 */
export function isOpened({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled || find.magnitude.shape !== 'point') return null;
  if (!BEHIND.test(text.slice(find.end, find.end + 16))) return null;
  if (!VERB.test(text.slice(Math.max(0, find.start - 34), find.start))) return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) return null;
    const between = text.slice(other.end, find.start);
    if (between.includes('\n') || /[.!?]\s.*[.!?]\s/s.test(between)) return null;
    if (other.type !== 'quantity' || other.unit !== null) continue;
    const noun = readNounPhrase(text, other.end, { one: false })?.name;
    if (noun !== undefined && PREMISES.test(noun)) return noun;
  }
  return null;
}
