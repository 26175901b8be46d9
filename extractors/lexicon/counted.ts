import type { Language } from '../model/article.ts';
import { COUNTED_MATTERS } from './counted/matters.ts';
import { COUNTED_PEOPLE } from './counted/people.ts';
import { COUNTED_PLACES } from './counted/places.ts';
import { COUNTED_THINGS } from './counted/things.ts';
import type { CountedRow } from './counted-row.ts';
import { plural } from './plural.ts';

/** Nouns only: classifiers (个, 名, 家) belong to the Chinese pack. */
export const COUNTED: readonly CountedRow[] = [
  ...COUNTED_PEOPLE,
  ...COUNTED_PLACES,
  ...COUNTED_THINGS,
  ...COUNTED_MATTERS,
];

/** Noun → unit. English words in small letters, singular and plural; Chinese words as they stand. */
export function countedNouns(language: Language): ReadonlyMap<string, string> {
  const nouns = new Map<string, string>();
  for (const row of COUNTED) {
    for (const noun of row[language]) {
      if (!nouns.has(noun)) nouns.set(noun, row.unit);
      if (language === 'en' && !nouns.has(plural(noun))) nouns.set(plural(noun), row.unit);
    }
  }
  return nouns;
}
