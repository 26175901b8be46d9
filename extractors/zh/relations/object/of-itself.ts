import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';

/** What a land or a whole economy has, and no goods. */
const OF_LAND = oneOf(
  /^metric:(?:forest-area|arable-land|irrigated-area|energy-intensity|trees-planted|desertified-land)$/u,
);

/** 森林覆盖率76%, 单位GDP能耗下降3.5%, 投资需求225亿欧元: measures that say all by themselves, and are of no goods told of before. */
export function isOfItself({ text }: Scene, { kind }: Figure, { slot }: Attached): boolean {
  if (OF_LAND.test(slot.id)) return true;
  return (
    kind === 'money' &&
    slot.id === 'metric:demand' &&
    /(?:投资|资金|融资|信贷|贷款|资本)$/u.test(text.slice(slot.start - 2, slot.start))
  );
}

/** 上海至美西航线运价1759美元: what a route costs is of no goods told of before. */
export function isOfRoute({ text }: Scene, { start }: Clause, figure: Figure, { slot }: Attached): boolean {
  return slot.id === 'metric:freight-rate' && text.slice(start, figure.start).includes('航线');
}
