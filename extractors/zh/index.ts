import type { LanguagePack } from '../engine/language-pack.ts';
import { defineRules } from '../engine/rule.ts';
import { movement } from './changes.ts';
import { counted } from './counted.ts';
import { DOUBLING_RULE } from './doublings.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { LABEL_RULES } from './labels.ts';
import { LONG_TIME_RULES } from './long-times.ts';
import { behindGates } from './numeral-gates.ts';
import { continuesNumeral } from './numerals.ts';
import { rateLender } from './price-lending.ts';
import { AMOUNT_RULE, NEGATIVE_RULE, UPWARDS_RULE } from './quantities.ts';
import { joinRange, unitLender } from './ranges.ts';
import { ONE_FOR_RULE, PER_UNIT_RULE } from './rates.ts';
import { RELATIVE_TIME_RULES } from './relative-times.ts';
import { SCORE_RULES } from './scores.ts';
import { SYMBOL_RULES } from './symbols.ts';
import { tableHeading } from './table-headings.ts';
import { TIME_RULES } from './times.ts';

/** Chinese, in simplified and traditional characters (the text is folded before it is read). */
export const ZH_PACK = {
  language: 'zh',
  // On a tie of length the earlier rule wins: 2015年 is a year before it is a duration, 十一 a label before a number.
  rules: behindGates(
    defineRules(
      TIME_RULES,
      RELATIVE_TIME_RULES,
      LONG_TIME_RULES,
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
  hedgeBefore,
  hedgeAfter,
  movement,
  tableHeading,
  counted,
} as const satisfies LanguagePack;
