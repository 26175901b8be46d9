import { skipGap, wordAt } from './read-word.ts';
export function readNounPhrase(text: string, end: number, one: boolean): { end: number; head: string } | null {
  let at = end;
  for (let count = 0; count < 6; count++) {
    const word = wordAt(text, skipGap(text, at));
    if (word === null) return null;
    at = word.end;
    if (/[^su]s$/.test(word.word) || word.word === 'people') return { end: at, head: word.word };
    if (one) return null;
  }
  return null;
}
