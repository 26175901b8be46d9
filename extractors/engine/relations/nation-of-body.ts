import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { MetricFamily } from '../../lexicon/metric.ts';
import type { RuleName } from '../../model/derivation.ts';
import { oneOf } from '../text/one-of.ts';
import type { Attached } from './discourse.ts';

/** What a body of the state only watches, and has none of itself. */
const WATCHED: ReadonlySet<MetricFamily> = new Set([
  ...(['economy', 'labour', 'inflation', 'trade', 'production', 'consumption', 'society', 'population'] as const),
]);

/** What the state takes in, spends and owes; a body that was told of before may have a budget, and none of these. */
const OF_TREASURIES = oneOf(
  /^metric:(?:fiscal-revenue|fiscal-spending|fiscal-deficit|deficit-ratio|government-debt|net-borrowing|tax-revenue)$/,
);

/** What no body has, though the sentence names it: "the bank expects inflation of 3%". It may well employ people or publish books. */
const OF_NATIONS = oneOf(
  /^metric:(?:gdp|gdp-growth|gdp-per-capita|inflation|core-inflation|core-cpi|cpi|ppi|food-inflation|unemployment-rate|employment-rate|participation-rate|population|births|fertility-rate)$/,
);

/** The country of a central bank, ministry or statistics office, for what is measured of the whole country; null for all else. */
export function nationOfBody(
  lexicon: Lexicon,
  body: Attached,
  metric: Attached | null,
  rule: RuleName,
): Attached | null {
  if (metric === null || !body.slot.id.startsWith('org:')) return null;
  const family = lexicon.metric(metric.slot.id)?.family;
  if (family === undefined || !(WATCHED.has(family) || OF_TREASURIES.test(metric.slot.id))) return null;
  if (!body.inherited && !OF_NATIONS.test(metric.slot.id)) return null;
  const parent = lexicon.entity(body.slot.id)?.parent ?? null;
  const country = parent?.startsWith('country:') === true ? lexicon.entity(parent) : undefined;
  if (country === undefined) return null;
  return { slot: { ...body.slot, id: country.id, label: country.label }, rule, inherited: true };
}
