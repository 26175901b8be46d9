import type { Numeral, QuantityFind, UnitReading } from '../engine/find.ts';
import type { RuleName } from '../model/derivation.ts';
import type { Span } from '../model/span.ts';

interface Rest extends Span {
  readonly unit: UnitReading | null;
  readonly number?: Span;
  readonly step?: number;
}

const NONE: readonly never[] = [];

/** A find of an amount: the number that `numeral` read, with what the rule knows besides. */
export function quantityOf(rule: RuleName, numeral: Numeral, { start, end, unit, number, step }: Rest): QuantityFind {
  return {
    type: 'quantity',
    role: 'amount',
    rule,
    parts: NONE,
    start,
    end,
    number: number ?? { start: numeral.start, end: numeral.end },
    magnitude: numeral.magnitude,
    scaled: numeral.scaled,
    spelled: numeral.spelled,
    step: step ?? null,
    comparator: numeral.comparator,
    unit,
    direction: null,
    doubts: NONE,
  };
}
