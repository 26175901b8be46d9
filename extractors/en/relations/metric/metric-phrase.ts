import { slotOfWords } from '../../../engine/relations/slots.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

/** The words from one item up to another as a metric that no lexicon lists; without articles, owners and adverbs at its ends. */
export function phrase(reading: Reading, from: number, to: number, rule: Attached['rule']): Attached | null {
  let first = from;
  while (
    first < to &&
    (DETERMINERS.has(itemAt(reading.items, first).text) ||
      itemAt(reading.items, first).text === "'s" ||
      itemAt(reading.items, first + 1).text === "'s")
  )
    first++;
  let end = to;
  while (
    end > first &&
    /^(?:also|then|now|more|than|nearly|almost|still|just|alone|first|never|once|often|has|have|had|ly)$/.test(
      itemAt(reading.items, end - 1).text,
    )
  )
    end--;
  if (end <= first) return null;
  const span = { start: itemAt(reading.items, first).start, end: itemAt(reading.items, end - 1).end };
  return { slot: slotOfWords(reading.scene.text, span, (words) => words.toLowerCase()), rule, inherited: false };
}
