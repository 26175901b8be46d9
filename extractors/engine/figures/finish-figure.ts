import type { Language } from '../../model/article.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Comparator, Direction, Figure, FigureKind, FigureValue } from '../../model/figure.ts';
import { boundsIn } from '../values/bounds.ts';
import { isPlain, stepOf, toNumber } from '../values/decimal.ts';
import { dayBounds } from '../values/edtf.ts';
import { factsOf, type UnitFacts } from '../values/unit-facts.ts';
import type { Find, QuantityFind, TimeFind } from './find.ts';
import type { Hedge, Movement } from './language-pack.ts';

/** A find with what the words around it say. */
export interface SettledFind {
  readonly find: Find;
  readonly hedges: readonly Hedge[];
  readonly movement: Movement | null;
  /** Where the movement started. */
  readonly from: QuantityFind | null;
}

/** Turns a settled find into a figure; labels give none. */
export function finishFigure(text: string, settled: SettledFind, language: Language): Figure | null {
  const { find } = settled;
  if (find.type === 'label') return null;
  return find.type === 'time' ? dateFigure(text, find) : quantityFigure(text, find, settled, language);
}

const UNKNOWN = { low: null, high: null } as const;

function dateFigure(text: string, find: TimeFind): Figure {
  const { start, end, edtf } = find;
  const { low, high } = edtf === null ? UNKNOWN : dayBounds(edtf);
  return {
    kind: 'date',
    start,
    end,
    number: null,
    value: null,
    step: 0,
    unit: null,
    comparator: find.comparator,
    low: null,
    high: null,
    direction: null,
    basis: null,
    from: null,
    time: { edtf, low, high, from: find.counted ? 'published' : 'stated', start, end },
    doubts: find.doubts,
    derivation: derivationOf(find, `${text.slice(start, end)} = ${edtf ?? 'unresolved'}`, NONE),
  };
}

function quantityFigure(
  text: string,
  find: QuantityFind,
  { hedges, movement, from }: SettledFind,
  language: Language,
): Figure {
  const code = find.unit?.code ?? null;
  const facts = factsOf(code);
  const unit = facts.name;
  const kind = kindOf(find, movement, facts);
  const isChange = kind === 'change';
  const written = valueIn(find);
  const told = movement?.addsBase === true ? mapValue(written, (number) => number + 1) : written;
  // 增长-3%, a change of -3%: the size stays positive, the sign turns the direction round.
  const turned = isChange && (firstNumber(told) ?? 0) < 0;
  const value = turned ? mapValue(told, Math.abs) : told;
  const comparator = comparatorOf(find, hedges);
  const step = stepIn(find, facts, comparator);
  const { low, high } = boundsIn(value, step, comparator, facts.factor);
  return {
    kind,
    start: find.start,
    end: find.end,
    number: find.number,
    value,
    step,
    unit,
    comparator,
    low,
    high,
    direction: isChange ? directionOf(find.direction ?? movement?.direction ?? 'none', turned) : null,
    basis: movement?.basis ?? null,
    from: from === null || from.unit?.code !== code ? null : firstNumber(valueIn(from)),
    time: placedTime(find),
    doubts: doubtsOf(find),
    derivation: derivationOf(
      find,
      text.slice(find.start, find.end) +
        COMPARED[comparator] +
        (value === written ? (asWritten(find) ?? shown(value)) : shown(value)) +
        facts.behind,
      partsAround(hedges, movement, language),
    ),
  };
}

const NONE: readonly never[] = [];

/** How the comparator stands between the words and the value. */
const COMPARED: Readonly<Record<Comparator, string>> = {
  '=': ' = ',
  '~': ' ~ ',
  '>': ' > ',
  '>=': ' >= ',
  '<': ' < ',
  '<=': ' <= ',
};

