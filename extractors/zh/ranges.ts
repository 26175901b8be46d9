import { toNumber } from '../engine/decimal.ts';
import type { Find, QuantityFind } from '../engine/find.ts';
import type { FigureReading, RangeJoin, UnitLender } from '../engine/language-pack.ts';
import type { RuleName } from '../model/derivation.ts';

const QUANTITIES: RuleName = 'zh/range/quantities';
const TIMES: RuleName = 'zh/range/times';
const BETWEEN: RuleName = 'zh/range/between';
const OR: RuleName = 'zh/range/or';

const JOINERS: ReadonlySet<string> = new Set([
  '至',
  '到',
  '-',
  '--',
  '~',
  '—',
  '——',
  '－－',
  '~~',
  '直至',
  '乃至',
  ' - ',
  ' ~ ',
  '-到',
  ' 至 ',
  ' 到 ',
  '─',
  '──',
  '－',
]);
const ORS: ReadonlySet<string> = new Set(['或', '或者']);
const ANDS: ReadonlySet<string> = new Set(['和', '与', '及', '跟']);

/** 6至7万吨, 20%～30%, 1991年7月至1995年3月, 80到90之间, 三或四个. */
export function joinRange({ text, finds }: FigureReading, index: number): RangeJoin | null {
  const left = finds[index];
  const right = finds[index + 1];
  if (left === undefined || right === undefined || right.start - left.end > 6) return null;
  const between = text.slice(left.end, right.start);
  const { start } = left;
  const { end } = right;
  if (left.type === 'time') {
    if (right.type !== 'time') return null;
    if (JOINERS.has(between.trim())) return isOneStretch(left, right) ? { start, end, rule: TIMES } : null;
    return ANDS.has(between) && /^(?:之?间)/.test(text.slice(end, end + 2)) ? { start, end, rule: BETWEEN } : null;
  }
  if (left.type !== 'quantity' || right.type !== 'quantity' || !areEnds(left, right)) return null;
  if (JOINERS.has(between)) return { start, end, rule: QUANTITIES };
  if (ANDS.has(between) && (text.startsWith('之间', end) || text[end] === '间')) return { start, end, rule: BETWEEN };
  if (ORS.has(between) && left.unit === null && right.unit !== null) return { start, end, rule: OR };
  return null;
}

function isOneStretch(left: Find, right: Find): boolean {
  return (
    left.type === 'time' &&
    right.type === 'time' &&
    left.edtf !== null &&
    right.edtf !== null &&
    !left.edtf.includes('T') &&
    !right.edtf.includes('T')
  );
}

/** Both amounts of one thing, the first one smaller: 由32万吨至18万吨 is a movement. */
function areEnds(left: QuantityFind, right: QuantityFind): boolean {
  if (left.role === 'movement' || right.role === 'movement' || left.role === 'ordinal' || right.role === 'ordinal')
    return false;
  if (left.magnitude.shape !== 'point' || right.magnitude.shape !== 'point') return false;
  if (left.unit !== null && right.unit === null) return false;
  if (left.unit !== null && right.unit !== null && left.unit.code !== right.unit.code) return false;
  const low = toNumber(left.magnitude.at);
  const high = toNumber(right.magnitude.at);
  return low < high;
}

const LIST_SIGNS: ReadonlySet<string> = new Set([
  '、',
  '和',
  '与',
  '及',
  '或',
  '，',
  ',',
  ', ',
  '、 ',
  '以及',
  '和约',
  '、约',
  '；',
]);

/** 8000、5000和3000点, 5亿和7.5亿元: the unit stands once, at the end of the list. */
export function unitLender({ text, finds }: FigureReading, index: number): UnitLender | null {
  const here = finds[index];
  const next = finds[index + 1];
  if (here?.type !== 'quantity' || next?.type !== 'quantity' || next.unit === null || next.role !== 'amount')
    return null;
  const between = text.slice(here.end, next.start);
  if (!LIST_SIGNS.has(between) && !JOINERS.has(between)) return null;
  if (
    (between === '，' || between === ',') &&
    here.magnitude.shape === 'point' &&
    !here.scaled &&
    next.unit.code !== 'point'
  )
    return null;
  const scale = !here.scaled && next.scaled && here.magnitude.shape === 'point' && toNumber(here.magnitude.at) < 10000;
  return { index: index + 1, scale };
}
