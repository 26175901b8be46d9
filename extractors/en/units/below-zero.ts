import type { Magnitude, Numeral, QuantityFind, UnitReading } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';

const BELOW_ZERO = / below zero(?![A-Za-z])(?: (?<scale>Celsius|Fahrenheit)(?![A-Za-z]))?/iy;
const DEGREES: ReadonlySet<string> = new Set(['deg', 'Cel', '[degF]']);

/** `23 degrees below zero`. */
export function belowZero(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
  unit: UnitReading,
): QuantityFind | null {
  if (!DEGREES.has(unit.code) || text.charCodeAt(unit.end) !== 0x20) return null;
  BELOW_ZERO.lastIndex = unit.end;
  const match = BELOW_ZERO.exec(text);
  if (match === null) return null;
  const scale = match.groups?.['scale']?.toLowerCase();
  const code = scale === undefined ? unit.code : scale === 'celsius' ? 'Cel' : '[degF]';
  const end = BELOW_ZERO.lastIndex;
  const found = quantityOf('en/quantities/amount', numeral, { start, end, unit: { ...unit, end, code } });
  return { ...found, magnitude: negated(found.magnitude) };
}

/** The number on the other side of zero. */
export function negated(magnitude: Magnitude): Magnitude {
  return magnitude.shape === 'point'
    ? { shape: 'point', at: { ...magnitude.at, digits: `-${magnitude.at.digits}` } }
    : magnitude;
}
