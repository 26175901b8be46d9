import { ARTICLE_STRINGS } from './article.ts';
import { CLAIM_STRINGS } from './claim.ts';
import { CONFLICT_STRINGS } from './conflict.ts';
import { HOME_STRINGS } from './home.ts';
import { INBOX_STRINGS } from './inbox.ts';
import { PEOPLE_STRINGS } from './people.ts';
import { REVIEW_STRINGS } from './review.ts';
import { SHELL_STRINGS } from './shell.ts';
import type { StringTable } from './string-table.ts';
import { TABLE_STRINGS } from './table.ts';

/** Every word of the interface. */
export const STRINGS = {
  ...SHELL_STRINGS,
  ...HOME_STRINGS,
  ...INBOX_STRINGS,
  ...CLAIM_STRINGS,
  ...ARTICLE_STRINGS,
  ...REVIEW_STRINGS,
  ...TABLE_STRINGS,
  ...CONFLICT_STRINGS,
  ...PEOPLE_STRINGS,
} as const satisfies StringTable;

export type StringKey = keyof typeof STRINGS;

export const UI_LANGUAGES = ['zh', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words for a key. `{name}` is replaced by the value of that name, numbers in the manner of the language; English
 * may have two forms set apart by `|`, of which `n` chooses.
 */
export function translator(language: UiLanguage): Translate {
  const place = UI_LANGUAGES.indexOf(language);
  const numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB');
  return (key, values = {}) => {
    const forms = (STRINGS[key][place] ?? '').split('|');
    const form = values['n'] === 1 ? forms[0] : forms.at(-1);
    return (form ?? '').replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

/** A word for a code out of a family of keys (`kind.mass`); the code itself where the table has none. */
export function wordFor(t: Translate, family: string, code: string): string {
  const key = `${family}.${code}`;
  return isKey(key) ? t(key) : code;
}

function isKey(key: string): key is StringKey {
  return Object.hasOwn(STRINGS, key);
}
