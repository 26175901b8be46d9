import { characterSet } from '../../../engine/text/characters.ts';
import type { Figure } from '../../../model/figure.ts';

/** Whether a date tells which things are meant (2月交割的期货, 2021年生产的汽车), and not when something holds. */
export function tellsWhich(text: string, date: Figure): boolean {
  return isNumbered(text, date) || isContract(text, date) || isMadeThen(text, date);
}

/** 今年第七批次集中出让的, 今年第9号台风: tells which one it is. */
function isNumbered(text: string, date: Figure): boolean {
  return (
    /^\d{4}$/u.test(date.time?.edtf ?? '') &&
    /^第?[一二三四五六七八九十\d]{1,3}(?:批次?|轮|号|场|起|届|次|个交易日|只)/u.test(
      text.slice(date.end, date.end + 6),
    ) &&
    text.startsWith('第', date.end)
  );
}

/** What words on what is delivered then begin with. */
const mayDeliver = characterSet('份交到主合期');

/** 2月交割的黄金期货, 5月合约: the month names what is traded. */
function isContract(text: string, date: Figure): boolean {
  return (
    mayDeliver(text, date.end) &&
    /^份?(?:交割|到期|交货|主力|合约|期货|期(?:[金银铜铝锌镍锡]))/u.test(text.slice(date.end, date.end + 4))
  );
}

/** 2021年6月至2023年12月生产的部分汽车: says which ones. */
function isMadeThen(text: string, date: Figure): boolean {
  return /^(?:期间|之?间|前后?|后|以来|以后|以前)?(?:生产|制造|出厂|销售|发行|成立|建成|出生|购买|注册|入职|签订|到期|上市|竣工|投产|开业|推出|发布|创立|入市)的/u.test(
    text.slice(date.end, date.end + 7),
  );
}
