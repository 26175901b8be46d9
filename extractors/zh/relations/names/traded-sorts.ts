import type { Scene } from '../../../engine/relations/scene.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import type { Name } from '../sentence/clause.ts';
import { nameOf } from './name-of.ts';

/** What trade is told apart by, right before its measure: 货物|出口, 服务|进口. Elsewhere 货物 is freight and 服务 no thing. */
const SORTS = [
  ['货物', 'commodity:goods'],
  ['服务', 'commodity:services'],
] as const;

/** The sort of trade that a measure of trade is of; null for any other measure, and where no such word stands before it. */
export function tradedSort(scene: Scene, metric: Mention): Name | null {
  const start = metric.start - 2;
  const sort = start < 0 ? undefined : SORTS.find(([word]) => scene.text.startsWith(word, start));
  if (sort === undefined || scene.lexicon.metric(metric.id)?.family !== 'trade') return null;
  const [text, id] = sort;
  const label = scene.lexicon.entity(id)?.label ?? id;
  const slot = { id, label, text, start, end: metric.start };
  return nameOf(slot, 'commodity', { slot, rule: 'zh/object/name' });
}
