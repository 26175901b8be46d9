import { metricOfFigure } from '../../engine/metrics/metric-of-figure.ts';
import type { Attached, AttachedTime } from '../../engine/relations/discourse.ts';
import type { FigureSlots } from '../../engine/relations/relation-pack.ts';
import { oneOf } from '../../engine/text/one-of.ts';
import type { Figure } from '../../model/figure.ts';
import { type Item, itemAt } from './sentence/items.ts';
import { attachedName, type Frame, type Reading } from './sentence/reading.ts';

const BETWEEN_FIGURES = oneOf(/^(?:and|or|,|of|a|the|about|around|some|nearly|roughly|by|to|tonnes|tons)$/);
const BETWEEN_NAMES = /^(?:and|or|&|,|the|its|their|for|of|in)$/;
const BEFORE_DATES = oneOf(/^(?:in|for|by|on|at|,)$/);

/**
 * "A and B were given 22,300 tonnes and 17,800 tonnes respectively": the n-th figure takes the n-th of as many subjects,
 * measures, things or dates that stand in a list. Where the names are no list, the things of the figures before are
 * taken in turn.
 */
export function spreadRespectively(reading: Reading, frame: Frame, slots: Map<Figure, FigureSlots>): void {
  const { items } = reading;
  const at = items.findIndex((item) => item.text === 'respectively');
  if (at < 0) return;
  const behind = datesBehind(items, at);
  const listed = figuresBefore(items, behind.from);
  const first = listed[0];
  if (first === undefined || listed.length < 2) return;
  const opening = figuresBefore(items, firstOf(items, first));
  const from = opening.length === listed.length ? (opening[0] ?? first) : first;
  const of = (accepts: (item: Item, index: number) => boolean): readonly Item[] =>
    lastList(
      items,
      items.findIndex(({ figure }) => figure === from),
      listed.length,
      accepts,
    );
  spreadTimes(slots, listed, behind.dates.length === listed.length ? behind.dates : of(({ type }) => type === 'date'));
  if (frame.subjects.length === listed.length) {
    spread(slots, listed, frame.subjects, (subject) => ({ subject: { ...subject, rule: 'en/subject/respectively' } }));
    return;
  }
  // "Chad and Mali produced 95 tons and 78 tons, respectively, while Niger's output fell": those right before the figures.
  const several = attached(of((_, index) => reading.roles[index]?.role === 'subject'));
  if (several.length === listed.length) {
    spread(slots, listed, several, (subject) => ({ subject: { ...subject, rule: 'en/subject/respectively' } }));
    return;
  }
  const indices = attached(of((_, index) => reading.roles[index]?.role === 'index'));
  spread(slots, listed, indices, (object) => ({
    object: { ...object, rule: 'en/object/respectively' },
    subject: null,
  }));
  const metrics = attached(of((_, index) => reading.roles[index]?.role === 'metric'));
  // "Output and sales reached 1.7 million and 1.8 million units, down 18% and 15%, respectively": so do those before.
  const measured = (metric: Attached, figure: Figure): Partial<FigureSlots> => ({
    metric: metricOfFigure(reading.scene.lexicon, figure, { ...metric, rule: 'en/metric/respectively' }),
  });
  if (opening.length === listed.length) spread(slots, opening, metrics, measured);
  spread(slots, listed, metrics, measured);
  const partners = attached(of((_, index) => reading.roles[index]?.role === 'destination'));
  spread(slots, listed, partners, (scope) => ({ scope: { ...scope, rule: 'en/scope/respectively' } }));
  if (indices.length > 0 || metrics.length > 0) return;
  const named = attached(of((_, index) => reading.roles[index]?.role === 'object'));
  const told = [...slots]
    .filter(([figure, one]) => figure.end < first.start && one.object?.inherited === false)
    .flatMap(([, one]) => (one.object === null ? [] : [one.object]));
  const things = named.length > 0 ? named : told.length >= listed.length ? told.slice(-listed.length) : [];
  spread(slots, listed, things, (object) => ({ object: { ...object, rule: 'en/object/respectively' } }));
}

/** Where the list of figures that begins with `first` opens, the word of its movement read over: units, [down] 18%. */
function firstOf(items: readonly Item[], first: Figure): number {
  let at = items.findIndex(({ figure }) => figure === first);
  while (
    /^(?:,|up|down|rising|falling|by|a|an|increases?|decreases?|of|or|growing|dropping|declining|gaining)$/.test(
      itemAt(items, at - 1).text,
    )
  )
    at--;
  return at;
}

/** The dates of "… in 2026 and 2027, respectively", and the item from which on they stand. */
function datesBehind(items: readonly Item[], at: number): { readonly dates: readonly Item[]; readonly from: number } {
  const dates: Item[] = [];
  let from = at;
  for (let index = at - 1; index >= 0; index--) {
    const item = itemAt(items, index);
    if (item.type === 'date') dates.unshift(item);
    else if (dates.length > 0 ? !/^(?:and|or|in|for|,)$/.test(item.text) : item.text !== ',') break;
    if (item.type === 'date') from = index;
  }
  while (dates.length > 0 && BEFORE_DATES.test(itemAt(items, from - 1).text)) from--;
  return { dates, from };
}

/** The list of figures that ends before the item at `end`; the words for what they count may stand behind the last. */
function figuresBefore(items: readonly Item[], end: number): readonly Figure[] {
  const listed: Figure[] = [];
  for (let index = end - 1; index >= 0; index--) {
    const { figure, type, text } = itemAt(items, index);
    if (type === 'figure' && figure !== null) listed.unshift(figure);
    else if (listed.length === 0 && type === 'name' && end - index < 6) continue;
    else if (!BETWEEN_FIGURES.test(text)) break;
  }
  return listed;
}

/** The last list of exactly so many that stands before the item at `end`; empty where there is none. */
function lastList(
  items: readonly Item[],
  end: number,
  size: number,
  accepts: (item: Item, index: number) => boolean,
): readonly Item[] {
  let list: Item[] = [];
  for (let index = end - 1; index >= 0; index--) {
    const item = itemAt(items, index);
    if (accepts(item, index)) list.unshift(item);
    else if (list.length > 0 && !BETWEEN_NAMES.test(item.text)) {
      if (list.length === size) return list;
      list = [];
    }
  }
  return list.length === size ? list : [];
}

function attached(items: readonly Item[]): readonly Attached[] {
  return items.flatMap(({ name }) => (name === null ? [] : [attachedName(name, 'en/object/respectively')]));
}

function spreadTimes(slots: Map<Figure, FigureSlots>, figures: readonly Figure[], dates: readonly Item[]): void {
  const times = dates.flatMap(({ figure }): AttachedTime[] =>
    figure?.time == null ? [] : [{ time: figure.time, rule: 'en/time/respectively' }],
  );
  if (times.length === figures.length) spread(slots, figures, times, (time) => ({ time }));
}

function spread<Filler>(
  slots: Map<Figure, FigureSlots>,
  figures: readonly Figure[],
  fillers: readonly Filler[],
  filled: (filler: Filler, figure: Figure) => Partial<FigureSlots>,
): void {
  figures.forEach((figure, index) => {
    const old = slots.get(figure);
    const filler = fillers[index];
    if (old !== undefined && filler !== undefined) slots.set(figure, { ...old, ...filled(filler, figure) });
  });
}
