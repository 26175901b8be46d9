import type { QuantityFind } from '../../engine/figures/find.ts';
import { unitRow } from '../../lexicon/units.ts';
import { readUnit } from '../units/units.ts';
import { fraction } from './fraction-find.ts';
import { readNumeral } from './numerals.ts';

/** How far odds in words may be from the figure behind them, in percent. */
const STEP = 4;

/** `one in five`, `three out of four`, `nine of every ten`: a share. */
export function readOneIn(text: string, at: number): QuantityFind | null {
  const count = readNumeral(text, at);
  if (count === null || count.scaled || count.magnitude.shape !== 'point') return null;
  const behind = text.charCodeAt(count.end + 1);
  if (behind !== 0x69 && behind !== 0x6f) return null;
  const joint = / (?:in(?: every)?|out of(?: every)?|of(?: every)?) /iy;
  joint.lastIndex = count.end;
  const match = joint.exec(text);
  if (match === null) return null;
  const total = readNumeral(text, joint.lastIndex);
  if (total === null || total.magnitude.shape !== 'point') return null;
  const [part, whole] = [
    Number(count.magnitude.at.digits),
    Number(`${total.magnitude.at.digits}e${total.magnitude.at.exponent}`),
  ];
  if (
    !Number.isInteger(part) ||
    !Number.isInteger(whole) ||
    part < 1 ||
    part >= whole ||
    (whole > 1900 && whole < 2100)
  )
    return null;
  // Nine of ten voters; five of nine judges and 6 of 10 seats are counts.
  if (/ of $/i.test(match[0]) && !/ out of $/i.test(match[0]) && !(whole === 10 && count.spelled && total.spelled))
    return null;
  if (/ in $/i.test(match[0]) && !isOddsWord(text, { part, whole, end: total.end })) return null;
  const unit = readUnit(text, total.end, !total.spelled);
  // Three in five kilos went to auction; one in five years and 2 in 10 km are no odds.
  if (unit !== null && unit.code !== '%' && (!total.spelled || unitRow(unit.code)?.dimension === 'duration'))
    return null;
  return fraction(
    { start: at, end: total.end },
    {
      rule: 'en/fractions/one-in',
      value: (part / whole) * 100,
      unit: { start: at, end: total.end, code: '%', doubts: [] },
      step: whole <= 10 ? STEP : 100 / whole,
      role: 'fraction',
    },
  );
}

/** With a plain `in` only round wholes are odds: one in five, four in 10, 1 in 1,000; `5 in 12 games` is a count. */
function isOddsWord(text: string, { part, whole, end }: { part: number; whole: number; end: number }): boolean {
  if (part === 1)
    return !/^ (?:games|matches|starts|appearances|races|attempts|tries|days|years|months|rooms|cities|states)/i.test(
      text.slice(end, end + 12),
    );
  return whole === 3 || whole === 4 || whole === 5 || whole === 10 || whole === 100 || whole % 1000 === 0;
}
