import type { Attached, AttachedTime, ReadFigure } from '../../engine/relations/discourse.ts';
import { dimensionOf } from '../../lexicon/units.ts';
import type { Slot } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Figure } from '../../model/figure.ts';
import { isBase } from './comparisons.ts';
import { ECONOMISTS } from './metric/bare-growth.ts';
import { expectationAt } from './modality/expectations.ts';
import { type Item, itemAt } from './sentence/items.ts';
import { beforeHedges } from './sentence/phrases.ts';
import type { Reading } from './sentence/reading.ts';

/** The slots of a figure that only comes back: the 88,400 tonnes, Indonesia's 2.41 million tonnes. */
export interface Repeated {
  readonly subject: Attached | null;
  readonly object: Attached | null;
  readonly metric: Attached | null;
  readonly scope: Attached | null;
  readonly time: AttachedTime | null;
}

const DEFINITE: ReadonlySet<string> = new Set("the that those these this 's its their".split(' '));

/** Null unless the words make the figure definite and the text gave the same one before. */
export function repeatedFigure(reading: Reading, index: number, figure: Figure): Repeated | null {
  const expected = expectedBefore(reading, index, figure);
  if (expected !== null) return expected;
  const { items, before } = reading;
  const last = itemAt(items, index - 1).text;
  const definite = DEFINITE.has(last) || itemAt(items, beforeHedges(items, index) + 1).text === 'the';
  if (!definite || figure.kind === 'share' || figure.kind === 'change') return null;
  const same = before.figures.find(
    (one) => one.unit === figure.unit && JSON.stringify(one.value) === JSON.stringify(figure.value),
  );
  if (same === undefined) return null;
  return repeatOf(same, 'en/repeat/same-figure');
}

function repeatOf(same: ReadFigure, rule: RuleName): Repeated {
  const slot = (one: Slot | null): Attached | null => (one === null ? null : { slot: one, rule, inherited: true });
  return {
    subject: slot(same.subject),
    object: slot(same.object),
    metric: slot(same.metric),
    scope: slot(same.scope),
    time: same.time === null ? null : { time: { ...same.time, from: 'inherited' }, rule },
  };
}

/**
 * "Economists had expected a gain of 12,000.", "That compares with 3.1% in January.": a sentence that measures nothing
 * itself tells what had been expected, or was before, of the figure that the text gave last.
 */
function expectedBefore({ items, before, speakings }: Reading, index: number, figure: Figure): Repeated | null {
  if (items.slice(0, index).some((item) => item.type === 'figure' || isMeasure(item))) return null;
  if (isMeasure(itemAt(items, index + 1)) || itemAt(items, index + 1).text === 'of') return null;
  const hoped =
    expectationAt(items, index) !== null ||
    speakings.some(({ at, how }) => how === 'expects' && at < index && isPast(items, at, index));
  const compared = /^(?:that|this|it|which)$/.test(itemAt(items, 0).text) && isBase(items, index);
  if (!hoped && !compared) return null;
  // "VAT would fall to 15%. The Treasury forecasts growth of 3.5%": a level of something is no growth of it.
  const grown = /^growth$/.test(itemAt(items, beforeHedges(items, index) - 1).text) && figure.kind === 'change';
  if (grown && speakings.some(({ how, slot }) => how === 'expects' && ECONOMISTS.test(slot.id))) return null;
  const alike = before.figures.filter((one) => isAlike(one.unit, figure) && !(grown && one.kind !== 'change'));
  // "She had forecast a 3% decline for October": of what was told of October.
  const times = new Set(items.flatMap((item) => (item.type === 'date' ? [item.figure?.time?.edtf] : [])));
  const same = alike.findLast(({ kind, time }) => kind === figure.kind && times.has(time?.edtf)) ?? alike[0];
  if (same === undefined) return null;
  const repeat = repeatOf(same, hoped ? 'en/repeat/expected' : 'en/repeat/compared');
  const dated = items.some((item) => item.type === 'date');
  return compared || dated ? { ...repeat, time: null } : repeat;
}

/** "had expected a gain of 12,000": what was thought before the figure came out, and of nobody else. */
function isPast(items: readonly Item[], at: number, index: number): boolean {
  const had = items.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'had');
  const past = had || /ed$|^forecast$/.test(itemAt(items, at).text);
  return past && !items.slice(at, index).some(({ text, name }) => text === 'to' || name !== null);
}

function isMeasure({ name, text }: Item): boolean {
  return (
    name?.type === 'metric' && !/^(?:gain|loss|rise|fall|drop|increase|decrease|growth|jump|decline)s?$/.test(text)
  );
}

function isAlike(unit: string | null, figure: Figure): boolean {
  if (unit === figure.unit) return true;
  return (figure.unit === null || figure.unit === '1') && unit !== null && dimensionOf(unit).startsWith('count');
}
