import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far back what was counted may stand, in UTF-16 units: the sentence before. */
const REACH = 220;
const THE_NUMBER =
  /(?:^|[.!?]["”]? |\n)(?:The|That|This|Its|Their) (?:number|figure|total|tally|count|toll)(?: (?:a year|a month|the year) (?:ago|earlier|before))? (?:was|is|had been|has been|stood at|stands at|(?:has |had )?(?:since )?(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|reached|hit)(?: to)?) (?:just |only |about |around |nearly |over |more than )?$/;

/** `4.4 million people go hungry. The number was 3.4 million in January`: what was counted in the sentence before. */
export function theNumberOf({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit !== null || find.magnitude.shape === 'vague') return null;
  const before = text.slice(Math.max(0, find.start - 84), find.start);
  if (!/(?:number|figure|total|tally|count|toll)/.test(before) || !THE_NUMBER.test(before)) return null;
  for (let back = index - 1; back >= 0; back--) {
    const other = finds[back];
    if (other === undefined || find.start - other.end > REACH) return null;
    if (other.type !== 'quantity' || other.role === 'ordinal') continue;
    // "Spent $4 billion. The figure was 3.1 billion": money lends its own unit.
    if (other.unit !== null && other.unit.code !== '%') return null;
    if (other.unit !== null) continue;
    const noun = readNounPhrase(text, other.end, { one: false });
    if (noun !== null) return noun.name;
  }
  return null;
}
