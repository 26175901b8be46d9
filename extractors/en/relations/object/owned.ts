import { oneOf } from '../../../engine/text/one-of.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt, type Name } from '../sentence/items.ts';
import { type Attached, attachedName, isPlace, type Reading } from '../sentence/reading.ts';
import { antecedentOf } from '../subject/antecedents.ts';

const HOLDINGS = oneOf(/^metric:(?:stake|shares-held)$/);
const HELD = oneOf(
  /^(?:stakes?|holdings?|shareholdings?|interests?|shares?|stock|ownership|equity|position|control|investment)$/,
);
const REACH = 5;

/**
 * "Holds a stake of 11% in Norvia", "raised its stake in Norvia to 11%", "owns 11% of Norvia": whose shares are held. Null
 * where the figure is of no holding, or nobody is named but the holder.
 */
export function ownedCompany(reading: Reading, index: number, metric: Attached | null): Attached | null {
  if (metric === null || !HOLDINGS.test(metric.slot.id)) return null;
  const { items, clauses } = reading;
  const clause = clauseAt(clauses, itemAt(items, index).start);
  const told = antecedentOf(reading, clause);
  if (told !== null) return { ...told, rule: 'en/object/owned' };
  for (let at = index + 1; at < Math.min(clause.to, index + REACH); at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'figure' || text === ',') break;
    if (text !== 'in' && text !== 'of') continue;
    const behind = companyAt(reading, at + 1);
    if (behind !== null) return behind;
  }
  for (let at = index - 1; at > clause.from; at--) {
    const { text } = itemAt(items, at);
    if (itemAt(items, at).type === 'figure') return null;
    if (
      text !== 'in' ||
      !HELD.test(
        itemAt(items, at - 1)
          .text.split(' ')
          .at(-1) ?? '',
      )
    )
      continue;
    return companyAt(reading, at + 1);
  }
  return null;
}

/** "Owns 1.2 million shares in Harrow & Finch": whose they are, right behind the figure. */
export function sharesIn(reading: Reading, index: number): Attached | null {
  return /^(?:in|of)$/.test(itemAt(reading.items, index + 1).text) ? companyAt(reading, index + 2) : null;
}

/** The company whose name begins here, behind words that only say of what sort it is. */
function companyAt({ items }: Reading, from: number): Attached | null {
  for (let at = from; at < from + REACH; at++) {
    const { name, type, text } = itemAt(items, at);
    if (name !== null && isCompany(name)) return attachedName(name, 'en/object/owned');
    // 7.5% of Canada's Corvo Lithium
    if (name === null && type !== 'word' && text !== "'s") return null;
  }
  return null;
}

function isCompany({ type, slot }: Name): boolean {
  return !isPlace(slot) && (type === 'company' || type === 'unlisted' || type === 'org');
}
