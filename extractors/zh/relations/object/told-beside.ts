import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Frame, Told } from '../sentence/reading.ts';

/** 光伏逆变器收入153亿元,毛利率35.7%: the margin on what was sold right before. */
export function isMarginOf({ text, lexicon }: Scene, told: Told, { slot }: Attached): boolean {
  return (
    /^metric:(?:gross-margin|margin)$/u.test(slot.id) &&
    lexicon.metric(told.metric?.slot.id ?? '')?.family === 'revenue' &&
    !/(?:综合|整体|公司|总体)$/u.test(text.slice(slot.start - 2, slot.start)) &&
    !/^(?:综合|整体)/u.test(slot.text)
  );
}

/** 新建商品住宅成交2871套,成交面积34.6万平方米: of what was dealt with right before, in another measure. */
export function isSameDeed({ metric, object }: Told, { slot }: Attached): boolean {
  const deed = slot.text.slice(0, 2);
  return (
    metric !== null &&
    metric.slot.id !== slot.id &&
    slot.text.length > 2 &&
    object?.rule !== 'zh/object/of-measure-word' &&
    /^(?:成交|销售|网签|签约|登记|交易|拍卖|出让|供应|发行|出口|进口|交付|投保|承保|发放|成交)$/u.test(deed) &&
    metric.slot.text.includes(deed)
  );
}

/** 火电增长3.3%,核电增速放缓至1.9%,而上年12月为3.1%: a change beside another one is of what that was of. */
export function ofLastFigure({ object, told, recent }: Frame, { kind }: Figure): Attached | null {
  const last = recent[0]?.figure;
  if (kind !== 'change' || last?.kind !== 'change' || object === null || object.attached.inherited) return null;
  const isNearer = told?.object != null && told.object.slot.start < object.start;
  return isNearer && object.end <= last.start ? object.attached : null;
}
