import type { UnitFound } from './unit-reading.ts';

const HEDGED =
  '(?:可?达到?|为|约|近|超过?|突破|平均|均|是|在|仅|只有|最高|最低|低至|降至|升至|降到|[^，。；、\\d]{1,3}){0,3}$';
const YIELD = new RegExp(`亩产(?:量)?${HEDGED}`);
const PER_100_KM = new RegExp(
  `百公里(?:综合|平均|馈电|实测|工况)?(?:油耗|电耗|燃料消耗|燃油消耗|燃料消耗限值|能耗|耗油|耗电)(?:量)?${HEDGED}`,
);
const SPEED = new RegExp(`(?:航速|船速|风速|时速|巡航速度|最高速度|速度)${HEDGED}`);
/** 每10股转增4股并派发现金|2元: the shares that it is paid for stand at the head of the list. */
const PER_TEN_SHARES =
  /(?<![\d.])10派$|每(?:10|十)股(?:(?!合计|合共|总计|共计)[^。；;]){1,24}(?<!合计|合共|总计|共计|拟共|总额)(?:派发?(?:现金)?(?:红利|股利|股息)?|派现|派息|现金红利)(?:人民币|约|为)?$/;
const DIVIDEND = 40;
const WEIGHED: ReadonlySet<string> = new Set(['g', 'kg', '[jin]', 't']);
/** How far back the word that says what a unit is told for may stand. */
const REACH = 16;

/**
 * The code of a unit where the word in front says what it is told for: 亩产412公斤, 百公里油耗6.5升, 航速22节, 每10股送3股派2元. Else the
 * unit's own.
 */
export function ledUnit(text: string, start: number, unit: UnitFound): string {
  const before = (): string => text.slice(Math.max(0, start - REACH), start);
  if (WEIGHED.has(unit.code)) return YIELD.test(before()) ? `${unit.code}/[mu]` : unit.code;
  if (unit.code === 'L' || unit.code === 'kW.h') return PER_100_KM.test(before()) ? `${unit.code}/(100.km)` : unit.code;
  if (unit.sort === 'money')
    return PER_TEN_SHARES.test(text.slice(Math.max(0, start - DIVIDEND), start))
      ? `${unit.code}/(10.share)`
      : unit.code;
  if (unit.end - unit.start !== 1 || text[unit.start] !== '节') return unit.code;
  return SPEED.test(before()) || /^的?(?:航速|船速|速度)/.test(text.slice(unit.end, unit.end + 4))
    ? '[kn_i]'
    : unit.code;
}
