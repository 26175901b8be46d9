import type { Check } from '../../../extractors/model/check.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { type Interval, meets } from '../verdict/interval.ts';
import { quotientOf, shifted, sumOf } from '../verdict/interval-math.ts';
import { isSpoken } from '../verdict/spoken-number.ts';
import { isOfBefore, startsOf } from './across/like-figures.ts';
import { stated } from './check-words.ts';
import { CHECK_CUES, manyOf } from './checks-cues.ts';
import { areCountsOfOne } from './growth.ts';
import { listBefore } from './lists.ts';
import { type FigureSentence, type Mark, marksBetween } from './sentence-figures.ts';

/**
 * Shares against the part and the whole that the words relate: 2760万吨，其中中国1410万吨，占51%; "310,000 tonnes, or 11%
 * of the national total of 2.8 million tonnes".
 */
export function checkShare(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((share) => {
    // 占比由28.6%降至23.9%: where a share comes from is of the time before.
    if (share.role !== 'part' || startsOf(sentence).has(share)) return [];
    const parted = partAndWhole(sentence, share);
    return parted === null ? [] : (shareOf(parted, share) ?? []);
  });
}

/** The parts that a share is of, and what they are parts of. */
export interface Parted {
  readonly parts: readonly Mark[];
  readonly whole: Mark;
}

function partAndWhole(sentence: FigureSentence, share: Mark): Parted | null {
  const cues = CHECK_CUES[sentence.language];
  const at = sentence.marks.indexOf(share);
  const [before, last] = [sentence.marks[at - 2], sentence.marks[at - 1]];
  const next = sentence.marks[at + 1];
  const first = cues.shareOfFirst.exec(share.before);
  if (first?.groups?.['first'] !== undefined) return firstOfList(sentence, share, manyOf(first) ?? 0);
  // 三国合计占83.3%: all of a list of three.
  if (first?.groups?.['together'] !== undefined) {
    const all = listBefore(sentence, share).length === manyOf(first);
    return all ? firstOfList(sentence, share, manyOf(first) ?? 0) : null;
  }
  if (last === undefined || last.role !== 'level') return null;
  const named = cues.shareOfNamed.test(share.before) ? cues.wholeNamed.exec(last.before) : null;
  if (named !== null) return shareOfNamed(sentence, last, named.groups?.['all'] !== undefined);
  // "31.2 terawatt-hours and 14.6, together more than half of the 82": all of the list, where the words say so.
  if (next !== undefined && cues.togetherOf.test(share.before) && cues.shareOfWhole.test(next.before)) {
    const list = listBefore(sentence, share);
    return list.length >= 2 && areLike(last, next) ? { parts: list, whole: next } : null;
  }
  const follows = next !== undefined && areLike(last, next) && cues.shareOfWhole.test(next.before);
  if (follows && (cues.shareApposed.test(share.before) || isApposed(sentence, share, next)))
    return { parts: [last], whole: next };
  if (cues.shareOfPart.test(share.before)) {
    if (follows) return { parts: [last], whole: next };
    if (before !== undefined && areLike(before, last) && cues.partOfWhole.test(last.before))
      return { parts: [before], whole: last };
    if (before !== undefined && areLike(before, last) && cues.comparedWhole.test(before.before))
      return { parts: [last], whole: before };
    const whole = wholesBefore(sentence, last).find((one) => holds({ parts: [last], whole: one }, share));
    const nearest = whole ?? wholeBefore(sentence, last);
    return nearest === null ? null : { parts: [last], whole: nearest };
  }
  if (before === undefined || !areLike(before, last)) return null;
  return cues.comparedWhole.test(before.before) && cues.comparedShare.test(share.before)
    ? { parts: [last], whole: before }
    : null;
}

/** "Made 6 million, |18%| of the group's 35 million.": nothing behind the whole makes a statement of its own of the share. */
function isApposed({ language, text }: FigureSentence, share: Mark, whole: Mark): boolean {
  if (language !== 'en' || !/^[^,;.]{0,40},\s$/u.test(share.before)) return false;
  return /^(?:[.;,)]|\s(?:in|last|this|worldwide|overall|nationwide|globally)\b|\s?$)/u.test(
    text.slice(whole.end, Math.min(whole.end + 20, whole.claim.sentence[1])),
  );
}

