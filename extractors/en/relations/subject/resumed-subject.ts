import { itemAt } from '../sentence/items.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { antecedentOf } from './antecedents.ts';

/**
 * "The mine, in which Norvia holds 57.5%, accounted for a third": behind a clause that has a subject of its own, the main
 * clause goes on with what it was told of. Called where the item at `index` is reached, before it is read.
 */
export function resumeSubject(frame: Frame, reading: Reading, index: number): void {
  const { clauses, items } = reading;
  if (frame.subjectAt < 0) return;
  const at = clauses.findIndex(({ from }) => from === index);
  const aside = clauses[at - 1];
  if (aside === undefined || aside.kind !== 'relative' || clauses[at]?.kind !== 'main') return;
  if (frame.subjectAt <= aside.from || itemAt(items, index - 1).text !== ',') return;
  const before = antecedentOf(reading, aside);
  if (before === null) return;
  frame.subject = before;
  frame.mainSubject = before;
}
