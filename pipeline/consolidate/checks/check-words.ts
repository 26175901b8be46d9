import type { Language } from '../../../extractors/model/article.ts';
import type { CheckStatement } from '../../../extractors/model/check.ts';
import { fillTemplate } from '../../../extractors/model/errors.ts';

type Words = Readonly<Record<Language, string>>;

/**
 * What a check says, by code. Figures stand as the article prints them; `{found}` is what the calculation gives, `{unit}`
 * its unit by code. The codes are stored, so one is never reused for another meaning.
 */
const CHECK_WORDS = {
  'growth-rate': {
    en: '{to} after {from} is a change of {found}%; the text says {told}',
    zh: '由{from}到{to}，变化为{found}%；文中写作{told}',
  },
  'growth-amount': {
    en: '{to} after {from} is a change of {found} in the base unit; the text says {told}',
    zh: '由{from}到{to}，以基本单位计相差{found}；文中写作{told}',
  },
  'amount-rate': {
    en: '{to} after a change by {amount} is a change of {found}%; the text says {told}',
    zh: '变化{amount}后为{to}，变化率为{found}%；文中写作{told}',
  },
  share: {
    en: '{part} of {whole} is {found}%; the text says {told}',
    zh: '{part}占{whole}的{found}%；文中写作{told}',
  },
  sum: {
    en: '{parts} is {found} {unit}; the text says {told}',
    zh: '{parts}，合计{found}{unit}；文中写作{told}',
  },
  times: {
    en: '{part} is {found} times {whole}; the text says {told}',
    zh: '{part}是{whole}的{found}倍；文中写作{told}',
  },
  yearly: {
    en: '{whole} over {years} is {found} {unit} a year; the text says {told}',
    zh: '{whole}分摊到{years}，每年为{found}{unit}；文中写作{told}',
  },
  daily: {
    en: '{whole} over {days} days is {found} {unit} a day; the text says {told}',
    zh: '{whole}分摊到{days}天，每天为{found}{unit}；文中写作{told}',
  },
  'per-span': {
    en: '{whole} over {years} is {found} {unit} for each; the text says {told}',
    zh: '{whole}分摊到{years}，平均为{found}{unit}；文中写作{told}',
  },
  worth: {
    en: '{amount} at {price} is {found} {unit}; the text says {told}',
    zh: '{amount}按{price}计，合{found}{unit}；文中写作{told}',
  },
  balance: {
    en: '{more} less {less} is {found} in the base unit; the text says {told}',
    zh: '{more}减去{less}，以基本单位计为{found}；文中写作{told}',
  },
  'two-units': {
    en: '{part} is {found} times {whole}; the text says that they are the same',
    zh: '{part}是{whole}的{found}倍；文中把两者写作相等',
  },
} as const satisfies Record<string, Words>;

export type CheckCode = keyof typeof CHECK_WORDS;

/** What a check says, in the reader's language; null for a code that this version does not know. */
export function checkWords(language: Language, { code, figures }: CheckStatement): string | null {
  return isKnown(code) ? fillTemplate(CHECK_WORDS[code][language], figures).replaceAll(/ +(?=;)/g, '') : null;
}

/** A statement with its English words, as a check carries both. */
export function stated(code: CheckCode, figures: CheckStatement['figures']): { why: string; says: CheckStatement } {
  const says = { code, figures };
  return { why: checkWords('en', says) ?? '', says };
}

function isKnown(code: string): code is CheckCode {
  return Object.hasOwn(CHECK_WORDS, code);
}
