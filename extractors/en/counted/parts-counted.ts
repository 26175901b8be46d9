import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countBefore } from './count-before.ts';
import { numberedThing } from './numbered.ts';
import { BARE } from './partitive.ts';

/** `2,911 cars, of which [421] were electric`, `of whom 12 in Madrid`: a part of what was counted, by its number alone. */
const PART_OF = /\bof (?:which|whom) (?:about |around |nearly |some |only |just |at least |more than )?$/;
const IS =
  /^ (?:(?:were|was|are|is|will|would|had|has|have|came|went|[a-z]{3,12}ed)\b|(?:in|at|from|to|near|on) (?:the )?[A-Z])/;

/** `31 stoppages began in 2024, compared with just [16] in 2021`. */
const AGAINST = /\b(?:compared (?:with|to)|against|(?:up|down) from) (?:just |only |about |around |nearly )?$/;
const THEN =
  /^ (?:in (?:the )?(?:\d{4}|[A-Z][a-z]+|previous|prior|same)|(?:a|two|three|four|five|six|ten|\d{1,2}) (?:year|month|week|decade)s? (?:ago|earlier|before)|the (?:year|month|week) before)\b/;

/** `A further [957] were recorded last year`: more of what the sentence before has counted. */
const FURTHER = /(?:^|[.!?]["”]? |\n)(?:A further|Another|An additional) (?:about |around |nearly |some )?$/;
const COUNTED =
  /^ (?:(?:were|was|have been|had been|are) )(?:recorded|reported|registered|confirmed|counted|logged|added|identified|diagnosed|listed|planned|ordered|delivered|built|sold)\b/;

/** `a goal for jets of 80 to 85, from 77-83.`: where the number of what was named before stood. */
const FROM = / from (?:about |around |nearly )?$/;
const STOPS = /^(?:[.,;]|\s*$)/;

/** What the number right before is the number of, where words name it: "the number of ships sold to 171". */
function numberedBefore({ text, finds }: FigureReading, index: number): string | null {
  const [find, before] = [finds[index], finds[index - 1]];
  if (find === undefined || before?.type !== 'quantity' || before.unit !== null || find.start - before.end > 60)
    return null;
  return /[.!?;]\s|\n/.test(text.slice(before.end, find.start)) ? null : numberedThing(text, before);
}

/** What a bare number counts that stands for a part of what was counted, or for more of it; null where it stands for neither. */
export function countsPartOrMore({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit !== null || find.magnitude.shape === 'vague') return null;
  const behind = text.slice(find.end, find.end + 28);
  const before = text.slice(Math.max(0, find.start - 36), find.start);
  if (FROM.test(before) && STOPS.test(behind)) return numberedBefore({ text, finds }, index);
  if (!behind.startsWith(' ') || find.magnitude.shape !== 'point') return null;
  if (AGAINST.test(before) && THEN.test(behind))
    return countBefore({ text, finds }, index) ?? numberedBefore({ text, finds }, index);
  const part = PART_OF.test(before) && IS.test(behind);
  if (!part && !(FURTHER.test(before) && COUNTED.test(behind))) return null;
  return countBefore({ text, finds }, index, () => (part ? BARE : null)) ?? (part ? null : BARE);
}
