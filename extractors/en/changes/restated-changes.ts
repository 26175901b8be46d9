import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { isRatio } from '../units/ratio-units.ts';
import { isTraded } from './held-things.ts';
import type { MovementCue } from './movement-cue.ts';
import { isSmallMoney } from './small-money.ts';

/** So long is `, or roughly ` with a space to spare. */
const LONGEST_OR = 16;
const OR = /^,? ?(?:or|\() ?(?:about |nearly |roughly |around )?$/;
/** What both figures are said to be, behind the second one. */
const BEHIND_BOTH =
  /^(?:\)|,)? (?<way>higher|lower|up|down)(?= (?:at|on|to|in|for|than|by|from|as|after|with)\b|[.,;)]|$)/;

/**
 * A movement that is told in two units: `lost 190 points, or 0.6%` has its verb before the first, `ended 124 points, or
 * 0.5%, higher` its word behind the second. `before` reads the verb that stands before a figure.
 */
export function restatement(
  before: (text: string, find: QuantityFind) => MovementCue | null,
): (reading: FigureReading, index: number) => MovementCue | null {
  return (reading, index) => {
    const find = reading.finds[index];
    if (find?.type !== 'quantity') return null;
    const { text } = reading;
    const last = pairAt(reading, index - 1);
    if (last !== null) return before(text, last.first) ?? behind(text, last);
    const next = pairAt(reading, index);
    return next === null ? null : behind(text, next);
  };
}

interface Pair {
  readonly first: QuantityFind;
  readonly second: QuantityFind;
}

/** The figure at an index with the one behind it, where the second says the first in another unit. */
function pairAt({ text, finds }: FigureReading, index: number): Pair | null {
  const first = finds[index];
  const second = finds[index + 1];
  if (first?.type !== 'quantity' || second?.type !== 'quantity' || second.start - first.end > LONGEST_OR) return null;
  if (!(isRatio(second) || (isTraded(second) && !second.scaled))) return null;
  return OR.test(text.slice(first.end, second.start)) ? { first, second } : null;
}

/** "Was 3%, or half a point higher than": a level, where no comma takes the second for an aside. */
const ENDED =
  /\b(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|finish(?:ed|es|ing)|settl(?:ed|es|ing)|open(?:ed|s|ing)|trad(?:ed|es|ing)) (?:the (?:day|week|session|month) )?(?:about |nearly |almost |just |some )?$/;
const WAS = /\b(?:was|were|is|are) (?:about |nearly |almost |just |some )?$/;

function behind(text: string, { first, second }: Pair): MovementCue | null {
  if (!isMoved(first) || !isMoved(second)) return null;
  const lead = text.slice(Math.max(0, first.start - 32), first.start);
  const aside = /[,)]/.test(text.charAt(second.end));
  if (!(ENDED.test(lead) || (aside && WAS.test(lead)))) return null;
  const match = BEHIND_BOTH.exec(text.slice(second.end, second.end + 16));
  const way = match?.groups?.['way'];
  if (match === null || way === undefined) return null;
  const end = second.end + match[0].length;
  const word = { start: end - way.length, end };
  return { word, direction: way === 'higher' || way === 'up' ? 'up' : 'down', rule: 'en/changes/comparative' };
}

/** What markets move by: percentages, points and coins. */
function isMoved(find: QuantityFind): boolean {
  return isRatio(find) || isSmallMoney(find);
}
