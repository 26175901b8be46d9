import type { Check } from '../../../extractors/model/check.ts';
import { measureOf } from '../verdict/dimension.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { meets } from '../verdict/interval.ts';
import { sumOf } from '../verdict/interval-math.ts';
import { areAlike, isNear, ratioOf, startsOf } from './across/like-figures.ts';
import { stated } from './check-words.ts';
import { CHECK_CUES, manyOf } from './checks-cues.ts';
import { leavesNothing } from './complements.ts';
import { movementsOf } from './growth.ts';
import { listBefore, listFrom } from './lists.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';
import { areLike, wholeBefore } from './share.ts';

/**
 * Totals against their parts: a list that a total follows (五国合计2918万桶, "a combined 98.5 million tonnes"), a whole that
 * is made up of a list, and a list out of a whole (其中) where it happens to be complete.
 */
export function checkSum(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((mark, at) => {
    if (mark.role !== 'level') return [];
    return totalAfter(sentence, mark) ?? wholeOfList(sentence, mark, at) ?? [];
  });
}

/** How far behind a figure stands what makes it a total: "5.07 billion euros in all". */
const BEHIND = 14;

/** The figure is the total of those before it. */
function totalAfter(sentence: FigureSentence, total: Mark): Check | null {
  const { totalOf, totalNoun, totalBehind } = CHECK_CUES[sentence.language];
  const cue = totalOf.exec(total.before);
  if (cue === null && !totalBehind.test(sentence.text.slice(total.end, total.end + BEHIND)))
    return totalNoun.test(total.before) ? namedTotal(sentence, total) : null;
  const many = cue === null ? null : manyOf(cue);
  const list = listBefore(sentence, total).filter((mark) => areLike(mark, total));
  if (list.length >= 2 && (many === null || many === list.length)) return verdict(list, total, true);
  return many === 2 ? verdict(lastTwo(sentence, total), total, true) : null;
}

/** What is told wrongly is not further than this from what it should be; else it is the total of something else. */
const MOST_WRONG = 1.25;

/** 620万吨、480万吨和210万吨，总产量1310万吨: the total of the list before it where it measures the same as each of them. */
function namedTotal(sentence: FigureSentence, total: Mark): Check | null {
  const list = listBefore(sentence, total);
  const check = verdict(list, total, true);
  if (check === null || check.consistent) return check;
  const sum = sumOf(list.map(({ interval }) => interval));
  const measuresSame = list.every(
    ({ claim, dimension }) => claim.metric?.id === total.claim.metric?.id || dimension.startsWith('money:'),
  );
  return measuresSame && isNear(ratioOf(sum, total.interval), MOST_WRONG) ? check : null;
}

/** 两者合计: the two main figures before, though each may have its own movement told with it. */
function lastTwo(sentence: FigureSentence, total: Mark): readonly Mark[] {
  const starts = new Set(movementsOf(sentence).map(({ from }) => from));
  const levels = sentence.marks.filter(
    (mark) =>
      mark.start < total.start && mark.role === 'level' && mark.dimension === total.dimension && !starts.has(mark),
  );
  return levels.length === 2 ? levels : [];
}

/** What two parts leave of their whole is told wrongly up to this much; where it is more, one of them is of something else. */
const MOST_WRONG_HALVES = 1.3;

const OF_THE = /^\s(?:out )?of (?:the|its|their|those|a total of)\s(?:total (?:of )?)?$/iu;

/** 2365家，直营店865家，加盟店1500家: two parts that leave nothing of the level right before them. */
function bothHalves(sentence: FigureSentence, at: number): Check | null {
  const [beside, a, next, last] = [-1, 0, 1, 2].map((step) => sentence.marks[at + step]);
  // "Onshore projects made up 147 GW of the 158 GW and offshore ones 13 GW"
  const ofWhole = a !== undefined && next !== undefined && OF_THE.test(between(sentence, a, next));
  // 登记4150宗，同比多27%；其中二手2930宗，一手1220宗: 其中 reaches over what is told with the whole.
  const opens = a !== undefined && !ofWhole && CHECK_CUES[sentence.language].ofWhich.test(a.before);
  const whole = ofWhole ? next : opens ? wholeBefore(sentence, a) : beside;
  const b = ofWhole ? last : next;
  if (whole == null || whole.role !== 'level' || a?.role !== 'level' || b?.role !== 'level') return null;
  if (![whole, b].every((mark) => areAlike(mark, a)) || startsOf(sentence).has(whole)) return null;
  const apart = sentence.text.slice(opens || ofWhole ? a.end : whole.end, b.start);
  if (/[;；。]/u.test(apart) || !leavesNothing(sentence, a, b)) return null;
  // 国内3310万、国际690万、港澳台120万: of three parts no two are all.
  if (listFrom(sentence, at).length > 2) return null;
  const sum = sumOf([a.interval, b.interval]);
  return isNear(ratioOf(sum, whole.interval), MOST_WRONG_HALVES) ? verdict([a, b], whole, true) : null;
}

