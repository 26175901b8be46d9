import { oneOf } from '../../../engine/text/one-of.ts';
import type { Item } from './items.ts';

const CURRENCY = oneOf(
  /^(?:yen|euro|dollar|greenback|sterling|pound|yuan|renminbi|rupee|won|franc|peso|real|rand|lira|rouble|ruble|rupiah|ringgit|baht|dong|krona|krone|koruna|hryvnia|tenge|cedi|kwacha|zloty|forint|shekel|dirham|riyal|naira|loonie|aussie|kiwi|ringgit)$/,
);

/** Whether the word names a currency by itself, as markets do: the yen, the greenback. */
export function isCurrency({ text }: Item): boolean {
  return CURRENCY.test(text);
}
