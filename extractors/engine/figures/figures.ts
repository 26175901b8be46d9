import type { Figure } from '../../model/figure.ts';
import type { CalendarDay } from '../../model/time.ts';
import { fold } from '../text/fold.ts';
import { forgetText } from '../text/kept-text.ts';
import type { Find, QuantityFind } from './find.ts';
import { finishFigure, type SettledFind } from './finish-figure.ts';
import { readHeadedLists } from './headed-lists.ts';
import { inHomeMoney } from './home-money.ts';
import { joinRanges } from './join-ranges.ts';
import type { FigureReading, Hedge, LanguagePack } from './language-pack.ts';
import { lendUnits } from './lend-units.ts';
import { readingRepeatsOnce } from './repeated-figures.ts';
import { type Scanner, scan, scannerOf } from './scan.ts';
import { readTables } from './tables.ts';

const SCANNERS = new WeakMap<LanguagePack, Scanner>();

/**
 * Every figure of a text, in text order, none overlapping another. Ordinals are among them (kind `ordinal`).
 * Linear in the length of the text. Reads no clock: without `published`, relative dates stay unresolved.
 */
export function figuresOf(original: string, pack: LanguagePack, published: CalendarDay | null): readonly Figure[] {
  return readingRepeatsOnce(original, (text) => figuresOfAll(text, pack, published));
}

/** The same, every character read. */
export function figuresOfAll(original: string, pack: LanguagePack, published: CalendarDay | null): readonly Figure[] {
  forgetText();
  const text = fold(original);
  let finds: readonly Find[] = scan(text, scannerFor(pack), published);
  finds = joinRanges({ text, finds }, pack);
  // A cell may lend its unit to no one: 10.00 | 20% stand in columns of their own.
  finds = readTables({ text, finds }, pack);
  finds = readHeadedLists({ text, finds }, pack);
  finds = lendUnits({ text, finds }, pack);
  finds = nameCounted({ text, finds }, pack);
  finds = inHomeMoney({ text, finds }, original, pack);
  const figures = settle({ text, finds }, original, pack);
  forgetText();
  return figures;
}

/** A bare number needs something that it counts; with nothing, it is no figure (a page number, a score sheet). */
function nameCounted(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const { finds } = reading;
  const named: Find[] = [];
  for (let index = 0; index < finds.length; index++) {
    const find = finds[index];
    if (find === undefined) break;
    // Two new 737 Max jets: a number inside the name of what is counted is no figure of its own.
    if (find.start < (named.at(-1)?.end ?? 0)) continue;
    if (find.type !== 'quantity' || find.unit !== null || find.role !== 'amount') {
      if (find.type !== 'label') named.push(find);
      continue;
    }
    const unit = pack.counted(reading, find, index);
    if (unit !== null)
      named.push({ ...find, unit, start: Math.min(find.start, unit.start), end: Math.max(find.end, unit.end) });
  }
  return named;
}

/** Adds what the words around each find say of it, hedges on both sides and movement, and makes figures of the finds. */
function settle(reading: FigureReading, original: string, pack: LanguagePack): readonly Figure[] {
  const figures: Figure[] = [];
  for (let index = 0; index < reading.finds.length; index++) {
    const find = reading.finds[index];
    if (find === undefined) break;
    const settled = find.type === 'quantity' ? settledQuantity(reading, find, index, pack) : asItStands(find);
    const figure = finishFigure(original, settled, pack.language);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function settledQuantity(reading: FigureReading, find: QuantityFind, index: number, pack: LanguagePack): SettledFind {
  const before = pack.hedgeBefore(reading.text, find.start);
  const after = pack.hedgeAfter(reading.text, find.end);
  const movement = pack.movement(reading, index);
  const start = movement === null || movement.from === null ? undefined : reading.finds[movement.from];
  return { find, hedges: hedgesOf(before, after), movement, from: start?.type === 'quantity' ? start : null };
}

function asItStands(find: Find): SettledFind {
  return { find, hedges: NO_HEDGES, movement: null, from: null };
}

const NO_HEDGES: readonly Hedge[] = [];

function hedgesOf(before: Hedge | null, after: Hedge | null): readonly Hedge[] {
  if (before === null) return after === null ? NO_HEDGES : [after];
  return after === null ? [before] : [before, after];
}

function scannerFor(pack: LanguagePack): Scanner {
  const known = SCANNERS.get(pack);
  if (known !== undefined) return known;
  const scanner = scannerOf(pack.rules, pack.continues);
  SCANNERS.set(pack, scanner);
  return scanner;
}
