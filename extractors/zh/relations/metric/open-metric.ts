import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { beforeVerbs, toldUpTo } from '../sentence/lead-up.ts';

/** Last characters of nouns that name a measure. */
const MEASURE =
  /(?:^|[^\u4e00-\u9fff])(?:进度|航速|时速|口径|票价|车速)$|[\u4e00-\u9fff]{1,9}(?:(?<![年季月制态角印首再一过限额调温跨法])度|量|额|率|值|价|数|费|积|重|市盈率|温度|跨度|力|寿命|时间|时长|天数|年限|周期|里程|直径|结存|规模|面积|速率|产能|成本|(?<=[\u4e00-\u9fff]{2})(?<![对环同占相之别])比|收入|利润|人次|倍率|比例|比重|空间|缺口|敞口|头寸|杠杆|利差|价差|差价|息差|汇差|差距|溢价|折价|顺差|逆差|盈余|结余|赤字|账款|货款|预付款|保证金|负债|权益|标准|门槛|风险|概率|几率)$/u;
const LEAD =
  /^.*(?:公司|集团|的|其中|累计|平均每?|全年|全部|预计|计划|目前|上半年|下半年|各类|这一|该|和|与|及|则|而|但|另有|超出|使|将|把|令|让|称|示|安排|拨付|下达|筹集|追加|[下预划]拨|[年月日](?!均))(?=[\u4e00-\u9fff]{2})/u;
const NO_MEASURE =
  /[比较](?:[前近过][去]?[几两三五十\d]{1,2}个?[年月]|多年|常年|历年|往年)(?:同期|来|的|以来)*(?:平均|均)[值数]?$|^(?:平均值|均值)$|(?:前值|初值|终值|预期值|修正值|程度|尺度|不力|能力不|无数|大量|少数|多数|对比|环比|同比|相比|占比|半数|人数不|倍数|质量|力量)$/u;

/** 超过9月|常年平均值|的两倍, 较2021年|峰值|下跌: what something is held against. */
const HELD_AGAINST = /^(?:当地|常年|历年|多年|往年|同期|历史)*(?:平均值|均值|峰值|谷值|极值)$/u;

/** Measures that say nothing without what they are of. */
const BARE = oneOf(/^(?:比例|比率|比重|标准)$/u);

/**
 * A metric that no lexicon lists, by its last character: the words before the figure (装车量, 求人倍率, 空置率), and before
 * the verbs that lead up to it.
 * @param to where they end.
 * @param from where the words may begin: behind the last name, date or figure.
 */
export function openMetric(scene: Scene, to: number, from: number): Attached | null {
  const start = Math.max(from, to - 24);
  if (to - start < 2) return null;
  const end = toldUpTo(scene, start, to - (/[(（][^)）]*[)）]$/u.exec(scene.text.slice(start, to))?.[0].length ?? 0));
  // 游客比|上年减少: what stands before a comparison, not a ratio.
  if (COMPARES.test(scene.text.slice(end - 1, end + 2))) return null;
  return measureEnding(scene, start, end) ?? measureEnding(scene, start, beforeVerbs(scene, start, end));
}

const COMPARES = /^[比较](?:[上去前今昨同当]|此前|原[来先]|\d{2})/u;

function measureEnding(scene: Scene, start: number, end: number): Attached | null {
  const match = MEASURE.exec(scene.text.slice(start, end));
  if (match === null || NO_MEASURE.test(match[0])) return null;
  const lead = LEAD.exec(match[0])?.[0].length ?? 0;
  const begins = start + match.index + lead;
  if (end - begins < 2 || HELD_AGAINST.test(scene.text.slice(begins, end))) return null;
  // 费率则从货值的0.2%升至: what the start of a movement is a part of is no measure.
  if (/^[由从]/u.test(scene.text.charAt(begins)))
    return measureEnding(scene, start, begins - (/则$/u.test(scene.text.slice(start, begins)) ? 1 : 0));
  // 获得优等的|比例: by itself the word says nothing.
  const of = BARE.test(scene.text.slice(begins, end))
    ? (/[^占\P{Script=Han}]{2,10}(?:的|平均)$/u.exec(scene.text.slice(start, begins))?.[0].length ?? 0)
    : 0;
  return {
    slot: slotOfWords(scene.text, { start: begins - of, end }, (phrase) => phrase.replaceAll('的', '')),
    rule: 'zh/metric/head-noun',
    inherited: false,
  };
}
