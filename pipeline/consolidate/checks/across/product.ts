import type { Check } from '../../../../extractors/model/check.ts';
import { middleOf } from '../../verdict/figure-words.ts';
import { meets } from '../../verdict/interval.ts';
import { productOf } from '../../verdict/interval-math.ts';
import { productOfThree } from '../ratio.ts';
import { between, type FigureSentence, type Mark } from '../sentence-figures.ts';
import { PRICE_CUES } from './cues.ts';
import { isCount, isNear, isOfBefore, type Placed, ratioOf, spanWithin, widthOf } from './like-figures.ts';

/** Amount and total are looked for in so many sentences with figures around the price, and in the first ones. */
const REACH = 3;
const LEAD = 2;
/** To find the product wrong, in the sentence of the price and the two before. */
const WRONG_REACH = 2;
const MOST_WRONG = 1.25;
/** Of a table the nearest so many. */
const MOST = 12;
/** Rough figures fit each other by chance. */
const EXACT = 0.12;
/** What is further off than this fits under no rounding. */
const ROUGHLY = 1.2;

/**
 * A price for one thing against how many they are and what they come to, in neighbouring sentences: "Exports were
 * 216,000 tonnes. They earned $1.28 billion, an average of $5.93 a kilogram."
 */
export function checkProductAcross(article: readonly FigureSentence[], at: number): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined) return [];
  const prices = sentence.marks.filter((mark) => isForOne(sentence, mark));
  const around = prices.length === 0 ? [] : figuresAround(article, at);
  return prices.flatMap((price) => {
    const totals = around.filter(({ mark }) => mark !== price && isTotal(mark, price)).slice(0, MOST);
    const amounts = around.filter(({ mark }) => isAmount(mark, price)).slice(0, MOST);
    const pairs = totals.flatMap((total) => amounts.map((amount) => ({ total, amount })));
    const fitting = pairs.find(({ total, amount }) => fits(price, amount.mark, total.mark));
    const found = fitting ?? missed(sentence, at, price, { totals, amounts });
    const check = found === null ? null : productOfThree(price, found.amount.mark, found.total.mark);
    if (found === null || check === null) return [];
    const home = article[Math.max(at, found.total.at)] ?? sentence;
    return [{ ...check, ...spanWithin([price, found.total.mark, found.amount.mark], home) }];
  });
}

interface Sides {
  readonly total: Placed;
  readonly amount: Placed;
}

/** The one total and the one amount beside an average, where they nearly fit. */
function missed(
  sentence: FigureSentence,
  at: number,
  price: Mark,
  { totals, amounts }: { readonly totals: readonly Placed[]; readonly amounts: readonly Placed[] },
): Sides | null {
  const isBeside = (one: Placed) => one.at <= at && at - one.at <= WRONG_REACH;
  const concluded = totals.find(({ mark }) => concludes(sentence, price, mark));
  if (concluded !== undefined) return onlyNear(price, concluded, amounts.filter(isBeside));
  const taken = totals.find(({ mark }) => isTakenFrom(sentence, price, mark));
  if (taken !== undefined)
    return onlyNear(
      price,
      taken,
      amounts.filter(({ at: place }) => place === at),
    );
  if (!PRICE_CUES[sentence.language].average.test(price.before)) return null;
  const [[total, otherTotal], [amount, otherAmount]] = [totals.filter(isBeside), amounts.filter(isBeside)];
  if (total === undefined || amount === undefined || otherTotal !== undefined || otherAmount !== undefined) return null;
  const product = productOf(price.interval, amount.mark.interval);
  return product !== null && isNear(ratioOf(product, total.mark.interval), MOST_WRONG) ? { total, amount } : null;
}

/** "48,000 yuan a kilogram, so that a full load is worth 384 million yuan": the words take the one from the other. */
function concludes(sentence: FigureSentence, price: Mark, total: Mark): boolean {
  const next = sentence.marks[sentence.marks.indexOf(price) + 1];
  return (
    next === total &&
    price.dimension.includes('/') &&
    PRICE_CUES[sentence.language].concludes.test(between(sentence, price, total))
  );
}

/** "2.4 million visitors spent 1.2 billion yuan, or 500 yuan each": the words take the price from the total before it. */
function isTakenFrom(sentence: FigureSentence, price: Mark, total: Mark): boolean {
  const last = sentence.marks[sentence.marks.indexOf(price) - 1];
  const { comesTo, comesToOne, eachAfter } = PRICE_CUES[sentence.language];
  const words = between(sentence, total, price);
  const isForOne = price.dimension.includes('/') || eachAfter.test(sentence.text.slice(price.end, price.end + 30));
  return last === total && (comesTo.test(words) || (isForOne && comesToOne.test(words)));
}

/** The one amount at which the price comes nearly to the total. */
function onlyNear(price: Mark, total: Placed, amounts: readonly Placed[]): Sides | null {
  const near = amounts.filter(({ mark }) => {
    const product = productOf(price.interval, mark.interval);
    return product !== null && isNear(ratioOf(product, total.mark.interval), MOST_WRONG);
  });
  const [amount] = near;
  return amount === undefined || near.length > 1 ? null : { total, amount };
}

/** Money for each of something, by its unit or by the words around it. */
function isForOne(sentence: FigureSentence, mark: Mark): boolean {
  if (mark.role !== 'level' || !mark.dimension.startsWith('money:')) return false;
  if (mark.dimension.includes('/')) return true;
  const { each, eachAfter } = PRICE_CUES[sentence.language];
  return each.test(mark.before) || eachAfter.test(sentence.text.slice(mark.end, mark.claim.sentence[1]));
}

function figuresAround(article: readonly FigureSentence[], at: number): readonly Placed[] {
  const places = article.map((_, i) => i).filter((i) => Math.abs(i - at) <= REACH || i < LEAD);
  return places
    .flatMap((i) => {
      const sentence = article[i];
      const marks = sentence?.marks.filter((mark) => isSoMuch(mark) && !isOfBefore(sentence, mark)) ?? [];
      return marks.map((mark) => ({ mark, at: i }));
    })
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
}

/** A level, or things that are added: 增加1.2万个床位，平均每个5万元. */
function isSoMuch({ role, claim, dimension }: Mark): boolean {
  return role === 'level' || (role === 'change' && claim.direction === 'up' && /^count/u.test(dimension));
}

function isTotal(mark: Mark, price: Mark): boolean {
  const [money] = price.dimension.split('/');
  return mark.dimension === money && mark.interval.low > price.interval.high * 2;
}

function isAmount(mark: Mark, price: Mark): boolean {
  const [, per] = price.dimension.split('/');
  return per === undefined || per.startsWith('count') ? isCount(mark) && mark.interval.low > 1 : mark.dimension === per;
}

/** The middles of round figures (8吨, 每公斤4.8万元) that come to just what is told do not fit by chance. */
const JUST = 1.003;

function fits(price: Mark, amount: Mark, total: Mark): boolean {
  const ratio = (middleOf(price.interval) * middleOf(amount.interval)) / middleOf(total.interval);
  if (!isNear(ratio, ROUGHLY)) return false;
  if (isNear(ratio, JUST) && widthOf(total.interval) <= EXACT) return true;
  const product = productOf(price.interval, amount.interval);
  return (
    product !== null && widthOf(product) <= EXACT && widthOf(total.interval) <= EXACT && meets(product, total.interval)
  );
}
