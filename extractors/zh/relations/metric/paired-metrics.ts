import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Reading } from '../sentence/reading.ts';

/** The two metrics of 产销 and 购销, for 分别. */
export function pairedMetrics({ scene }: Reading, clause: Clause): readonly Attached[] {
  const words = scene.text.slice(clause.start, clause.end);
  const at = words.indexOf('产销');
  if (at < 0 || !words.includes('分别')) return [];
  return (['metric:production', 'metric:sales-volume'] as const).map((id, index) => {
    const start = clause.start + at + index;
    const slot = {
      id,
      label: scene.lexicon.entity(id)?.label ?? id,
      text: scene.text.charAt(start),
      start,
      end: start + 1,
    };
    return { slot, rule: 'zh/metric/paired', inherited: false };
  });
}
