import type { Numeral, UnitReading } from '../../engine/figures/find.ts';
import type { Decimal } from '../../engine/values/decimal.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap } from '../read-word.ts';
import { readUnit } from './units.ts';

/** One amount that is told in two parts. */
export interface TwoUnits {
  readonly place: { readonly start: number; readonly end: number; readonly numeral: Numeral };
  readonly unit: UnitReading;
}

function twoUnits(
  start: number,
  end: number,
  { numeral, at, unit }: { readonly numeral: Numeral; readonly at: Decimal; readonly unit: UnitReading },
): TwoUnits {
  return {
    place: { start, end, numeral: { ...numeral, magnitude: { shape: 'point', at } } },
    unit: { ...unit, end },
  };
}

/** `one hour and a half`, `a year and a half`. */
export function halfMore(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
  unit: UnitReading,
): TwoUnits | null {
  // "cut by 30 percent and half respectively" tells of two parts.
  if (numeral.magnitude.shape !== 'point' || numeral.scaled || unit.code === '%') return null;
  const half = / and (?:an? )?half(?![\w-])(?! of| the)/y;
  half.lastIndex = unit.end;
  if (!half.test(text)) return null;
  const at: Decimal = { digits: String(numberOf(numeral.magnitude.at) + 0.5), exponent: 0 };
  return twoUnits(start, half.lastIndex, { numeral, at, unit });
}

/** `5 ft 2 in`, `6 feet 4 inches`: one length in two units. */
export function compound(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
  unit: UnitReading,
): TwoUnits | null {
  if (unit.code !== '[ft_i]' || numeral.magnitude.shape !== 'point') return null;
  // He stands 6-foot-2.
  const hyphen = text.charCodeAt(unit.end) === HYPHEN && text.charCodeAt(numeral.end) === HYPHEN;
  const inches = readNumeral(text, hyphen ? unit.end + 1 : skipGap(text, unit.end));
  if (inches === null || inches.magnitude.shape !== 'point') return null;
  const part = readUnit(text, inches.end);
  // 5 ft 2 in: behind feet, `in` is no preposition.
  const short = / ?in(?![A-Za-z])/y;
  short.lastIndex = inches.end;
  const partEnd = part?.code === '[in_i]' ? part.end : short.test(text) ? short.lastIndex : hyphen ? inches.end : null;
  if (partEnd === null) return null;
  const value = numberOf(numeral.magnitude.at) + numberOf(inches.magnitude.at) / 12;
  const at: Decimal = { digits: String(Number(value.toPrecision(12))), exponent: 0 };
  return twoUnits(start, partEnd, { numeral, at, unit });
}

const HYPHEN = 0x2d;

/** The number that a decimal stands for. */
export function numberOf(decimal: Decimal): number {
  return Number(`${decimal.digits}e${decimal.exponent}`);
}
