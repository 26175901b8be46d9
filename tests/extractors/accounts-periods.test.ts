import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { Language } from '../../extractors/model/article.ts';

const DAY = parseDay('2026-07-17');

function times(lang: Language, text: string): readonly unknown[] {
  return extractClaims({ id: text, text, lang, published: DAY })
    .filter(({ kind }) => kind !== 'date')
    .map(({ metric, time }) => [metric?.id.replace('metric:', ''), time?.edtf ?? null]);
}

describe('accounts told on a day', () => {
  it.each<readonly [Language, string, readonly unknown[]]>([
    [
      'en',
      'Netflix second-quarter profit climbs 46%\n\nNetflix on Thursday reported revenue of $11.08 billion. Operating margin was 34%.',
      [
        ['profit', '2026-Q2'],
        ['revenue', '2026-Q2'],
        ['margin', '2026-Q2'],
      ],
    ],
    [
      'zh',
      '奈飞二季度净利增长46%\n\n奈飞公司16日公布，营收为110.8亿美元。公司营业利润率为34%。',
      [
        ['net-profit', '2026-Q2'],
        ['revenue', '2026-Q2'],
        ['margin', '2026-Q2'],
      ],
    ],
    // What is traded is of its day, and another company's accounts are of no period told here.
    [
      'en',
      'Netflix second-quarter profit climbs 46%\n\nNetflix shares rose 5% on Thursday. Disney on Thursday reported revenue of $23 billion.',
      [
        ['profit', '2026-Q2'],
        ['share-price', '2026-07-16'],
        ['revenue', '2026-07-16'],
      ],
    ],
  ])('%s: %s', (lang, text, wanted) => {
    expect(times(lang, text)).toEqual(wanted);
  });
});
