import { COUNTED_PEOPLE } from '../../lexicon/counted/people.ts';
import type { Figure } from '../../model/figure.ts';
import type { Attached } from '../relations/discourse.ts';

const PEOPLE: ReadonlySet<string> = new Set(['1', 'person', 'household', ...COUNTED_PEOPLE.map(({ unit }) => unit)]);

/** "38 hospitals were affected", 52个县受灾: what befell other things than people is no number of people affected. */
export function peopleBefallen({ kind, unit }: Figure, metric: Attached | null): Attached | null {
  if (metric?.slot.id !== 'metric:affected' || kind !== 'count' || unit === null || PEOPLE.has(unit)) return metric;
  const { text } = metric.slot;
  return { ...metric, slot: { ...metric.slot, id: text.toLowerCase(), label: text } };
}
