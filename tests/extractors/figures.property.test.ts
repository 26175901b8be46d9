import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EN_PACK } from '../../extractors/en/index.ts';
import { figuresOf } from '../../extractors/engine/figures/figures.ts';
import type { LanguagePack } from '../../extractors/engine/figures/language-pack.ts';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import type { Figure } from '../../extractors/model/figure.ts';
import { ZH_PACK } from '../../extractors/zh/index.ts';

const PUBLISHED = parseDay('2026-01-20');

/** Pieces of figures of both languages, and of what stands around them: what a plain random string hardly ever holds. */
const PIECES = [
  ...[
    '1',
    '12',
    '2025',
    '0',
    '.',
    ',',
    '1,234',
    '1.5',
    '%',
    ' ',
    '  ',
    '\n',
    '-',
    '–',
    '~',
    '/',
    '(',
    ')',
    ':',
    "'",
    '$',
    '€',
    '¥',
    'US$',
    'RM',
  ],
  ...[
    'million',
    'bn',
    'm',
    'k',
    'tonnes',
    'barrels a day',
    'per',
    'kg',
    'percent',
    'percentage points',
    'half',
    'a third',
    'and',
    'to',
    'from',
  ],
  ...[
    'between',
    'more than',
    'up to',
    'about',
    'or more',
    'rose',
    'fell',
    'by',
    'two',
    'hundred',
    'twenty',
    'thousand',
    'dozen',
    'point',
    'times',
  ],
  ...[
    'January',
    'May',
    'Friday',
    'last year',
    'a year earlier',
    'Q3',
    'first half of',
    'the end of',
    'by 2030',
    'FY',
    '5th',
    'ago',
    'week',
    'people',
  ],
  ...[
    '一',
    '百',
    '千',
    '万',
    '亿',
    '两',
    '几',
    '多',
    '余',
    '约',
    '超过',
    '至',
    '成',
    '分之',
    '百分之',
    '个',
    '吨',
    '元',
    '美元',
    '年',
    '月',
    '日',
    '去年',
    '同比',
    '增长',
  ],
  ...[
    '，',
    '。',
    '、',
    '（',
    '）',
    '％',
    '１',
    '２',
    '萬',
    '億',
    '第',
    '次',
    '倍',
    '翻番',
    '𠮷',
    '🔩',
    '\ud83d',
    '\udca9',
    'A',
    'é',
    '\u0000',
    '\u202f',
  ],
] as const;

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 });
const joined = fc.oneof(
  pieces.map((list) => list.join('')),
  pieces.map((list) => list.join(' ')),
);
/** Any UTF-16 at all: lone surrogates and astral characters among them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  joined,
);

function numbersOf(figure: Figure): readonly number[] {
  return [figure.value, figure.low, figure.high, figure.from, figure.step].flat().filter((value) => value !== null);
}

const PACKS: readonly LanguagePack[] = [EN_PACK, ZH_PACK];

describe.each(PACKS)('figures of any text, read as $language', (pack) => {
  const read = (text: string) => figuresOf(text, pack, PUBLISHED);

  it('are sorted, do not overlap, and stand inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          end = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never begin or end inside a surrogate pair', () => {
    fc.assert(
      fc.property(joined, (text) => {
        for (const { start, end } of read(text)) {
          for (const at of [start, end]) {
            const inside = /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
            expect(inside).toBe(false);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('hold finite numbers, the lower bound first, and the bare number inside the figure', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const figure of read(text)) {
          for (const value of numbersOf(figure)) expect(Number.isFinite(value)).toBe(true);
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
          if (figure.number !== null) {
            expect(figure.number.start).toBeGreaterThanOrEqual(figure.start);
            expect(figure.number.end).toBeLessThanOrEqual(figure.end);
          }
          if (figure.kind === 'date') expect(figure.value).toBeNull();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('keep the days of a time in order', () => {
    fc.assert(
      fc.property(joined, (text) => {
        for (const { time } of read(text)) {
          if (time !== null && time.low !== null && time.high !== null) expect(time.low <= time.high).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same when the text is read again', () => {
    fc.assert(
      fc.property(joined, (text) => {
        const first = read(text);
        read('from 48% in 2024 to 67%, 从48%升至67%');
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 800 },
    );
  });
});
