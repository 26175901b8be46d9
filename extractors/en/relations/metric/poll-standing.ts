import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** How those stand who are asked about: stood at, polls at, slipped to. */
const STANDS =
  /^(?:stands?|stood|polls?|polled|is|was|remains?|remained|unchanged|steady|rose|fell|dropped|slipped|climbed|jumped|up|down|rising|falling)$/;
const LINK = oneOf(/^(?:on|at|to|with|by)$/);
const HEDGE = /^(?:about|around|just|only|nearly|almost|some|also|still|now)$/;
/** What stands behind the name of a party. */
const SORT = /^(?:party|alliance|coalition|bloc|list|movement|front)$/;
const ASKS = /\b(?:polls?|pollsters?|surveys?)\b/;
const ELECTS = /\b(?:elections?|voters?|electorate|candidates?|ballots?|presidential|parliament|coalition)\b/;

/**
 * "A poll put the Greens on 29%", "Vox stood at 21%", "ahead of the Liberals on 11%": how many would choose those who are
 * named, in a text on a poll before an election. Null for every other figure, and where something else of theirs is named.
 */
export function pollStanding({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share' || figure.unit !== '%') return null;
  let at = over(items, index - 1, HEDGE);
  if (!LINK.test(itemAt(items, at).text)) return null;
  const link = itemAt(items, at);
  at = over(items, over(items, at - 1, HEDGE), STANDS);
  at = over(items, at, SORT);
  const { name } = itemAt(items, at);
  const support = supportBefore(items, at);
  if (support !== null && ASKS.test(scene.text))
    return {
      slot: slotOfEntity(scene, 'metric:approval-rating', { start: support.start, end: support.end }),
      rule: 'en/metric/poll-standing',
      inherited: false,
    };
  if (name === null || !(name.type === 'unlisted' || name.type === 'org')) return null;
  if (!ASKS.test(scene.text) || !ELECTS.test(scene.text)) return null;
  const word = items.find(({ text }) => /^(?:support|polls?|survey|polling)$/.test(text)) ?? link;
  return {
    slot: slotOfEntity(scene, 'metric:approval-rating', { start: word.start, end: word.end }),
    rule: 'en/metric/poll-standing',
    inherited: false,
  };
}

/** [support] for his party at 34% */
function supportBefore(items: readonly Item[], at: number): Item | null {
  for (let from = at; from > Math.max(1, at - 6); from--)
    if (itemAt(items, from).text === 'for')
      return itemAt(items, from - 1).text === 'support' ? itemAt(items, from - 1) : null;
  return null;
}

/** The first place at or before `at` whose word is none of `words`. */
function over(items: readonly Item[], at: number, words: RegExp): number {
  let place = at;
  while (place > 0 && at - place < 3 && words.test(itemAt(items, place).text)) place--;
  return place;
}
