import type { Check } from '../../../../extractors/model/check.ts';
import { type Interval, meets } from '../../verdict/interval.ts';
import { sumOf } from '../../verdict/interval-math.ts';
import { CHECK_CUES } from '../checks-cues.ts';
import type { FigureSentence, Mark } from '../sentence-figures.ts';
import { isCutOtherwise, sumOfParts } from '../sum.ts';
import { SUM_CUES } from './cues.ts';
import {
  areAlike,
  areNamedAlike,
  isCount,
  isNear,
  isOfBefore,
  levelsBefore,
  type Placed,
  ratioOf,
  spanWithin,
  startsOf,
  widthOf,
} from './like-figures.ts';
import { togetherParts } from './together.ts';

/** A total is looked for in so many sentences with figures before its parts. */
const REACH = 12;
/** To find the sum wrong, in so many, or in the first sentences of the article. */
const WRONG_REACH = 4;
const LEAD = 2;
const MOST_WRONG = 1.15;
/** A total of a list may be further off: the words say what it is the total of. */
const MOST_WRONG_TOTAL = 1.5;
/** Things that are counted one by one, of which none is left out without a word. */
const FEW = 1000;
/** A sum that no words announce must be exact to be recognised. */
const EXACT = 0.012;

/**
 * Totals and their parts in different sentences: "killed 31 people … Landslides killed 27 of them and four drowned",
 * "Vivo shipped 9.8 million … Together the three shipped 22.3 million".
 */
export function checkSumAcross(article: readonly FigureSentence[], at: number): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined) return [];
  const totals = sentence.marks.filter(({ role, dimension }) => role === 'level' && !dimension.includes('/'));
  const listed = totals.flatMap((total) => {
    const parts = togetherParts(article, at, total);
    return parts === null ? [] : (totalOfList(sentence, parts, total) ?? []);
  });
  return listed.length > 0 ? listed : (togetherWith(article, at) ?? partsOfWhole(article, at) ?? []);
}

/** "Together with 20 billion from computers and 2 billion from consoles, the market was worth 88 billion": the rest stands before. */
function togetherWith(article: readonly FigureSentence[], at: number): readonly Check[] | null {
  const sentence = article[at];
  const [first] = sentence?.marks ?? [];
  if (sentence === undefined || first === undefined || !SUM_CUES[sentence.language].with.test(first.before.trimStart()))
    return null;
  const own = sentence.marks.filter((mark) => areAlike(mark, first) && mark.claim.unit === first.claim.unit);
  const [parts, total] = [own.slice(0, -1), own.at(-1)];
  const before = article[at - 1];
  if (total === undefined || parts.length === 0 || before === undefined) return null;
  const rests = before.marks.filter((mark) => areAlike(mark, first) && !isOfBefore(before, mark));
  const holds = (...rest: readonly Mark[]) =>
    meets(sumOf([...rest, ...parts].map(({ interval }) => interval)), total.interval);
  if (rests.length > 1 && holds(...rests))
    return [{ ...sumOfParts([...rests, ...parts], total, true), ...spanWithin([...parts, total], sentence) }];
  const rest = rests.find((one) => holds(one)) ?? (rests.length === 1 ? rests[0] : undefined);
  if (rest === undefined) return null;
  const sum = sumOf([rest, ...parts].map(({ interval }) => interval));
  if (!holds(rest) && !isNear(ratioOf(sum, total.interval), MOST_WRONG)) return null;
  return [{ ...sumOfParts([rest, ...parts], total, holds(rest)), ...spanWithin([...parts, total], sentence) }];
}

function totalOfList(sentence: FigureSentence, parts: readonly Mark[], total: Mark): readonly Check[] | null {
  if (!parts.every((part) => areAlike(part, total))) return null;
  const sum = sumOf(parts.map(({ interval }) => interval));
  const holds = meets(sum, total.interval);
  if (!holds && !isNear(ratioOf(sum, total.interval), MOST_WRONG_TOTAL)) return null;
  return [{ ...sumOfParts(parts, total, holds), ...spanWithin([total], sentence) }];
}

/** The parts that a sentence tells of a whole, with how sure it is that they are all of it. */
interface Parts {
  readonly parts: readonly Mark[];
  readonly told: 'as all' | 'as parts' | 'plainly';
}

