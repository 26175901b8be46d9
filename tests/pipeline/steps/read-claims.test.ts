import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../extractors/index.ts';
import { loadArticle } from '../../../pipeline/intake/load-article.ts';
import { readClaims } from '../../../pipeline/steps/read-claims.ts';

const TEXT = `锂价连涨五周
矿业观察 2026-01-16 10:20

去年青岭盐湖碳酸锂产量为9.8万吨，比上年增长4.3%，库存继续下降。

铜矿停产一个月
来源：海澜日报 发布时间：2023-12-05

去年海川铜矿铜产量为18.6万吨，比上年增长2.1%，复产时间没有公布。
`;

function yearsOf(given: object = {}): readonly unknown[] {
  const article = loadArticle({ path: 'week.txt', bytes: Buffer.from(TEXT), ...given });
  const claims = readClaims({ id: 'week', ...article }, defaultLexicon());
  for (const { start, end, quote } of claims) expect(TEXT.slice(start, end)).toBe(quote);
  expect(claims.map(({ start }) => start)).toEqual(claims.map(({ start }) => start).toSorted((a, b) => a - b));
  return claims.flatMap(({ kind, quote, time }) => (kind === 'mass' ? [[quote, time?.edtf]] : []));
}

describe('the claims of a digest', () => {
  it('count from the day of the article they stand in, and keep their places in the whole', () => {
    expect(yearsOf()).toEqual([
      ['9.8万吨', '2025'],
      ['18.6万吨', '2022'],
    ]);
  });

  it('count from the day that a person gives for the whole', () => {
    expect(yearsOf({ given: { published: '2025-03-01' } })).toEqual([
      ['9.8万吨', '2024'],
      ['18.6万吨', '2024'],
    ]);
  });
});
