import { describe, expect, it } from 'vitest';
import { asRead } from '../../../../pipeline/intake/formats/pdf-lookalikes.ts';
import { type PdfRow, tablesIn } from '../../../../pipeline/intake/formats/pdf-tables.ts';

/** Rows one below the other, in characters of ten points: `Ore mined      1,204   1,110`. Three blanks part two cells. */
function page(lines: readonly string[], height = 10): readonly PdfRow[] {
  return lines.map((line, index) => ({
    y: 800 - index * 14,
    height,
    cells: [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index: at }) => {
      return { text, x: at * 5, right: (at + text.length) * 5 };
    }),
  }));
}

describe('tables of a page', () => {
  it('have a row for each line and a column for each strip, and a head that leaves the first free', () => {
    const lines = page([
      'Operating results (thousand tonnes)',
      '                     Q4 2025    Q4 2024    Change',
      'Ore mined              1,204      1,110      8.5%',
      'Spodumene                192        178      7.9%',
    ]);
    expect(tablesIn(lines)).toEqual([
      {
        from: 1,
        to: 4,
        markdown:
          '|  | Q4 2025 | Q4 2024 | Change |\n| --- | --- | --- | --- |\n| Ore mined | 1,204 | 1,110 | 8.5% |\n| Spodumene | 192 | 178 | 7.9% |',
      },
    ]);
  });

  it('keep the places of empty cells, signs with their figures, and headings of parts', () => {
    const lines = page([
      '项目              2025年      2024年',
      '营业收入       $  58.30    $  66.55',
      '其中',
      '锂盐              41.20            ',
      '矿石              (2.10)       —   ',
    ]);
    expect(tablesIn(lines)[0]?.markdown.split('\n')).toEqual([
      '| 项目 | 2025年 | 2024年 |',
      '| --- | --- | --- |',
      '| 营业收入 | $58.30 | $66.55 |',
      '| 其中 |  |  |',
      '| 锂盐 | 41.20 |  |',
      '| 矿石 | (2.10) | — |',
    ]);
  });

  it('end where the head of another begins', () => {
    const lines = page([
      'Ore mined              1,204      1,110',
      'Spodumene                192        178',
      'Financial results (A$ million)',
      '                          2025             2024',
      'Revenue                  812.4            941.0',
      'EBITDA                    74.1            203.9',
    ]);
    expect(tablesIn(lines).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 6],
    ]);
  });

  it.each([
    [
      'running text',
      ['Mine production rose by 5% to 27,000 tonnes in 2025.', 'The second shaft was opened in spring.'],
    ],
    [
      'running text in two columns',
      [
        'The second shaft was opened     Prices have fallen for a',
        'in spring, and a third one      year, and few expect that',
        'is being built for 2027.        they will soon recover.',
      ],
    ],
    ['one line by itself', ['Total      1,204      1,110']],
  ])('are none in %s', (_, lines) => {
    expect(tablesIn(page(lines))).toEqual([]);
  });

  it('are pieces of a page that is one table from top to bottom', () => {
    const rows = page(Array.from({ length: 1201 }, (_, at) => `Row ${at}      ${at + 1000}   ${at + 2000}`));
    expect(tablesIn(rows).map(({ from, to }) => [from, to])).toEqual([
      [0, 500],
      [500, 1000],
      [1000, 1201],
    ]);
  });

  it('have every word of their lines once, whatever stands where', () => {
    const lines = page(['A      1     2', 'B b    3     4', 'C            5', 'D      6      ']);
    const words = tablesIn(lines)
      .flatMap(({ markdown }) => markdown.match(/[A-Za-z0-9]+/g) ?? [])
      .sort();
    expect(words).toEqual('1 2 3 4 5 6 A B C D b'.split(' '));
  });
});

it.each([
  ['⻘禾', '青禾'],
  ['⼈⺠币', '人民币'],
  ['ﬁve ofﬁces', 'five offices'],
  ['青禾 A$ 5%', '青禾 A$ 5%'],
])('%s is read as %s', (written, read) => {
  expect(asRead(written)).toBe(read);
});
