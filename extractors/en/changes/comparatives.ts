import type { QuantityFind } from '../../engine/figures/find.ts';
import type { Direction } from '../../model/figure.ts';
import { skipGap, type WordReading, wordAt } from '../read-word.ts';
import { isRatio } from '../units/ratio-units.ts';
import { wordClass } from '../word-classes.ts';
import { COMPARATIVES } from './change-words.ts';
import type { MovementCue } from './movement-cue.ts';
import { isSmallMoney } from './small-money.ts';

const COMPARED: ReadonlyMap<string, Direction> = new Map(
  (['up', 'down'] as const).flatMap((direction) => COMPARATIVES[direction].map((word) => [word, direction] as const)),
);
const COMPARATIVE = wordClass(COMPARED.keys());

/** What the yield of a bond is told against. */
const YARDSTICK =
  /^ (?:the )?(?:(?:comparable|equivalent|benchmark|similar|three|five|ten|\d{1,2})[ -](?:[a-z]+[ -])?)?(?:[A-Z][a-z]+ )?(?:Treasur(?:y|ies)|[Bb]unds?|[Gg]ilts?|swaps?|mid-swaps?|S(?:OFR|ONIA)|L(?:ibor|IBOR)|E(?:uribor|URIBOR)|Tibor|government (?:bonds|debt)|sovereign (?:bonds|debt)|benchmark)\b/;

/** How much more or less something is: 34% [higher], a quarter [less] than, 82 basis points [over] Treasuries. */
export function difference(text: string, find: QuantityFind, word: WordReading): MovementCue | null {
  const compared = (word.classes & COMPARATIVE) === 0 ? undefined : COMPARED.get(word.word);
  if (compared !== undefined && isDifference(text, find, word))
    return { word, direction: compared, rule: 'en/changes/comparative' };
  if (find.unit?.code === 'bp' && word.word === 'over' && YARDSTICK.test(text.slice(word.end, word.end + 32)))
    return { word, direction: 'up', rule: 'en/changes/comparative' };
  return null;
}

/** `20% more`, `$10mph less than`, but not `20 people more likely`, `two more`, `5% up front`. */
function isDifference(text: string, find: QuantityFind, word: WordReading): boolean {
  if (isRatio(find)) return find.unit?.code !== 'x' || word.word !== 'up';
  const than = wordAt(text, skipGap(text, word.end));
  // "301 of the dead, 12 more than a year earlier": the noun was told before.
  if (find.unit === null)
    return (word.word === 'more' || word.word === 'fewer') && than?.word === 'than' && isAside(text, find);
  // "169,800 yuan, 12,000 yuan below the old one"
  if ((word.word === 'below' || word.word === 'above') && FORMER.test(text.slice(word.end, word.end + 40))) return true;
  const further = word.word === 'higher' || word.word === 'lower';
  if (isSmallMoney(find) && further) return true;
  // "Output is 65,000 barrels a day lower", and not "30 lower rates".
  if (further && (than === null || ENDS_PHRASE.has(than.word))) return true;
  return (
    (word.word === 'higher' ||
      word.word === 'lower' ||
      word.word === 'more' ||
      word.word === 'less' ||
      word.word === 'fewer') &&
    than?.word === 'than'
  );
}

const FORMER =
  /^ (?:the|its|their|a) (?:old|previous|last|former|earlier|outgoing|existing|original|prior) (?:one|price|model|version|level|generation|rate|record|high|peak|close|offer|estimate|forecast|target)\b/;
const ENDS_PHRASE: ReadonlySet<string> = new Set(
  'in on at for from and or but while as year month compared during after because with due this last by when since'.split(
    ' ',
  ),
);

/** A number right behind a comma or dash, and no phrase of its own. */
function isAside(text: string, find: QuantityFind): boolean {
  return /(?:[,(—–-] ?|\b(?:or|and) )(?:about |nearly |some |almost |around )?$/.test(
    text.slice(Math.max(0, find.start - 12), find.start),
  );
}
