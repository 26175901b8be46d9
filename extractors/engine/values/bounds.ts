import { factorOf } from '../../lexicon/units.ts';
import type { Comparator, FigureValue } from '../../model/figure.ts';

/** The numbers that the words allow, in the base unit of the dimension; both ends inside, null is an open side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

const UNBOUNDED: Bounds = { low: null, high: null };

/**
 * What a figure's words allow. `=` is the rounding of the last digit, half a step to each side; `~` a whole step;
 * `>` and `<` half-lines; a range itself, its ends rounded.
 */
export function boundsOf(value: FigureValue, step: number, comparator: Comparator, unit: string | null): Bounds {
  return boundsIn(value, step, comparator, unit === null ? 1 : factorOf(unit));
}

/** The same, for a unit whose factor to the base unit of its dimension is known. */
export function boundsIn(value: FigureValue, step: number, comparator: Comparator, factor: number): Bounds {
  if (value === null) return UNBOUNDED;
  const first = typeof value === 'number' ? value : Math.min(value[0], value[1]);
  const last = typeof value === 'number' ? value : Math.max(value[0], value[1]);
  const slack = comparator === '~' && typeof value === 'number' ? step : step / 2;
  switch (comparator) {
    case '=':
    case '~':
      return { low: exact(first - slack, factor), high: exact(last + slack, factor) };
    case '>':
    case '>=':
      return { low: exact(first, factor), high: null };
    case '<':
    case '<=':
      return { low: null, high: exact(last, factor) };
  }
}

/** Twelve significant digits: what a unit factor or a half step adds beyond them is binary dust. */
function exact(value: number, factor: number): number {
  const product = value * factor;
  const size = Math.abs(product);
  if (size < 1e12 && Number.isInteger(product)) return product;
  if (size < 1e6) {
    // A number of six decimals at most, and dust: the same as below, without printing it.
    const near = Math.round(product * 1e6) / 1e6;
    if (Math.abs(product - near) <= size * DUST) return near;
  }
  return Number(product.toPrecision(12));
}

/** Less than half a unit of the twelfth digit. */
const DUST = 4e-13;
