import { describe, expect, it } from 'vitest';
import { indexedWords, searchWords } from '../../../pipeline/steps/search-words.ts';

const finds = (text: string, query: string) => {
  const words = new Set(indexedWords(text).split(' '));
  return searchWords(query)
    .split(' ')
    .every((word) => words.has(word));
};

describe('a text is found', () => {
  it.each([
    ['智利2025年铜产量为540万吨', '铜产量'],
    ['智利2025年铜产量为540万吨', '540'],
    ['A股成交额1.2万亿元', '成交额'],
    ['采用5G技术的矿山', '技术'],
    ['Codelco铜矿', 'codelco'],
    ['Codelco铜矿', '铜矿'],
    ['China 稀土 exports', 'exports'],
    // Either script finds the other.
    ['馬來西亞棕櫚油產量', '棕榈油产量'],
    ['马来西亚棕榈油产量', '棕櫚'],
  ])('%s by %s: where a script changes, a word ends', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it('not by what it does not say', () => {
    expect(finds('智利2025年铜产量为540万吨', '锌产量')).toBe(false);
    expect(finds('Chile mined copper', 'zinc')).toBe(false);
  });
});
