import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** "In 1,420 metres of water": how deep it is there. */
export function waterDepth({ items, scene }: Reading, index: number, { unit }: Figure): Attached | null {
  if (!/^\[?(?:m|km|ft|yd|mi)/.test(unit ?? '')) return null;
  if (itemAt(items, index + 1).text !== 'of' || itemAt(items, index + 2).text !== 'water') return null;
  const depth = scene.lexicon.entity('metric:water-depth');
  if (depth === undefined) return null;
  const { start, end } = itemAt(items, index + 2);
  return {
    slot: { id: depth.id, label: depth.label, text: '', start, end },
    rule: 'en/metric/of-water',
    inherited: false,
  };
}
