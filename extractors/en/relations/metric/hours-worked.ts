import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const HOURS = /^(?:h|hour)(?:\/|$)/;

/** "Employees worked 157.6 hours a month", "work 48 hours a week": how long people work. */
export function hoursWorked({ items, scene }: Reading, index: number, { unit }: Figure): Attached | null {
  if (unit === null || !HOURS.test(unit)) return null;
  const verb = itemAt(items, beforeHedges(items, index));
  if (!/^work(?:s|ed|ing)?$/.test(verb.text)) return null;
  return { slot: slotOfEntity(scene, 'metric:hours-worked', verb), rule: 'en/metric/hours-worked', inherited: false };
}
