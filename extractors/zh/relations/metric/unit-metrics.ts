import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Frame, Reading } from '../sentence/reading.ts';

/** 曼城以580万美元居首, where clubs were counted last: the sum told of before is meant, in the same paragraph. */
export function lastOfUnit({ scene, before }: Reading, { levels }: Frame, figure: Figure): Attached | null {
  const here = figure.kind !== 'money' ? undefined : levels.findLast((one) => one.unit === figure.unit)?.metric;
  if (here != null) return { ...here, inherited: true };
  if (scene.opens || figure.kind === 'count' || figure.unit === null) return null;
  const told = before.figures.find((one) => one.unit === figure.unit && one.metric !== null)?.metric ?? null;
  return told === null ? null : { slot: told, rule: 'zh/metric/carried-over', inherited: true };
}

/** 新增装机2930万千瓦,市场份额18.5%;维斯达以1190万千瓦列第四: where no words say, what the sentence told in that unit. */
export function ofUnitHere({ levels }: Frame, { kind, unit }: Figure): Attached | null {
  if (kind === 'count' || unit === null) return null;
  const metric = levels.findLast((one) => one.unit === unit)?.metric;
  return metric == null ? null : { ...metric, inherited: true };
}
