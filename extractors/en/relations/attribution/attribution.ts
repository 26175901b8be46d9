import type { Attached, Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { expectationAt } from '../modality/expectations.ts';
import type { Item } from '../sentence/items.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseStart } from '../sentence/phrases.ts';
import { type Speaking, saysAlso } from './speakers.ts';

/**
 * Who gives the figure at `index`: the last one who speaks before it, else the first who speaks behind it; in a
 * sentence in which nobody speaks, whoever spoke before in the paragraph, as long as the text stays with the same subject.
 */
export function attributionOf(
  scene: Scene,
  items: readonly Item[],
  index: number,
  speakings: readonly Speaking[],
  { before, sameSubject }: { readonly before: Discourse; readonly sameSubject: boolean },
): Attached | null {
  const next = items[index + 1];
  // "the £4.2bn that analysts had pencilled in": said of this figure alone.
  const own = speakings.find((one) => one.rule === EXPECTED_BY && one.at === index + 1);
  if (own !== undefined) return { slot: own.slot, rule: own.rule, inherited: false };
  const told = speakings.find(
    (one) =>
      (next?.text === 'that' || (one.how === 'expects' && expectationAt(items, index) === 'forecast')) &&
      one.at > index &&
      one.at - index < 11,
  );
  const left =
    told ??
    speakings.findLast(
      (one) =>
        one.at < index && one.rule !== EXPECTED_BY && !hasStop(items, one.at, index) && !isCause(items, one, index),
    );
  const right = speakings.find(
    (one) =>
      one.at > index &&
      one.how === 'says' &&
      !saysAlso(items, one) &&
      !opensAnother(items, one, index) &&
      !isOfOneFigure(items, one, index),
  );
  // "Forecast revenue of 2 billion, below the estimate of 2.1 billion, according to FactTrack": two that give one each.
  const source =
    left?.how === 'expects' && expectationAt(items, index) === 'forecast' && right?.rule === ACCORDING_TO
      ? right
      : null;
  const one = source ?? left ?? right;
  if (one !== undefined) return { slot: one.slot, rule: one.rule, inherited: false };
  if (speakings.length > 0 || scene.opens) return null;
  // "…," said Osman. "We lost nine people.": the quotation goes on.
  if (before.speaker !== null && isQuoted(scene))
    return { slot: before.speaker, rule: 'en/attribution/quoted-on', inherited: true };
  if (!sameSubject || before.attribution === null) return null;
  return { slot: before.attribution, rule: 'en/attribution/carried-over', inherited: true };
}

/** "Norvia cut its outlook by 15%, and Helvia said it would": whoever begins another clause says nothing of the one before. */
function opensAnother(items: readonly Item[], { name, at, rule }: Speaking, index: number): boolean {
  if (name === null || rule === ACCORDING_TO) return false;
  const from = phraseStart(
    items,
    items.findIndex((item) => item.name === name),
  );
  return (
    from > index &&
    from < at &&
    itemAt(items, from - 2).name === null &&
    /^(?:and|but|while|whereas|after|as|because|since|when|before)$/.test(itemAt(items, from - 1).text)
  );
}

/** "Less than the 5.1% that hospitals say they need": said of that figure alone, and not of one before it. */
export function isOfOneFigure(items: readonly Item[], { at }: Pick<Speaking, 'at'>, index: number): boolean {
  for (let from = at - 1; from > Math.max(0, at - 6); from--)
    if (itemAt(items, from).text === 'that') return itemAt(items, from - 1).type === 'figure' && from - 1 !== index;
  return false;
}

/** A sentence that opens with a quotation mark, or only closes one. */
function isQuoted({ text, sentence: { start, end } }: Scene): boolean {
  if (/["“]/.test(text.charAt(start))) return true;
  const words = text.slice(start, end);
  return /["”]$/.test(words) && !/["“]/.test(words.slice(0, -1));
}

const ACCORDING_TO = 'en/attribution/according-to';

/** The 6.5% forecast in a poll: said of that figure alone. */
const EXPECTED_BY = 'en/attribution/expected-by';

/** "expects output to fall because the quota was cut to 250 million": the cause is no one's expectation. */
function isCause(items: readonly Item[], { at, how }: Speaking, index: number): boolean {
  return how === 'expects' && items.slice(at, index).some(({ text }) => text === 'because');
}

/** A strong mark ends what somebody said. */
function hasStop(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (itemAt(items, at).text === ';') return true;
  return false;
}
