import type { Find, QuantityFind } from '../engine/figures/find.ts';
import type { FigureReading, RangeJoin, UnitLender } from '../engine/figures/language-pack.ts';
import { toNumber } from '../engine/values/decimal.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Comparator } from '../model/figure.ts';
import { hedgeAfter, hedgeBefore } from './hedges/hedges.ts';
import { readDenominator } from './units/rates.ts';
import { moneyMeant } from './units/unsaid-money.ts';

const QUANTITIES: RuleName = 'zh/range/quantities';
const TIMES: RuleName = 'zh/range/times';
export const BOUNDED: RuleName = 'zh/range/bounded-on-both-sides';
const BETWEEN: RuleName = 'zh/range/between';
const OR: RuleName = 'zh/range/or';

const PERCENT_IN_WORDS: RuleName = 'zh/fraction/percent-in-words';

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

/** 6至7万吨, 20%～30%, 1987年5月至1990年9月, 80到90之间, 三或四个. */
export function joinRange({ text, finds }: FigureReading, index: number): RangeJoin | null {
  const left = finds[index];
  const right = finds[index + 1];
  if (left === undefined || right === undefined || right.start - left.end > 10) return null;
  const between = text.slice(left.end, right.start);
  const { start } = left;
  const { end } = right;
  if (left.type === 'time') {
    if (right.type !== 'time') return null;
    if (JOINERS.has(between.trim())) return isOneStretch(left, right) ? { start, end, rule: TIMES } : null;
    return ANDS.has(between) && /^(?:之?间)/.test(text.slice(end, end + 2)) ? { start, end, rule: BETWEEN } : null;
  }
  if (left.type !== 'quantity' || right.type !== 'quantity') return null;
  const bounded = joinBounded(text, left, right);
  if (bounded !== null) return bounded;
  if (JOINERS.has(between) && isSigned(left) && isRising(left, right)) {
    if (right.unit === null) return { start, end, rule: QUANTITIES, ...perBehind(text, left, right) };
    if (right.unit.code.startsWith(`${left.unit?.code}/`)) return { start, end, rule: QUANTITIES };
  }
  if (!areEnds(left, right) || isLevelReached(text, left, right)) return null;
  if (JOINERS.has(between)) return { start, end, rule: QUANTITIES };
  if (ANDS.has(between) && (text.startsWith('之间', end) || text[end] === '间')) return { start, end, rule: BETWEEN };
  if (ORS.has(between) && left.unit === null && right.unit !== null) return { start, end, rule: OR };
  return null;
}

/** 大于10小于20, 最多100最少20个, 1000以上，1500以下: a lower and an upper bound side by side. */
function joinBounded(text: string, left: QuantityFind, right: QuantityFind): RangeJoin | null {
  const outer = hedgeBefore(text, left.start);
  const behind = hedgeAfter(text, left.end);
  const first = outer ?? behind;
  if (first === null || first.comparator === '~' || first.comparator === '=') return null;
  const inner = hedgeBefore(text, right.start);
  const trailing = hedgeAfter(text, right.end);
  const second = inner ?? trailing;
  if (second === null || isLower(first.comparator) === isLower(second.comparator) || !isBound(second.comparator))
    return null;
  const between = text.slice(Math.max(left.end, behind?.end ?? 0), inner?.start ?? right.start).trim();
  if (!BOUND_SIGNS.has(between) || left.magnitude.shape !== 'point' || right.magnitude.shape !== 'point') return null;
  const [low, high] = isLower(first.comparator) ? [left, right] : [right, left];
  if (low.magnitude.shape !== 'point' || high.magnitude.shape !== 'point') return null;
  if (toNumber(low.magnitude.at) >= toNumber(high.magnitude.at)) return null;
  const span = { start: outer?.start ?? left.start, end: inner === null ? (trailing?.end ?? right.end) : right.end };
  return { ...span, rule: BOUNDED, ...(low === right && { highFirst: true }) };
}

const BOUND_SIGNS: ReadonlySet<string> = new Set([
  '',
  '，',
  ',',
  '、',
  '且',
  '并',
  '并且',
  '而',
  '，且',
  '但',
  '，但',
  '和',
  '以及',
]);

function isLower(comparator: Comparator): boolean {
  return comparator === '>' || comparator === '>=';
}

