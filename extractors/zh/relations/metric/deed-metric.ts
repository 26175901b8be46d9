import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene, Word } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import { BETWEEN } from '../sentence/lead-up.ts';
import type { Reading } from '../sentence/reading.ts';
import { VAGUE } from './metric-classes.ts';

/** How far before a figure its verb may stand. */
const REACH = 14;

/** Words that lead up to a deed without being part of it. */
const LEAD =
  /^(?:[^\u4e00-\u9fff]|.*[的了]|其中|此外|另外?|同时|共计?|累计|合计|总共|先后|已经?|将|可|能|会|就|还|也|又|再|并|均|都|每[年月日天]|年|月|日)+(?=[\u4e00-\u9fff]{2})/u;

/** Verbs of being, moving and saying: they name nothing that a figure measures. */
const NO_DEED =
  /^(?:已有|共有|现有|仍有|尚有|截至|截止|低于|高于|好于|转正|转负|转为|转盈|转亏|扭亏|扭亏为盈|不及|超出|逊于|优于|多于|少于|折合|约合|折算|换算|处以|扩张|扩大|扩充|缩小|缩减|收缩|萎缩|攀升|跃升|回升|回落|下滑|滑落|飙升|暴涨|激增|锐减|骤降|猛增|放量|缩量|获得?|取得|拿到|得到|分得|分到|贡献|占据|持有|录得|录|创下|刷新|迎来|显示|剩余|剩下|余下|收报|报收|达到?|超过|突破|包括|包含|拥有|具有|含有|成为|属于|位于|进行|实现|完成|造成|导致|引发|需要|作为|使用|利用|合计|总计|累计|增加|减少|增长|下降|提高|降低|上升|预计|估计|表示|发布|公布|存在|出现|发生|分布|相当于|等于|接近|有望|跌破|站上|逼近|维持|保持|连续|持续|来自|用于|升至|降至|增至|减至|仍居|位居|起|以来|开始|时|后|前|底|初|末|占比?|每.{0,3})$/u;

/**
 * 追回赃款1950万元, 减排二氧化碳240万吨: the verb right before a figure that is no count, with its noun, where no measure
 * is named. Null where the clause does nothing: then the figure is of what was told before.
 */
export function deedMetric({ scene }: Reading, clause: Clause, figure: Figure, lastEnd: number): Attached | null {
  if (figure.kind === 'duration') return markSet(scene, clause, figure);
  if (figure.kind !== 'money' && figure.kind !== 'mass' && figure.kind !== 'volume' && figure.kind !== 'measure')
    return null;
  let from = Math.max(clause.start, lastEnd, figure.start - REACH);
  let to = figure.start;
  for (const one of clause.names) {
    if (one.end > figure.start || one.end <= from) continue;
    // 发放样品|总计125克: that it is a total says nothing of what was done.
    if (one.type === 'metric' && VAGUE.has(one.slot.id) && scene.text.slice(one.end, to).replace(BETWEEN, '') === '') {
      to = one.start;
      continue;
    }
    // 减排二氧化碳240万吨: what it is done to has a name of its own.
    if (one.type === 'commodity' && scene.text.slice(one.end, to).replace(BETWEEN, '') === '') to = one.start;
    else from = one.end;
  }
  for (const one of clause.figures) if (one.kind === 'date' && one.end <= to && one.end > from) from = one.end;
  const said = scene.text.slice(from, to).replace(BETWEEN, '');
  const run = /[\u4e00-\u9fff]{2,10}$/u.exec(said)?.[0] ?? '';
  const lead = LEAD.exec(run)?.[0].length ?? 0;
  if (run.length - lead < 2) return null;
  const end = from + said.length;
  const words = scene.words({ start: end - run.length + lead, end });
  const verb = verbOf(words, to < figure.start);
  if (verb === null || NO_DEED.test(verb.text)) return null;
  const slot = slotOfWords(scene.text, { start: verb.start, end }, (phrase) => phrase.replaceAll('的', ''));
  return { slot, rule: 'zh/metric/deed', inherited: false };
}

/** 跑出13秒18, 游进46秒: the mark that somebody sets. */
function markSet({ text }: Scene, clause: Clause, figure: Figure): Attached | null {
  const from = Math.max(clause.start, figure.start - 5);
  const verb = /[跑游骑滑划走跳骑开][出进](?:了)?$/u.exec(text.slice(from, figure.start));
  if (verb === null) return null;
  const start = from + verb.index;
  return {
    slot: slotOfWords(text, { start, end: start + 2 }, (words) => words),
    rule: 'zh/metric/deed',
    inherited: false,
  };
}

/** The verb that the words end with, or end with the object of; an unknown word is one where a noun stands behind it. */
function verbOf(words: readonly Word[], hasObject: boolean): Word | null {
  let first: Word | null = null;
  for (const word of words.toReversed()) {
    if (word.tag === 'v') return word.text.length > 1 ? word : null;
    if (!/^(?:n|vn|x|b|a|j|l)/u.test(word.tag)) break;
    first = word;
  }
  if (first === null || !/^(?:vn|x)/u.test(first.tag) || first.text.length < 2) return null;
  return hasObject || first !== words.at(-1) ? first : null;
}
