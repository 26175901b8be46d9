import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Clause } from '../sentence/clause.ts';
import { isNoun } from '../sentence/noun-heads.ts';

/** How far before 占 its part may begin. */
const REACH = 14;
/** What stands between the part and 占. */
const ADVERBS = /(?:大约|合计|分别|更是|总共|[约均仅已就则也将还更却共所各])+$/u;
/** Between 占 and the figure stand at most hedges and the whole. */
const TAKES = /占(?!地|领|用)[^,，;；。:：]{0,16}$/u;
/** Words for how much, and for those who tell. */
const NO_PART =
  /^(?:[一两二三四五六七八九十]+|\d+)(?:国|省|市|地|家|者|州|县|方)$|^[前后]者$|(?:数|量|额|率|值|价|费|收入|支出|规模|总数|比例|比重|市场|全国|全省|全市|全球|公司|企业|集团|其中|合计)$/u;

/**
 * 其中专利案件占11%, 考生中应届毕业生占54.3%: the part that a share tells of stands before 占, where no lexicon lists it.
 * Null where a name stands there, or no noun.
 */
export function partTold(scene: Scene, clause: Clause, figure: Figure): Attached | null {
  const span = partSpan(scene, clause, figure);
  if (span === null) return null;
  return { slot: slotOfWords(scene.text, span, (words) => words), rule: 'zh/object/part', inherited: false };
}

/** 考生中|应届毕业生占54.3%: of whom or what the part is taken. */
export function membersTold(scene: Scene, clause: Clause, figure: Figure): Attached | null {
  const span = partSpan(scene, clause, figure);
  if (span === null) return null;
  const ahead = scene.text.slice(scene.sentence.start, span.start);
  const among = /(?<!其)中[,，]?$/u.exec(ahead);
  if (among === null) return null;
  const end = scene.sentence.start + among.index;
  const whole = nounsBefore(scene, Math.max(scene.sentence.start, end - REACH), end);
  if (whole === null) return null;
  return { slot: slotOfWords(scene.text, whole, (words) => words), rule: 'zh/scope/among', inherited: false };
}

function partSpan(scene: Scene, clause: Clause, figure: Figure): Span | null {
  if (figure.kind !== 'share') return null;
  const words = scene.text.slice(clause.start, figure.start);
  const takes = TAKES.exec(words);
  if (takes === null) return null;
  const end = clause.start + takes.index - (ADVERBS.exec(words.slice(0, takes.index))?.[0].length ?? 0);
  // 商标案件, 应届毕业生: what people and things are counted by is a noun for them.
  const names = clause.names.filter(({ type, slot }) => type !== 'metric' || !countsThings(scene, slot.id));
  const last = [...names, ...clause.figures].filter((one) => one.end <= end).map((one) => one.end);
  const start = Math.max(clause.start, end - REACH, ...last);
  if (names.some((name) => name.start < end && name.end > start)) return null;
  const span = nounsBefore(scene, start, end);
  return span === null || NO_PART.test(scene.text.slice(span.start, span.end)) ? null : span;
}

function countsThings({ lexicon }: Scene, id: string): boolean {
  const dims: readonly string[] = lexicon.metric(id)?.dims ?? ['none'];
  return dims.includes('count') && dims.every((dim) => dim === 'count' || dim === 'share');
}

/** The nouns that a stretch ends in, behind 中 and 的; null where it ends in none. */
function nounsBefore(scene: Scene, from: number, end: number): Span | null {
  const run = /[\u4e00-\u9fff]{2,}$/u.exec(scene.text.slice(from, end))?.[0] ?? '';
  const cut = Math.max(run.lastIndexOf('中') + 1, run.lastIndexOf('其中') + 2 * Number(run.includes('其中')));
  if (run.length - cut < 2) return null;
  const words = scene.words({ start: end - run.length + cut, end });
  const head = words.at(-1);
  if (head === undefined || (!isNoun(head) && !/^(?:k|ng)/u.test(head.tag))) return null;
  let start = head.start;
  for (const word of words.slice(0, -1).toReversed()) {
    if (word.end !== start || !(isNoun(word) || /^(?:x|v|a|k)/u.test(word.tag)) || /^[的是有在]$/u.test(word.text))
      break;
    start = word.start;
  }
  return end - start >= 2 ? { start, end } : null;
}
