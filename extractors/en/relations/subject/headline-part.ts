import type { Slot } from '../../../model/claim.ts';
import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';

/**
 * "Iron ore slips; Norvia raises guidance": a headline is about what it tells before its semicolon. The subject of that
 * part instead of one that stands behind it; null where the first part is of a thing alone.
 */
export function ofFirstPart({ items, roles }: Reading, subject: Slot | null): Slot | null {
  const mark = items.findIndex(({ text }) => text === ';');
  if (subject === null || mark < 0 || subject.start < itemAt(items, mark).start) return subject;
  const first = roles.findIndex((role, at) => at < mark && role?.role === 'subject');
  if (first >= 0) return itemAt(items, first).name?.slot ?? subject;
  return roles.some((role, at) => at < mark && role?.role === 'object') ? null : subject;
}
