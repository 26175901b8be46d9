import { characterSet } from '../../engine/text/characters.ts';

/** What is followed by how many days something lasts. */
const LASTS =
  /(?:为期|期限[为是]?|历时|为时|耗时|用时|长达|共计?|合计|最[长多短少]|至[多少]|起码|连续|不(?:得|能|应|可|会)?(?:超过|少于|低于|多于)|不[满足到]|未满|满|超过|超出|超期|逾期|拘留|拘役|放假|休假|停牌|停业|停运|停产|停工|隔离|提前|延长|缩短|顺延|滞留|停留|逗留|工期|账期|有效期|有效期[为是]|周期[为是]|假期[为是]|公示期[为是]?)$/;
const mayLast = characterSet('期为是时达计共长多短少满足到过出留役假牌业运产工离前延短');
/** What is told of so many days behind them. */
const OF_DAYS =
  /^(?:以下|以上(?!午)|之久|的?(?:行政拘留|拘留|假期|期限|婚假|产假|陪产假|育儿假|年假|宽限期|冷静期|公示期|有效期|无理由|免签|均值))/;
const opensOfDays = characterSet('以之的行拘假期婚产陪育年宽冷公有无免均');

/** 为期30日, 拘留15日, 7日无理由退货: 日 counts days there, and is no day of the month. */
export function isDaysTold(text: string, start: number, end: number): boolean {
  return (
    (mayLast(text, start - 1) && LASTS.test(text.slice(Math.max(0, start - 6), start))) ||
    (opensOfDays(text, end) && OF_DAYS.test(text.slice(end, end + 6)))
  );
}
