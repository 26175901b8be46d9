import { describe, expect, it } from 'vitest';
import { wordTable } from '../../../../extractors/engine/text/word-table.ts';

const WORDS = ['a', 'an', 'the', 'tonnes', 'kilometres', 'twelveletter', 'thirteenletter', 'intercontinentally'];

describe('a table of words', () => {
  const table = wordTable<number>();
  for (const [index, word] of WORDS.entries()) table.put(word, index);
  const find = (word: string): number | undefined => table.find(`5 ${word}.`, 2, 2 + word.length);

  it.each(WORDS.map((word, index) => [word, index] as const))('finds %s in either case', (word, index) => {
    expect(find(word)).toBe(index);
    expect(find(word.toUpperCase())).toBe(index);
  });

  it('finds no beginning, no end and no longer word', () => {
    for (const word of ['t', 'th', 'he', 'thee', 'tonne', 'onnes', 'twelveletterx', 'twelvelette', 'b']) {
      expect(find(word), word).toBeUndefined();
    }
  });

  it('keeps a thousand words apart, and the later of two values', () => {
    const many = wordTable<number>();
    const nameOf = (number: number): string =>
      [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
    for (let number = 0; number < 1000; number++) many.put(nameOf(number), number);
    many.put('b', -1);
    expect(many.size).toBe(1000);
    for (let number = 2; number < 1000; number++) {
      const name = nameOf(number);
      expect(many.find(name, 0, name.length), name).toBe(number);
    }
    expect(many.find('b', 0, 1)).toBe(-1);
  });

  it('forgets everything', () => {
    const cleared = wordTable<number>();
    cleared.put('tonnes', 1);
    cleared.put('intercontinentally', 2);
    cleared.clear();
    expect(cleared.size).toBe(0);
    expect(cleared.find('tonnes', 0, 6)).toBeUndefined();
    expect(cleared.find('intercontinentally', 0, 18)).toBeUndefined();
  });
});
