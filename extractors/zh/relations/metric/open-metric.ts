import type { Attached } from '../../../engine/discourse.ts';
import type { Scene } from '../../../engine/scene.ts';
import { slotOfWords } from '../../../engine/slots.ts';

/** What stands between a metric and its figure: verbs of being and moving, hedges, prepositions. */
export const BETWEEN =
  /(?:(?<![通经渡错越])过|优于|高于|低于|不[超少多高低]于|不超过|不足|至少|最多|最高|最低|均|维持在|保持在|稳定在|控制在|恢复到|恢复至|降到|升到|增长到|增加到|减少到|压降|下调至|上调至|跌破|升破|站上|逼近|录得|录|为|是|达到?|高达|约|大约|近|接近|逾|超过?|突破|共计?|合计|总计|累计|仅|只|只有|已|将|可|预计|预期|估计|或|料|也|还|则|平均|分别|由|从|升至|降至|增至|减至|跌至|缩短|延长|压缩|压减|缩减|拉长|涨至|提高到|提升至|扩大至|缩小至|下降到|上升到|回升至|回落到|至|同比|环比|按年|按月|(?:微|略|小幅|大幅|大|锐|猛|骤|激|暴|飙|陡|稳步|持续|继续|明显|显著|快速|进一步|逐步)(?:有)?(?:增长?|升|涨|降|跌|减|增加|减少|上升|上涨|下降|下跌|下滑|回升|回落|提升|提高|改善|收窄|扩大|放缓|萎缩)|回落|回升|下滑|收窄|扩大|放缓|攀升|飙升|跃升|增长?|下降|上升|上涨|下跌|减少|增加|提高|降低|首次?|临时估计|初步估计|初步统计|暂|在|(?<=[量额值价数率费入润])[升跌涨降增减]|的|了|[\s(（:：])+$/u;
/** Last characters of nouns that name a measure. */
const MEASURE =
  /(?:^|[^\u4e00-\u9fff])(?:进度|航速|时速|口径|票价|车速)$|[\u4e00-\u9fff]{1,9}(?:进度|强度|密度|精度|坡度|满意度|知晓度|集中度|饱和度|参与度|量|额|率|值|价|数|费|积|重|长度|高度|深度|市盈率|速度|温度|浓度|力|寿命|时间|时长|天数|年限|周期|里程|宽度|厚度|直径|结存|规模|面积|幅度|速率|产能|成本|(?<=[\u4e00-\u9fff]{2})(?<![对环同占相之])比|收入|利润|人次|倍率|比例|比重|空间|缺口|敞口|头寸|杠杆|利差|价差|差价|息差|汇差|差距|溢价|折价|顺差|逆差|盈余|结余|赤字|景气度|依赖度|依存度|活跃度|贡献度|自给度)$/u;
const LEAD =
  /^.*(?:公司|集团|的|其中|累计|平均每?|全年|全部|预计|计划|目前|上半年|下半年|各类|这一|该|和|与|及|则|而|使|将|把|令|让|称|示|[年月日](?!均))(?=[\u4e00-\u9fff]{2})/u;
const NO_MEASURE = /(?:不力|能力不|无数|大量|少数|多数|对比|环比|同比|相比|占比|半数|人数不|倍数|质量|力量)$/u;

/**
 * A metric that no lexicon lists, by its last character: the words right before the figure (装车量, 求人倍率, 空置率).
 * @param to where they end.
 * @param from where the words may begin: behind the last name, date or figure.
 */
export function openMetric(scene: Scene, to: number, from: number): Attached | null {
  const start = Math.max(from, to - 24);
  if (to - start < 2) return null;
  const words = scene.text.slice(start, to).replace(/[(（][^)）]*[)）]$/u, '');
  const bare = words.replace(BETWEEN, '');
  const match = MEASURE.exec(bare);
  if (match === null || NO_MEASURE.test(match[0])) return null;
  const lead = LEAD.exec(match[0])?.[0].length ?? 0;
  const span = { start: start + match.index + lead, end: start + bare.length };
  if (span.end - span.start < 2) return null;
  return {
    slot: slotOfWords(scene.text, span, (phrase) => phrase.replaceAll('的', '')),
    rule: 'zh/metric/head-noun',
    inherited: false,
  };
}
