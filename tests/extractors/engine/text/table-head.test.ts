import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOver } from '../../../../extractors/index.ts';

const TABLE = `Rice exports

|  | October | October | Change |
| --- | --- | --- | --- |
|  | 2025 (tonnes) | 2024 (tonnes) |  |
| India | 1,780 | 1,650 | 7.9% |

India led.`;

describe('what stands over a figure in a table', () => {
  it.each([
    ['1,780', 'October · 2025 (tonnes)'],
    ['1,650', 'October · 2024 (tonnes)'],
    ['7.9%', 'Change'],
    ['India |', null],
    ['2024', null],
    ['India led', null],
  ])('%s: %s', (figure, head) => {
    expect(headOver(TABLE, TABLE.indexOf(figure))).toBe(head);
  });

  it.each([
    ['Nickel', null],
    ['178', 'Q4 2024'],
    ['204', 'Q4 2025'],
  ])('between blanks, %s: %s', (figure, head) => {
    const table =
      '                  Q4 2025     Q4 2024\nNickel              204         210\nNickel sales        192         178\n';
    expect(headOver(table, table.indexOf(figure))).toBe(head);
  });

  it('is found in any text, or nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('|', '\n', '| --- |', ' 5 ', 'a', '|\n|', '    ', '\t'), { maxLength: 40 }),
        fc.nat(120),
        (parts, at) => {
          const text = parts.join('');
          const head = headOver(text, Math.min(at, text.length));
          expect(head === null || head.split(' · ').every((words) => text.includes(words))).toBe(true);
        },
      ),
    );
  });
});
