import type { Check } from '../../../extractors/model/check.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { type Interval, meets } from '../verdict/interval.ts';
import { differenceOf, quotientOf, shifted } from '../verdict/interval-math.ts';
import { startsOf } from './across/like-figures.ts';
import { stated } from './check-words.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

/** What a rate of change is called, or its verb. */
const ZH_RATE =
  '(?:同比|环比|按年)?(?:[增涨升降跌减]幅|[增降]速|增长率|增长|增加|上升|上涨|提高|下降|下跌|下滑|减少|回落|[增涨升降跌减])(?:约|近|超|为|达|到|了){0,2}';

/** Between an amount that a level changed by and the rate of the same change. */
const SAID_AGAIN = {
  zh: new RegExp(`^[，,]\\s?(?:即|也就是|相当于)?${ZH_RATE}$`, 'u'),
  en: /^(?:\s[a-z]{1,14})?,?\s(?:or|which is|equal to)\s(?:(?:about|around|roughly|nearly|almost|some|just|over)\s)?$/iu,
} as const;
/** Between the amount and the level that it brought: "cut by 1,000 to 5,200", 增加20人至120人. */
const TO_LEVEL = {
  zh: /^[，,]?(?:增|升|降|减|达)?(?:至|到)(?:约|近|了){0,1}$/u,
  en: /^(?:\s[a-z]{1,14})?\sto\s$/iu,
} as const;
/** Between that level and the rate. */
const RATE_ALONE = {
  zh: new RegExp(`^[，,]\\s?${ZH_RATE}$`, 'u'),
  en: /^(?:\s[a-z]{1,14})?,\s(?:or|an?)\s(?:(?:[a-z]{1,12}\s){0,2}of\s)?(?:(?:about|around|roughly|nearly|almost|some|just|over)\s)?$/iu,
} as const;
/** What is told wrongly is not further than this from what it should be; else it is the rate of something else. */
const MOST_WRONG = 2;

/**
 * An amount and a rate of one change against the level that it brought: 失业308万人，增加9万人，增幅3%; "cut by 1,000 to 5,200,
 * a fall of 16%".
 */
export function checkAmountAndRate(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((_, at) => {
    const [a, b, rate] = sentence.marks.slice(at, at + 3);
    // 比上年的616万吨增加48万吨，增长7.8%: where a movement starts is not what it brought.
    if (
      a === undefined ||
      startsOf(sentence).has(a) ||
      b === undefined ||
      rate?.role !== 'change' ||
      rate.claim.unit !== '%'
    )
      return [];
    const { language } = sentence;
    const [first, second] = [between(sentence, a, b), between(sentence, b, rate)];
    if (isAmountOf(b, a) && !/[;；。]/u.test(first) && SAID_AGAIN[language].test(second)) return checkOf(a, b, rate);
    return isAmountOf(a, b) && TO_LEVEL[language].test(first) && RATE_ALONE[language].test(second)
      ? checkOf(b, a, rate)
      : [];
  });
}

/** Of the level's unit; a number that a count changed by may name no noun of its own. */
function isAmountOf(amount: Mark, level: Mark): boolean {
  if (amount.role !== 'change' || level.role !== 'level') return false;
  return (
    amount.dimension === level.dimension || (amount.dimension === 'count' && /^count:[^/]*$/u.test(level.dimension))
  );
}

function checkOf(level: Mark, amount: Mark, rate: Mark): readonly Check[] {
  const start = differenceOf(level.interval, amount.interval);
  const grown = start === null || start.low <= 0 ? null : quotientOf(level.interval, start);
  if (start === null || grown === null) return [];
  const percent = narrowed(shifted(grown, 100, -100), amount, start);
  const consistent = meets(percent, rate.interval);
  const off = middleOf(percent) / middleOf(rate.interval);
  if (!consistent && !(off < MOST_WRONG && off > 1 / MOST_WRONG)) return [];
  const figures = {
    amount: amount.claim.quote,
    to: level.claim.quote,
    found: numberWords(middleOf(percent)),
    told: rate.claim.quote,
  };
  const marks = [level, amount, rate];
  return [
    {
      start: Math.min(...marks.map((mark) => mark.start)),
      end: Math.max(...marks.map((mark) => mark.end)),
      kind: 'growth',
      consistent,
      ...stated('amount-rate', figures),
    },
  ];
}

/** The amount over the start is closer than the quotient of two rounded levels. */
function narrowed(loose: Interval, amount: Mark, start: Interval): Interval {
  const { low, high } = amount.interval;
  const down = high < 0;
  const close = quotientOf(down ? { ...amount.interval, low: -high, high: -low } : amount.interval, start);
  if (close === null) return loose;
  const rate = shifted(close, 100);
  return down ? { ...rate, low: -rate.high, high: -rate.low } : rate;
}
