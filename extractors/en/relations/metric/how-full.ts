import { oneOf } from '../../../engine/text/one-of.ts';
import { type Item, itemAt } from '../sentence/items.ts';

const GUESTS = oneOf(/^(?:hotels?|rooms?|beds?|resorts?|hostels?|wards?|guesthouses?|flats?|offices?|malls?)$/);
const STORES = oneOf(
  /^(?:storage|storages|reservoirs?|dams?|tanks?|lakes?|stores?|depots?|caverns?|silos?|stockpiles?|sites?|inventories)$/,
);

/**
 * The listed metric of a share that tells how full something is: hotels 74% [full] have an occupancy rate, reservoirs a
 * level. Null where the words before do not say what holds so much.
 */
export function howFull(items: readonly Item[], from: number, index: number): string | null {
  const state = itemAt(items, index + 1).text;
  if (!/^(?:full|occupied|filled|booked)$/.test(state)) return null;
  for (let at = index - 1; at >= from; at--) {
    const { text } = itemAt(items, at);
    if (GUESTS.test(lastWord(text))) return 'metric:occupancy-rate';
    if (state !== 'booked' && state !== 'occupied' && STORES.test(lastWord(text))) return 'metric:storage-level';
  }
  return null;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
