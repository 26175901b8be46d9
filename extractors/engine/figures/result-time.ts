import type { RuleName } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { QuantityFind } from './find.ts';
import { quantityOf } from './quantity-of.ts';

/** The named groups of a time that was run or swum: 2:03:05, 1:47.36. Hours may be missing, and the part of a second. */
export type ResultTimeGroups = Readonly<Record<string, string | undefined>>;

/**
 * A time that was run or swum as a duration in seconds, as fine as it is written.
 *
 * @param groups `hours`, `minutes`, `seconds`, and `part` with its point (`.36`).
 */
export function resultTime(rule: RuleName, span: Span, groups: ResultTimeGroups): QuantityFind {
  const { hours = '0', minutes = '', seconds = '', part = '' } = groups;
  const length = { digits: `${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}${part}`, exponent: 0 };
  return quantityOf(
    rule,
    { ...span, magnitude: { shape: 'point', at: length }, comparator: '=', scaled: false, spelled: false },
    { ...span, unit: { ...span, code: 's', doubts: [] } },
  );
}
