import { carriedAlong } from '../../engine/figures/carried-along.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordBefore } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { LABEL_NOUNS } from './noun-words.ts';

/** A name of up to four words right before the number, joined to what went before: `, and Pheu Thai 74`. */
const JOINED_NAME = /(?:[,;]|\band|\bwhile|\bbut) (?:the )?(?:[A-Z][\w'’.-]{1,20} ){1,4}$/;
const CLOSES = /^(?:[.,;]|\s*$| and (?:the )?[A-Z])/;
const NAME_REACH = 64;
/** How far the number that says what is counted may stand before. */
const REACH = 90;

/**
 * `The Greens took 18 seats, the Liberals 12 and Team Ardal 9.`: the verb and the thing counted are said once. What
 * the number at `index` counts; null where the words are a name with a number in it (Route 66).
 */
export const gappedNoun = carriedAlong<string>(({ text, finds }, index) => {
  const find = finds[index];
  const last = finds[index - 1];
  if (find?.type !== 'quantity' || last?.type !== 'quantity' || find.start - last.end > REACH) return null;
  if (find.magnitude.shape !== 'point' || find.scaled || find.unit !== null) return null;
  if (!CLOSES.test(text.slice(find.end, find.end + 8))) return null;
  const between = text.slice(Math.max(last.end, find.start - NAME_REACH), find.start);
  if (!JOINED_NAME.test(between) || LABEL_NOUNS.has(wordBefore(text, find.start)?.word ?? '')) return null;
  if (/[.!?]\s|\n/.test(text.slice(last.end, find.start))) return null;
  const noun = readNounPhrase(text, last.end, { one: false });
  return noun === null ? { from: index - 1 } : { told: noun.name };
});

const OPENING =
  /(?:^|[.!?]\s|\n)Of (?:the|its|their|all|our) (?:[\d,]+|[a-z-]+) [^.!?\n]{2,50}, (?:about |around |nearly |some |only |just |all but )?$/;

/** `Of the cuts, 900 will fall in Sweden`: without a number of its own. */
const OPENING_PLAIN =
  /(?:^|[.!?]\s|\n)Of (?:the|its|their|those|these|all|our)(?<noun> (?!total|rest\b)[a-z][^.!?\n,\d]{2,50}), (?:about |around |nearly |some |only |just |all but )?$/;

/** `Of the 32 council areas, 27 gained people`: what the sentence opens with is what its number counts. */
export function nounOfOpening({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.scaled) return null;
  const before = text.slice(Math.max(0, find.start - 84), find.start);
  if (!before.includes('Of ')) return null;
  const match = OPENING.exec(before);
  if (match === null) {
    const noun = OPENING_PLAIN.exec(before)?.groups?.['noun'];
    return noun === undefined
      ? null
      : (readNounPhrase(text, find.start - before.length + before.lastIndexOf(noun), { one: false })?.name ?? null);
  }
  const start = find.start - before.length + match.index + match[0].indexOf('Of ');
  const the = text.indexOf(' ', start + 3);
  const number = readNumeral(text, skipGap(text, the));
  return readNounPhrase(text, number?.end ?? the, { one: false })?.name ?? null;
}
