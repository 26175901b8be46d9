import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import { wherePriced } from './where-priced.ts';

/**
 * The listed metric that is told by what moved: "the economy grew 2.3%" is GDP, "the Nasdaq fell 1.4% to 17,500" the
 * level of an index, whose name is the object; "wholesale egg prices rose" those of the trade. Any other metric is left as
 * it is.
 */
export function byWhatMoved(scene: Scene, figure: Figure, metric: Attached | null): Attached | null {
  if (metric === null) return null;
  const isEconomy = /^economy(?: of \S|$)/.test(metric.slot.id) && figure.kind === 'change' && figure.unit !== 'point';
  const id = isEconomy ? 'metric:gdp' : metric.rule === 'en/metric/index' ? 'metric:index-level' : null;
  const listed = id === null ? undefined : scene.lexicon.entity(id);
  if (listed === undefined) return wherePriced(scene, metric);
  return { ...metric, slot: { ...metric.slot, id: listed.id, label: listed.label } };
}
