import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { partOfMarket } from './share-of-market.ts';

const HOLDS =
  /^(?:holds?|held|owns?|owned|keeps?|kept|retains?|retained|controls?|controlled|controlling|holding|owning)$/;

/** "Will keep 31% of the voting rights", "owns 12% of the lender": a part of a company that somebody has. */
export function heldShare({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  const verb = itemAt(items, beforeHedges(items, index));
  if (figure.kind !== 'share' || !HOLDS.test(verb.text) || itemAt(items, index + 1).text !== 'of') return null;
  const whole = items.slice(index + 2, phraseEnd(items, index + 2));
  const company = whole.some(
    ({ text, name }) =>
      /^(?:shares?|stock|equity|rights|votes|company|group|bank|lender|business|firm|venture|capital)$/.test(text) ||
      name?.type === 'company' ||
      name?.type === 'unlisted',
  );
  const stake = scene.lexicon.entity('metric:stake');
  if (!company || stake === undefined) return null;
  const { start, end, text } = verb;
  return {
    slot: { id: stake.id, label: stake.label, text, start, end },
    rule: 'en/metric/held-share',
    inherited: false,
  };
}

/** "Holds 5.2% of the shares in Norvia": shares are what is held, and not what they cost; "70% of the market" is a share of it. */
export function partHeld(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share' || itemAt(reading.items, index + 1).text !== 'of') return null;
  const head = itemAt(reading.items, phraseEnd(reading.items, index + 2) - 1).text;
  return /^(?:shares|stock|equity|rights|votes)$/.test(head)
    ? heldShare(reading, index, figure)
    : partOfMarket(reading, index, figure);
}
