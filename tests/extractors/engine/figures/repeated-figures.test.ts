import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, figuresOfAll } from '../../../../extractors/engine/figures/figures.ts';
import { repeatedStretches } from '../../../../extractors/engine/text/repeated-stretches.ts';
import { parseDay } from '../../../../extractors/engine/values/calendar.ts';
import { LANGUAGES } from '../../../../extractors/languages.ts';
import { readFigures } from '../../../../extractors/read-figures.ts';

const PIECES = {
  en: [
    '5% ',
    '1-',
    '$5 ',
    'one ',
    '5 million and ',
    'rose 5% to ',
    '1/2 ',
    'and a half ',
    'May ',
    ', and Ardal 5',
    '| 7 |\n',
  ],
  zh: ['5%、', '3月', '1至', '增长5%', '百分之', '万', '2025年', '每吨5元', '| 7 |\n', '一百'],
} as const;

describe('a text that repeats itself', () => {
  for (const lang of ['en', 'zh'] as const)
    it.each(PIECES[lang])(`has the figures that reading all of it gives (${lang}): %s`, (piece) => {
      const repeated = piece.repeat(Math.ceil(20_000 / piece.length));
      const text = `Sales rose 5% to 3 million.\n${repeated} 7 tonnes, 8吨。${repeated}`;
      for (const published of [null, parseDay('2026-01-20')])
        expect(figuresOf(text, LANGUAGES[lang].figures, published)).toEqual(
          figuresOfAll(text, LANGUAGES[lang].figures, published),
        );
    });

  it('has them whatever it repeats', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'15 .,-%$a亿年、\n'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(piece, piece, fc.constantFrom('en', 'zh'), (first, second, lang) => {
        const text = `${first}${second.repeat(Math.ceil(18_000 / second.length))}${first}`;
        const { figures } = LANGUAGES[lang];
        expect(figuresOf(text, figures, null)).toEqual(figuresOfAll(text, figures, null));
      }),
      { numRuns: 25 },
    );
  });

  it('is no repetition where a sentence comes again, or for a line', () => {
    const sentence = 'Output rose 5% to 3.2 million tonnes last year, and exports fell to 400,000 tonnes. ';
    expect(repeatedStretches(sentence.repeat(400), 8192)).toEqual([]);
    expect(repeatedStretches(`${'x, '.repeat(300)}${sentence.repeat(300)}`, 8192)).toEqual([]);
  });

  it('gives every stretch from its first character to its last', () => {
    const text = `${'a b c d e f g. '.repeat(20)}${'1-'.repeat(9000)}|${'5% '.repeat(9000)}end`;
    const start = text.indexOf('1-');
    const bar = text.indexOf('|');
    expect(repeatedStretches(text, 8192)).toEqual([
      { start, end: bar, period: 2 },
      { start: bar + 1, end: text.length - 3, period: 3 },
    ]);
  });
});

describe('a list without end', () => {
  const joined = (piece: string): string =>
    Array.from({ length: 6000 }, (_, turn) => piece.replace('#', String(turn % 9))).join('');

  it.each(['prices #% and ', ', and Ardal #', 'and a half # ', 'imports #%, ', '2.#%, down from '])(
    'is walked without overflowing the stack: %s',
    (piece) => {
      expect(() => readFigures({ id: '', text: `Prices rose 5%, ${joined(piece)}`, lang: 'en' })).not.toThrow();
    },
  );
});
