import { carriedAlong } from '../../engine/figures/carried-along.ts';
import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { isRatio } from '../units/ratio-units.ts';
import type { MovementCue } from './movement-cue.ts';

/** Farther apart than this nobody leaves out the verb. */
const REACH = 110;
const HEDGE =
  '(?:(?:about|around|nearly|almost|roughly|just|only|some|another|a further|over|more than|less than|by) ){0,3}';
/** Right behind a conjunction, or behind the comma of a list. */
const JOINED = new RegExp(`(?:^|[^.;:])(?:,? (?:and|but|or|then)|,) ${HEDGE}$`);
/** What moves by the same verb: exports rose 3% and [imports] 5%, the S&P 500 fell 0.3% and [the Nasdaq] 0.5%. */
const OTHER_MOVER = new RegExp(
  `(?:,? (?:and|while|but)|,) (?:the |its |their |(?:those|that) (?:in|of|from|to|for) (?:the )?)?(?:(?:net|gross|core|operating|industrial|retail|unit|export|import|food|energy|services?|consumer|producer|house|home|rural|urban) )?(?:imports|exports|sales|profits?|earnings|revenues?|turnover|income|output|production|prices|costs|wages|rents|spending|consumption|investment|demand|supply|volumes?|orders|deliveries|shipments|arrivals|services|manufacturing|construction|farming|agriculture|mining|industry|retail|tourism|transport|housing|utilities|finance|exports|men|women|[A-Z][\\w&.]*(?: [A-Z0-9][\\w&.]*){0,3}) ${HEDGE}$`,
);
/** Sales in Germany rose 5% and in France [9%]: the same in another place. */
const IN_ANOTHER_PLACE = new RegExp(
  `(?:,? (?:and|while|but)|[,;]) (?:in|at|across) (?:the )?[A-Z][\\w.'&-]*(?: (?:of |the )?[A-Z][\\w.'&-]*){0,3},? ${HEDGE}$`,
);
/** Loans grew 4%, deposits [2%] and fees [11%]: a bare plural before the bare percentage. */
const NEXT_PLURAL = new RegExp(
  `^(?:,|,? and|,? while|,? but) (?:the |its |their )?(?:[a-z]{3,14}(?<!than|from|with|have|were|said|that|into|down) )?[a-z]{3,14}(?<!s)s ${HEDGE}$`,
);
/** A verb between the two has its own say on the second; a stop ends the sentence. */
const ANOTHER_VERB =
  /[.!?;](?:\s|$)|\n|\b(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|stood|stands|hit|held|holds?|reached|made|makes?|took|takes?|saw|see[ns]?|came|comes?|went|goes|kept|keeps?|left|paid|pays?|owns?|accounts?|accounted|represents?|represented|totall?ed|averaged|ended|closed|finished|traded|remained)\b|(?<!those |that )\bto (?![$€£¥]|\S{0,4}\d)/;
/** "And 60% of its sales", "and 3% interest": a figure that opens something of its own. */
const OF_ITS_OWN =
  /^ ?(?:of|share|stake|interest|owned|held|are|is|were|was|have|has|will|would|can|could|gets?|got|said|say|believe|think)\b/;

/**
 * A verb that is told once for several figures: grew 0.3% on the month and [1.5%] on the year; rose 4% in Europe, 6% in
 * Asia and [2%] in America; exports rose 3% and imports [5%]. `told` reads what the words at a figure itself say.
 * Null where another verb stands between them.
 */
export function coordination(
  told: (text: string, find: QuantityFind) => MovementCue | null,
): (reading: FigureReading, index: number) => MovementCue | null {
  return carriedAlong((reading, index) => {
    const at = joinedBefore(reading, index);
    const before = at === null ? undefined : reading.finds[at];
    if (at === null || before?.type !== 'quantity') return null;
    const cue = told(reading.text, before);
    return cue === null ? { from: at } : { told: { ...cue, rule: 'en/changes/coordinated' } };
  });
}

/** The figure before this one that a conjunction or the comma of a list joins it to. */
function joinedBefore({ text, finds }: FigureReading, index: number): number | null {
  const find = finds[index];
  if (find?.type !== 'quantity') return null;
  // "Full-time jobs rose by 8,700 and part-time jobs by 6,300": the small word says that the second moved as well.
  const byBoth = isBy(text, find);
  if (!byBoth && (!isRatio(find) || find.unit === null || find.unit.code === 'x')) return null;
  const more = byBoth || isFurther(text, find);
  for (let at = index - 1; at >= 0; at--) {
    const before = finds[at];
    if (before === undefined || find.start - before.end > REACH) return null;
    // "would go up 6.5%, adding $4.10 to the bill, and by a further 5% in 2028": over what the first one comes to.
    if (more && before.type === 'quantity' && before.unit?.code !== find.unit?.code) continue;
    if (before.type !== 'quantity' || isReached(text, before)) continue;
    if (before.unit?.code !== find.unit?.code) return null;
    if (more && FURTHER.test(text.slice(before.end, find.start))) return at;
    if (AT_EACH.test(text.slice(Math.max(0, find.start - 12), find.start))) {
      if (text.slice(before.start - 4, before.start) === ' at ') return at;
      continue;
    }
    return isJoined(text, before, find) || (byBoth && isGapped(text, before, find)) ? at : null;
  }
  return null;
}

/** "Put growth at 1.4% this year, against the 2.1% seen in March, at 2.0% in 2027": each by the same small word. */
const AT_EACH = /,(?: and)? at $/;

/** Behind one movement the next: rise 6% in May and [by a further] 5% in June. */
const FURTHER = /^[^.;:!?\n]*,? (?:and|then|and then|followed) by (?:a further|another) (?:about |around |nearly )?$/;

function isFurther(text: string, { start }: QuantityFind): boolean {
  return / by (?:a further|another) (?:about |around |nearly )?$/.test(text.slice(Math.max(0, start - 30), start));
}

function isBy(text: string, { start }: QuantityFind): boolean {
  return text.slice(start - 4, start).toLowerCase() === ' by ';
}

/** Whether both figures stand behind `by`, and nothing but what moved second stands between them. */
function isGapped(text: string, before: QuantityFind, find: QuantityFind): boolean {
  const gap = text.slice(before.end, find.start);
  return isBy(text, before) && /^,? (?:and|while|but)\b/.test(gap) && !ANOTHER_VERB.test(gap);
}

/** Rose 8% to [$2 billion] and sales 3%: where the one before came to. */
function isReached(text: string, { start, unit }: QuantityFind): boolean {
  return unit !== null && unit.code !== '%' && text.slice(start - 3, start).toLowerCase() === 'to ';
}

function isJoined(text: string, before: QuantityFind, find: QuantityFind): boolean {
  const gap = text.slice(before.end, find.start);
  if (ANOTHER_VERB.test(gap) || OF_ITS_OWN.test(text.slice(find.end, find.end + 12))) return false;
  return JOINED.test(gap) || OTHER_MOVER.test(gap) || IN_ANOTHER_PLACE.test(gap) || NEXT_PLURAL.test(gap);
}
