import { slotOfWords } from '../../../engine/relations/slots.ts';
import type { Clause } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { governorOf, isInNounPhrase, phraseStart } from '../sentence/phrases.ts';
import { type Attached, attachedName, type Reading } from '../sentence/reading.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

/**
 * "The Quebrada mine, in which Norvia holds 57.5%": what a clause with a preposition before its pronoun is told of, by its
 * name or its words. Null for every other clause, and where a pronoun or nothing stands there.
 */
export function antecedentOf({ items, scene }: Pick<Reading, 'items' | 'scene'>, clause: Clause): Attached | null {
  if (itemAt(items, clause.from).text !== 'which' || !/^(?:in|of)$/.test(itemAt(items, clause.from - 1).text))
    return null;
  let last = clause.from - (itemAt(items, clause.from - 2).text === ',' ? 3 : 2);
  // "The plant in Kedah, in which": where it stands is not what is told of.
  for (
    let hung = governorOf(items, last);
    hung.kind === 'preposition' && /^(?:in|at|near|on)$/.test(hung.word);
    hung = governorOf(items, last)
  )
    last = hung.index - 1;
  const { name } = itemAt(items, last);
  if (name !== null) return attachedName(name, 'en/subject/antecedent');
  if (!isInNounPhrase(items, last)) return null;
  let first = phraseStart(items, last);
  while (first < last && DETERMINERS.has(itemAt(items, first).text)) first++;
  const span = { start: itemAt(items, first).start, end: itemAt(items, last).end };
  return {
    slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()),
    rule: 'en/subject/antecedent',
    inherited: false,
  };
}
