import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame } from '../sentence/reading.ts';

const BACK = /(?:这一|该|此|上述|同一)(?:比例|比率|比重|占比|数字|数据|数值|指标|指数|水平|增速|涨幅|规模|金额|数量)/u;
/** 远超市场预期的|10.1万亿韩元: what was expected of the measure told right before. */
const EXPECTED =
  /^[,，]?(?:但|且|并|而|也|均|远|大幅|略|小幅|显著|明显)*(?:[低高多少]于|超过?|超出|[好逊优差强弱]于|不及|落后于)(?:了)?[^,，;；。\d]{0,10}(?:预期|预测|预估|预计|共识)(?:中?值|均值)?的(?:约|近|逾)?$/u;

/** 伦敦考生这一比例达到32.6%; 营业利润12万亿,超过市场预期的10万亿: the measure told right before, of somebody else or as it was expected. */
export function toldAgain({ text }: Scene, clause: Clause, { told, lastEnd }: Frame, figure: Figure): Attached | null {
  if (told?.metric == null) return null;
  const words = text.slice(Math.max(clause.start, lastEnd), figure.start);
  const expected = told.unit === figure.unit && EXPECTED.test(words);
  if (!expected && !BACK.test(words)) return null;
  return { ...told.metric, rule: 'zh/metric/told-again', inherited: true };
}
