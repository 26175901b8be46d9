import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

/** How far before a sum stands what it goes to. */
const REACH = 36;
/** 在某某项目上合计出资|4亿美元 */
const PUT_INTO =
  /在(?<what>[\u4e00-\u9fffA-Za-z]{2,14}(?:项目|工程|工厂|基地|矿山?|矿区|油田|气田|电站|园区|铁路|港口))(?:上|中)?[^,，;；。\d]{0,6}?(?:投资|出资|投入|注资|斥资)(?:了|约|近|逾|超过?|合计|共计?)*$/u;
/** 向某某公司的工厂提供|1.5亿美元 */
const GIVEN_TO =
  /(?:向|给|为|对)(?<what>[\u4e00-\u9fffA-Za-z]{2,20}?(?:公司|集团|企业|项目|工程|工厂|厂|基地|矿山?|电站|铁路))(?:提供|承诺|发放|拨付|拨款|注资|投资|投入|追加|增资|支付)(?:了|约|近|逾|超过?|至多|最多|合计|共计?|总额)*$/u;

/** 买下了近|120亿美元|的设备: what is dealt in for a sum, by the verb before it. */
const BOUGHT =
  /(?:买下|购买|采购|订购|购入|购置|添置|订货|买入|买走|抢购|卖出|售出|出售|卖掉)(?:了)?(?:约|近|逾|超过?|价值|总值|合计|共计?)*$/u;
const GOODS = /^的(?<goods>[\u4e00-\u9fffA-Za-z]{2,10})(?=[,，;；。、]|$)/u;

/** The goods that a sum buys, by the noun that ends the clause. */
function goodsBought({ text }: Scene, clause: Clause, { start, end }: Figure): Attached | null {
  if (text.charAt(end) !== '的' || !BOUGHT.test(text.slice(Math.max(clause.start, start - 8), start))) return null;
  const goods = GOODS.exec(text.slice(end, Math.min(clause.end, end + 13)))?.groups?.['goods'];
  if (goods === undefined) return null;
  const slot = slotOfWords(text, { start: end + 1, end: end + 1 + goods.length }, (one) => one);
  return { slot, rule: 'zh/object/bought', inherited: false };
}

/** The company or the project that a sum goes to, by the words before it; null where they name none. */
export function moneyGoesTo(scene: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'money') return null;
  const bought = goodsBought(scene, clause, figure);
  if (bought !== null) return bought;
  const { text } = scene;
  const from = Math.max(clause.start, figure.start - REACH);
  const words = text.slice(from, figure.start);
  const match = PUT_INTO.exec(words) ?? GIVEN_TO.exec(words);
  const what = match?.groups?.['what'];
  if (match === null || what === undefined) return null;
  const start = from + match.index + 1;
  const slot = slotOfWords(text, { start, end: start + what.length }, (one) => one);
  return { slot, rule: 'zh/object/goes-to', inherited: false };
}
