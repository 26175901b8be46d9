import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const POWER = /^[kMGT]?W$/;
const BUILDS =
  /^(?:installs?|installed|installing|erect(?:s|ed|ing)?|add(?:s|ed|ing)?|connect(?:s|ed|ing)?|commission(?:s|ed|ing)?|energi[sz](?:es?|ed|ing))$/;
const PUTS = /^(?:puts?|putting)$/;

/** "Put up 13.4 GW of turbines", "connected 2 GW": power that is built or joined to the grid is new capacity. Null for any other figure. */
export function putUp({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (!POWER.test(figure.unit ?? '')) return null;
  const verb = itemAt(items, beforeHedges(items, index));
  // The particle passes for a hedge: put [up], put [up nearly].
  const isPut = PUTS.test(verb.text) && itemAt(items, beforeHedges(items, index) + 1).text === 'up';
  if (!isPut && !BUILDS.test(verb.text)) return null;
  return { slot: slotOfEntity(scene, 'metric:new-capacity', verb), rule: 'en/metric/put-up', inherited: false };
}
