import type { Numeral, QuantityFind } from '../../engine/figures/find.ts';
import { quantityOf } from '../../engine/figures/quantity-of.ts';
import type { Rule } from '../../engine/figures/rule.ts';
import { type Decimal, toNumber } from '../../engine/values/decimal.ts';
import type { RuleName } from '../../model/derivation.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { readAnd } from './compounds.ts';
import { andSpan, type Denominator, denominatorAt, forOneAt, manyAt, TIMES } from './denominators.ts';
import { perCurrency } from './exchange-rates.ts';
import { type UnitFound, unitBehind } from './unit-reading.ts';

const PER_UNIT: RuleName = 'zh/quantity/per-unit';
const ONE_FOR: RuleName = 'zh/quantity/one-for';

/** Units of time that make a rate with these; elsewhere 每年, 每天 only say how often. */
const OVER_TIME: ReadonlySet<string> = new Set(['h', 's', 'min']);

/** Behind 每, what tells of a rate, and not only of how often. */
function tellsRate(code: string): boolean {
  return code.startsWith('(') || DENSE.has(code);
}

/** What something weighs or emits is told for: 微克每立方米, 克每千瓦时. */
const DENSE: ReadonlySet<string> = new Set(['m3', 'L', 'kg', 'km', 'km2', 'm2', 'kW.h', 'cm3']);

/** The unit behind a slash or 每: 元/吨, 桶/日, 元每公斤. */
export function readDenominator(
  text: string,
  unit: Pick<UnitFound, 'end' | 'code' | 'sort'>,
): { readonly end: number; readonly code: string } | null {
  const at = text[unit.end] === ' ' ? unit.end + 1 : unit.end;
  const currency = unit.sort === 'money' ? perCurrency(text, at, unit.code) : null;
  if (currency !== null) return currency;
  const slash = text[at] === '/';
  if (!slash && text[at] !== '每') return unit.sort === 'money' ? forOneAt(text, unit.end) : null;
  const from = text[at + 1] === ' ' ? at + 2 : at + 1;
  const short = slash ? shortOf(text, from) : null;
  const one = short ?? manyAt(text, from) ?? denominatorAt(text, from);
  const found = one === null ? null : andSpan(text, one);
  if (found === null || (!slash && unit.sort !== 'money' && !OVER_TIME.has(found.code) && !tellsRate(found.code)))
    return null;
  return unit.sort === 'money' ? ofPrice(found) : found;
}

/** 桶/日, 元/平: words of one character that are units of their own behind a slash alone. */
function shortOf(text: string, at: number): { readonly end: number; readonly code: string } | null {
  if (text[at] === '日' || text[at] === '天') return { end: at + 1, code: 'day' };
  return text[at] === '平' && !'方米尺公均'.includes(text[at + 1] ?? '。') ? { end: at + 1, code: 'm2' } : null;
}

/** What is priced by the ounce is gold, silver and their like, weighed in troy ounces; by the 度, electricity; by the 呎, floor space. */
function ofPrice<Denominator extends { readonly code: string }>(per: Denominator): Denominator {
  if (per.code === 'deg') return { ...per, code: 'kW.h' };
  if (per.code === '[ft_i]') return { ...per, code: '[sft_i]' };
  return per.code === '[oz_av]' ? { ...per, code: '[oz_tr]' } : per;
}

export function rateCode(unit: string, per: string): string {
  return unit.includes('/') || unit === '%' ? unit : `${unit}/${per}`;
}

/** 每公斤110美元, 每桶约66.1美元, 每秒7.9公里; the span begins at 每 unless other words than hedges stand between. */
export const PER_UNIT_RULE: Rule = {
  name: PER_UNIT,
  starts: ['每'],
  read: readPerUnit,
  examples: ['每公斤110美元 => 110 USD/kg', '每亩396.2公斤 => 396.2 kg/[mu]', '每小时100公里 => 100 km/h'],
};

