import type { Attached } from '../../../engine/relations/discourse.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import { isNoun } from '../sentence/noun-heads.ts';
import type { Reading } from '../sentence/reading.ts';

/** 95%以上|为轻症, 约七成|是女性: of what sort a part is, where nothing more follows. */
const SORT = /^(?:以上|以下|左右)?(?:为|是|属于|系)([\u4e00-\u9fff]{2,8})(?=[,，;；。]|$)/u;

/** 仍有|17%的监测点处于…: those that a part is of, where the clause begins with the part. */
const PARTS = /^的([\u4e00-\u9fff]{2,10})/u;
const OPENS = /^(?:[^\u4e00-\u9fff]|但|不过|而|其中|另有?|还|仍|仅|只|有|约|近|超过?|逾|至少|大约|分别)*$/u;

/**
 * Of what sort the part is that a share tells, or of whom it is a part: it measures those, and nothing told of before. Null
 * where the words behind say neither.
 */
export function sortBehind({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  const { text } = scene;
  const behind = text.slice(figure.end, Math.min(clause.end, figure.end + 14));
  const sort = SORT.exec(behind);
  if (sort !== null) {
    const end = figure.end + sort[0].length;
    const start = end - (sort[1]?.length ?? 0);
    const last = scene.words({ start, end }).at(-1);
    return last !== undefined && isNoun(last) ? named(text, start, end) : null;
  }
  const done = doneBehind(scene, figure, behind);
  if (done !== null) return done;
  const parts = OPENS.test(text.slice(clause.start, figure.start)) ? PARTS.exec(behind) : null;
  if (parts === null) return null;
  const start = figure.end + 1;
  let end = start;
  let isFollowed = false;
  for (const word of scene.words({ start, end: start + (parts[1]?.length ?? 0) })) {
    // 监测|点: the segmenter takes the last character of a place for a measure word.
    const isSite = word.start > start && /^[点站处所口]$/u.test(word.text);
    if (!isSite && !/^(?:n|vn|b|j|l|x)/u.test(word.tag)) {
      isFollowed = /^(?:v|d|p|a)/u.test(word.tag);
      break;
    }
    end = word.end;
  }
  return isFollowed && end - start >= 2 && !scene.names.some((name) => name.start < end && name.end > start)
    ? named(text, start, end)
    : null;
}

function named(text: string, start: number, end: number): Attached {
  return { slot: slotOfWords(text, { start, end }, (words) => words), rule: 'zh/metric/sort-behind', inherited: false };
}

/** 118.6万户中的|92%|恢复供电, 受灾户中有三成|获得贷款: what becomes of a part of those who were just counted. */
const AMONG = /中[,，]?(?:的|有|已有|仍有|仅有|只有)?(?:约|近|逾|超过?|大约|不到|不足)?$/u;
const BECOMES = /^(?:以上|左右)?(?:已经?|均已|仍|尚未|未能|将)?([\u4e00-\u9fff]{4,8})(?=[,，;；。]|$)/u;

function doneBehind({ text, words, names }: Reading['scene'], { start, end }: Figure, behind: string): Attached | null {
  if (!AMONG.test(text.slice(start - 6, start))) return null;
  const match = BECOMES.exec(behind);
  const done = match?.[1];
  if (match === null || done === undefined) return null;
  const to = end + match[0].length;
  // 处于质押状态: what is listed has its own name.
  if (names.some((name) => name.type === 'metric' && name.start < to && name.end > end)) return null;
  const [verb, ...rest] = words({ start: to - done.length, end: to });
  if (verb === undefined || verb.tag !== 'v' || verb.text.length < 2 || rest.length === 0) return null;
  return { ...named(text, to - done.length, to), rule: 'zh/metric/doing' };
}
