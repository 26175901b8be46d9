import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Figure } from '../../../model/figure.ts';

const COVER = /^的?(?:商品|货物|货物和服务|商品和服务)?(?<what>进口(?:额|支出|需求|用汇)?)(?![商许量品货])/u;

/** 可支付5个月的|进口: how long what is held would pay for them. Null for any other time. */
export function importCover(scene: Scene, { kind, end }: Figure): Attached | null {
  if (kind !== 'duration') return null;
  const match = COVER.exec(scene.text.slice(end, end + 14));
  const what = match?.groups?.['what'];
  if (match === null || what === undefined) return null;
  const to = end + match[0].length;
  const slot = slotOfEntity(scene, 'metric:import-cover', { start: to - what.length, end: to });
  return { slot, rule: 'zh/metric/import-cover', inherited: false };
}
