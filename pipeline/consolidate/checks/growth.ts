import type { Check } from '../../../extractors/model/check.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { type Interval, meets } from '../verdict/interval.ts';
import { differenceOf, quotientOf, shifted } from '../verdict/interval-math.ts';
import { isSpokenMultiple } from '../verdict/spoken-number.ts';
import { stated } from './check-words.ts';
import { CHECK_CUES } from './checks-cues.ts';
import { between, type FigureSentence, isInBrackets, type Mark, marksBetween } from './sentence-figures.ts';

/** A movement from one level to another as the words relate them. */
export interface Movement {
  readonly from: Mark;
  readonly to: Mark;
}

/**
 * Growth rates and differences against the levels that the sentence moves between: 由4.4万吨增至4.85万吨，增长10.2%;
 * "grew 62% to $240 million from $160 million".
 */
export function checkGrowth(sentence: FigureSentence): readonly Check[] {
  const moved = movementsOf(sentence).flatMap((movement) => {
    const rates = sentence.marks.filter((mark) => mark.role === 'change' && isRateOf(sentence, movement, mark));
    const told = rates.flatMap((rate) => growthOf(movement, rate) ?? []);
    return isExpected(sentence, movement.from) ? told.filter(({ consistent }) => consistent) : told;
  });
  return [...moved, ...sentence.marks.flatMap((_, at) => checkInTurn(sentence, at) ?? [])];
}

/**
 * Two levels told in turn, each with its time, and the rate right behind them: 今年发射7次，明年计划发射12次，增长71%. One that does
 * not fit is wrong only where it does not say against what it is.
 */
function checkInTurn(sentence: FigureSentence, at: number): Check | null {
  const [from, to, rate] = sentence.marks.slice(at, at + 3);
  if (from === undefined || to === undefined || rate?.role !== 'change') return null;
  if (!comparable(from, to) || !isLater(to, from) || crosses(sentence, from, rate)) return null;
  if (!CHECK_CUES[sentence.language].rateAfter.test(between(sentence, to, rate))) return null;
  const check = growthOf({ from, to }, rate);
  return check?.consistent === true || (rate.claim.basis === null && isWithin(rate.claim, to.claim)) ? check : null;
}

/** Both measure one thing by their words, the first at a time after the second. */
function isLater({ claim: a }: Mark, { claim: b }: Mark): boolean {
  if (a.metric === null || a.metric.id !== b.metric?.id || a.subject?.id !== b.subject?.id) return false;
  if (a.object?.id !== b.object?.id || a.time?.low == null || b.time?.high == null) return false;
  return a.time.low > b.time.high;
}

/** The rate is of the very time of the level before it. */
function isWithin(rate: Mark['claim'], level: Mark['claim']): boolean {
  return rate.time?.edtf === level.time?.edtf && rate.metric?.id === level.metric?.id;
}

/** Pairs of levels of one dimension of which the words make one the start and the other the end. */
export function movementsOf(sentence: FigureSentence): readonly Movement[] {
  const cues = CHECK_CUES[sentence.language];
  return sentence.marks.flatMap((from, i) => {
    if (!isLevel(from) && from.role !== 'span') return [];
    const previous = sentence.marks[i - 1];
    const againstRate = previous !== undefined && previous.role === 'change' && cues.rateAgainst.test(from.before);
    if (!cues.from.test(from.before) && !againstRate) {
      // 出口372亿元，同比下降6.8%，上年为399亿元: its rate may stand between.
      const to = isRateBetween(sentence, i) ? sentence.marks[i - 2] : previous;
      return to !== undefined && comparable(from, to) && cues.setAgainst.test(from.before) ? [{ from, to }] : [];
    }
    const to = endOf(sentence, from);
    return to === undefined ? [] : [{ from, to }];
  });
}

/** The figure before the one at `at` is the rate of the level before that. */
function isRateBetween(sentence: FigureSentence, at: number): boolean {
  const [level, rate] = [sentence.marks[at - 2], sentence.marks[at - 1]];
  if (level === undefined || rate?.role !== 'change') return false;
  // 净利润2.16亿元，同比翻了一番还多，上年同期为1.03亿元
  return (
    CHECK_CUES[sentence.language].rateAfter.test(between(sentence, level, rate)) || followsAsVerb(sentence, level, rate)
  );
}

