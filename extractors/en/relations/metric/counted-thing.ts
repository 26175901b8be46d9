import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';
import { itemAt } from '../sentence/items.ts';
import { phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { phrase } from './metric-phrase.ts';

/** What a count counts, as its metric: 4,900 [homes], 240,000 [charging points]. */
export function countedThing(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'count' || /^(?:unit|item|piece)s?$/.test(figure.unit ?? '')) return null;
  const { scene, items } = reading;
  const words = scene.text.slice(figure.start, figure.end);
  const from = figure.number === null ? numberEnd(words) : figure.number.end - figure.start;
  const noun = /[A-Za-z]/.exec(words.slice(from));
  if (noun !== null) {
    const start = figure.start + from + noun.index;
    return {
      slot: slotOfWords(scene.text, { start, end: figure.end }, (phrase) => phrase.toLowerCase()),
      rule: 'en/metric/counted-thing',
      inherited: false,
    };
  }
  // From 53 to 80 articles: the second number names what both count.
  const to = itemAt(items, index + 1).text === 'to' ? itemAt(items, index + 2).figure : null;
  if (to?.kind === 'count') return countedThing(reading, index + 2, to);
  // 95 of its 640 branches: the thing stands with the whole.
  if (itemAt(items, index + 1).text === 'of') {
    // 38 of the group's 91 shops
    const whole = items.slice(index + 2, index + 7).find(({ type, text }) => type === 'figure' || text === ',');
    if (whole?.figure != null) return countedThing(reading, items.indexOf(whole), whole.figure);
    return phrase(reading, index + 2, phraseEnd(items, index + 2), 'en/metric/counted-thing');
  }
  return null;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'and a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion ' +
    'billions trillion trillions dozen dozens couple more further additional of several few to or'
  ).split(' '),
);

/** Where the number ends in the words of a count whose number the figure does not tell apart. */
function numberEnd(words: string): number {
  let end = 0;
  for (const match of words.matchAll(/[^\s-]+/g)) {
    if (!/^[\d.,]+$/.test(match[0]) && !NUMBER_WORDS.has(match[0].toLowerCase())) break;
    end = match.index + match[0].length;
  }
  return end;
}
