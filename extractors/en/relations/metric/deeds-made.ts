import { listedCount } from '../../../engine/metrics/counted-metric.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { countedThing } from './counted-thing.ts';

const MAKES = oneOf(/^(?:made|makes?|making|carried out|conducted)$/);

/** What is done, and no product. */
const DEEDS =
  /(?:^| )(?:arrests|visits|calls|trips|offers|payments|loans|donations|bids|attempts|purchases|deals|acquisitions|investments|appearances|deliveries|decisions|discoveries|recommendations|journeys|crossings|seizures|requests|complaints|claims|applications|concessions|errors|mistakes|changes|launches|flights|hires|withdrawals|transfers|transactions|bookings|reservations|referrals|appointments|inspections|grants|awards|raids|searches|surveys|tests|strikes|rescues)$/;

/** "Agents made 8,386 arrests": how often something was done, by its noun; nothing was manufactured. */
export function deedsMade(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items, scene, clauses } = reading;
  if (figure.kind !== 'count' || !MAKES.test(itemAt(items, beforeHedges(items, index)).text)) return null;
  const deed = countedThing(reading, index, figure);
  if (deed === null || !DEEDS.test(deed.slot.text.toLowerCase())) return null;
  return listedCount(scene, clauseAt(clauses, figure.start), figure, deed);
}