/** The end of a movement: told with "to" or 至 on either side, else the level that the comparison follows. */
function endOf(sentence: FigureSentence, from: Mark): Mark | undefined {
  const cues = CHECK_CUES[sentence.language];
  const near = (mark: Mark) =>
    comparable(from, mark) && marksBetween(sentence, from, mark).every((one) => isAside(sentence, one, from));
  const told = sentence.marks.find((mark) => near(mark) && cues.to.test(mark.before) && mark.start > from.start);
  // A start that stands within another comparison (为…的1.1倍) has no end before it.
  const before = sentence.marks.findLast(
    (mark) => mark.start < from.start && near(mark) && !crosses(sentence, mark, from) && !cues.from.test(mark.before),
  );
  if (told === undefined || crosses(sentence, from, told)) return before;
  // 330万头，比上月的343万头减少13万头，计划降至300万头: what is told behind the rate is the end of the next movement.
  // "Up 7% from 110 million, and its loss narrowed to 4 million": so is what a clause of its own tells.
  const words = between(sentence, from, told);
  const isNext = marksBetween(sentence, from, told).length > 0 ? /[，,]/u.test(words) : OWN_CLAUSE.test(words);
  return before !== undefined && isNext ? before : told;
}

/** The words before a figure begin a statement of its own. */
const OWN_CLAUSE = /,\s(?:and|but|while|as|whereas)\s|，(?:而|但|并)/u;

/** "Above the 5.7 billion that analysts had expected", 高于预期的57亿 */
export function isExpected({ text, language }: FigureSentence, { claim, before, end }: Mark): boolean {
  if (claim.modality !== 'reported') return true;
  if (language === 'zh') return /预期|预计|预测|预估|估计/u.test(before);
  const words = before + text.slice(end, Math.min(end + 60, claim.sentence[1]));
  return /^[^,;]*\b(?:(?:had|was|were|been) (?:expected|forecast|predicted|estimated)|expected by|expectations?|consensus)\b/iu.test(
    words,
  );
}

/** The words between two figures hold the end of a statement. */
function crosses(sentence: FigureSentence, a: Mark, b: Mark): boolean {
  return /[;；。]/u.test(between(sentence, a, b));
}

function isLevel(mark: Mark): boolean {
  return mark.role === 'level' || mark.role === 'part';
}

function comparable(a: Mark, b: Mark): boolean {
  // 由6分钟缩短到4分30秒: what lasts longer or shorter.
  if (a !== b && a.role === 'span' && b.role === 'span') return a.dimension === b.dimension;
  return a !== b && isLevel(a) && isLevel(b) && (a.dimension === b.dimension || areCountsOfOne(a, b));
}

/** "83 launches, compared with 68": a bare number is of what the other counts. */
export function areCountsOfOne(a: Mark, b: Mark): boolean {
  const [x, y] = [a, b].map(({ dimension }) => /^count(?::(?<noun>.*))?$/u.exec(dimension));
  if (x == null || y == null) return false;
  return [x, y].some((one) => (one.groups?.['noun'] ?? '1') === '1');
}

/** What may stand between the two ends of a movement: its rate, the time it takes ("in 12 months"), and what brackets add. */
function isAside(sentence: FigureSentence, mark: Mark, end: Mark): boolean {
  if (mark.role === 'change' || mark.role === 'span') return true;
  // 保险损失1070亿美元，占47%，比上年的1410亿美元减少24%: a share of one end.
  if (mark.role === 'part' && end.role === 'level') return true;
  return mark.role === 'level' && mark.dimension !== end.dimension && isInBrackets(sentence, mark);
}

