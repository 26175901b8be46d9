import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Word } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

/** Animals, crops and matters whose name is one character: 牛存栏量. */
const ONE_CHARACTER = oneOf(
  /^[牛羊猪禽鸡鸭鹅马驴骡鱼虾蟹贝麦米豆棉糖茶奶蛋肉油煤气电钢铁铜铝锌铅镍锡盐酒药布纸木粮菜果花]$/u,
);

/** 电网投资, 鲜果串平均单产: the noun right before the word that names the metric. */
export function ledBy({ scene }: Reading, clause: Clause, metric: Attached): Attached | null {
  const { slot } = metric;
  const last = [...clause.names, ...clause.figures].filter((one) => one.end <= slot.start).map((one) => one.end);
  const start = Math.max(clause.start, slot.start - 8, ...last);
  // 新业务收入: 业务 belongs to what the revenue is of; 外卖业务单均亏损: 单均 to neither.
  const to = slot.start + (slot.text.startsWith('业务') ? 2 : 0);
  const lead = scene.text.slice(start, to);
  const glued = lead.replace(/(?:的|[单日月年户人]均)$/u, '');
  const run = /[\u4e00-\u9fffA-Za-z]{2,8}$/u.exec(glued)?.[0] ?? '';
  if (run.length < 2) return null;
  const end = to - (lead.length - glued.length);
  const words = scene.words({ start: end - run.length, end });
  const noun = words.at(-1);
  if (
    noun === undefined ||
    (!/^(?:n|x|nz|l|eng)$/u.test(noun.tag) && !(noun.tag === 'vn' && words.length > 1)) ||
    /^(?:平均|总体|整体|年度|全[年月周天日季球国省市县区州]|[当本上下][年月周日季期]|[一二三四]季度|财年|财季|季度|月度|报告期|期内|数据|目标|计划|公司|企业|集团|交易|收购|并购|方式|国家|市场|整个|合计|累计|总计|其他|主要|部分|相关|个股|核心|厂内|预计|预期|预测|预估|估计|统计|显示|调查|年化|折算|净额?|合并|新增|单季|单月|当期|实际|可比|本级|线上|线下|场均|单场|现场|全网|门票|核定|设计|理论|额定|期[末初]|年[末初]|新[签增接获])$|[\u4e00-\u9fff]性$/u.test(
      noun.text,
    )
  )
    return null;
  // 美|军已|实施: an adverb that the segmenter left at a word.
  if (noun.tag === 'x' && /[已仍将曾正均也还]$/u.test(noun.text)) return null;
  const from = leadOf(words);
  if (
    (noun.end - from < 2 && !ONE_CHARACTER.test(noun.text)) ||
    /^(?:每|单|同|各|该|这|其)|^(?:业务|服务|产品)$/u.test(scene.text.slice(from, noun.end))
  )
    return null;
  return {
    slot: slotOfWords(scene.text, { start: from, end: noun.end }, (one) => one),
    rule: 'zh/object/of-metric',
    inherited: false,
  };
}

/** Nouns that name a line of business only with what stands before them. */
const LINE = oneOf(/^(?:业务|服务|产品|板块|分部|事业部|部门|条线|系统|设备|平台)$/u);

/** Where the words for a thing begin: its noun and the word before it, three words for a line of business (智能|驾驶|业务). */
function leadOf(words: readonly Word[]): number {
  const noun = words.at(-1);
  const isLine = LINE.test(noun?.text ?? '');
  let from = noun?.start ?? 0;
  for (const word of words.slice(isLine ? -4 : -2, -1).toReversed()) {
    if (/^(?:公司|企业|集团)$/u.test(word.text)) break;
    if (!/^(?:n|vn|b|a|x|j|eng)/u.test(word.tag) && !(isLine && /^(?:v|l|nz|f)$/u.test(word.tag))) break;
    from = word.start;
  }
  return from;
}
