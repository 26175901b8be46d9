import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../extractors/index.ts';
import { checkArithmetic } from '../../../pipeline/consolidate/checks/checks.ts';

type Row = readonly [what: string, expected: string, text: string];

const EXPORTS =
  'Exports of rice, October\n\n| Country | October 2025 (tonnes) | October 2024 | Change (%) |\n|---|---|---|---|\n';
const ORIGINS = '大豆进口来源\n\n| 来源国 | 进口量（万吨） | 占比（%） |\n|---|---|---|\n';

/** `growth+` a movement that holds, `growth-` one that fails, in text order. */
const TABLES: readonly Row[] = [
  ['a movement between the levels of its row', 'growth+', `${EXPORTS}| India | 1,780 | 1,650 | 7.9 |`],
  ['a movement that its levels do not give', 'growth-', `${EXPORTS}| Vietnam | 5,900 | 7,010 | -51.8 |`],
  [
    'no movement against two earlier levels',
    '',
    '| Metal | 2025 (t) | 2024 (t) | 2023 (t) | Change (%) |\n|---|---|---|---|---|\n| Copper | 120 | 100 | 90 | 50 |',
  ],
  [
    'growth at constant prices',
    '',
    '| 指标（亿元） | 2025年 | 2024年 | 同比增长（%） |\n|---|---|---|---|\n| 地区生产总值 | 1100 | 1000 | 5.6 |',
  ],
  [
    'the total and the shares of it',
    'sum+ share+ share+ share+',
    `${ORIGINS}| 巴西 | 8015 | 73.0 |\n| 美国 | 1756 | 16.0 |\n| 其他 | 1209 | 11.0 |\n| 合计 | 10980 | 100 |`,
  ],
  [
    'a total that is too small for its parts',
    'sum-',
    `${ORIGINS}| 巴西 | 8015 | |\n| 美国 | 3756 | |\n| 合计 | 10980 | |`,
  ],
  [
    'a total of more than the rows that are shown',
    '',
    `${ORIGINS}| 巴西 | 8015 | |\n| 美国 | 1756 | |\n| 合计 | 10980 | |`,
  ],
  [
    'a total of more than all rows, the rest among them',
    'sum-',
    `${ORIGINS}| 巴西 | 8015 | |\n| 其他 | 1756 | |\n| 合计 | 10980 | |`,
  ],
  ['rows that are parts of other rows', '', `${ORIGINS}| 巴西 | 8015 | |\n| 其中：春季 | 1015 | |\n| 合计 | 8015 | |`],
];

describe('the arithmetic of tables', () => {
  it.each(TABLES)('%s: %s', (_, expected, text) => {
    const claims = extractClaims({ id: 'table', text });
    const checks = checkArithmetic(text, claims).map(({ kind, consistent }) => `${kind}${consistent ? '+' : '-'}`);
    expect(checks.join(' ')).toBe(expected);
  });
});