function partsOfWhole(article: readonly FigureSentence[], at: number): readonly Check[] | null {
  const sentence = article[at];
  const found = sentence === undefined ? null : partsIn(article, at, sentence);
  if (sentence === undefined || found === null) return null;
  const { parts, told } = found;
  const [first] = parts;
  if (first === undefined) return null;
  const sum = sumOf(parts.map(({ interval }) => interval));
  const most = Math.max(...parts.map(({ interval }) => interval.low));
  const wholes = [...addedBefore(sentence, first, at), ...levelsBefore(article, { mark: first, at }, REACH)]
    .filter(({ mark }) => mark.interval.low >= most && !parts.includes(mark))
    .map((one) => ({ ...one, mark: atItsBound(one.mark) }));
  const whole = wholes.find(({ mark }) => meets(sum, mark.interval) && (told !== 'plainly' || isExact(sum, mark)));
  if (whole !== undefined) return [{ ...sumOfParts(parts, whole.mark, true), ...spanWithin(parts, sentence) }];
  if (told === 'plainly' || parts.some(isCutOtherwise) || haveShare(sentence, parts)) return null;
  const near = wholes.filter(
    (one) =>
      !isOfBefore(article[one.at] ?? sentence, one.mark) &&
      one.mark.claim.comparator === '=' &&
      (at - one.at <= WRONG_REACH || one.at < LEAD) &&
      parts.every((part) => areNamedAlike(part, one.mark) || told === 'as all') &&
      isNear(ratioOf(sum, one.mark.interval), MOST_WRONG),
  );
  const [missed] = near;
  if (missed === undefined || near.some(({ mark }) => !meets(mark.interval, missed.mark.interval))) return null;
  const tooMuch = sum.low > missed.mark.interval.high;
  if (!tooMuch && told !== 'as all' && !areFew([...parts, missed.mark])) return null;
  return [{ ...sumOfParts(parts, missed.mark, false), ...spanWithin(parts, sentence) }];
}

/** 新增的940万千瓦装机里，光伏620万千瓦…: what is added has parts as well, told in the same sentence. */
function addedBefore(sentence: FigureSentence, first: Mark, at: number): readonly Placed[] {
  return sentence.marks
    .filter((mark) => mark.start < first.start && mark.role === 'change' && mark.dimension === first.dimension)
    .map((mark) => ({ mark, at }));
}

/** "171 for one and 83 for another, together 85%": parts whose share is told leave something out. */
function haveShare(sentence: FigureSentence, parts: readonly Mark[]): boolean {
  const last = parts.at(-1);
  const next = last === undefined ? undefined : sentence.marks[sentence.marks.indexOf(last) + 1];
  return next?.role === 'part';
}

/** "At least 31", which the parts make up exactly. */
function atItsBound(mark: Mark): Mark {
  const { low, high } = mark.interval;
  return high === Infinity ? { ...mark, interval: { low, high: low, lowOpen: false, highOpen: false } } : mark;
}

function isExact(sum: Interval, whole: Mark): boolean {
  return widthOf(sum) <= EXACT && widthOf(whole.interval) <= EXACT && whole.interval.low >= 10;
}

function areFew(marks: readonly Mark[]): boolean {
  return marks.every((mark) => isCount(mark) && mark.interval.low === mark.interval.high && mark.interval.high < FEW);
}

function partsIn(article: readonly FigureSentence[], at: number, sentence: FigureSentence): Parts | null {
  const cues = SUM_CUES[sentence.language];
  const starts = startsOf(sentence);
  const levels = sentence.marks.filter(
    (mark) => mark.role === 'level' && !mark.dimension.includes('/') && !starts.has(mark),
  );
  const rest = levels.findLast((mark) => cues.rest.test(mark.before));
  if (rest !== undefined) {
    const own = partsLike(levels, rest).filter((mark) => mark.start <= rest.start);
    if (own.length >= 2) return { parts: withoutWhole(own), told: 'as all' };
    const before = article[at - 1]?.marks.filter((mark) => areAlike(mark, rest)) ?? [];
    return before.length === 0 ? null : { parts: [...before, rest], told: 'as all' };
  }
  const [leading, second] = levels;
  if (leading === undefined) return null;
  if (second === undefined) return restOfParts(article[at - 1], leading);
  const ofThem = cues.partOf.test(sentence.text.slice(leading.end, leading.claim.sentence[1]));
  const opening = ofThem ? leading : levels.find((mark) => cues.partsOf.test(mark.before));
  const first = opening ?? leading;
  const parts = partsLike(
    levels.filter(({ start }) => start >= first.start),
    first,
  );
  if (parts.length < 2) return null;
  return opening !== undefined
    ? { parts, told: 'as parts' }
    : parts.length === levels.length
      ? { parts, told: 'plainly' }
      : null;
}

/** Ten of the ships take 16,000 boxes and six take 9,000: of counts those of one noun, where it has two. */
function partsLike(levels: readonly Mark[], one: Mark): readonly Mark[] {
  const named = levels.filter((mark) => mark.dimension === one.dimension);
  return named.length >= 2 ? named : levels.filter((mark) => areAlike(mark, one));
}

/** 旅客58万人次，其中外国游客21万人次。本国游客为37万人次: what the one part of the sentence before leaves. */
function restOfParts(before: FigureSentence | undefined, rest: Mark): Parts | null {
  const like = before?.marks.filter((mark) => areAlike(mark, rest)) ?? [];
  const part = like.at(-1);
  const opens = part !== undefined && before !== undefined && CHECK_CUES[before.language].ofWhich.test(part.before);
  return opens ? { parts: [part, rest], told: 'plainly' } : null;
}

/** 23席，甲7席，乙6席，其余10席: the first is the whole where it is no less than the others. */
function withoutWhole(levels: readonly Mark[]): readonly Mark[] {
  const [first, ...others] = levels;
  if (first === undefined || others.length < 2) return levels;
  const most = sumOf(others.map(({ interval }) => interval));
  return isNear(ratioOf(most, first.interval), MOST_WRONG) ? others : levels;
}
