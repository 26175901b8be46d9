import { type WordReading, wordBefore } from '../read-word.ts';

/** What somebody moves, told before how far: raised prices 10%, cut its workforce 8%. */
const MADE_TO_MOVE: ReadonlySet<string> = new Set(
  (
    'price prices fare fares fee fees toll tolls tax taxes tariff tariffs wages salaries pay rent rents output production spending ' +
    'staff workforce headcount dividend budget tuition premiums capacity'
  ).split(' '),
);

/** The word before what somebody moves, a possessive or an article between them left out: the verb, where there is one. */
export function wordBeforeMoved(text: string, thing: WordReading): WordReading | null {
  if (!MADE_TO_MOVE.has(thing.word)) return null;
  const before = wordBefore(text, thing.start);
  return before !== null && /^(?:its|their|his|her|the|our)$/.test(before.word)
    ? wordBefore(text, before.start)
    : before;
}
