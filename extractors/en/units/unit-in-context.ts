import type { Numeral, UnitReading } from '../../engine/figures/find.ts';
import { unitOfTimes } from '../changes/times-counted.ts';
import { unitOfPounds } from './money.ts';
import { isPrecious } from './ounces.ts';

const NATIONS = { egyptian: 'EGP', sudanese: 'SDG', lebanese: 'LBP', syrian: 'SYP', 'south sudanese': 'SSP' } as const;
const POUNDS_OF_A_NATION = /\b(?<nation>south sudanese|egyptian|sudanese|lebanese|syrian) pounds?\b/gi;
/** How far back the whole name of the currency may stand. */
const REACH = 400;

/** `edged up 0.1 point to 4.2%`: points of a rate that is told in percent. */
const OF_A_SHARE = /^ (?:to|from) (?:an? )?(?:[a-z-]+ ){0,3}?\d[\d.]*(?:%| per ?cent\b| pct\b)/;
const LONGEST_SHARE = 48;

/** Whether points that end at `end` are those of a percentage. */
export function isOfShare(text: string, end: number): boolean {
  return OF_A_SHARE.test(text.slice(end, end + LONGEST_SHARE));
}

/** Units that the words around can make another of. */
export function inContext(code: string): boolean {
  return code === '[lb_av]' || code === 'x' || code === '[oz_av]' || code === 'point' || code === '[kn_i]';
}

/**
 * The unit with what the words around settle: pounds that are money, times that are occasions, ounces of precious
 * metals, which are troy ounces.
 */
export function unitInContext(text: string, numeral: Numeral, unit: UnitReading): UnitReading {
  switch (unit.code) {
    case '[lb_av]':
      return poundsNamedBefore(text, numeral, unit) ?? unitOfPounds(text, numeral, unit);
    case 'x':
      return unitOfTimes(text, numeral, unit);
    case 'point':
      return isOfShare(text, unit.end) ? { ...unit, code: 'pp' } : unit;
    case '[kn_i]':
      return isKuna(text, numeral.start, unit) ? { ...unit, code: 'HRK' } : unit;
    case '[oz_av]':
      return isPrecious(text, numeral.start, unit.end) ? { ...unit, code: '[oz_tr]' } : unit;
    default:
      return unit;
  }
}

/** `the ticket cost 150 kn`: Croatia's kuna where something is paid; elsewhere a knot. */
function isKuna(text: string, start: number, unit: UnitReading): boolean {
  if (text.slice(unit.start, unit.end) !== 'kn') return false;
  return /\b(?:cost|costs|paid|pay|pays|price|priced|fare|ticket|worth|fee|wage|salary|fine|earn|earns|sold)\b|Croatia|Zagreb|kuna/i.test(
    text.slice(Math.max(0, start - 80), start),
  );
}

/** `40 Egyptian pounds, against 25 pounds a year ago`: the name that was given once goes on, but not for `pounds of`. */
function poundsNamedBefore(text: string, numeral: Numeral, unit: UnitReading): UnitReading | null {
  // A 20-pound sack is weighed.
  if (
    text.charCodeAt(numeral.end) === 0x2d ||
    !/^pounds?$/i.test(text.slice(unit.start, unit.end)) ||
    /^ of /.test(text.slice(unit.end, unit.end + 4))
  )
    return null;
  const named = [...text.slice(Math.max(0, numeral.start - REACH), numeral.start).matchAll(POUNDS_OF_A_NATION)].at(-1);
  const nation = named?.groups?.['nation']?.toLowerCase();
  const code = nation === undefined ? undefined : Object.entries(NATIONS).find(([name]) => name === nation)?.[1];
  return code === undefined ? null : { ...unit, code, doubts: ['unit-assumed'] };
}