const FILLERS =
  /(?:(?:上调|下调|调高|调低|卖到|[涨跌升降][到至]|售价|价格|均价|平均|现价|报价|收报|报收|收于|报|成本|收购价|到岸价|离岸价|盈利|收益|亏损|净利润|净利|盈余|[（(]EPS[)）]|净资产|派发|派息|派现|派|分红|现金|红利|股息|单产|产量|约|为|是|达到|达|近|超过|超|逾|不到|高达|仅|只有|的|上涨|下跌|涨|跌|降|升|了|需|卖|征收|收费|课征|加征|收取|缴纳|补助|补贴|发电|耗电|配售|发行价|增加|减少|下降|上升|提高|降低|至少|不低于|不超过|大约|贵|便宜|补偿|奖励) ?){0,4}/y;

/** 一斤五块二, 一平方米1.2万元: what one of it costs. */
export const ONE_FOR_RULE: Rule = {
  name: ONE_FOR,
  starts: ['一'],
  read: readOneFor,
  examples: ['一斤五块二 => 5.2 CNY/[jin]', '一桶60美元 => 60 USD/bbl'],
};

/** 一份12亿美元的协议, 一台5000元: these count what the money is spent on as often as they price it. */
const LENDING = /[份个只张本件套台辆]/;

const COSTS = /(?:大约|约|近|超过|要价|要|卖|售价|才|只要|只|高达)?/y;

function readOneFor(text: string, at: number): QuantityFind | null {
  const per = '第每某另同统唯十百千万亿零一二三四五六七八九两几.0123456789'.includes(text[at - 1] ?? '。')
    ? null
    : forOneAt(text, at);
  if (per === null || TIMES.has(per.code) || LENDING.test(text.slice(per.end - 1, per.end))) return null;
  COSTS.lastIndex = per.end;
  const from = per.end + (COSTS.exec(text)?.[0].length ?? 0);
  const numeral = readNumeral(text, from);
  const unit = numeral === null ? null : unitBehind(text, numeral.end, numeral);
  // 一桶60美元的油: then the price is of something else, and 一桶 counts it.
  if (numeral === null || unit?.sort !== 'money' || text[unit.end] === '的') return null;
  const start = from === per.end || isHedgeOnly(text, per.end, from) ? at : numeral.start;
  return pricedBy(text, { start, numeral, unit, per: ofPrice(per).code }, ONE_FOR);
}

/** 每10万人中有17.3例, 每千人口执业医师3.4人: what stands between a round number of something and what it has. */
const AMONG =
  /(?:里|中|当中|之中)?(?:的?[\u4e00-\u9fff（）()]{0,12}(?:拥有|配备|配有|率|耗|[医护]师|护士|人数|数量?|户数|床位)[\u4e00-\u9fff（）()]{0,6}?|派发现金红利|派发现金股利|派发红利|派现金?|派息|派|送红股|送|转增|配|发生|发现|死亡|感染|发病|病死)?(?:大?约|近|超过?|逾|不到|高达|仅|只需?|就|平均|共){0,2}(?:有|为|是|达到?|只有)?(?:大?约|近|超过?|逾|不到){0,1} ?(?=[\d零一二三四五六七八九十百千万两近约])/y;

/** 每吨出厂价5000元, 每辆车补贴2万元, 每百万tokens收费2元: a word for a price or a fee before the money. */
const PRICED =
  /[\u4e00-\u9fff]{0,6}?(?:价格?|费用?|补贴|补助|奖励|租金|成本)(?:大?约|近|超过?|逾|不到|高达|仅|只需?|为|是|达到?|已){0,2}(?:[降涨升跌]?至)? ?(?=[\d零一二三四五六七八九十百千万两])/y;

/** Where the number begins behind a word for a price or a fee; null where none stands behind the unit. */
function behindPrice(text: string, { code, end }: Denominator): number | null {
  PRICED.lastIndex = end;
  return TIMES.has(code) || !PRICED.test(text) ? null : PRICED.lastIndex;
}

