import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countBefore } from './count-before.ts';
import { BARE } from './partitive.ts';

/** `2,911 cars, of which [421] were electric`, `of whom 12 in Madrid`: a part of what was counted, by its number alone. */
const PART_OF = /\bof (?:which|whom) (?:about |around |nearly |some |only |just |at least |more than )?$/;
const IS =
  /^ (?:(?:were|was|are|is|will|would|had|has|have|came|went|[a-z]{3,12}ed)\b|(?:in|at|from|to|near|on) (?:the )?[A-Z])/;

/** `31 stoppages began in 2024, compared with just [16] in 2021`. */
const AGAINST = /\b(?:compared (?:with|to)|against|(?:up|down) from) (?:just |only |about |around |nearly )?$/;
const THEN =
  /^ (?:in (?:the )?(?:\d{4}|[A-Z][a-z]+|previous|prior|same)|a (?:year|month|week) (?:ago|earlier|before)|the (?:year|month|week) before)\b/;

/** `A further [957] were recorded last year`: more of what the sentence before has counted. */
const FURTHER = /(?:^|[.!?]["”]? |\n)(?:A further|Another|An additional) (?:about |around |nearly |some )?$/;
const COUNTED =
  /^ (?:(?:were|was|have been|had been|are) )(?:recorded|reported|registered|confirmed|counted|logged|added|identified|diagnosed|listed|planned|ordered|delivered|built|sold)\b/;

/** What a bare number counts that stands for a part of what was counted, or for more of it; null where it stands for neither. */
export function countsPartOrMore({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit !== null || find.magnitude.shape !== 'point') return null;
  const behind = text.slice(find.end, find.end + 28);
  if (!behind.startsWith(' ')) return null;
  const before = text.slice(Math.max(0, find.start - 36), find.start);
  if (AGAINST.test(before) && THEN.test(behind)) return countBefore({ text, finds }, index);
  const part = PART_OF.test(before) && IS.test(behind);
  if (!part && !(FURTHER.test(before) && COUNTED.test(behind))) return null;
  return countBefore({ text, finds }, index, () => (part ? BARE : null)) ?? (part ? null : BARE);
}
