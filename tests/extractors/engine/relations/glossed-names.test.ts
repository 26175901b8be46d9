import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../extractors/index.ts';

describe('a Chinese name with its Latin one behind it', () => {
  const text = [
    '北陆银行上季净利增一成二',
    '',
    '瑞典北陆银行（Nordlund Bank）第三季度净利润为61.4亿瑞典克朗，同比增长12%。',
    '',
    '净资产收益率升至14.8%，成本收入比为41%。该行宣布裁员850人。北陆银行的贷款总额为1.86万亿瑞典克朗。',
  ].join('\n');
  const subjects = extractClaims({ id: 'bank', text, lang: 'zh' })
    .filter(({ kind }) => kind !== 'date')
    .map(({ quote, subject }) => [quote, subject?.id]);

  it('is that one throughout the article, headline included', () => {
    expect(subjects).toEqual([
      ['一成二', 'nordlund bank'],
      ['61.4亿瑞典克朗', 'nordlund bank'],
      ['12%', 'nordlund bank'],
      ['14.8%', 'nordlund bank'],
      ['41%', 'nordlund bank'],
      ['850人', 'nordlund bank'],
      ['1.86万亿瑞典克朗', 'nordlund bank'],
    ]);
  });

  it('is that one where its Latin name stands behind the last figure', () => {
    const text = '北陆银行第三季度净利润为61.4亿瑞典克朗。\n\n北陆银行（Nordlund Bank）的总部设在于默奥。';
    const [, profit] = extractClaims({ id: 'bank', text, lang: 'zh' });
    expect(profit?.subject?.id).toBe('nordlund bank');
  });
});
