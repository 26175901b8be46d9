import type { Attached } from '../../engine/discourse.ts';
import type { FigureSlots } from '../../engine/relation-pack.ts';
import type { Figure } from '../../model/figure.ts';
import { itemAt } from './sentence/items.ts';
import type { Frame, Reading } from './sentence/reading.ts';

/**
 * "A and B were given 22,300 tonnes and 17,800 tonnes respectively": the n-th figure takes the n-th name, not the
 * nearest. Where the names are no list, the things of the figures before are taken in turn.
 */
export function spreadRespectively({ items }: Reading, frame: Frame, slots: Map<Figure, FigureSlots>): void {
  const at = items.findIndex((item) => item.text === 'respectively');
  if (at < 0) return;
  const listed: Figure[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const { figure, type, text } = itemAt(items, index);
    if (type === 'figure' && figure !== null) listed.unshift(figure);
    else if (listed.length === 0 && type === 'name' && at - index < 6) continue;
    else if (!/^(?:and|or|,|of|a|the|about|around|some|nearly|tonnes|tons)$/.test(text)) break;
  }
  if (listed.length < 2) return;
  if (frame.subjects.length === listed.length) {
    spread(slots, listed, 'subject', frame.subjects);
    return;
  }
  const first = listed[0];
  const things = [...slots]
    .filter(([figure, one]) => first !== undefined && figure.end < first.start && one.object?.inherited === false)
    .flatMap(([, one]) => (one.object === null ? [] : [one.object]));
  if (things.length >= listed.length) spread(slots, listed, 'object', things.slice(-listed.length));
}

function spread(
  slots: Map<Figure, FigureSlots>,
  figures: readonly Figure[],
  name: 'subject' | 'object',
  fillers: readonly Attached[],
): void {
  figures.forEach((figure, index) => {
    const old = slots.get(figure);
    const filler = fillers[index];
    if (old === undefined || filler === undefined) return;
    const rule = name === 'subject' ? ('en/subject/respectively' as const) : ('en/object/respectively' as const);
    slots.set(figure, { ...old, [name]: { ...filler, rule } });
  });
}
