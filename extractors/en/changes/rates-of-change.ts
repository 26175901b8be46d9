import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Direction } from '../../model/figure.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { type WordReading, wordBefore } from '../read-word.ts';
import { MOVING_VERBS } from './change-words.ts';

/** The name of a rate, and the way what it is the rate of goes. */
export interface RateOfChange {
  readonly word: WordReading;
  readonly direction: Direction;
}

const NAMES: ReadonlyMap<string, Direction> = new Map([
  ...['growth', 'expansion', 'increase'].map((word) => [word, 'up'] as const),
  ...['decline', 'contraction', 'decrease', 'shrinkage'].map((word) => [word, 'down'] as const),
]);
/** How a rate itself moves, and what may stand between it and its figure. */
const ON_THE_WAY: ReadonlySet<string> = new Set(
  (
    `${MOVING_VERBS.up} ${MOVING_VERBS.down} moderate moderates moderated moderating quicken quickens quickened quickening ` +
    'pick picked picking speed sped speeding edge edged edging come came coming stand stands stood reach reaches reached hit hits ' +
    'average averages averaged averaging remain remains remained hold held stay stays stayed run runs ran total totaled is was were be been will would ' +
    'could may might has have had to at in out up of from the a an annual annualized annualised yearly monthly quarterly rate pace just only still ' +
    'also about around nearly some roughly almost sharply slightly further expected forecast projected seen likely well'
  ).split(' '),
);
/** "growth in industrial output slowed to 5%": so many words may say what grew. */
const MOST_WORDS = 5;

/**
 * Export growth eased to 3.1%, the decline in prices narrowed to 9.6%: how fast something changed, whichever way the rate
 * itself went. "The rate of growth fell by 2%" tells of the rate.
 */
export function rateOfChange(text: string, find: QuantityFind): RateOfChange | null {
  if (find.unit?.code !== '%') return null;
  let at = hedgeBefore(text, find.start)?.start ?? find.start;
  let steps = 0;
  for (; steps < 9; steps++) {
    const word = wordBefore(text, at);
    if (word === null || word.word === 'by') return null;
    const direction = NAMES.get(word.word);
    // "growth of 5%" and "a decline of 5%" have a rule of their own.
    if (direction !== undefined) return steps > 1 || !isOf(text, word.end, find.start) ? { word, direction } : null;
    if (!ON_THE_WAY.has(word.word)) break;
    at = word.start;
  }
  // "growth in demand at 9.3%", "growth in demand of 9.3%"
  const tied =
    steps === 1 &&
    /^(?:at|of|to)$/.test(wordBefore(text, hedgeBefore(text, find.start)?.start ?? find.start)?.word ?? '');
  return steps < 2 && !tied ? null : ofSomething(text, at);
}

const SUMMED =
  /\b(?:bring|brings|bringing|brought|take|takes|taking|took|extend|extends|extending|extended|push|pushes|pushing|pushed) (?:its|their|the|this year['’]s|this month['’]s|this week['’]s|total|year-to-date|cumulative|[ ]){1,4}(?<noun>gains?|rise|increase|advance|rally|losses|loss|decline|drop|fall|slide)(?: (?:so far|for|in|over|since|this|the|year|month|week|quarter|of|january|\d{4}|[ ]){1,8})? to $/i;
const SUMS_UP: ReadonlySet<string> = new Set(['gain', 'gains', 'rise', 'increase', 'advance', 'rally']);

/** "bringing its gain for the year to 22%": what a movement comes to with those before it. */
export function summedChange(text: string, find: QuantityFind): RateOfChange | null {
  if (find.unit?.code !== '%') return null;
  const at = hedgeBefore(text, find.start)?.start ?? find.start;
  if (wordBefore(text, at)?.word !== 'to') return null;
  const before = text.slice(Math.max(0, at - 90), at);
  const match = SUMMED.exec(before);
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return null;
  const start = at - before.length + match.index + match[0].indexOf(noun);
  const word = wordBefore(text, start + noun.length);
  return word === null ? null : { word, direction: SUMS_UP.has(noun.toLowerCase()) ? 'up' : 'down' };
}

function isOf(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trimStart().startsWith('of ');
}

/** growth |in industrial output| slowed to …: the name of the rate before what it is the rate of. */
function ofSomething(text: string, end: number): RateOfChange | null {
  let at = end;
  for (let count = 0; count <= MOST_WORDS; count++) {
    const word = wordBefore(text, at);
    if (word === null) return null;
    if (count > 0 && (word.word === 'of' || word.word === 'in')) {
      const name = wordBefore(text, word.start);
      const direction = name === null ? undefined : NAMES.get(name.word);
      if (name !== null && direction !== undefined) return { word: name, direction };
    }
    at = word.start;
  }
  return null;
}
