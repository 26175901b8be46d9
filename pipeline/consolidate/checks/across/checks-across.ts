import type { Check } from '../../../../extractors/model/check.ts';
import type { FigureSentence } from '../sentence-figures.ts';
import { checkBalance } from './balance.ts';
import { checkEndBefore } from './end-before.ts';
import { checkGrowthAcross } from './growth.ts';
import { checkProductAcross } from './product.ts';
import { checkShareAcross } from './share.ts';
import { checkSumAcross } from './sum.ts';

/**
 * The arithmetic that an article states over several sentences: a total in the lead and its parts further down, a share
 * of a whole that was named before, a level and that of a year earlier in two sentences, a price and what it comes to.
 * Sentences in text order. A check spans the figures of the sentence that completes the statement.
 */
export function checksAcross(article: readonly FigureSentence[]): readonly Check[] {
  return article.flatMap((_, at) => [
    ...checkGrowthAcross(article, at),
    ...checkShareAcross(article, at),
    ...checkSumAcross(article, at),
    ...checkProductAcross(article, at),
    ...checkBalance(article, at),
    ...checkEndBefore(article, at),
  ]);
}
