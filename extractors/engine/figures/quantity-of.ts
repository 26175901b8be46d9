import type { RuleName } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import { NOTHING, type Numeral, type QuantityFind, type UnitReading } from './find.ts';

interface Rest extends Span {
  readonly unit: UnitReading | null;
  readonly number?: Span;
  readonly step?: number;
  /** `amount` unless told. */
  readonly role?: QuantityFind['role'];
}

/** A find of an amount: the number that `numeral` read, with what the rule knows besides. */
export function quantityOf(
  rule: RuleName,
  numeral: Numeral,
  { start, end, unit, number, step, role }: Rest,
): QuantityFind {
  return {
    type: 'quantity',
    role: role ?? 'amount',
    rule,
    parts: NOTHING,
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
    doubts: NOTHING,
    placed: null,
  };
}
