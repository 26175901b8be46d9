import type { QuantityFind } from '../../engine/figures/find.ts';
import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';

const STATES: ReadonlySet<string> = new Set(
  (
    'dead missing injured wounded hurt killed homeless displaced trapped unaccounted hospitalised hospitalized arrested detained ill sick stranded ' +
    'evacuated rescued unharmed unemployed jailed feared wounding died drowned perished'
  ).split(' '),
);
/** Words between a number and what befell those it counts. */
const OVER: ReadonlySet<string> = new Set(['others', 'were', 'was', 'are', 'is', 'remain', 'remained']);
const DEEDS: ReadonlySet<string> = new Set(
  'kills killed killing injures injured injuring wounds wounded wounding hurts hurting displaces displaced displacing arrested detained drowned evacuated rescued jailed hospitalised hospitalized'.split(
    ' ',
  ),
);

/**
 * A number that counts people though no noun says so: `nine missing`, `left 12 dead`, `quake kills 31 in Peru`. What
 * befell them is the metric; the number stands alone.
 */
export function countsPeople({ text }: FigureReading, find: QuantityFind): boolean {
  if (find.magnitude.shape === 'vague') return false;
  if (LIVE.test(text.slice(find.end, find.end + LONGEST_LIFE))) return true;
  if (find.comparator === '~') return false;
  const next = wordAt(text, skipGap(text, find.end));
  // "leaving 40 others missing", "two died and nine were hurt"
  const over = next !== null && OVER.has(next.word);
  const behind = over ? (wordAt(text, skipGap(text, next.end)) ?? next) : next;
  // "searching for 31 others who are missing"
  if (next?.word === 'others' && behind?.word === 'who') return true;
  if (over && next.word !== 'others' && !(behind !== null && STATES.has(behind.word))) return false;
  if (behind !== null && text.charCodeAt(find.end) === 0x20 && STATES.has(behind.word)) return true;
  // "killed 31 in", "kills 31": a noun that follows would be what is counted.
  if (behind !== null && text.charCodeAt(find.end) === 0x20 && !FOLLOWS.has(behind.word)) return false;
  const before = wordBefore(text, hedgeBefore(text, find.start)?.start ?? find.start);
  return before !== null && DEEDS.has(before.word);
}

/** What only people do or leave: 1.6 million living abroad, drove 12 million from their homes. */
const LIVE =
  /^ (?:still |now )?(?:living|sheltering|sleeping|fleeing|commuting|camping|queuing|studying) (?:in|at|on|abroad|rough|outside|alone|under|with|near|there|the|to|from|for|overseas)\b|^ (?:from|out of) their homes?\b|^ (?:aboard|on board)\b|^ (?:under|over|below|above) the age of\b|^ aged (?:\d|under|over|between)/;
const LONGEST_LIFE = 24;

const OF_WHOM = /\bof whom (?:about |around |nearly |some |only |just |at least |more than |an estimated )?$/;
/** What people do who are told by their number alone; what follows is no name of theirs. */
const DO =
  /^ (?:face|suffer|risk|lack|rely|speak|earn|own|struggle|qualify|identify|skip|owe|study|vote|smoke|drink|rent|commute|attend|depend|fled|flee|starve|survive)\b/;

/** `34 million people, of whom 6.3 million face hunger`: people, and the verb behind them is none of their names. */
export function countsWhom(text: string, { start, end, magnitude }: QuantityFind): boolean {
  if (magnitude.shape === 'vague' || !DO.test(text.slice(end, end + 12))) return false;
  return OF_WHOM.test(text.slice(Math.max(0, start - 30), start));
}

const FOLLOWS: ReadonlySet<string> = new Set(
  'in at on near and or across since when after as by from during while over off around including outside inside others so before'.split(
    ' ',
  ),
);
