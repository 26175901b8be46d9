import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { countBefore } from './count-before.ts';

/** A number that opens its clause, and the verb of what those it stands for did. */
const OPENS =
  /(?:[,;]|\b(?:and|but|though|although|while|whereas|as|when|that|of (?:whom|which|them|these|those)),?) (?:about |around |nearly |some |only |just |at least |more than |another |a further |the other |the remaining )?$/;
const ACTS =
  /^ (?:(?:have|has|had|were|was|are|later|then|also) )?(?:left|quit|resigned|retired|returned|remained|stayed|failed|passed|survived|recovered|dropped out|withdrew|refused|declined|voted|abstained|went|came|fled|died|drowned|perished|escaped|closed|shut|opened|reopened|collapsed|sank|burned|burnt|reported|responded|tested|graduated|enrolled|joined|moved|qualified|disappeared|applied|crashed|landed|arrived|departed)\b/;

/** The second deed of whoever did the first, and nothing behind its number. */
const DEED =
  /\b(?:and|but|then) (?:lost|gained|hired|fired|sold|bought|opened|closed|built|shed|cut|added|won|sent|found|missed|rejected|approved|cancelled|scrapped|freed|arrested|jailed|delivered|repaired|replaced|planted|felled|received|returned) (?:about |around |nearly |some |only |just |at least |more than |another |a further )?$/;

function isNextDeed(text: string, { start, end, spelled }: QuantityFind): boolean {
  return (
    !spelled &&
    /^(?:[.,;"”]|\s*$)/.test(text.slice(end, end + 2)) &&
    DEED.test(text.slice(Math.max(0, start - 44), start))
  );
}

/**
 * `410 officers were recruited, though 268 left`: a number that acts takes the noun of the count before it in the
 * sentence. Null where no count goes before, or the number does not open a clause.
 */
export function actsInTurn({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled || find.magnitude.shape !== 'point') return null;
  const acts =
    ACTS.test(text.slice(find.end, find.end + 28)) && OPENS.test(text.slice(Math.max(0, find.start - 36), find.start));
  if (!acts && !isNextDeed(text, find)) return null;
  return countBefore({ text, finds }, index);
}