function readPerUnit(text: string, at: number): QuantityFind | null {
  const one = text[at + 1] === '一' || text[at + 1] === '1' || text[at + 1] === ' ' ? 1 : 0;
  const many = manyAt(text, text[at + 1] === ' ' ? at + 2 : at + 1);
  const first = many ?? denominatorAt(text, at + 1 + one);
  if (first === null || first.end - at > 12) return null;
  const per = andSpan(text, first);
  const fillers = many === null ? FILLERS : AMONG;
  fillers.lastIndex = per.end;
  const plain = per.end + (fillers.exec(text)?.[0].length ?? 0);
  const near: Numeral | null = readSigned(text, plain);
  const from = near === null ? behindPrice(text, per) : plain;
  const numeral = near ?? (from === null ? null : readNumeral(text, from));
  if (numeral === null || from === null) return null;
  const range = rangeEnd(text, numeral);
  const last = range ?? numeral;
  const unit = unitBehind(text, last.end, last);
  if (unit === null || !isRate(unit, per.code) || text[unit.end] === '/') return null;
  if (near === null && unit.sort !== 'money') return null;
  const perCode = unit.sort === 'money' ? ofPrice(per).code : per.code;
  const start = from === per.end || isHedgeOnly(text, per.end, from) ? at : numeral.start;
  if (range !== null) {
    const span = { start, end: unit.end };
    const both = {
      ...numeral,
      end: range.end,
      magnitude: { shape: 'range', low: lowOf(numeral), high: lowOf(range) },
    } as const;
    return quantityOf(PER_UNIT, both, {
      ...span,
      number: { start: numeral.start, end: range.end },
      unit: { ...span, code: rateCode(unit.code, perCode), doubts: unit.doubts },
    });
  }
  const found = pricedBy(text, { start, numeral, unit, per: perCode }, PER_UNIT);
  // The hedge stands inside the span, where the engine does not look for it.
  const inside = start === at ? hedgeBefore(text, numeral.start) : null;
  return inside === null || inside.start < per.end || found.comparator !== '='
    ? found
    : { ...found, comparator: inside.comparator };
}

/** 每吨|负38美元: a price below zero. */
function readSigned(text: string, at: number): Numeral | null {
  if (text[at] !== '负') return readNumeral(text, at);
  const numeral = readNumeral(text, at + 1);
  if (numeral?.magnitude.shape !== 'point') return null;
  const { digits, exponent } = numeral.magnitude.at;
  return { ...numeral, start: at, magnitude: { shape: 'point', at: { digits: `-${digits}`, exponent } } };
}

interface Priced {
  readonly start: number;
  readonly numeral: Numeral;
  readonly unit: UnitFound;
  readonly per: string;
}

function pricedBy(text: string, { start, numeral, unit, per }: Priced, rule: RuleName): QuantityFind {
  const code = rateCode(unit.code, per);
  // 每斤十三块五
  const compound = unit.sort === 'money' ? readAnd(text, numeral, unit) : null;
  if (compound !== null) {
    const span = { start, end: compound.end };
    return { ...compound, ...span, rule, unit: { ...span, code, doubts: unit.doubts } };
  }
  const magnitude =
    unit.shift === 0 || numeral.magnitude.shape !== 'point'
      ? numeral.magnitude
      : { ...numeral.magnitude, at: { ...numeral.magnitude.at, exponent: numeral.magnitude.at.exponent + unit.shift } };
  const span = { start, end: unit.end };
  return quantityOf(
    rule,
    { ...numeral, magnitude },
    { ...span, number: { start: numeral.start, end: numeral.end }, unit: { ...span, code, doubts: unit.doubts } },
  );
}

/** The second number of 每小时10至15公里, where only that one has the unit. */
function rangeEnd(text: string, first: Numeral): Numeral | null {
  if (first.magnitude.shape !== 'point' || !'至到-~—'.includes(text[first.end] ?? '。')) return null;
  const second = readNumeral(text, first.end + 1);
  if (second === null || second.magnitude.shape !== 'point') return null;
  return toNumber(first.magnitude.at) < toNumber(second.magnitude.at) ? second : null;
}

function lowOf(numeral: Numeral): Decimal {
  return numeral.magnitude.shape === 'point' ? numeral.magnitude.at : { digits: '0', exponent: 0 };
}

