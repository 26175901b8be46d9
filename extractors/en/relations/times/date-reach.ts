import { oneOf } from '../../../engine/text/one-of.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';

/** "employs 2,900 people and lost 130 million euros last year": the date is of the verb that comes between. */
export function isOfPast(items: Reading['items'], index: number, date: number): boolean {
  const verb = items.findIndex((_, at) => at > index && at < date && isVerb(items, at));
  return verb > 0 && itemAt(items, verb - 1).text === 'and';
}

/** "… the 410 million barrels found by Toucan-1 in 2024": a date behind a participle of its own places that figure alone. */
export function isOfAnother(items: Reading['items'], index: number, date: number): boolean {
  // "came to 17 million tons, wiping out a fifth of the decline seen last year"
  const aside = items.findIndex(
    (item, at) =>
      at > index &&
      at < date &&
      item.text === ',' &&
      (/^[a-z]{3,}ing$/.test(itemAt(items, at + 1).text) ||
        (/^(?:after|before|when|having)$/.test(itemAt(items, at + 1).text) && /ing$/.test(itemAt(items, at + 2).text))),
  );
  if (aside >= 0 && items.slice(aside, date).some((item) => item.type === 'figure')) return true;
  // "78% of two-year-olds had received a dose last year": how old they are takes no date.
  const last = items.findLastIndex(
    (item, at) =>
      at > index &&
      at < date &&
      item.type === 'figure' &&
      !(item.figure?.kind === 'duration' && /\d-|[a-z]-/.test(item.text)),
  );
  if (last < 0) return false;
  if (isPartBetween(items, index, date)) return true;
  return items
    .slice(last + 1, date)
    .some((item) =>
      /ed$|^(?:found|built|sold|made|won|dug|held|left|seen|set|hit|struck|brought|lost)$/.test(item.text),
    );
}

/** "6,300 cases, 1,150 of them in the past week": a part of what was told right before, with a time of its own. */
export function isPartOfTold(items: Reading['items'], index: number): boolean {
  return (
    itemAt(items, index + 1).text === 'of' && /^(?:them|which|whom|these|those)$/.test(itemAt(items, index + 2).text)
  );
}

/** Where the last figure between the one at `index` and a date is a part of it, which the date is of. */
export function isPartBetween(items: Reading['items'], index: number, date: number): boolean {
  const last = items.findLastIndex((item, at) => at > index && at < date && item.type === 'figure');
  return last >= 0 && (isPartOfTold(items, last) || itemAt(items, beforeHedges(items, last)).text === 'including');
}

/** "expects the population, now 123 million, to drop": how it is, whatever becomes of it. */
export function isAsOfNow(items: Reading['items'], index: number): boolean {
  const next = itemAt(items, index + 1).text;
  if (next !== ',' && next !== ')') return false;
  const now = /^(?:at|about|around|some|nearly|almost|roughly)$/.test(itemAt(items, index - 1).text)
    ? index - 2
    : index - 1;
  return /^(?:now|currently|today)$/.test(itemAt(items, now).text) && /^[,(]$/.test(itemAt(items, now - 1).text);
}

const PLANS = oneOf(
  /^(?:expects|plans|wants|aims|hopes|intends|seeks|will|would|could|may|might|pledged|vowed|expected|planned|aiming|should|targets?|goals?|deadline)$/,
);

/** "has ordered 366 tanks and expects delivery by 2030": the date is of the plan that comes between. */
export function isOfPlan(items: Reading['items'], index: number, date: number): boolean {
  return items.slice(index + 1, date).some((item) => PLANS.test(item.text));
}

/** "will take until April and cost $2bn": where something ends is no time of what else is told. */
export function isEnd(items: Reading['items'], date: number): boolean {
  return /^(?:until|till)$/.test(itemAt(items, date - 1).text);
}

/**
 * The date behind the figure at `index` in what its own verb tells, where another verb stands between the figure and the
 * date before it; null where none does, or nothing is dated behind.
 */
export function ofOwnVerb(
  items: Reading['items'],
  before: number,
  index: number,
  dates: readonly number[],
): number | null {
  const joined = items.findLastIndex(({ text }, at) => at > before && at < index && /^(?:and|but)$/.test(text));
  if (joined < 0 || !items.slice(joined + 1, joined + 4).some((_, at) => isVerb(items, joined + 1 + at))) return null;
  const behind = dates.find((at) => at > index);
  if (behind === undefined) return null;
  const between = items.slice(index + 1, behind);
  const another = between.some(({ text }, at) => isVerb(items, index + 1 + at) || text === ',' || text === ';');
  return another ? null : behind;
}
