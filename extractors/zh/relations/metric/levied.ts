import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

/** 关税 and its like have a measure of their own; 税收, 税率 name other things. */
const TAX = /^的?(?<tax>(?![的关]|反倾销|反补贴)[\u4e00-\u9fff]{0,6}?税)(?![收率款务局额前后费负源法])/u;
const LEVIES = /(?:征收?|课征?|收取|缴纳?|开征|加征|扣缴|代扣)/u;
const TAX_RATE = 'metric:tax-rate';

/** 对现金汇款征收1%的税, 征收3%的数字税: how much is taken of what stands before. */
export function leviedRate(scene: Scene, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  const { text } = scene;
  const tax = TAX.exec(text.slice(figure.end, figure.end + 10));
  const word = tax?.groups?.['tax'];
  if (tax === null || word === undefined || !LEVIES.test(text.slice(clause.start, figure.start))) return null;
  const end = figure.end + tax[0].length;
  return {
    slot: slotOfEntity(scene, TAX_RATE, { start: end - word.length, end }),
    rule: 'zh/metric/levied',
    inherited: false,
  };
}
