import type { Attached } from '../../../engine/relations/discourse.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { attachedName, type Clause, textOf } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';
import { openMetric } from './open-metric.ts';

/** A clause that only says how far it went, or what it came to in all: 达到134.2万人, 降至3.1%, 总量8.7万吨. */
const REACHES =
  /^(?:也|仅|已|约|更|首次|一度|最终|并|共)?(?:达到?|高达|升至|降至|增至|减至|跌至|涨至|升到|降到|跌到|涨到|增加到|减少到|提高到|下降到|上升到|回升至|回落至|攀升至|下滑至|扩大至|缩小至|突破|超过?|为|仅为|只有|跌破|逼近|总量|总数|总计|总规模|合计|共计)/u;
const EXPLAINS = /^(?:即|也就是|亦即|也即|指的?是)/u;
const mayExplain = characterSet('即也亦指');
/** What such a clause begins with. */
const mayReach = characterSet('也仅已约更首一最并共达高升降增减跌涨提下上回攀扩缩突超为只逼总合');
/** What is said of a measure that is told of without a figure: 考生人数仍居首位. */
const TOLD_OF =
  /^([^,，]{2,20}?)(?:出现[在于]|最[多少大小高低快慢强重长]|领先|领跑|名列|仍|继续|持续|连续|也|再|又|进一步|明显|大幅|稳步|显著|较|比|同比|环比|略|有所|呈|居|位居|保持|创|刷新|首次|快速|加快|均|都|排|有望|预计)/u;

/**
 * 考生人数仍居首位,达到134.2万人: the metric of a clause without a figure, where the next one only says how far it went.
 * Null where the clause names something of its own.
 */
export function continuedMetric(reading: Reading, before: Clause | undefined, clause: Clause): Attached | null {
  const { scene, clauses } = reading;
  // 总和生育率,即一名女性一生生育的子女数,降至1.15: over what only says what the measure is.
  const last =
    before !== undefined && mayExplain(scene.text, before.start) && EXPLAINS.test(textOf(scene, before))
      ? clauses[clauses.indexOf(before) - 1]
      : before;
  if (last === undefined || last.part !== clause.part || last.figures.some((one) => one.kind !== 'date')) return null;
  if (!mayReach(scene.text, clause.start) || !REACHES.test(textOf(scene, clause).slice(0, 12))) return null;
  const named = last.names.findLast((name) => name.type === 'metric');
  if (named !== undefined) return attachedName(named, 'zh/metric/continued');
  const told = TOLD_OF.exec(textOf(scene, last))?.[1];
  if (told === undefined) return null;
  const to = last.start + told.length;
  const from = last.names.findLast((name) => name.end < to)?.end ?? last.start;
  const open = openMetric(scene, to, from);
  return open === null ? null : { ...open, rule: 'zh/metric/continued' };
}
