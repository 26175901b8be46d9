import { fitsMetric } from '../../../engine/metrics/metric-fit.ts';
import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import type { ListPlace } from '../respectively.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 上涨4500元|至每吨15.2万元, 优化1.5个百分点|至96.8%: where the change led. */
const LEADS_TO = /^(?:左右|以上)?[,，]?(?:至|到|达到?|升至|降至|跌至|涨至|增至|减至)(?:了|约|近|逾|超过?|\s){0,2}$/u;

/** 出货智能手机5800万部|、平板电脑|700万台: the next thing that was dealt with alike. */
const ANOTHER = /^(?:、|和|与|及|以及)[\u4e00-\u9fffA-Za-z]{2,10}$/u;

/**
 * What a figure measures that goes on from the one before it in its clause: a later one of a list, and the level that a
 * change led to. 需求量130万吨的|两倍 is told of what was measured before the yardstick.
 */
export function metricLedTo(
  { scene }: Reading,
  clause: Clause,
  frame: Frame,
  { figure, list }: { readonly figure: Figure; readonly list: ListPlace | null },
): Attached | null {
  const [last, prior] = frame.recent;
  if (last === undefined || last.figure.start < clause.start) return null;
  if (frame.metrics.some((one) => one.start >= last.figure.end && one.end <= figure.start)) return null;
  const between = scene.text.slice(last.figure.end, figure.start);
  if (
    figure.kind === 'multiple' &&
    between === '的' &&
    /是[^,，]{0,16}$/u.test(scene.text.slice(clause.start, last.figure.start))
  )
    return prior?.metric ?? null;
  const verb = scene.lexicon.verbs.zh.has(last.metric?.slot.text ?? '');
  const another = verb && last.figure.kind === figure.kind && ANOTHER.test(between);
  const goesOn =
    another || (list !== null && list.index > 0) || (last.figure.kind === 'change' && LEADS_TO.test(between));
  if (!goesOn || last.metric === null) return null;
  return fitsMetric(figure, scene.lexicon.metric(last.metric.slot.id)) ? last.metric : null;
}
