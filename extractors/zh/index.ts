import type { LanguagePack } from '../engine/figures/language-pack.ts';
import { defineRules } from '../engine/figures/rule.ts';
import { movement } from './changes/changes.ts';
import { DOUBLING_RULE } from './changes/doublings.ts';
import { counted } from './counted/counted.ts';
import { hedgeAfter, hedgeBefore } from './hedges/hedges.ts';
import { LABEL_RULES } from './labels/labels.ts';
import { behindGates } from './numerals/numeral-gates.ts';
import { continuesNumeral } from './numerals/numerals.ts';
import { AMOUNT_RULE, NEGATIVE_RULE, UPWARDS_RULE } from './quantities.ts';
import { joinRange, unitLender } from './ranges.ts';
import { SCORE_RULES } from './scores.ts';
import { LONG_TIME_RULES } from './times/long-times.ts';
import { PLACED_DURATION_RULE } from './times/placed-durations.ts';
import { RELATIVE_TIME_RULES } from './times/relative-times.ts';
import { TIME_RULES } from './times/times.ts';
import { homeMoney } from './units/home-money.ts';
import { rateLender } from './units/price-lending.ts';
import { ONE_FOR_RULE, PER_UNIT_RULE } from './units/rates.ts';
import { SYMBOL_RULES } from './units/symbols.ts';
import { tableHeading } from './units/table-headings.ts';

/** Chinese, in simplified and traditional characters (the text is folded before it is read). */
export const ZH_PACK = {
  language: 'zh',
  // On a tie of length the earlier rule wins: 2015年 is a year before it is a duration, 十一 a label before a number.
  rules: behindGates(
    defineRules(
      TIME_RULES,
      RELATIVE_TIME_RULES,
      LONG_TIME_RULES,
      [PLACED_DURATION_RULE],
      SCORE_RULES,
      LABEL_RULES,
      [AMOUNT_RULE, NEGATIVE_RULE, UPWARDS_RULE, PER_UNIT_RULE, ONE_FOR_RULE, DOUBLING_RULE],
      SYMBOL_RULES,
    ),
  ),
  continues: continuesNumeral,
  joinRange,
  unitLender,
  rateLender,
  homeMoney,
  hedgeBefore,
  hedgeAfter,
  movement,
  tableHeading,
  counted,
} as const satisfies LanguagePack;
