import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Name } from '../sentence/name.ts';

type Sort = 'goods' | 'trade' | 'account' | 'budget';

/** What a bare deficit and a bare surplus are, by what the text measures. */
const MEANT: Readonly<Record<Sort, readonly [deficit: EntityId, surplus: EntityId]>> = {
  goods: ['metric:deficit', 'metric:surplus'],
  trade: ['metric:trade-deficit', 'metric:trade-surplus'],
  account: ['metric:current-account', 'metric:current-account'],
  budget: ['metric:fiscal-deficit', 'metric:fiscal-surplus'],
};

/** "The trade deficit widened … The deficit with China": a deficit, shortfall or surplus is of what the text tells of. */
export function gapMeant(name: Name, scene: Scene, before: Discourse): Name {
  const words = name.slot.text.toLowerCase();
  if (words !== 'deficit' && words !== 'shortfall' && words !== 'surplus') return name;
  const sort = sortOf(name, scene, before);
  if (sort === null) return name;
  const meant = scene.lexicon.entity(MEANT[sort][words === 'surplus' ? 1 : 0]);
  return meant === undefined ? name : { ...name, slot: { ...name.slot, id: meant.id, label: meant.label } };
}

function sortOf(name: Name, { figures, names, lexicon, text }: Scene, before: Discourse): Sort | null {
  const figure = figures.find(({ kind, start }) => start > name.start && kind !== 'date' && kind !== 'share');
  if (figure?.kind === 'mass' || figure?.kind === 'volume') return 'goods';
  if (figure?.kind !== 'money' && figure?.kind !== 'change') return null;
  const here = names.filter(({ type, end }) => type === 'metric' && end <= name.start).map(({ id }) => id);
  const told = [before.metric, ...before.figures.map(({ metric }) => metric)].map((slot) => slot?.id);
  for (const id of [...here.reverse(), ...told]) {
    if (id === 'metric:current-account') return 'account';
    const family = id === undefined ? undefined : lexicon.metric(id)?.family;
    if (family === 'trade' || family === 'budget') return family;
  }
  // "A deficit with Mexico": no budget is held with another country.
  return / with (?:the )?[A-Z]/.test(text.slice(name.end, name.end + 10)) ? 'trade' : null;
}
