import { describe, expect, it } from 'vitest';
import { indexedWords, searchWords } from '../../../pipeline/steps/search-words.ts';
import { WHOLE_WORD } from '../../../storage/search.ts';

// A character alone begins a word; one with a mark behind it is one: see `matchOf`.
const finds = (text: string, query: string) => {
  const words = indexedWords(text).split(' ');
  return searchWords(query)
    .split(' ')
    .every((asked) =>
      asked.endsWith(WHOLE_WORD)
        ? words.includes(asked.slice(0, -1))
        : words.some((word) => (/^\p{Script=Han}$/u.test(asked) ? word.startsWith(asked) : word === asked)),
    );
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
    ['第5次公布', '第5'],
    ['公布第5次', '第5'],
    ['公布第5次', '5次'],
    ['5次公布', '5次'],
    ['Ａ股下跌', 'A股'],
    // Either script finds the other.
    ['馬來西亞棕櫚油產量', '棕榈油产量'],
    ['马来西亚棕榈油产量', '棕櫚'],
  ])('%s by %s: where a script changes, a word ends', (text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  it('not by what it does not say', () => {
    expect(finds('第三次公布5个', '第5')).toBe(false);
    expect(searchWords('第5次')).toBe(`第${WHOLE_WORD} 5 次`);
    expect(searchWords('第 5')).toBe('第 5');
    expect(indexedWords('第5次')).toBe('第 5 次');
    expect(finds('智利2025年铜产量为540万吨', '锌产量')).toBe(false);
    expect(finds('Chile mined copper', 'zinc')).toBe(false);
  });
});
