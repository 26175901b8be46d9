import type { LanguagePack } from '../engine/figures/language-pack.ts';
import { defineRules } from '../engine/figures/rule.ts';
import { behindArticles } from './article-gates.ts';
import { movement } from './changes/changes.ts';
import { MULTIPLE_RULES } from './changes/multiples.ts';
import { AGE_RULES } from './counted/ages.ts';
import { counted } from './counted/counted.ts';
import { LIFE_RULES } from './counted/decades-of-life.ts';
import { hedgeAfter, hedgeBefore } from './hedges/hedges.ts';
import { LABEL_RULES } from './labels/labels.ts';
import { behindGates } from './numerals/digit-gates.ts';
import { FRACTION_RULES } from './numerals/fractions.ts';
import { MAGNITUDE_RULES } from './numerals/magnitudes.ts';
import { ORDINAL_RULES } from './numerals/ordinals.ts';
import { QUANTITY_RULES } from './quantities.ts';
import { joinRange } from './ranges.ts';
import { PLACED_DURATION_RULES } from './times/placed-durations.ts';
import { RESULT_TIME_RULE } from './times/result-times.ts';
import { TIME_RULES } from './times/times.ts';
import { homeMoney } from './units/home-money.ts';
import { rateLender, unitLender } from './units/lending.ts';
import { MONEY_RULES } from './units/money.ts';
import { ONE_OF_UNIT_RULE } from './units/one-of-unit.ts';
import { tableHeading } from './units/table-headings.ts';

/** English: what the figure layer knows of the language. */
export const EN_PACK = {
  language: 'en',
  rules: behindArticles(
    behindGates(
      defineRules(
        // Before the labels, which a clock with seconds is one of.
        [RESULT_TIME_RULE],
        LABEL_RULES,
        TIME_RULES,
        MONEY_RULES,
        FRACTION_RULES,
        MULTIPLE_RULES,
        PLACED_DURATION_RULES,
        AGE_RULES,
        LIFE_RULES,
        MAGNITUDE_RULES,
        [ONE_OF_UNIT_RULE],
        ORDINAL_RULES,
        QUANTITY_RULES,
      ),
    ),
  ),
  joinRange,
  unitLender,
  rateLender,
  hedgeBefore,
  hedgeAfter,
  movement,
  tableHeading,
  counted,
  homeMoney,
} satisfies LanguagePack;