/** The level that 其中 or "of which" takes its parts from: the nearest before it that is not of an earlier time, if there is one. */
export function wholeBefore(sentence: FigureSentence, part: Mark): Mark | null {
  const wholes = wholesBefore(sentence, part);
  return wholes.find((mark) => !isOfBefore(sentence, mark)) ?? wholes[0] ?? null;
}

/** "211,000 cars, 96,000 [of them] abroad, or 45.5%" */
const TAKEN = /^\s(?:[a-z-]{1,12}\s)?of (?:them|which|whom|those|these)\b/u;

/** All levels before 其中 or "of which" from which it can take its parts, nearest first; none where a movement starts. */
function wholesBefore(sentence: FigureSentence, part: Mark): readonly Mark[] {
  const cues = CHECK_CUES[sentence.language];
  const taken = TAKEN.test(sentence.text.slice(part.end, part.end + 24)) ? part : undefined;
  const head = sentence.marks.findLast((mark) => mark.start <= part.start && cues.ofWhich.test(mark.before)) ?? taken;
  // Of a list that 其中 opens, a later statement (；) may have its own whole.
  if (head === undefined || /[;；]/u.test(sentence.text.slice(head.start, part.start))) return [];
  const starts = startsOf(sentence);
  return sentence.marks
    .filter((mark) => mark.start < head.start && areLike(mark, part) && mark.role === 'level' && !starts.has(mark))
    .toReversed();
}

function holds(parted: Parted, share: Mark): boolean {
  return shareOf(parted, share)?.consistent === true;
}

/** 分别获得2.23万吨和1.78万吨，合计占8.84万吨的45%: all of the list before the whole, or the one figure before it. */
function shareOfNamed(sentence: FigureSentence, whole: Mark, all: boolean): Parted | null {
  // Its own movement may be told with the part: 4035万头，同比下降0.7%，为3900万头的103.5%.
  const before = sentence.marks.findLast((mark) => mark.start < whole.start && mark.role !== 'change');
  if (before === undefined || !areLike(before, whole)) return null;
  const list = listBefore(sentence, whole).filter((mark) => areLike(mark, whole));
  return { parts: all && list.length >= 2 ? list : [before], whole };
}

/** 前三国合计占72%: the first three of the list against what the list is taken from. */
function firstOfList(sentence: FigureSentence, share: Mark, many: number): Parted | null {
  const list = listBefore(sentence, share);
  const [opening] = list;
  if (opening === undefined || many < 2 || list.length < many) return null;
  const whole = wholeBefore(sentence, opening);
  return whole === null || marksBetween(sentence, whole, opening).some((mark) => mark.role === 'level')
    ? null
    : { parts: list.slice(0, many), whole };
}

/** Levels of one dimension, or counts of which one names no noun. */
export function areLike(a: Mark, b: Mark): boolean {
  return a.role === 'level' && b.role === 'level' && (a.dimension === b.dimension || areCountsOfOne(a, b));
}

/** What comes to more of a whole is no part of it. */
const MOST_PERCENT = 150;

/** What two intervals of round figures have in common is more than this part of the narrower one, or they only touch. */
const TOUCH = 0.15;

/** 占四成 of what comes to a third: only the last bit of the rounding of both would make them meet. */
function barelyTouches({ low, high }: Interval, { claim, interval }: Mark): boolean {
  if (!isSpoken(claim) || claim.comparator !== '=') return false;
  const common = Math.min(high, interval.high) - Math.max(low, interval.low);
  return common < TOUCH * Math.min(high - low, interval.high - interval.low);
}

/** How much the parts are of the whole, in percent; null where a figure is open. */
export function percentOf({ parts, whole }: Parted): Interval | null {
  const quotient = quotientOf(sumOf(parts.map(({ interval }) => interval)), whole.interval);
  return quotient === null ? null : shifted(quotient, 100);
}

/** The share against its parts and whole; null where a figure is open. */
export function shareOf({ parts, whole }: Parted, share: Mark): Check | null {
  const percent = percentOf({ parts, whole });
  if (percent === null || percent.low > MOST_PERCENT) return null;
  const marks = [...parts, whole, share];
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
    kind: 'share',
    consistent: meets(percent, share.interval) && !barelyTouches(percent, share),
    ...stated('share', {
      part: parts.map(({ claim }) => claim.quote).join(' + '),
      whole: whole.claim.quote,
      found: numberWords(middleOf(percent)),
      told: share.claim.quote,
    }),
  };
}
