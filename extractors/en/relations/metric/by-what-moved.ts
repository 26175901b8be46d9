import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';

/**
 * The listed metric that is told by what moved: "the economy grew 2.3%" is GDP, "the Nasdaq fell 1.4% to 17,500" the
 * level of an index, whose name is the object. Any other metric is left as it is.
 */
export function byWhatMoved({ lexicon }: Scene, figure: Figure, metric: Attached | null): Attached | null {
  if (metric === null) return null;
  const isEconomy = metric.slot.id === 'economy' && figure.kind === 'change' && figure.unit !== 'point';
  const id = isEconomy ? 'metric:gdp' : metric.rule === 'en/metric/index' ? 'metric:index-level' : null;
  const listed = id === null ? undefined : lexicon.entity(id);
  return listed === undefined ? metric : { ...metric, slot: { ...metric.slot, id: listed.id, label: listed.label } };
}
