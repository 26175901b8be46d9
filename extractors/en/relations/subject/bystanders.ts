import { oneOf } from '../../../engine/text/one-of.ts';
import { SAYS } from '../attribution/speech-words.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { governorOf, isInNounPhrase, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import { BODY_NOUNS, COMPANY_NOUNS, VERBS } from '../sentence/word-classes.ts';

/** Shipping tracker Vesselytics, canal authority chairman Osama Rabie: the body only says what the name behind it is. */
export function isTitled(items: readonly Item[], index: number): boolean {
  if (itemAt(items, index + 1).name !== null) return true;
  return items.slice(index + 1, phraseEnd(items, index)).some(({ name }) => name?.type === 'unlisted');
}

const PRODUCTS = oneOf(
  /^(?:drug|treatment|vaccine|medicine|pill|injection|therapy|app|game|model|brand|chatbot|assistant|rocket|satellite|probe|suv|sedan|pickup|truck|smartphone|phone|handset|tablet|laptop|console|chip|processor|engine|jet|airliner|aircraft|browser|newspaper|magazine|film|movie|series|show|album|song|device|robot|scooter|shampoo|beer|whisky|vodka|cigarette)$/,
);

/** Its obesity drug Slimvia, the company's flagship phone Orbit: what somebody makes is not who has the figure. */
export function isProduct(items: readonly Item[], index: number): boolean {
  if (itemAt(items, index).name?.type !== 'unlisted' || !PRODUCTS.test(itemAt(items, index - 1).text)) return false;
  const opener = itemAt(items, phraseStart(items, index));
  return (
    /^(?:its|their|his|her)$/.test(opener.text) ||
    items.slice(Math.max(0, index - 6), index).some(({ text }) => text === "'s")
  );
}

const PLACES_OF_SALE =
  /(?:^| )(?:stores?|shops?|outlets|companies|firms|enterprises|schools|universities|hospitals|households|employees|staff|users|subscribers|customers|projects)$/;

/** Sales volumes at food [stores], fundraising by buyout [firms]; department [stores] reported: where, or by whom. */
export function isWhere(items: readonly Item[], index: number): boolean {
  if (!PLACES_OF_SALE.test(itemAt(items, index).text)) return false;
  if (/^(?:reported|posted|recorded|registered|booked|said|saw)$/.test(itemAt(items, index + 1).text)) return true;
  const { kind, word, index: at } = governorOf(items, index);
  const head = itemAt(items, at - 1).name;
  return kind === 'preposition' && /^(?:at|by|from|among|across)$/.test(word) && head?.type === 'metric';
}

/** "Norvia lifts its outlook", "Brazil ships more": behind whoever acts, a form that is also a verb is no thing. */
export function isDeed(items: readonly Item[], index: number): boolean {
  const actor = itemAt(items, index - 1).name;
  const named = actor !== null && actor.type !== 'metric' && actor.type !== 'commodity' && actor.type !== 'scope';
  const { text } = itemAt(items, index);
  return named && text.endsWith('s') && VERBS.has(text) && isInNounPhrase(items, index + 1);
}

/** A Korean memory maker, steel mills: the thing only says what sort of company it is. */
export function describesMaker(items: readonly Item[], index: number): boolean {
  const next = itemAt(items, index + 1).text;
  return (
    COMPANY_NOUNS.has(next) ||
    BODY_NOUNS.has(next) ||
    /^(?:maker|makers|giant|group|works|companies|producers|miners|traders|analysts?|exporters?|ships?|boats?|vessels?|tankers?|lorr(?:y|ies)|trains?|wagons?|barges?|ferry|banks|dinghy|raft|importers?|units?|arm|division|operations?|brands?)$/.test(
      next,
    )
  );
}

/** "Hans Keller, [the WHO]'s regional adviser, said": an apposition that closes right before somebody speaks. */
export function isOfSpeaker(items: readonly Item[], index: number): boolean {
  const end = phraseEnd(items, index + 1);
  const close = items.findIndex(({ text }, at) => at >= end && at < end + 7 && text === ',');
  return close > 0 && SAYS.has(itemAt(items, close + 1).text);
}

const FROM_ABROAD = oneOf(
  /^(?:refugees|migrants|exiles|nationals|citizens|immigrants|workers|students|tourists|visitors|troops|soldiers|expatriates|asylum-seekers)$/,
);

/** "For [Sudanese] refugees in Chad": where those are from, in a phrase up to `end` behind which it says where they are. */
export function isWhereFrom(items: readonly Item[], end: number): boolean {
  return FROM_ABROAD.test(itemAt(items, end - 1).text) && itemAt(items, end).text === 'in';
}

/** "The metal, used mainly to galvanise steel, has gained 14%": what a thing is used for, made of or found in, between commas. */
export function isWhatFor(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 9); at--) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure') return false;
    if (text !== ',') continue;
    return USED.test(itemAt(items, at + 1).text) && items.slice(index + 1, index + 8).some((one) => one.text === ',');
  }
  return false;
}

const USED = oneOf(/^(?:used|needed|employed|prized|made|found|mixed|added)$/);