function isBound(comparator: Comparator): boolean {
  return comparator !== '~' && comparator !== '=';
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

/** $12: an amount of money whose sign stands before it. */
function isSigned({ unit, number, start, role }: QuantityFind): boolean {
  return unit !== null && role === 'amount' && /^[A-Z]{3}$/.test(unit.code) && number !== null && start < number.start;
}

/** $12-14/桶: what both ends are counted by. */
function perBehind(text: string, left: QuantityFind, right: QuantityFind): Pick<RangeJoin, 'per'> {
  const code = left.unit?.code ?? '';
  const per = readDenominator(text, { end: right.end, code, sort: 'money' });
  return per === null ? {} : { per: { start: right.end, end: per.end, code: per.code, doubts: [] } };
}

/** Both amounts of one thing, the first one smaller: 由32万吨至18万吨 is a movement. */
/** 收窄12BP至45个基点: a change and the level that it leads to, where the unit is written in two ways. */
function isLevelReached(text: string, left: QuantityFind, right: QuantityFind): boolean {
  const written = ({ number, end }: QuantityFind) =>
    text
      .slice(number?.end ?? end, end)
      .trim()
      .toLowerCase();
  const moved =
    /(?:收窄|扩大|走阔|[上下]行|[上下]调|[上下]降|[上下]涨|[上下]跌|回落|回升|提高|降低|增加|减少|提升|下滑|[涨跌升降])(?:了|约|近|逾|超)?$/;
  const [first, second] = [written(left), written(right)];
  const far = left.unit?.code === right.unit?.code && isFarApart(left, right);
  return (
    first !== '' &&
    second !== '' &&
    ((first !== second && left.unit?.code !== '%') || far) &&
    moved.test(text.slice(Math.max(0, left.start - 5), left.start))
  );
}

/** 上调17亿美元至74亿美元: the ends of a range are of one order. */
function isFarApart({ magnitude: a }: QuantityFind, { magnitude: b }: QuantityFind): boolean {
  return a.shape === 'point' && b.shape === 'point' && toNumber(b.at) >= 4 * toNumber(a.at);
}

function areEnds(left: QuantityFind, right: QuantityFind): boolean {
  if (left.role === 'movement' || right.role === 'movement' || left.role === 'ordinal' || right.role === 'ordinal')
    return false;
  if (left.magnitude.shape !== 'point' || right.magnitude.shape !== 'point') return false;
  // 百分之三到五: what the parts are of stands once.
  if (left.unit !== null && right.unit === null && left.rule !== PERCENT_IN_WORDS) return false;
  // 每股0.35元至0.42元: the rate stands with the first.
  if (left.unit !== null && right.unit !== null && !isSameRate(left.unit.code, right.unit.code)) return false;
  return isRising(left, right);
}

function isRising({ magnitude: left }: QuantityFind, { magnitude: right, role }: QuantityFind): boolean {
  return (
    left.shape === 'point' && right.shape === 'point' && role === 'amount' && toNumber(left.at) < toNumber(right.at)
  );
}

function isSameRate(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}/`);
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
  const told = sumBefore(text, finds, index) ?? asMuchOf(text, finds, index);
  if (told !== null) return { index: told, scale: false };
  const money = moneyMeant(text, finds, index);
  if (money !== null) return { index: money, scale: false, assumed: true };
  const here = finds[index];
  const next = finds[index + 1];
  if (here?.type !== 'quantity' || next?.type !== 'quantity' || next.unit === null || next.role !== 'amount')
    return null;
  const between = text.slice(here.end, next.start);
  // 140/90毫米汞柱: the two pressures of the blood.
  if (between === '/' && next.unit.code === 'mm[Hg]') return { index: index + 1, scale: false };
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

/** 顺差首超|8万亿: a sum by its name, whatever it is told in. */
const SUM =
  /(?:[顺逆]差|总值|总额|市值|收入|营收|利润|成交额|销售额|进口额|出口额|GDP|生产总值)(?:[首再约近超逾破达至为]|突破|超过|达到|接近){0,3}$/;

/** 外贸总值近45万亿元 顺差首超|8万亿: in one line the currency stands once, with the sum told first. */
function sumBefore(text: string, finds: readonly Find[], index: number): number | null {
  const here = finds[index];
  const before = finds[index - 1];
  if (here?.type !== 'quantity' || here.unit !== null || !here.scaled || before?.type !== 'quantity') return null;
  if (before.unit === null || !/^[A-Z]{3}$/.test(before.unit.code) || here.start - before.end > 24) return null;
  if (/[。；！？\n]/.test(text.slice(before.end, here.start))) return null;
  return SUM.test(text.slice(Math.max(0, here.start - 12), here.start)) ? index - 1 : null;
}

/** What is done to so much of what was told before: 老挝出口|226万, 纺织厂用棉|2589万. */
const DOES_AS_MUCH =
  /(?:出口|进口|生产|产出|开采|采购|收购|发运|运出|消费|消耗|使用|供应|贡献|交付|用[\u4e00-\u9fff]?)(?:了|约|近|超|逾|仅|只有|达到?|为){0,2}$/;
/** Weights and volumes; things counted are told with their word. */
const BY_MEASURE = /^(?:k?g|t|bbl|L|m3|kW\.h|[MG]W\.h)$/;

/** 泰国去年出口食糖410万吨。老挝出口|226万: the next clause or sentence leaves the unit out. */
function asMuchOf(text: string, finds: readonly Find[], index: number): number | null {
  const here = finds[index];
  if (here?.type !== 'quantity' || here.unit !== null || !here.scaled) return null;
  if (!/^(?:$|[，,。；;\n])/.test(text.slice(here.end, here.end + 1))) return null;
  const before = finds[index - 1];
  if (before?.type !== 'quantity' || before.unit === null || !before.scaled || here.start - before.end > 30)
    return null;
  const between = text.slice(before.end, here.start);
  if (!BY_MEASURE.test(before.unit.code) || (between.match(/[。；！？]/g)?.length ?? 0) > 1 || between.includes('\n'))
    return null;
  return DOES_AS_MUCH.test(between) ? index - 1 : null;
}