function isHedgeOnly(text: string, from: number, to: number): boolean {
  return /^(?:约|大约|近|超|超过|逾|不到|高达|仅|至少|不低于|不超过|达|达到|为)*$/.test(text.slice(from, to));
}

/** Money per weighed or counted thing, mass per area, distance per hour: not 每年500万吨, which only says how often. */
function isRate(unit: UnitFound, codes: string): boolean {
  const [per = ''] = codes.split('/');
  if (per.startsWith('(')) {
    const [count, thing] = [Number.parseInt(per.slice(1), 10), per.slice(per.indexOf('.') + 1, -1)];
    // 每10人中有3人: people among people.
    return !TIMES.has(unit.code) && unit.code !== '%' && (unit.code !== thing || count >= 1000);
  }
  if (AREAS.has(per) && unit.sort === 'count') return true;
  // 每晚5200泰铢, 每小时50元: what a bed or work costs, while 每天, 每年 say how often.
  if (per === 'night' || (per === 'h' && unit.sort === 'money')) return unit.sort === 'money';
  if (TIMES.has(per)) return OVER_TIME.has(per) && unit.sort === 'unit' && !TIMES.has(unit.code);
  if (unit.sort === 'money') return !['person', 'household', 'time', 'item'].includes(per);
  return (
    unit.sort === 'unit' &&
    !TIMES.has(unit.code) &&
    unit.code !== '%' &&
    (per === '[mu]' ||
      per === 'har' ||
      per === 'km2' ||
      per === 'm2' ||
      per === 'L' ||
      per === 'kg' ||
      per === 't' ||
      per === 'm3' ||
      per === 'kW.h')
  );
}

/** What people, trees and animals are told for. */
const AREAS: ReadonlySet<string> = new Set(['km2', 'm2', 'har', '[mu]', '[smi_i]', '[acr_us]']);

/** 每 */
const EACH = 0x6bcf;
const PRICE_BEFORE =
  /每(?<per>[\u4e00-\u9fff]{1,3}?)[约近超过逾为]{0,3}[\d.,]+[万亿]?[\u4e00-\u9fff]{1,4}[^。；！？\n]{0,4}[较比由从至到][^，。；！？\n每元]{0,14}$/;

/**
 * 每桶66.1美元，较2025年末的|62.4美元: the price compared with, or moved to, is of the same unit.
 *
 * @param code the currency of the amount at `at`
 */
export function rateBefore(text: string, at: number, code: string): string | null {
  const from = Math.max(0, at - 44);
  let each = at - 1;
  while (each >= from && text.charCodeAt(each) !== EACH) each--;
  if (each < from) return null;
  const before = text.slice(from, at);
  const per = PRICE_BEFORE.exec(before)?.groups?.['per'] ?? eachBefore(before);
  // 每吨688元，较前一周略降|5元: an amount of change has the unit that is written.
  if (per === undefined || /[涨跌降升增减加高低调](?:[了约近超逾达]|超过){0,3}$/.test(before)) return null;
  const unit = denominatorAt(per, 0);
  return unit === null || unit.end !== per.length || TIMES.has(unit.code) ? null : rateCode(code, ofPrice(unit).code);
}

const OF_COST = /价|成本|加工费|处理费|运费|利润/;

/** 每公斤批发价从去年的78元涨至|92元: the unit that the price named before is told for. */
function eachBefore(before: string): string | undefined {
  if (!OF_COST.test(before)) return undefined;
  for (let length = 3; length > 0; length--) {
    const each = before.lastIndexOf('每');
    const per = before.slice(each + 1, each + 1 + length);
    const unit = denominatorAt(per, 0);
    if (unit === null || unit.end !== per.length) continue;
    if (
      /^[\u4e00-\u9fff]{0,6}?(?:价|成本|加工费|处理费|运费|利润)[^，。；！？\n每]{0,24}$/u.test(
        before.slice(each + 1 + length),
      )
    )
      return per;
  }
  return undefined;
}
