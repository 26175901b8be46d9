import type { MetricRow } from '../lexicon/metric.ts';
import { dimensionOf } from '../lexicon/units.ts';
import type { Figure } from '../model/figure.ts';

/**
 * Whether a figure can measure a metric, by kind and dimension: a tonnage cannot be a price. Changes, shares and
 * multiples can be said of anything that adds up. An unlisted metric (no row) is never ruled out.
 */
export function fitsMetric(figure: Figure, metric: MetricRow | undefined): boolean {
  if (metric === undefined || figure.unit === null) return true;
  if (figure.kind === 'change' || figure.kind === 'multiple') return true;
  const dims: readonly string[] = metric.dims;
  if (figure.kind === 'share') return dims.includes('share') || metric.nature !== 'rate';
  const dimension = dimensionOf(figure.unit);
  if (dimension.startsWith('money:'))
    return dims.includes('price') || (dims.includes('money') && isSum(dimension, metric));
  // Barrels a day, kilograms per mu: a rate has the dimension of what flows.
  const flow = dimension.includes('/') ? dimension.slice(0, dimension.indexOf('/')) : dimension;
  return dims.includes(flow.startsWith('count:') ? 'count' : flow) || dims.includes(dimension);
}

/** A sum of money, also by the month or the year; what is lost, spent or levied is told by the tonne as well. */
function isSum(dimension: string, { family }: MetricRow): boolean {
  const per = dimension.split('/')[1];
  return per === undefined || per === 'duration' || family === 'profit' || family === 'cost' || family === 'budget';
}