function partsAround(hedges: readonly Hedge[], movement: Movement | null, language: Language): readonly Derivation[] {
  if (hedges.length === 0 && movement === null) return NONE;
  const parts: Derivation[] = [];
  for (const { rule, start, end, comparator } of hedges)
    parts.push({ rule, start, end, gives: `comparator ${comparator}`, parts: NONE });
  if (movement !== null) {
    const { rule, span, as, direction } = movement;
    parts.push({
      rule,
      start: span.start,
      end: span.end,
      gives: `${as} ${direction} (${language})`,
      parts: NONE,
    });
  }
  return parts;
}

/** Those of the number and of its unit, each once. Most figures have none. */
function doubtsOf({ doubts, unit }: QuantityFind): readonly Doubt[] {
  if (unit === null || unit.doubts.length === 0) return doubts.length < 2 ? doubts : [...new Set(doubts)];
  return doubts.length === 0 && unit.doubts.length === 1 ? unit.doubts : [...new Set([...doubts, ...unit.doubts])];
}

/** Where a stretch of time lies; null for every other quantity. */
function placedTime(find: QuantityFind): Figure['time'] {
  if (find.placed === null) return null;
  return { edtf: find.placed, ...dayBounds(find.placed), from: 'published', start: find.start, end: find.end };
}

function kindOf(find: QuantityFind, movement: Movement | null, facts: UnitFacts): FigureKind {
  if (find.role === 'ordinal') return 'ordinal';
  if (find.role === 'age') return 'duration';
  if (find.role === 'movement' || movement?.as === 'change') return 'change';
  return facts.kind;
}

function directionOf(told: Direction, turned: boolean): Direction {
  if (!turned) return told;
  return told === 'up' ? 'down' : told;
}

function mapValue(value: FigureValue, map: (number: number) => number): FigureValue {
  if (value === null) return null;
  return typeof value === 'number' ? map(value) : [map(value[0]), map(value[1])];
}

function valueIn(find: QuantityFind): FigureValue {
  switch (find.magnitude.shape) {
    case 'point':
      return toNumber(find.magnitude.at);
    case 'range':
      return [toNumber(find.magnitude.low), toNumber(find.magnitude.high)];
    case 'vague':
      return null;
  }
}

/** Percentages count to the unit as written; counts written out to the unit are exact. */
function stepIn(find: QuantityFind, facts: UnitFacts, comparator: Comparator): number {
  if (find.step !== null) return find.step;
  if (find.magnitude.shape === 'vague') return 0;
  const decimal = find.magnitude.shape === 'point' ? find.magnitude.at : find.magnitude.high;
  if (facts.isCount && !find.scaled && comparator === '=') return 0;
  return stepOf(decimal);
}

/** Of several hedges the one that bounds (至少) outweighs the one that blurs (约); the nearer one wins otherwise. */
function comparatorOf(find: QuantityFind, hedges: readonly Hedge[]): Comparator {
  if (hedges.length === 0) return find.comparator;
  const all = [...hedges.map((hedge) => hedge.comparator), find.comparator];
  return (
    all.find((comparator) => comparator !== '=' && comparator !== '~') ??
    all.find((comparator) => comparator === '~') ??
    '='
  );
}

function firstNumber(value: FigureValue): number | null {
  return typeof value === 'number' ? value : (value?.[0] ?? null);
}

/** The digits that the text has, where they are what the value prints as: printing a number takes longer than most rules. */
function asWritten({ magnitude }: QuantityFind): string | null {
  if (magnitude.shape !== 'point' || magnitude.at.exponent !== 0) return null;
  const { digits } = magnitude.at;
  return isPlain(digits) ? digits : null;
}

function shown(value: FigureValue): string {
  return typeof value === 'number' ? `${value}` : value === null ? '?' : `${value[0]} to ${value[1]}`;
}

function derivationOf(find: Find, gives: string, around: readonly Derivation[]): Derivation {
  return {
    rule: find.rule,
    start: find.start,
    end: find.end,
    gives,
    parts: around.length === 0 ? find.parts : [...find.parts, ...around],
  };
}
