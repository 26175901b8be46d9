import { describe, expect, it } from 'vitest';
import { joinSigns } from '../../../pipeline/intake/table-signs.ts';

const rows = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));

describe('signs in columns of their own', () => {
  it.each([
    [
      'stand with their figures',
      '|2025|2025||2024|2024\nRevenue|$|412.6||$|389.1\nCosts||271.3|||268.8\nIncome|$|64.9||$|51.7',
      '|2025|2024\nRevenue|$412.6|$389.1\nCosts|271.3|268.8\nIncome|$64.9|$51.7',
    ],
    ['close brackets and percentages', 'Loss|(12|)\nShare|41|%\nGain|7|', 'Loss|(12)\nShare|41%\nGain|7'],
    ['before the figure in Chinese', '收入|¥|38.5\n成本|¥|21.7', '收入|¥38.5\n成本|¥21.7'],
  ])('%s', (_what, before, after) => {
    expect(joinSigns(rows(before))).toEqual(rows(after));
  });

  it.each([
    'Mine|2024|2025\nArran|7|7\nBelt|5|5',
    'Mine|Note|2025\nArran||7\nBelt|closed|5\nCorrin||2',
    'Mine|2025\nArran|\nBelt|',
    'Unit|%|$\nShare|41|12\nPrice|3|9',
  ])('%j stays as it is', (table) => {
    expect(joinSigns(rows(table))).toEqual(rows(table));
  });
});