/** The figure is the first part of a whole that stands before it. */
function wholeOfList(sentence: FigureSentence, first: Mark, at: number): Check | null {
  const cues = CHECK_CUES[sentence.language];
  const opens = cues.ofWhich.test(first.before);
  const halves = bothHalves(sentence, at);
  if (halves !== null) return halves;
  const list = opens ? longerOf(listFrom(sentence, at), statedParts(sentence, at)) : listFrom(sentence, at);
  if (list.length < 2) return null;
  const previous = sentence.marks[at - 1];
  if (previous !== undefined && previous.dimension === first.dimension && cues.madeUpOf.test(first.before)) {
    // 71210万吨中，夏粮…、早稻…: a list out of a whole need not be complete; "made up of" says that it is.
    return verdict(list, previous, !cues.ofWhich.test(first.before) && !/中[，,]/u.test(first.before));
  }
  const whole = opens ? wholeBefore(sentence, first) : null;
  return whole === null ? null : verdict(list, whole, false);
}

function longerOf(a: readonly Mark[], b: readonly Mark[]): readonly Mark[] {
  return b.length > a.length ? b : a;
}

/** 其中出口26万亿元、增长5%，进口18万亿元、增长1%: parts of which each has its own movement told with it. */
function statedParts(sentence: FigureSentence, at: number): readonly Mark[] {
  const cues = CHECK_CUES[sentence.language];
  const [first] = sentence.marks.slice(at);
  const parts: Mark[] = [];
  for (const mark of sentence.marks.slice(at)) {
    const last = parts.at(-1);
    const since = last === undefined ? '' : sentence.text.slice(last.end, mark.start);
    if (/[;；]/u.test(since) || (last !== undefined && cues.listEnd.test(mark.before) && mark.role === 'level')) break;
    if (mark.role !== 'level' || startsOf(sentence).has(mark)) continue;
    if (mark.dimension !== first?.dimension) break;
    parts.push(mark);
  }
  return parts;
}

/** Parts of a whole that need not be all of it come to this much more at most where a figure is wrong; to more where they overlap. */
const JUST_TOO_MUCH = 1.1;

/** Null for a list that does not claim to be complete and is not. */
function verdict(parts: readonly Mark[], total: Mark, complete: boolean): Check | null {
  if (parts.length < 2 || parts.includes(total)) return null;
  const sum = sumOf(parts.map(({ interval }) => interval));
  const consistent = meets(sum, total.interval);
  const tooMuch = sum.low > total.interval.high && sum.low <= total.interval.high * JUST_TOO_MUCH;
  if (!consistent && !complete && (!tooMuch || parts.some(isCutOtherwise))) return null;
  return sumOfParts(parts, total, consistent);
}

/** What leaves something out (除汽车以外, "excluding food") overlaps with the parts told beside it. */
export function isCutOtherwise({ before }: Mark): boolean {
  return /除|不含|不包括|剔除|\b(?:excluding|except|excepting|without)\b/iu.test(before);
}

/** The parts against their total. */
export function sumOfParts(parts: readonly Mark[], total: Mark, consistent: boolean): Check {
  const sum = sumOf(parts.map(({ interval }) => interval));
  const factor = measureOf(total.claim)?.factor ?? 1;
  const marks = [...parts, total];
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
    kind: 'sum',
    consistent,
    ...stated('sum', {
      parts: parts.map(({ claim }) => claim.quote).join(' + '),
      found: numberWords(middleOf(sum) / factor),
      unit: total.claim.unit ?? '',
      told: total.claim.quote,
    }),
  };
}
