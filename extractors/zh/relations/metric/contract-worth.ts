import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

const WORTH =
  /(?:价值|总值|总价值|总额|总金额|金额|签署|签订|签下|签约|达成|敲定)(?:了|为|约|近|逾|超过?|达到?|高达|合计|至少|一[份项笔])*$/u;
const CONTRACT = /^的[^,，;；。\d的]{0,14}?(?<noun>合同|协议|协定|备忘录|框架|合约)/u;

/** 签署价值85亿美元的…框架协议: what an agreement is worth, told behind the sum. */
export function contractWorth(scene: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'money' || scene.text.charAt(figure.end) !== '的') return null;
  const behind = CONTRACT.exec(scene.text.slice(figure.end, Math.min(clause.end, figure.end + 24)));
  const noun = behind?.groups?.['noun'];
  if (behind === null || noun === undefined) return null;
  if (!WORTH.test(scene.text.slice(Math.max(clause.start, figure.start - 10), figure.start))) return null;
  const end = figure.end + behind[0].length;
  // 12亿美元的供应协议: a measure by its own name.
  if (clause.names.some((name) => name.type === 'metric' && name.start > figure.end && name.end <= end)) return null;
  const slot = slotOfEntity(scene, 'metric:contract-value', { start: end - noun.length, end });
  return { slot, rule: 'zh/metric/contract-worth', inherited: false };
}
