import { METRIC_DIMENSIONS, type MetricDimension, type MetricRow } from './metric.ts';
import { dimensionOf } from './units.ts';

/**
 * True when a figure in `unit` can be a figure of the metric: 47% a share of production, 5.2 Mt a mass, but no money.
 * A change (`isChange`) may be in percent, points or multiples whatever the metric's own dimensions are.
 *
 * @param unit a unit code, a rate of two (`[bbl_us]/d`) or a counted thing; null for a bare number, which fits a count
 *   or an index.
 */
export function metricFits(metric: MetricRow, unit: string | null, isChange = false): boolean {
  const dimension = plainDimension(unit);
  if (isChange && (dimension === 'share' || dimension === 'points' || dimension === 'multiple')) return true;
  if (metric.dims.includes(dimension)) return true;
  if (dimension === 'multiple') return metric.dims.includes('share');
  return unit === null && metric.dims.includes('index');
}

/** The dimension of a unit in the metrics' terms: sums of money and prices apart, amounts and flows of them alike. */
export function plainDimension(unit: string | null): MetricDimension {
  if (unit === null) return 'count';
  const [above = '', below] = dimensionOf(unit).split('/');
  if (above.startsWith('money')) return below === undefined || below === 'duration' ? 'money' : 'price';
  return named(above);
}

/** `count:patent` is a count and `temperature:Cel` a temperature. */
function named(dimension: string): MetricDimension {
  const name = dimension.split(':', 1)[0];
  return METRIC_DIMENSIONS.find((one) => one === name) ?? 'count';
}
