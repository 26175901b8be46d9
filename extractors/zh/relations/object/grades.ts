import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Reading } from '../sentence/reading.ts';

/** 5.8级地震, 14级大风: a grade is of what stands behind it. */
export function gradeBehind({ scene }: Reading, figure: Figure): Attached | null {
  if (figure.unit !== 'magnitude') return null;
  const event = /^(?:左右|以上)?的?(?:强烈|有感|浅源)?(地震|余震|强震|[\u4e00-\u9fff]{0,2}风)/u.exec(
    scene.text.slice(figure.end, figure.end + 8),
  )?.[1];
  if (event === undefined) return null;
  const id = event.endsWith('风') ? 'metric:wind-force' : 'metric:magnitude';
  const start = scene.text.indexOf(event, figure.end);
  const label = scene.lexicon.entity(id)?.label ?? id;
  const slot = { id, label, text: event, start, end: start + event.length };
  return { slot, rule: 'zh/metric/grade', inherited: false };
}
