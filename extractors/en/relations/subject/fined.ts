import { oneOf } from '../../../engine/text/one-of.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { type Attached, attachedName, type Frame, isPlace, type Reading } from '../sentence/reading.ts';

const FINES = oneOf(/^(?:fin(?:e[sd]?|ing)|penali[sz](?:e[sd]?|ing))$/);

/**
 * "The Commission fined Norvia 2.9 billion euros", "Norvia was hit with a fine by the EU": a fine is of whoever pays it.
 * Null for other figures, and where nobody is named.
 */
export function finedBody(
  { items, clauses, roles }: Reading,
  frame: Frame,
  index: number,
  metric: Attached | null,
): Attached | null {
  if (metric?.slot.id !== 'metric:fine') return null;
  const clause = clauseAt(clauses, itemAt(items, index).start);
  for (let at = index - 1; at > clause.from; at--) {
    const { name } = itemAt(items, at);
    if (name === null || isPlace(name.slot) || !(name.type === 'company' || name.type === 'unlisted')) continue;
    for (let verb = at - 1; verb >= clause.from && at - verb < 6; verb--)
      if (FINES.test(itemAt(items, verb).text)) return attachedName(name, 'en/subject/fined');
  }
  const byOthers = roles.some((role, at) => at > index && at < index + 9 && role?.role === 'agent');
  return byOthers && frame.subjectAt >= clause.from ? frame.subject : null;
}
