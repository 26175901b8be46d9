import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countBefore } from './count-before.ts';

/** `55 seats, eight more than in 2019`: how many more, of what was counted before. */
const MORE_THAN =
  /^ (?:more|fewer|less) than (?:in|a year|the|last|at|on|any|its|expected|before|previously|it|they)\b/;
const OPENS = /(?:,|;| -| –|\() $/;
/** `210 rooms, of which 40 are suites`: a part of what was counted before. */
const PART_OF = /\bof (?:which|whom),? (?:about |around |nearly |some |only |just |at least |more than )?$/;
const ARE = /^ (?:are|were|is|was|have|had|has|will|would|remain|[a-z]{3,}ed)\b/;

/** The noun of the count before, for a number that is told as more of it, less of it or a part of it. Null elsewhere. */
export function comparesCount({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.magnitude.shape !== 'point') return null;
  if (text.charCodeAt(find.end) !== 0x20) return null;
  const after = text.slice(find.end, find.end + 28);
  const before = text.slice(Math.max(0, find.start - 30), find.start);
  const isTold = (MORE_THAN.test(after) && OPENS.test(before)) || (ARE.test(after) && PART_OF.test(before));
  return isTold ? countBefore({ text, finds }, index) : null;
}
