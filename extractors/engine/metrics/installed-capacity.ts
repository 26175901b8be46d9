import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Attached } from '../relations/discourse.ts';
import { oneOf } from '../text/one-of.ts';

/** What power is got from; what panels, turbines and batteries are made of is made, and has capacity of another kind. */
const SOURCES = oneOf(
  /^commodity:(?:electricity|solar-power|wind-power|offshore-wind|hydropower|nuclear-power|thermal-power|coal-power|gas-power|renewables|biomass|geothermal)$/,
);

/** "Solar capacity of 1,120 gigawatts", 风电装机: the capacity of a source of power is what is installed of it. */
export function installedOf(lexicon: Lexicon, metric: Attached | null, object: Attached | null): Attached | null {
  if (metric?.slot.id !== 'metric:capacity' || object === null || !SOURCES.test(object.slot.id)) return metric;
  const installed = lexicon.entity('metric:installed-capacity');
  return installed === undefined
    ? metric
    : { ...metric, slot: { ...metric.slot, id: installed.id, label: installed.label } };
}

/** True for wind, the sun, coal …; not for power from whatever source. */
export function isSourceOfPower(id: string): boolean {
  return id !== 'commodity:electricity' && SOURCES.test(id);
}
