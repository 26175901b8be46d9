import type { Clause } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Frame, Reading } from '../sentence/reading.ts';
import { antecedentOf } from './antecedents.ts';

/** "Shipments of steel, which has been subject to a U.S. tariff since June, slid 14%": of whom they were before. */
function besideTariff({ outside, subjectAt }: Frame, { items }: Reading, aside: Clause): Attached | null {
  if (outside === null || outside.subjectAt >= aside.from || subjectAt <= aside.from) return null;
  return /^(?:which|who)$/.test(itemAt(items, aside.from).text) ? outside.subject : null;
}

/**
 * "The mine, in which Norvia holds 57.5%, accounted for a third": behind a clause that has a subject of its own, the main
 * clause goes on with what it was told of. Called where the item at `index` is reached, before it is read.
 */
export function resumeSubject(frame: Frame, reading: Reading, index: number): void {
  const { clauses, items } = reading;
  const at = clauses.findIndex(({ from }) => from === index);
  if (at < 0) return;
  if (clauses[at]?.kind === 'relative') frame.outside = { subject: frame.subject, subjectAt: frame.subjectAt };
  if (frame.subjectAt < 0) return;
  const aside = clauses[at - 1];
  if (aside === undefined || aside.kind !== 'relative' || clauses[at]?.kind !== 'main') return;
  if (frame.subjectAt <= aside.from || itemAt(items, index - 1).text !== ',') return;
  const before = antecedentOf(reading, aside) ?? besideTariff(frame, reading, aside);
  if (before === null) return;
  frame.subject = before;
  frame.mainSubject = before;
}
