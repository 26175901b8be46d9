import { type Item, itemAt } from '../sentence/items.ts';
import { isInNounPhrase } from '../sentence/phrases.ts';

/** "To lift annual capacity", "who estimates demand": the verb whose object the metric is. */
export function isDone(items: readonly Item[], at: number): boolean {
  const { text, type, name } = itemAt(items, at - 1);
  if (/^(?:to|would|will|could|can|may|might|must|should|shall|did|does|not|help|helped|helps|let)$/.test(text))
    return true;
  if (!/[a-rt-z]s$/.test(itemAt(items, at).text)) return false;
  return (
    /^(?:who|which|that|it|he|she|,)$/.test(text) ||
    (type === 'name' && name?.type !== 'commodity' && name?.type !== 'metric')
  );
}

/** The cost of making [magnets], of making a kilogram of [magnets]: what is done to the thing is no part of it. */
export function behindGerund(items: readonly Item[], from: number): number {
  if (!/^[a-z]{2,}ing$/.test(itemAt(items, from).text) || !isInNounPhrase(items, from + 1)) return from;
  const one = /^(?:an?|one|each|every)$/.test(itemAt(items, from + 1).text) ? from + 2 : from + 1;
  if (one > from + 1 && itemAt(items, one + 1).text === 'of') return one + 2;
  return MAKES.test(itemAt(items, from).text) ? from + 1 : from;
}

const MAKES =
  /^(?:making|producing|building|running|operating|shipping|mining|refining|growing|buying|storing|moving|generating|delivering|installing|replacing|developing)$/;
