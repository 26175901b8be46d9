import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { Language } from '../../extractors/model/article.ts';

const DAY = parseDay('2026-10-20');

function changes(lang: Language, text: string): readonly unknown[] {
  return extractClaims({ id: text, text, lang, published: DAY })
    .filter(({ kind }) => kind === 'change')
    .map(({ value, basis }) => [value, basis]);
}

describe('a change that is held against a named time', () => {
  it.each<readonly [Language, string, readonly unknown[]]>([
    [
      'zh',
      '9月销售额较8月下降17.5%，较去年9月增长6%。',
      [
        [17.5, 'mom'],
        [6, 'yoy'],
      ],
    ],
    [
      'en',
      'September sales fell 17.5% from August and rose 6% from September last year.',
      [
        [17.5, 'mom'],
        [6, 'yoy'],
      ],
    ],
    ['en', 'Compared with August, September sales fell 17.5%.', [[17.5, 'mom']]],
    ['en', 'Second-quarter sales fell 2% from the first quarter.', [[2, 'qoq']]],
    ['zh', '2025年产量比2024年增长3%。', [[3, 'yoy']]],
    // Two years apart is neither, and no date is compared with here.
    ['zh', '2025年产量比2023年增长3%。', [[3, null]]],
    ['en', 'Sales rose 3% in September, and in August the firm opened two shops.', [[3, null]]],
  ])('%s: %s', (lang, text, wanted) => {
    expect(changes(lang, text)).toEqual(wanted);
  });
});
