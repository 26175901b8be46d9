import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity, slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Clause } from '../sentence/clause.ts';
import { BETWEEN } from '../sentence/lead-up.ts';
import type { Reading } from '../sentence/reading.ts';

/** Words for using that are no noun and no part of one: not 费用, 信用 or 民用. */
const USES = oneOf(/^(?:使用|耗用|用|用了|用掉|耗)$/u);
/** How far before the goods the word is looked for. */
const REACH = 8;

/** 生物柴油用棕榈油|1430万吨, 使用废钢|2.3亿吨: goods by weight or volume, behind the word for using them. Null for any other figure. */
export function usedGoods({ scene }: Reading, clause: Clause, figure: Figure): Attached | null {
  if (figure.kind !== 'mass' && figure.kind !== 'volume') return null;
  const { text } = scene;
  const goods = clause.names.findLast(({ type, end }) => type === 'commodity' && end <= figure.start);
  if (goods === undefined || text.slice(goods.end, figure.start).replace(BETWEEN, '') !== '') return null;
  if (!/[用耗]了?掉?$/u.test(text.slice(clause.start, goods.start))) return null;
  const verb = scene.words({ start: Math.max(clause.start, goods.start - REACH), end: goods.start }).at(-1);
  return verb !== undefined && USES.test(verb.text)
    ? { slot: slotOfEntity(scene, 'metric:consumption', verb), rule: 'zh/metric/used-goods', inherited: false }
    : null;
}

/** 生物柴油|用棕榈油: the use that the goods are put to, where its name stands right before the word for using them. */
export function usedFor({ names, text }: Scene, verb: number): Attached | null {
  const use = names.find(({ type, end }) => type === 'commodity' && end === verb);
  if (use === undefined) return null;
  const slot = { ...slotOfWords(text, use, () => use.id), label: use.label };
  return { slot, rule: 'zh/scope/used-for', inherited: false };
}
