import { toNumber } from '../../engine/values/decimal.ts';
import { classifierAt, thingCounted } from '../counted/classifiers.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { unitAt } from './units.ts';

/** What an amount is told for one of, or for a round number of. */
export interface Denominator {
  readonly end: number;
  readonly code: string;
}

/** Spans that an amount is told for; a rent is told for an area and a span. */
export const TIMES: ReadonlySet<string> = new Set([
  'year',
  'month',
  'week',
  'day',
  'night',
  'h',
  'min',
  's',
  'quarter',
  'century',
]);

/** The unit or counted thing at `at`: 公斤, 月, 人. */
export function denominatorAt(text: string, at: number): Denominator | null {
  if (text.startsWith('月', at)) return { end: at + 1, code: 'month' };
  if (text.startsWith('时', at)) return { end: at + 1, code: 'h' };
  const unit = unitAt(text, at);
  const classifier = classifierAt(text, at);
  if (unit !== null && unit.end >= (classifier?.end ?? 0)) return unit;
  return classifier === null ? null : { end: classifier.end, code: thingCounted(text, classifier) };
}

const HEADS = /(?:常住|户籍)?人口|(?:名)?(?<birth>活产婴儿|活产|新生儿|出生人口)/y;

/** 百公里, 10万人, 千立方米, 10股, 千人口: a round number of something that a rate is told for. */
export function manyAt(text: string, at: number): Denominator | null {
  // 百万英热单位 is a unit of its own.
  if (unitAt(text, at) !== null) return null;
  const numeral = readNumeral(text, at);
  if (numeral === null || numeral.magnitude.shape !== 'point') return null;
  const count = toNumber(numeral.magnitude.at);
  if (count < 10 || !/^10*$/.test(String(count))) return null;
  HEADS.lastIndex = numeral.end;
  const head = HEADS.exec(text);
  const one =
    head === null
      ? denominatorAt(text, numeral.end)
      : { end: HEADS.lastIndex, code: head.groups?.['birth'] === undefined ? 'person' : 'live birth' };
  return one === null || TIMES.has(one.code) || one.code === '%'
    ? null
    : { end: one.end, code: `(${count}.${one.code})` };
}

/** The second part of 平方米/月, 平方米·月, 平方米每月: the span that a rent or a wage is told for as well. */
export function andSpan(text: string, first: Denominator): Denominator {
  const sign = text[first.end];
  if (sign === undefined || !'/·•每'.includes(sign)) return first;
  const from = first.end + 1;
  const short = sign !== '每' && (text[from] === '日' || text[from] === '天' || text[from] === '年');
  const next = short ? { end: from + 1, code: text[from] === '年' ? 'year' : 'day' } : denominatorAt(text, from);
  if (next === null || TIMES.has(first.code) === TIMES.has(next.code)) return first;
  return { end: next.end, code: TIMES.has(next.code) ? `${first.code}/${next.code}` : `${next.code}/${first.code}` };
}

const FOR_ONE =
  /一(?:斤|公斤|千克|克|吨|升|米|平方米|平米|桶|亩|小时|天|晚|个月|年|个|只|张|本|件|套|份|盒|瓶|袋|箱|台|辆|杯|碗|股)(?![\u4e00-\u9fff]?[性切])/y;

/** 10元一斤, 5元一个 */
export function forOneAt(text: string, at: number): Denominator | null {
  if (text[at] !== '一') return null;
  FOR_ONE.lastIndex = at;
  const match = FOR_ONE.exec(text);
  const found = match === null ? null : denominatorAt(text, at + 1);
  return found === null || found.end !== FOR_ONE.lastIndex ? null : found;
}
