import { describe, expect, it } from 'vitest';
import { wordTrie } from '../../../../extractors/engine/text/word-trie.ts';

describe('wordTrie', () => {
  const trie = wordTrie([
    ['ton', 't'],
    ['tons', 'ts'],
    ['ton of coal', 'tce'],
    ['吨', 'zh'],
  ]);

  it.each([
    ['tons', 0, 4, 'ts'],
    ['ton of coal', 0, 11, 'tce'],
    ['ton of iron', 0, 3, 't'],
    ['5 tons', 2, 6, 'ts'],
    ['百吨级', 1, 2, 'zh'],
  ])('finds the longest word of %s at %i', (text, at, end, value) => {
    expect(trie.longest(text, at)).toEqual({ start: at, end, value });
  });

  it.each([
    ['Tons', 0],
    ['to', 0],
    ['', 0],
    ['tons', 9],
  ])('finds nothing in %s at %i', (text, at) => {
    expect(trie.longest(text, at)).toBeNull();
  });

  it('gives the longest word that is let through', () => {
    expect(trie.longest('tonsure', 0, (_value, end) => end < 4)).toEqual({ start: 0, end: 3, value: 't' });
    expect(trie.longest('tons', 0, (value) => value === 'zh')).toBeNull();
  });

  it('ignores the case of ASCII letters when asked to', () => {
    const any = wordTrie([['per cent', '%']], { ignoreCase: true });
    expect(any.longest('5 Per CENT', 2)).toEqual({ start: 2, end: 10, value: '%' });
  });

  it('looks backwards from an end', () => {
    const before = wordTrie(
      [
        ['than', 1],
        ['more than', 2],
      ],
      { backwards: true, ignoreCase: true },
    );
    expect(before.longestBefore('no More than 5', 12)).toEqual({ start: 3, end: 12, value: 2 });
    expect(before.longestBefore('less than 5', 9)).toEqual({ start: 5, end: 9, value: 1 });
    expect(before.longestBefore('than', 0)).toBeNull();
  });

  it('keeps the last value of a word that comes twice', () => {
    expect(
      wordTrie([
        ['a', 1],
        ['a', 2],
      ] as const).longest('a', 0)?.value,
    ).toBe(2);
  });
});
