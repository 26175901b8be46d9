import type { MetricRow } from '../../lexicon/metric.ts';
import { dimensionOf } from '../../lexicon/units.ts';
import type { Figure } from '../../model/figure.ts';
import { oneOf } from '../text/one-of.ts';

/**
 * Whether a figure can measure a metric, by kind and dimension: a tonnage cannot be a price. Changes, shares and
 * multiples can be said of anything that adds up. An unlisted metric (no row) is never ruled out.
 */
export function fitsMetric(figure: Figure, metric: MetricRow | undefined): boolean {
  if (metric === undefined || figure.unit === null) return true;
  // "17% fewer than in the 12-month period": a period and an age are told in time, and no other change is theirs.
  if (figure.kind === 'change' && (figure.unit === '%' || figure.unit === 'pp') && OF_TIME.test(metric.id))
    return false;
  if (figure.kind === 'change' || figure.kind === 'multiple') return true;
  // "Deployed nine helicopters": whoever is deployed is counted, and no thing.
  if (metric.id === 'metric:troops' && figure.kind === 'count' && !OF_ARMIES.test(figure.unit)) return false;
  const dims: readonly string[] = metric.dims;
  if (figure.kind === 'share') return dims.includes('share') || (metric.nature !== 'rate' && !dims.every(isOfOne));
  // "Confidence fell to 98.3": the level of an index is a plain number.
  if (figure.kind === 'measure' && figure.unit === '1' && dims.includes('index')) return true;
  const { dimension, flow, isMoney } = measureOf(figure.unit);
  if (isMoney) return dims.includes('price') || (dims.includes('money') && isSum(dimension, metric));
  return dims.includes(flow) || dims.includes(dimension);
}

const OF_ARMIES =
  /^(?:1|(?:.* )?(?:person|soldier|troop|personnel|officer|man|woman|guard|marine|reservist|peacekeeper|member|sailor|fighter))$/;
const OF_TIME = oneOf(/^metric:(?:duration|age)$/);

/** Lengths, spans and degrees belong to one thing: there is no share of them to tell. */
function isOfOne(dimension: string): boolean {
  return dimension === 'duration' || dimension === 'length' || dimension === 'temperature' || dimension === 'speed';
}

interface Measure {
  readonly dimension: string;
  /** Barrels a day, kilograms per mu: a rate has the dimension of what flows. */
  readonly flow: string;
  readonly isMoney: boolean;
}

/** Articles use few units, and use them often; counted things are words, so that there is no end of them. */
const KNOWN = new Map<string, Measure>();
const MOST_KNOWN = 4096;

function measureOf(unit: string): Measure {
  const known = KNOWN.get(unit);
  if (known !== undefined) return known;
  const dimension = dimensionOf(unit);
  const [first = ''] = dimension.split('/');
  const flow = first.startsWith('count:') ? 'count' : first;
  const measure = { dimension, flow, isMoney: dimension.startsWith('money:') };
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(unit, measure);
  return measure;
}

/** A sum of money, also by the month or the year; what is lost, spent or levied is told by the tonne as well. */
function isSum(dimension: string, { family }: MetricRow): boolean {
  const per = dimension.split('/')[1];
  return per === undefined || per === 'duration' || family === 'profit' || family === 'cost' || family === 'budget';
}
