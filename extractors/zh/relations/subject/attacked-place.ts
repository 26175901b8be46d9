import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Figure } from '../../../model/figure.ts';
import { familyOf } from '../metric/metric-choice.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import { isPlace } from './roles.ts';

/** What is done to a place, and those who live there suffer. */
const ATTACK = /(?:袭击|空袭|轰炸|炮击|攻击|打击|突袭|入侵|袭|炸)(?:了|的)?$/u;

/**
 * 俄罗斯导弹袭击乌克兰敖德萨,造成14人死亡: whom it befell is of the place that was attacked, not of whoever attacked it. Null
 * where no place that attacks is told of before, or none that is attacked.
 */
export function attackedPlace(
  { scene, clauses }: Reading,
  { end }: Clause,
  { subject }: Frame,
  { figure, metric }: { readonly figure: Figure; readonly metric: Attached | null },
): Attached | null {
  if (metric === null || subject === null || familyOf(scene.lexicon, metric) !== 'casualties') return null;
  if (!/^(?:country|place|region):/u.test(subject.slot.id)) return null;
  const names = clauses
    .flatMap((clause) => (clause.end > end ? [] : clause.names))
    .filter((name) => isPlace(name) && name.end <= figure.start);
  const first = names.findLastIndex(({ start }) => ATTACK.test(scene.text.slice(Math.max(0, start - 4), start)));
  if (first < 0 || (names[first]?.start ?? 0) <= subject.slot.start) return null;
  // 乌克兰敖德萨: the place itself stands behind the country that it lies in.
  let last = first;
  while (names[last + 1]?.start === names[last]?.end) last++;
  const attacked = names[last];
  return attacked === undefined ? null : { slot: attacked.slot, rule: 'zh/subject/attacked', inherited: false };
}