function isRateOf(sentence: FigureSentence, { from, to }: Movement, rate: Mark): boolean {
  const cues = CHECK_CUES[sentence.language];
  const [first, last] = from.start < to.start ? [from, to] : [to, from];
  const inner = (a: Mark, b: Mark) => marksBetween(sentence, a, b).filter((mark) => mark !== rate);
  if (rate.start > last.start) {
    if (leadsElsewhere(sentence, rate, to)) return false;
    const onlyChanges = inner(last, rate).every((one) => isAside(sentence, one, last));
    const anchor = sentence.marks.findLast((mark) => mark.start < rate.start) ?? last;
    return (
      onlyChanges &&
      !crosses(sentence, last, rate) &&
      !isOfSpan(sentence, anchor, rate) &&
      (cues.rateAfter.test(between(sentence, anchor, rate)) || followsAsVerb(sentence, anchor, rate))
    );
  }
  if (rate.start > first.start) {
    if (first === from || inner(first, last).some(({ role }) => role !== 'span')) return false;
    if (cues.setAgainst.test(last.before)) return isRateBetween(sentence, sentence.marks.indexOf(last));
    return (
      cues.rateOfLevel.test(between(sentence, first, rate)) && cues.rateAgainst.test(between(sentence, rate, last))
    );
  }
  if (inner(rate, first).length > 0) return false;
  if (first === to) return cues.rateBeforeTo.test(between(sentence, rate, first));
  // 产量52万吨，增长8%，由一季度的44万吨…: a level before the rate has it for its own.
  const isOfOther = sentence.marks.some((mark) => mark.start < rate.start && comparable(mark, from));
  return from.role === 'level' && !isOfOther && cues.rateBeforeFrom.test(between(sentence, rate, from));
}

/** "Net interest income slipped to 31.5 billion from 33.9 billion, while fees rose |6%| to 14.1 billion": it has an end of its own. */
function leadsElsewhere(sentence: FigureSentence, rate: Mark, to: Mark): boolean {
  const next = sentence.marks[sentence.marks.indexOf(rate) + 1];
  return (
    next !== undefined && comparable(next, to) && /^[，,]?\s?(?:to|至|到)\s?$/u.test(between(sentence, rate, next))
  );
}

/** 比近五年平均水平低16%: the rate is told against what the span of time is of. */
function isOfSpan(sentence: FigureSentence, anchor: Mark, rate: Mark): boolean {
  if (anchor.role !== 'span') return false;
  const words = anchor.before + between(sentence, anchor, rate);
  return /[比较]|\b(?:from|against|than|below|above|average|compared)\b/iu.test(words);
}

/** 较上年的1320吨翻了一番: the rate is its own verb and needs none before it. */
function followsAsVerb(sentence: FigureSentence, anchor: Mark, rate: Mark): boolean {
  return (
    isSpokenMultiple(rate.claim) &&
    /^[，,\s]{0,2}(?:同比|环比|按年|较上年|比上年)?$/u.test(between(sentence, anchor, rate))
  );
}

/** The rate against the movement; null where the rate is of another sort or a figure is open. */
export function growthOf({ from, to }: Movement, rate: Mark): Check | null {
  const percent = rate.claim.unit === '%' || rate.claim.unit === 'x';
  if (!percent && !isAmountOf(rate, to)) return null;
  const grown = percent ? quotientOf(to.interval, from.interval) : differenceOf(to.interval, from.interval);
  if (grown === null) return null;
  const moved = percent ? shifted(grown, 100, -100) : grown;
  const consistent =
    meets(moved, rate.interval) || (rate.claim.direction === null && meets(negated(moved), rate.interval));
  // "Inflation of 2.6%, against 3.1%, and growth of 1.4%": what shares move by is told in points; a rate beside them is of something else.
  if (!consistent && percent && rate.claim.unit === '%' && to.dimension === 'share') return null;
  const [end, start] = [middleOf(to.interval), middleOf(from.interval)];
  const figures = {
    from: from.claim.quote,
    to: to.claim.quote,
    found: numberWords(percent ? (100 * end) / start - 100 : end - start),
    told: rate.claim.quote,
  };
  return {
    start: Math.min(from.start, to.start, rate.start),
    end: Math.max(from.end, to.end, rate.end),
    kind: 'growth',
    consistent,
    ...stated(percent ? 'growth-rate' : 'growth-amount', figures),
  };
}

/** A number that a count changed by names no noun of its own (减少12.6万头); a share changes by points. */
function isAmountOf(rate: Mark, { dimension }: Mark): boolean {
  if (rate.dimension === dimension || (rate.dimension === 'points' && dimension === 'share')) return true;
  return rate.dimension === 'count' && /^count:[^/]*$/u.test(dimension);
}

function negated(interval: Interval): Interval {
  return { low: -interval.high, high: -interval.low, lowOpen: interval.highOpen, highOpen: interval.lowOpen };
}
