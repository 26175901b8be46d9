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

const IN_LIFE =
  /(?:\b(?:their|his|her|our|my|your|early|mid|late|low|high|teens|the) ?-?|\b[2-9]0s(?:,| and| or| to| through|,? and| vs\.?) (?:their )?|-)$/i;

/** `couples in their 20s and 30s`, `men in the mid-40s`: a decade of somebody's life, and no seconds. */
export function isDecadeOfLife(text: string, start: number, end: number): boolean {
  if (!/^[2-9]0s$/.test(text.slice(start, end))) return false;
  return IN_LIFE.test(text.slice(Math.max(0, start - 20), start));
}

const OWN =
  /\b(?:their|his|her|our|my|your)(?:(?: own)? (?:early|mid|late|low|high))?(?:[ -]{1,2}(?:to|and|or)[ -](?:early|mid|late))?[ -](?:(?:[2-9]0s|teens|\w+ties)(?:,| and| or| to| through|, and) (?:(?:early|mid|late)[ -])?)*$/i;

/** In their 60s, in his mid- to late 40s, in their 20s and 30s: the 60s of somebody, and no years of a century. */
export function isOwnDecade(text: string, start: number): boolean {
  return OWN.test(text.slice(Math.max(0, start - 40), start));
}
