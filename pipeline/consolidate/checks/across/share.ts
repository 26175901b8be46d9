import type { Check } from '../../../../extractors/model/check.ts';
import type { Interval } from '../../verdict/interval.ts';
import { meets } from '../../verdict/interval.ts';
import { quotientOf, shifted, sumOf } from '../../verdict/interval-math.ts';
import { CHECK_CUES, manyOf } from '../checks-cues.ts';
import { listBefore } from '../lists.ts';
import { between, type FigureSentence, type Mark } from '../sentence-figures.ts';
import { type Parted, shareOf } from '../share.ts';
import { SHARE_CUES } from './cues.ts';
import {
  areAlike,
  areNamedAlike,
  isNear,
  isOfBefore,
  levelsBefore,
  type Placed,
  ratioOf,
  spanWithin,
  startsOf,
  widthOf,
} from './like-figures.ts';
import { isMarginOf } from './margins.ts';
import { togetherParts } from './together.ts';

/** The part that a share is told of, and the words for its whole, which may say nothing. */
interface ToldShare {
  readonly parts: readonly Mark[];
  readonly of: string;
}

/** A whole is looked for in so many sentences with figures before the share; to find a share wrong, in fewer. */
const REACH = 12;
const WRONG_REACH = 4;
/** What is told wrongly is not further than this from what it should be; else the whole is another. */
const MOST_WRONG = 1.5;
/** Beside a share of the same list that holds, the whole is known. */
const MOST_WRONG_BESIDE = 3;
/** Shares in words (a quarter) fit many wholes: from afar only exact ones are recognised. */
const EXACT = 0.15;
/** Of a table the nearest so many. */
const MOST = 16;
/** How far beyond its bound a share is that is told by one bound. */
const BEYOND = 1.25;

/**
 * Shares whose whole stands in an earlier sentence: 全年交付45.8万辆。…其中出口6.2万辆，占全年销量的13.5%. A share holds where some level
 * before it makes a whole of the right size; it is wrong only where the words leave one whole, and that one nearly fits.
 */
export function checkShareAcross(article: readonly FigureSentence[], at: number): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined) return [];
  const shares = sentence.marks.filter((mark) => mark.role === 'part' && !startsOf(sentence).has(mark));
  const told = shares.flatMap((share) => {
    const found = toldShare(article, at, share);
    return found === null ? [] : [{ share, ...found }];
  });
  const fitting = told.map((one) => ({ one, whole: fittingWhole(article, at, one) }));
  const siblings = fitting.flatMap(({ whole }) => whole ?? []);
  const shared = fitting.flatMap(({ one, whole }) => {
    const against = whole ?? wholeMissed(article, at, one, siblings);
    const check = against === null ? null : shareOf({ parts: one.parts, whole: against }, one.share);
    return check === null ? [] : [{ ...check, ...spanWithin([...one.parts, one.share], sentence) }];
  });
  return [
    ...shared,
    ...thatIs(article, at),
    ...shares.flatMap((share) => sharedBefore(article, at, share)),
    ...shares
      .filter((share) => told.every((one) => one.share !== share))
      .flatMap((share) => rateOf(article, at, share)),
  ];
}

/** 食品支出占52.4%，达1682亿元: the share is told before its part. Holds or says nothing. */
function sharedBefore(article: readonly FigureSentence[], at: number, share: Mark): readonly Check[] {
  const sentence = article[at];
  const part = sentence?.marks[sentence.marks.indexOf(share) + 1];
  if (sentence === undefined || part?.role !== 'level') return [];
  const { sharedBefore: before, partBehind } = SHARE_CUES[sentence.language];
  if (!before.test(share.before) || !partBehind.test(between(sentence, share, part))) return [];
  const whole = fittingWhole(article, at, { share, parts: [part], of: '' });
  const check = whole === null ? null : shareOf({ parts: [part], whole }, share);
  return check === null ? [] : [{ ...check, ...spanWithin([share, part], sentence) }];
}

/** "That is 103.5% of the target of 39 million": of the one level of the sentence before, or of that which fits. */
function thatIs(article: readonly FigureSentence[], at: number): readonly Check[] {
  const [before, sentence] = [article[at - 1], article[at]];
  const [first, second] = sentence?.marks ?? [];
  if (before === undefined || sentence === undefined || first === undefined || second === undefined) return [];
  // "That is 3% of the 900 boats"; "with 900 boats in all, that is 3% of the fleet".
  const [share, whole] = first.role === 'part' ? [first, second] : [second, first];
  const told = share.before.slice(first === share ? 0 : Math.max(0, share.before.lastIndexOf(',') + 1)).trimStart();
  if (share.role !== 'part' || !SHARE_CUES[sentence.language].thatIs.test(told)) return [];
  if (first === share && !CHECK_CUES[sentence.language].shareOfWhole.test(whole.before)) return [];
  const parts = levelsIn(before).filter((mark) => areAlike(mark, whole));
  const checks = parts.flatMap((part) => shareOf({ parts: [part], whole }, share) ?? []);
  const found = checks.find(({ consistent }) => consistent) ?? (parts.length === 1 ? checks[0] : undefined);
  // The first of several levels is what the sentence is about.
  const [main] = parts;
  const percent = main === undefined ? null : percentOf({ parts: [main] }, whole);
  if (found === undefined && percent !== null && isNear(ratioOf(percent, share.interval), MOST_WRONG))
    return checks.slice(0, 1).map((check) => ({ ...check, ...spanWithin([share, whole], sentence) }));
  return found === undefined ? [] : [{ ...found, ...spanWithin([share, whole], sentence) }];
}

