import type { LanguagePack } from '../engine/language-pack.ts';
import { defineRules } from '../engine/rule.ts';
import { AGE_RULES } from './ages.ts';
import { movement } from './changes.ts';
import { counted } from './counted.ts';
import { behindGates } from './digit-gates.ts';
import { FRACTION_RULES } from './fractions.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { LABEL_RULES } from './labels.ts';
import { rateLender, unitLender } from './lending.ts';
import { MAGNITUDE_RULES } from './magnitudes.ts';
import { MONEY_RULES } from './money.ts';
import { MULTIPLE_RULES } from './multiples.ts';
import { ORDINAL_RULES } from './ordinals.ts';
import { PLACED_DURATION_RULES } from './placed-durations.ts';
import { QUANTITY_RULES } from './quantities.ts';
import { joinRange } from './ranges.ts';
import { TIME_RULES } from './times.ts';

/** English: what the figure layer knows of the language. */
export const EN_PACK = {
  language: 'en',
  rules: behindGates(
    defineRules(
      LABEL_RULES,
      TIME_RULES,
      MONEY_RULES,
      FRACTION_RULES,
      MULTIPLE_RULES,
      PLACED_DURATION_RULES,
      AGE_RULES,
      MAGNITUDE_RULES,
      ORDINAL_RULES,
      QUANTITY_RULES,
    ),
  ),
  joinRange,
  unitLender,
  rateLender,
  hedgeBefore,
  hedgeAfter,
  movement,
  counted,
} satisfies LanguagePack;
