import type { UnitReading } from '../../engine/figures/find.ts';
import { dimensionOf } from '../../lexicon/units.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { readUnit } from './units.ts';

/** What stands between the sides of something: 5 by 8 metres, a 10-by-20-foot room, 3 x 4 x 5 cm. */
const BY = /(?: by |-by-| ?[x×] ?)(?=[\da-z])/y;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const OPENS_BY = new Set([0x62, 0x78, 0xd7]);

/** The unit of the sides of which the number that ends at `end` is the first; null where no length follows. */
export function unitOfSides(text: string, end: number): UnitReading | null {
  const first = text.charCodeAt(end);
  const next = first === SPACE || first === HYPHEN ? text.charCodeAt(end + 1) : first;
  if (!OPENS_BY.has(next)) return null;
  let at = end;
  for (let side = 0; side < 2; side++) {
    BY.lastIndex = at;
    if (!BY.test(text)) return null;
    const numeral = readNumeral(text, BY.lastIndex);
    if (numeral === null) return null;
    const unit = readUnit(text, numeral.end, !numeral.spelled);
    if (unit !== null && unit.code !== 'x')
      return dimensionOf(unit.code) === 'length' ? { ...unit, start: end, end } : null;
    at = numeral.end;
  }
  return null;
}
