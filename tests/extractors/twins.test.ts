import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { Language } from '../../extractors/model/article.ts';
import { TWINS, type TwinClaim } from '../corpus/twins.ts';
import { TWINS_OF_FATES_AND_ACCOUNTS } from '../corpus/twins-of-fates-and-accounts.ts';
import { TWINS_OF_WHOLES_AND_PLANS } from '../corpus/twins-of-wholes-and-plans.ts';

const DAY = parseDay('2026-10-20');
/** A plain sentence before the one that is read: what is told must not hang on being the first. */
const BEFORE: Readonly<Record<Language, string>> = {
  zh: '最新消息引起各方关注。',
  en: 'The latest news has drawn wide attention. ',
};

interface Telling {
  readonly lang: Language;
  readonly text: string;
  readonly claims: readonly TwinClaim[];
}

const TELLINGS: readonly Telling[] = [...TWINS, ...TWINS_OF_FATES_AND_ACCOUNTS, ...TWINS_OF_WHOLES_AND_PLANS].flatMap(
  ({ claims, zh, en }) => [
    ...zh.map((text): Telling => ({ lang: 'zh', text, claims })),
    ...en.map((text): Telling => ({ lang: 'en', text, claims })),
  ],
);

/** The slots of the figures of these values, in the order of `wanted`; values that the words leave out are left out. */
function told({ lang, text, claims: wanted }: Telling, before: string): readonly TwinClaim[] {
  const claims = extractClaims({ id: text, text: before + text, lang, published: DAY });
  return wanted.flatMap((one) => {
    const claim = claims.find(({ kind, value }) => kind !== 'date' && value === one.value);
    if (claim === undefined) return [];
    const { subject, object, metric, scope, time } = claim;
    const ids = { subject, object, metric, scope };
    const slots = Object.fromEntries(Object.entries(ids).map(([name, slot]) => [name, slot?.id ?? null]));
    return [{ value: one.value, ...slots, time: time?.edtf ?? null }];
  });
}

describe('one fact told in two languages', () => {
  it.each(TELLINGS.map((telling) => [telling.text, telling] as const))('%s', (_, telling) => {
    for (const before of ['', BEFORE[telling.lang]]) {
      const got = told(telling, before);
      expect(got).not.toHaveLength(0);
      const wanted = telling.claims.filter(({ value }) => got.some((one) => one.value === value));
      expect(got).toMatchObject(wanted);
    }
  });
});
