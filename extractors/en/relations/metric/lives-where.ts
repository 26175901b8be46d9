import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const PEOPLE = oneOf(/^(?:people|inhabitants|residents)$/);
const URBAN = oneOf(/^(?:towns|cities|urban areas?)$/);
const RURAL = oneOf(/^(?:villages|the countryside|countryside|rural areas?)$/);

/** "13.53 million, live in towns", "7 million people live in rural areas": how many live in what sort of place. */
export function livesWhere({ items, scene }: Reading, index: number, { unit, kind }: Figure): Attached | null {
  if ((unit !== '1' && unit !== 'person') || (kind !== 'count' && kind !== 'measure')) return null;
  let at = index + 1;
  while (at < index + 3 && (PEOPLE.test(itemAt(items, at).text) || itemAt(items, at).text === ',')) at++;
  const verb = itemAt(items, at);
  if (!/^(?:live|lives|lived|living)$/.test(verb.text) || itemAt(items, at + 1).text !== 'in') return null;
  const [first, second] = [itemAt(items, at + 2).text, itemAt(items, at + 3).text];
  const where = [first, `${first} ${second}`];
  const id = where.some((one) => URBAN.test(one))
    ? 'metric:urban-population'
    : where.some((one) => RURAL.test(one))
      ? 'metric:rural-population'
      : null;
  return id === null ? null : { slot: slotOfEntity(scene, id, verb), rule: 'en/metric/lives-where', inherited: false };
}
