import type { LanguagePack } from '../engine/language-pack.ts';
import { defineRules } from '../engine/rule.ts';
import { counted } from './counted.ts';
import { MONEY_RULES } from './money.ts';
import { QUANTITY_RULES } from './quantities.ts';
import { TIME_RULES } from './times.ts';

/** English: what the figure layer knows of the language. */
export const EN_PACK = {
  language: 'en',
  rules: defineRules(TIME_RULES, MONEY_RULES, QUANTITY_RULES),
  joinRange: () => null,
  unitLender: () => null,
  hedgeBefore: () => null,
  hedgeAfter: () => null,
  movement: () => null,
  counted,
} satisfies LanguagePack;
