import { describe, expect, it } from 'vitest';
import { insertArticle, listArticles } from '../../storage/articles/articles.ts';
import { replaceClaims } from '../../storage/claims/claims.ts';
import { matchOf, searchArticles, searchClaims, setArticleSearchText } from '../../storage/search.ts';
import { sampleArticle, storeOne, TEXT } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

function three() {
  const db = tempDatabase();
  const texts = [
    '中国 稀土 出口 管制 2026年 1月',
    '美国 出口 大豆 U.S. exports of soybeans "rose" 5%',
    '稀土 价格 Café NEAR AND',
  ];
  const ids = texts.map((words, i) => {
    const { id } = insertArticle(db, sampleArticle(`${i} ${TEXT}`));
    setArticleSearchText(db, id, words);
    return id;
  });
  return { db, ids };
}

describe('search', () => {
  it.each([
    ['稀土', [2, 0]],
    ['出口', [1, 0]],
    ['稀土 出口', [0]],
    ['出口 稀土', [0]],
    ['2026年', [0]],
    ['soybeans', [1]],
    ['SOYBEANS 大豆', [1]],
    ['U.S.', [1]],
    ['cafe', [2]],
    ['"rose"', [1]],
    ['NEAR AND', [2]],
    ['稀', [2, 0]],
    ['土', []],
    ['稀|', []],
    ['稀土|', [2, 0]],
    ['年|', []],
    ['words:稀土', []],
    ['稀土 OR 大豆', []],
    ['NOT', []],
    ['', []],
    ['   ', []],
    ['%', []],
    ['"', []],
    ['*', []],
    ['稀土)', [2, 0]],
  ])('finds %s', (words, expected) => {
    const { db, ids } = three();
    expect(searchArticles(db, words).map((id) => ids.indexOf(id))).toEqual(expected);
    const listed = listArticles(db, { words }, { order: 'newest' }).items.map(({ id }) => ids.indexOf(id));
    expect(listed).toEqual(matchOf(words) === '' ? [2, 1, 0] : expected);
  });

  it('finds an article by its newest words only', () => {
    const { db, ids } = three();
    setArticleSearchText(db, ids[0] ?? '', '锂 价格');
    expect(searchArticles(db, '管制')).toEqual([]);
    expect(searchArticles(db, '锂')).toEqual([ids[0]]);
    expect(() => setArticleSearchText(db, 'a_none', '锂')).toThrow('There is no article a_none');
  });

  it('finds claims as long as they are there, newest first, up to the limit', () => {
    const db = tempDatabase();
    const made = [0, 1, 2].map((i) =>
      storeOne(db, `${i} ${TEXT}`, '27万吨', { beside: { searchText: `稀土 产量 n${i}` } }),
    );
    expect(searchClaims(db, '产量 稀土', 2)).toEqual([made[2]?.claim, made[1]?.claim]);
    replaceClaims(db, made[2]?.article ?? '', []);
    expect(searchClaims(db, '产量')).toEqual([made[1]?.claim, made[0]?.claim]);
    expect(searchClaims(db, 'n2')).toEqual([]);
  });
});