/**
 * A rate against two levels beside it: "revenue was 27.6 billion and net profit 1.9 billion, a margin of 7%". A margin
 * that the only two sums of its sentence do not give is wrong.
 */
function rateOf(article: readonly FigureSentence[], at: number, share: Mark): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined || !SHARE_CUES[sentence.language].rate.test(share.before)) return [];
  const [own, beside] = [
    levelsIn(sentence),
    [article[at - 2], article[at - 1], article[at + 1]].flatMap((one) => (one ? levelsIn(one) : [])),
  ];
  const levels = [...own, ...beside].slice(0, MOST);
  const pairs = share.interval.low > 100 ? pairsOf(levels).map(overfull) : pairsOf(levels);
  const exact = widthOf(share.interval) <= EXACT;
  const holds = pairs.find((pair) => {
    const percent = percentOf(pair, pair.whole);
    return exact && percent !== null && widthOf(percent) <= EXACT && meets(percent, share.interval);
  });
  const [only] = pairsOf(own);
  const off = only === undefined || own.length !== 2 ? null : percentOf(only, only.whole);
  const isMargin =
    SHARE_CUES[sentence.language].margin.test(share.before) && only?.whole.dimension.startsWith('money:') === true;
  const missed =
    isMargin &&
    off !== null &&
    only !== undefined &&
    isMarginOf(share, only.parts) &&
    isNear(ratioOf(off, share.interval), MOST_WRONG)
      ? only
      : undefined;
  const found = holds ?? missed;
  const check = found === undefined ? null : shareOf(found, share);
  return check === null ? [] : [{ ...check, ...spanWithin([share, ...own], sentence) }];
}

/** 关押率达138%: more than there is room for. */
function overfull({ parts, whole }: Parted): Parted {
  const [part] = parts;
  return part === undefined ? { parts, whole } : { parts: [whole], whole: part };
}

function levelsIn(sentence: FigureSentence): readonly Mark[] {
  return sentence.marks.filter(
    (mark) => mark.role === 'level' && !mark.dimension.includes('/') && !isOfBefore(sentence, mark),
  );
}

/** Every two like levels, the smaller as the part. */
function pairsOf(levels: readonly Mark[]): readonly Parted[] {
  return levels.flatMap((whole) =>
    levels.flatMap((part) =>
      areAlike(part, whole) && part.interval.high < whole.interval.low ? [{ parts: [part], whole }] : [],
    ),
  );
}

const OF_IT = /^\s(?:of|among) (?:them|these|those|it|which)\b/iu;

function toldShare(article: readonly FigureSentence[], at: number, share: Mark): ToldShare | null {
  const sentence = article[at];
  if (sentence === undefined) return null;
  const cues = SHARE_CUES[sentence.language];
  const after = cues.whole.exec(sentence.text.slice(share.end, share.claim.sentence[1]));
  const together = togetherParts(article, at, share);
  if (together !== null) return { parts: together, of: after?.groups?.['of'] ?? '' };
  const listed = cues.ofList.exec(share.before);
  if (listed !== null) {
    const list = listBefore(sentence, share);
    return list.length === manyOf(listed) ? { parts: list, of: '' } : null;
  }
  const last = sentence.marks[sentence.marks.indexOf(share) - 1];
  const starts = startsOf(sentence);
  const part = sentence.marks.findLast(
    (mark) => mark.start < share.start && mark.role !== 'change' && mark.role !== 'times' && !starts.has(mark),
  );
  if (last === undefined || part?.role !== 'level' || part.dimension.includes('/')) return null;
  const gap = cues.gap.exec(between(sentence, last, share));
  const apposed = cues.apposed.test(between(sentence, last, share)) && (after !== null || isOfSome(sentence, part));
  const isVerbs = after !== null && cues.verb.test(between(sentence, last, share));
  if (gap === null && !apposed && !isVerbs) return null;
  // "60,000 tonnes, 43% of them from China": a share of that very amount.
  if (OF_IT.test(sentence.text.slice(share.end, share.end + 10))) return null;
  const list = /合计|共占/u.test(share.before) ? listBefore(sentence, share) : [];
  return {
    parts: list.length >= 2 ? list : [part],
    of: gap?.groups?.['of'] ?? gap?.groups?.['whole'] ?? after?.groups?.['of'] ?? '',
  };
}

