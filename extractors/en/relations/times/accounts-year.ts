import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import type { Clause } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';

const EARNED = oneOf(/^(?:profits?|earnings|revenues?|sales|income|loss|losses|turnover|dividends?|ebitda|results?)$/);
/** In the first half of a year a company tells of the year before. */
const LAST_MONTH_OF_RESULTS = 6;

/**
 * "For the full year output grew 2.1%", "a 14% jump in annual profit": the year that the text tells of, else the last
 * one that is over. Null where no words name a whole year.
 */
export function accountsYear({ items, before, scene }: Reading, { from }: Clause, index: number): AttachedTime | null {
  const at = items.findIndex((_, place) => place >= from && place < index + 5 && isWholeYear(items, place));
  if (at < 0 || scene.published === null) return null;
  const told = /^(\d{4})(?:$|-)/.exec(before.time?.edtf ?? '')?.[1];
  const published = Number(scene.published.slice(0, 4));
  const month = Number(scene.published.slice(5, 7));
  const year = told ?? (month <= LAST_MONTH_OF_RESULTS ? String(published - 1) : null);
  if (year === null || Number(year) >= published) return null;
  const { start, end } = itemAt(items, at);
  return {
    time: { edtf: year, ...dayBounds(year), from: 'inherited', start, end },
    rule: 'en/time/accounts-year',
  };
}

/** "lowered its full-year profit forecast": the year under way, or one that the text tells of and that is not over. */
export function yearAhead({ items, before, scene }: Reading, { from }: Clause, index: number): AttachedTime | null {
  const at = items.findIndex((_, place) => place >= from && place < index && isWholeYear(items, place));
  if (at < 0 || scene.published === null) return null;
  const now = scene.published.slice(0, 4);
  const told = /^(\d{4})$/.exec(before.time?.edtf ?? '')?.[1];
  const year = told !== undefined && told > now ? told : now;
  const { start, end } = itemAt(items, at);
  return {
    time: { edtf: year, ...dayBounds(year), from: 'inherited', start, end },
    rule: 'en/time/year-ahead',
  };
}

function isWholeYear(items: readonly Item[], at: number): boolean {
  const { text } = itemAt(items, at);
  if (text === 'full-year' || text === 'whole-year') return true;
  if (text === 'year' && /^(?:full|whole|entire)$/.test(itemAt(items, at - 1).text)) return true;
  if (text !== 'annual' && text !== 'yearly') return false;
  return items.slice(at + 1, at + 4).some((item) => EARNED.test(item.text.split(' ').at(-1) ?? ''));
}

/** A year after the next, of which no amount has been told. */
export function isFarYear({ scene, before }: Reading, { time }: AttachedTime): boolean {
  if (scene.published === null || !/^\d{4}$/.test(time.edtf ?? '')) return false;
  if (Number(time.edtf) < Number(scene.published.slice(0, 4)) + 2) return false;
  return !before.figures.some((one) => one.time?.edtf === time.edtf && one.unit !== 'year');
}
