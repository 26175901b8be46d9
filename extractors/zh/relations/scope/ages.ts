import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** How old somebody is, or from which age on people are told of. */
export interface Age {
  readonly metric: Attached;
  /** Those who are so old: 65岁及以上人口, 78岁的学者勒克莱尔; null where no words behind the age name them. */
  readonly who: Attached | null;
  /** The age is that of a group, which the figures behind it in the clause are of. */
  readonly isGroup: boolean;
}

/** Words that make a number of years a measure of its own: 平均年龄57岁, 预期寿命达79岁, 由2019年的26岁升至30岁. */
const MEASURED = /(?:年龄|寿命|龄)(?:[\u4e00-\u9fff]{0,6}|[由从自][^,，;；。]{1,22})$/u;
/** What stands between the age and those who are so old. */
const BEHIND = /^(?:周?岁)?(?:[及或]?(?:以上|以下|以内)|左右|上下|之间|开外)?的?/u;
/** Words for people by their age, which the tagger takes for times. */
const BY_AGE = /^(?:少年|青年|青少年|中年|老年|中老年|成年|未成年)/u;
/** How far behind an age its people stand. */
const REACH = 16;

/** Reads 65岁 as an age: of a group or a person, measured by nothing but itself. Null for other figures. */
export function ageOf({ scene }: Reading, clause: Clause, figure: Figure): Age | null {
  const { text, lexicon } = scene;
  if (figure.kind !== 'duration' || text.charAt(figure.end - 1) !== '岁') return null;
  if (MEASURED.test(text.slice(Math.max(clause.start, figure.start - 26), figure.start))) return null;
  const id = 'metric:age';
  const label = lexicon.entity(id)?.label ?? id;
  const start = figure.end - 1;
  const metric: Attached = {
    slot: { id, label, text: '岁', start, end: figure.end },
    rule: 'zh/metric/age',
    inherited: false,
  };
  const from = figure.end + (BEHIND.exec(text.slice(figure.end, figure.end + 6))?.[0].length ?? 0);
  const limit = clause.figures.find((one) => one.start >= figure.end)?.start ?? clause.end;
  const run = /^[\u4e00-\u9fff·]+/u.exec(text.slice(from, Math.min(limit, from + REACH)))?.[0] ?? '';
  let end = from;
  for (const word of scene.words({ start: from, end: from + run.length })) {
    if (word.start !== end || (!/^(?:n|x|j|b|l)/u.test(word.tag) && !BY_AGE.test(word.text)) || /率$/u.test(word.text))
      break;
    end = word.end;
  }
  // The segmenter may leave the verb with its noun: 老年人口为|3619万人, 老人已|达.
  while (end > from && /[为达是占有约已]$/u.test(text.slice(from, end))) end--;
  const isGroup =
    figure.comparator !== '=' || typeof figure.value !== 'number' || /以[上下内]/u.test(text.slice(figure.end, from));
  // 65岁及以上1480万人, 14岁以下占11.7%: nobody is named but by their age.
  const alone = isGroup && end - from < 2 && (limit === from || /^(?:约|近|超|逾|共|有|占|的?人)/u.test(run));
  if (end - from < 2 && !alone) return { metric, who: null, isGroup };
  if (alone) end = from;
  const slot = slotOfWords(text, { start: isGroup ? figure.start : from, end }, (words) => words.replaceAll('的', ''));
  return { metric, who: { slot, rule: 'zh/subject/of-age', inherited: false }, isGroup };
}

/** 65岁及以上1480万人,占|25.1%: what part those are that were counted in the clause before. */
const PART_OF_WHOLE = /^(?:约|仅|只|即)?占/u;

/** The age group told of before a figure in its clause: 65岁及以上人口|573万人. */
export function groupOf({ group }: Frame, { text }: Scene, clause: Clause, figure: Figure): Attached | null {
  if (group === null || group.slot.end > figure.start) return null;
  const goesOn =
    group.slot.start >= clause.start ||
    (figure.kind === 'share' && PART_OF_WHOLE.test(text.slice(clause.start, clause.start + 3)));
  if (!goesOn) return null;
  return figure.kind === 'duration' ? null : { ...group, rule: 'zh/object/age-group' };
}
