import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { quantityOf } from '../quantities.ts';
import { numberOf } from '../units/two-unit-amounts.ts';
import { readNumeral } from './numerals.ts';

/** Magnitudes that the word before says; `6.8-magnitude` is read with the quantities. */
export const MAGNITUDE_RULES: readonly Rule[] = [
  {
    name: 'en/quantities/magnitude',
    starts: ['magnitude'],
    read: readMagnitude,
    examples: ['magnitude 6.8 => 6.8 magnitude', 'a magnitude of 7 => 7 magnitude'],
  },
];

const GAP = /magnitude(?:-| (?:of )?)/iy;
/** No earthquake and no star that news tells of is beyond. */
const MOST = 12;

/** `magnitude 6.8`, `magnitude-5`, `a magnitude of 7.1`. */
function readMagnitude(text: string, at: number): QuantityFind | null {
  GAP.lastIndex = at;
  if (!GAP.test(text)) return null;
  const numeral = readNumeral(text, GAP.lastIndex);
  if (numeral === null || numeral.spelled || numeral.scaled || numeral.magnitude.shape !== 'point') return null;
  if (numberOf(numeral.magnitude.at) > MOST) return null;
  const { start, end } = numeral;
  return {
    ...quantityOf({ start, end, numeral }, { start, end, code: 'magnitude', doubts: [] }, 'amount'),
    rule: 'en/quantities/magnitude',
  };
}
