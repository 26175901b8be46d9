import type { QuantityFind, QuantityRole, UnitReading } from '../../engine/figures/find.ts';
import { exactly } from './numerals.ts';

/** What a fraction in words comes to. */
export interface FractionParts {
  readonly rule: QuantityFind['rule'];
  readonly value: number;
  readonly unit: UnitReading | null;
  readonly step: number | null;
  readonly role: QuantityRole;
}

/** The find of a fraction in words. */
export function fraction(
  { start, end }: { start: number; end: number },
  { rule, value, unit, step, role }: FractionParts,
): QuantityFind {
  return {
    type: 'quantity',
    role,
    rule,
    parts: [],
    start,
    end,
    number: { start, end },
    // Twelve digits, as for every quotient: a third is the same number in every language.
    magnitude: { shape: 'point', at: exactly(Number(value.toPrecision(12))) },
    scaled: false,
    spelled: true,
    step,
    comparator: '=',
    unit,
    direction: null,
    doubts: [],
    placed: null,
  };
}
