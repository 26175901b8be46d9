import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Told } from '../sentence/reading.ts';

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
