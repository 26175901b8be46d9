import { itemAt } from '../sentence/items.ts';
import { type Attached, attachedName, type Reading } from '../sentence/reading.ts';

/** "Carried 370 million passengers": people are no freight. Null where the measure at `index` is another or of goods. */
export function passengersCarried({ items, scene }: Reading, index: number): Attached | null {
  const { name } = itemAt(items, index);
  if (name?.slot.id !== 'metric:freight-volume' || name.flags.verb !== true) return null;
  const counted = items.slice(index + 1, index + 6).find(({ figure }) => figure?.kind === 'count')?.figure;
  const people = /passenger|people|person|rider|commuter|travell?er/.test(counted?.unit ?? '');
  const metric = people ? scene.lexicon.entity('metric:passenger-traffic') : undefined;
  if (metric === undefined) return null;
  const attached = attachedName(name, 'en/metric/verb');
  return { ...attached, slot: { ...attached.slot, id: metric.id, label: metric.label } };
}
