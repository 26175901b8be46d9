import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { partOfMarket } from './share-of-market.ts';

const HOLDS = oneOf(
  /^(?:holds?|held|owns?|owned|keeps?|kept|retains?|retained|controls?|controlled|controlling|holding|owning)$/,
);

/** What somebody takes, buys or sells is a part of a company only where a name follows: "took 10% of Trident Antimony". */
const TAKES = oneOf(
  /^(?:takes?|took|taken|taking|buys?|bought|buying|acquires?|acquired|acquiring|sells?|sold|selling)$/,
);

/** "Took 10% of Trident and 7.5% of Corvo": the verb is told once. */
function verbAt({ items }: Reading, index: number): number {
  const at = beforeHedges(items, index);
  if (itemAt(items, at).text !== 'and' && itemAt(items, at).text !== ',') return at;
  for (let before = at - 1; before > Math.max(0, at - 8); before--) {
    const { figure } = itemAt(items, before);
    if (figure !== null) return figure.kind === 'share' ? beforeHedges(items, before) : at;
  }
  return at;
}

const PAYS = oneOf(
  /^(?:pays?|paid|paying|spends?|spent|spending|offers?|offered|offering|invests?|invested|investing)$/,
);

/** "Paid £20m in November for 10 per cent of Chelmere": what was had for the money. */
function isPaidFor({ items }: Reading, index: number): boolean {
  const tie = beforeHedges(items, index);
  if (itemAt(items, tie).text !== 'for') return false;
  const before = items.slice(Math.max(0, tie - 8), tie);
  return before.some(({ figure }) => figure?.kind === 'money') && before.some(({ text }) => PAYS.test(text));
}

/** "Will keep 31% of the voting rights", "owns 12% of the lender": a part of a company that somebody has. */
export function heldShare(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items, scene } = reading;
  if (figure.kind !== 'share' || itemAt(items, index + 1).text !== 'of') return null;
  const verb = itemAt(items, verbAt(reading, index));
  const takes = TAKES.test(verb.text) || isPaidFor(reading, index);
  if (!takes && !HOLDS.test(verb.text)) return null;
  const whole = items.slice(index + 2, phraseEnd(items, index + 2));
  const company = whole.some(
    ({ text, name }) =>
      (!takes &&
        /^(?:shares?|stock|equity|rights|votes|company|group|bank|lender|business|firm|venture|capital)$/.test(text)) ||
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
  if (/^(?:shares|stock|equity|rights|votes)$/.test(head)) return heldShare(reading, index, figure);
  const taken = TAKES.test(itemAt(reading.items, verbAt(reading, index)).text) || isPaidFor(reading, index);
  return (taken ? heldShare(reading, index, figure) : null) ?? partOfMarket(reading, index, figure);
}
