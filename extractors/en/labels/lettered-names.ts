import type { QuantityFind } from '../../engine/figures/find.ts';
import { isLatin } from '../../engine/text/characters.ts';
import { LABEL_NOUNS } from '../counted/noun-words.ts';
import { isCapital, wordBefore } from '../read-word.ts';

/** Parts of laws, buildings and series that are told apart by a number and a letter. */
const LETTERED: ReadonlySet<string> = new Set(
  (
    'rule section article schedule form title chapter part paragraph clause regulation gate room flat apartment unit row ' +
    'seat terminal level block route highway line annex appendix exhibit item class type grade series category exit pad ' +
    'stand bay dock pier zone area track lot hangar bus train flight cell ward hall studio suite box figure table model'
  ).split(' '),
);

/** `Rule 144A`, `Pad 39A`, `iPhone 17s`: whether the word before the number at `at` makes a letter behind it part of a name. */
export function isLetteredName(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (word === null || text.charCodeAt(at - 1) !== 0x20) return false;
  return (isCapital(text, word.start) && LETTERED.has(word.word)) || MODELS.has(word.word);
}

const MODELS: ReadonlySet<string> = new Set('iphone ipad galaxy pixel redmi oneplus xbox model'.split(' '));

/** `Exit 14B`: what would be fourteen billion elsewhere. */
export function isLetteredNumber(text: string, { start, number }: QuantityFind): boolean {
  const end = number?.end ?? start;
  return (
    isLatin(text.charCodeAt(end - 1)) && /^\d{1,4}[A-Za-z]$/.test(text.slice(start, end)) && isLetteredName(text, start)
  );
}

const ENUMERATED = /\b(?<noun>[A-Za-z]+) \d{1,4}[a-z]?(?:, \d{1,4}[a-z]?){0,6},? (?:and|or|to|through|&) $/i;

/** `Sections 7 and 8`: the names go on behind the first. */
export function goesOnNaming(text: string, at: number): boolean {
  // Most numbers stand behind other words than these.
  if (text.charCodeAt(at - 1) !== 0x20 || !'drohDROH&'.includes(text[at - 2] ?? '.')) return false;
  const noun = ENUMERATED.exec(text.slice(Math.max(0, at - 60), at))?.groups?.['noun']?.toLowerCase();
  return noun !== undefined && (LABEL_NOUNS.has(noun) || (noun.endsWith('s') && LETTERED.has(noun.slice(0, -1))));
}