type Told = ToldShare & { readonly share: Mark };

/** The nearest level of which the part is as told. */
function fittingWhole(article: readonly FigureSentence[], at: number, told: Told): Mark | null {
  const near = widthOf(told.share.interval) <= EXACT ? REACH : WRONG_REACH;
  const found = wholesBefore(article, at, told, near).find(({ mark }) => {
    const percent = percentOf(told, mark);
    return percent !== null && meets(percent, told.share.interval) && isAtBound(percent, told.share.interval);
  });
  return found?.mark ?? null;
}

/** "Over 60%" is told of 62%, not of 89%. */
function isAtBound(percent: Interval, { low, high }: Interval): boolean {
  if (!Number.isFinite(high)) return percent.low <= low * BEYOND;
  return Number.isFinite(low) || percent.high * BEYOND >= high;
}

/** The one level that the words can mean, where the part is nearly but not what is told of it. */
function wholeMissed(
  article: readonly FigureSentence[],
  at: number,
  told: Told,
  siblings: readonly Mark[],
): Mark | null {
  const [sibling] = siblings;
  const [part] = told.parts;
  if (part === undefined) return null;
  const named = namesOf(told.of, article[at]);
  const reach = told.of === '' && !isOfThem(article[at], part) ? 1 : WRONG_REACH;
  const possible = wholesBefore(article, at, told, reach).filter((one) => isPlainly(article, part, one, named));
  const whole = sibling ?? possible.toSorted((a, b) => b.mark.interval.low - a.mark.interval.low)[0]?.mark;
  const percent = whole === undefined ? null : percentOf(told, whole);
  if (whole === undefined || percent === null) return null;
  const off = Number.isFinite(told.share.interval.low)
    ? ratioOf(percent, told.share.interval)
    : percent.low / told.share.interval.high;
  return isNear(off, sibling === undefined ? MOST_WRONG : MOST_WRONG_BESIDE) ? whole : null;
}

function wholesBefore(
  article: readonly FigureSentence[],
  at: number,
  { parts }: ToldShare,
  reach: number,
): readonly Placed[] {
  const [first] = parts;
  if (first === undefined) return [];
  const sum = sumOf(parts.map(({ interval }) => interval));
  const from = article[at]?.marks.includes(first) === true ? at : at - 1;
  return levelsBefore(article, { mark: first, at: from }, reach).filter(
    ({ mark }) =>
      mark.interval.high >= sum.low && Number.isFinite(mark.interval.high) && Number.isFinite(mark.interval.low),
  );
}

/** A level that can be meant: named like the part, of its time and mood, in a sentence with the words for the whole. */
function isPlainly(
  article: readonly FigureSentence[],
  part: Mark,
  { mark, at }: Placed,
  names: readonly string[],
): boolean {
  const sentence = article[at];
  if (sentence === undefined || !areNamedAlike(part, mark) || isOfBefore(sentence, mark)) return false;
  if (mark.claim.modality !== part.claim.modality) return false;
  const words = sentence.text.slice(mark.claim.sentence[0], mark.claim.sentence[1]).toLowerCase();
  return names.every((name) => words.includes(name));
}

/** The telling words for a whole, as they are looked for in another sentence; none in "the total". */
function namesOf(of: string, sentence: FigureSentence | undefined): readonly string[] {
  if (sentence === undefined) return [];
  const bare = of
    .toLowerCase()
    .replace(SHARE_CUES[sentence.language].plain, ' ')
    .replace(/['’]s\b/gu, '');
  const words = bare.split(/[\s的]+/u).filter((word) => word.length >= 2);
  // "exports" and "exported", "assets" and "asset".
  return sentence.language === 'en' ? words.map((word) => word.slice(0, 5)) : words;
}

/** "25 of the missions, about 30%": the share is one of what the part is taken from. */
function isOfSome({ text }: FigureSentence, part: Mark): boolean {
  return /^\sof (?:the|its|their|them|these|those)\b/iu.test(text.slice(part.end, part.end + 12));
}

/** "96,000 of them". */
function isOfThem(sentence: FigureSentence | undefined, part: Mark): boolean {
  return sentence !== undefined && /^\sof (?:them|these|those)\b/iu.test(sentence.text.slice(part.end, part.end + 12));
}

function percentOf({ parts }: Pick<ToldShare, 'parts'>, whole: Mark): Interval | null {
  const quotient = quotientOf(sumOf(parts.map(({ interval }) => interval)), whole.interval);
  return quotient === null ? null : shifted(quotient, 100);
}
