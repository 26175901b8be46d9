import type { Decimal } from '../values/decimal.ts';
import { toNumber } from '../values/decimal.ts';
import { dayBounds, spanTo } from '../values/edtf.ts';
import type { Find, QuantityFind, TimeFind } from './find.ts';
import type { FigureReading, LanguagePack, RangeJoin } from './language-pack.ts';

/** Joins neighbours that are the two ends of one range: 6至7万吨, 5-10 million, from March to May 2024. */
export function joinRanges(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const joined: Find[] = [];
  const { finds } = reading;
  for (let index = 0; index < finds.length; index++) {
    const left = finds[index];
    const right = finds[index + 1];
    if (left === undefined) break;
    const join = right === undefined || left.type !== right.type ? null : pack.joinRange(reading, index);
    const range = join === null || right === undefined ? null : rangeOf(left, right, join);
    if (range === null) joined.push(left);
    else {
      joined.push(range);
      index++;
    }
  }
  return joined;
}

function rangeOf(left: Find, right: Find, join: RangeJoin): Find | null {
  if (left.type === 'quantity' && right.type === 'quantity') return quantityRange(left, right, join);
  if (left.type === 'time' && right.type === 'time') return timeRange(left, right, join);
  return null;
}

function quantityRange(first: QuantityFind, second: QuantityFind, join: RangeJoin): QuantityFind | null {
  const [left, right] = join.highFirst === true ? [second, first] : [first, second];
  if (left.magnitude.shape !== 'point' || right.magnitude.shape !== 'point') return null;
  if (left.unit !== null && right.unit !== null && !sharesUnit(left.unit.code, right.unit.code)) return null;
  const high = right.magnitude.at;
  // 6至7万吨: the scale stands once and holds for both ends, unless the first end would then pass the second.
  const shared: Decimal =
    join.lowScale !== undefined
      ? { ...left.magnitude.at, exponent: left.magnitude.at.exponent + join.lowScale }
      : left.scaled || !right.scaled
        ? left.magnitude.at
        : { ...left.magnitude.at, exponent: left.magnitude.at.exponent + high.exponent };
  const low = toNumber(shared) <= toNumber(high) ? shared : left.magnitude.at;
  if (toNumber(low) === toNumber(high)) return null;
  return {
    ...right,
    rule: join.rule,
    start: join.start,
    end: join.per?.end ?? join.end,
    number:
      first.number === null || second.number === null ? null : { start: first.number.start, end: second.number.end },
    magnitude: { shape: 'range', low, high },
    unit: ratedBy(rateOf(left, right), join),
    scaled: left.scaled || right.scaled,
    comparator: '=',
    ...grounds(left, right),
  };
}

/** One unit, or a rate that is said once, with either end: between $62 and $68 per share, 每股0.35元至0.42元. */
function sharesUnit(left: string, right: string): boolean {
  return left === right || right.startsWith(`${left}/`) || left.startsWith(`${right}/`);
}

/** The unit of both ends: the rate, where only one of them has it. */
function rateOf({ unit: left }: QuantityFind, { unit: right }: QuantityFind): QuantityFind['unit'] {
  if (left === null || right === null) return right ?? left;
  return left.code.startsWith(`${right.code}/`) ? { ...right, code: left.code } : right;
}

/** The unit with what the ends are counted by, where that stands behind both. */
function ratedBy(unit: QuantityFind['unit'], { per }: RangeJoin): QuantityFind['unit'] {
  return unit === null || per === undefined ? unit : { ...unit, end: per.end, code: `${unit.code}/${per.code}` };
}

/** `2025-01` and `2025-10` make `2025-01/2025-10`. The first end has been completed by the pack where it leans on the second. */
function timeRange(left: TimeFind, right: TimeFind, join: RangeJoin): TimeFind | null {
  const [first, last] = [endOf(left, 'low'), endOf(right, 'high')];
  if (first === null || last === null) return null;
  const from = dayBounds(first).low;
  const to = dayBounds(last).high;
  if (from !== null && to !== null && from > to) return null;
  return {
    ...right,
    rule: join.rule,
    start: join.start,
    end: join.end,
    edtf: spanTo(first, last),
    counted: left.counted || right.counted,
    comparator: '=',
    ...grounds(left, right),
  };
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** 8月中旬至9月上旬: of some days in a row the first or the last; of other stretches none is an end. */
function endOf({ edtf }: TimeFind, side: 'low' | 'high'): string | null {
  if (edtf === null || !edtf.includes('/')) return edtf;
  return DAYS.test(edtf) ? dayBounds(edtf)[side] : null;
}

/** What a range stands on: both ends, with the doubts of either. */
function grounds<End extends QuantityFind | TimeFind>(left: End, right: End): Pick<QuantityFind, 'parts' | 'doubts'> {
  const parts = [left, right].map(({ rule, start, end, parts: under }) => {
    return { rule, start, end, gives: 'end of the range', parts: under };
  });
  return { parts, doubts: [...new Set([...left.doubts, ...right.doubts])] };
}
