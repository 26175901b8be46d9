import { slotOfEntity } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const TAX = oneOf(/^(?:tax|surtax|excise)$/);
const TAX_RATE = 'metric:tax-rate';

/** "A 1% tax on cash remittances", "a 3% digital services tax": how much is taken of what stands behind. */
export function leviedRate({ items, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  for (let at = index + 1; at <= index + 4; at++) {
    const { text, type, start, end } = itemAt(items, at);
    if (type !== 'word' && type !== 'name') return null;
    if (!TAX.test(text)) {
      if (
        !/^[a-z-]+(?: [a-z-]+)*$/.test(text) ||
        /^(?:of|on|in|for|to|and|or|by|from|as|more|less|higher|lower)$/.test(text)
      )
        return null;
      continue;
    }
    return { slot: slotOfEntity(scene, TAX_RATE, { start, end }), rule: 'en/metric/levied', inherited: false };
  }
  return null;
}
