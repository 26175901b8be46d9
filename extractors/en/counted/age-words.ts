import { skipGap, wordAt } from '../read-word.ts';

/** `five years old`, `65-year-old`, `ninety five years of age`: the end of the words. */
export function readAge(text: string, end: number): number | null {
  const hyphen = text.charCodeAt(end) === 0x2d;
  const word = wordAt(text, hyphen ? end + 1 : skipGap(text, end));
  if (word?.word === 'old' || word?.word === 'olds') return word.end;
  if (word?.word !== 'of') return null;
  const age = wordAt(text, skipGap(text, word.end));
  return age?.word === 'age' ? age.end : null;
}
