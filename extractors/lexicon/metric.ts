import { type Dimension, UNITS } from './units.ts';

/**
 * What a metric's figures can measure: units.ts's dimensions, `money`, `count` (of anything), and `price`, which is
 * money per something else. A rate over time (barrels a day) has the dimension of what flows.
 */
export type MetricDimension = Dimension | 'money' | 'price' | 'count';

export const METRIC_DIMENSIONS: readonly MetricDimension[] = [
  ...new Set(Object.values(UNITS).map((unit) => unit.dimension)),
  'money',
  'price',
  'count',
];

/**
 * `stock`: how much there is at a moment (reserves). `flow`: how much in a period (output). `rate`: a ratio or a
 * price, which does not add up. `event`: something that happened, for which a date or a sum is given (an IPO).
 */
export type MetricNature = 'stock' | 'flow' | 'rate' | 'event';

/** A metric and the words that name it. */
export interface MetricRow {
  readonly id: `metric:${string}`;
  /** Singular noun phrases without the thing measured, the canonical name first. Plurals are made by rule. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Verbs that imply the metric: produced, 出口. A Chinese verb of one character (产) is only in `verbs`, not in the index. */
  readonly verbs?:
    | { readonly en?: readonly string[] | undefined; readonly zh?: readonly string[] | undefined }
    | undefined;
  readonly dims: readonly MetricDimension[];
  readonly nature: MetricNature;
  /** Metrics of one family are about the same thing; those of two families are never the same fact. */
  readonly family: MetricFamily;
  /** The less definite metric that this one is a kind of: mine production → production. */
  readonly parent?: `metric:${string}` | undefined;
  readonly ambiguous?: readonly string[] | undefined;
}

/** Subjects of metrics. The words of two families never name the same fact. */
export const METRIC_FAMILIES = [
  ...['production', 'capacity', 'resources', 'consumption', 'supply', 'trade', 'reliance', 'stocks', 'quota'],
  ...['price', 'market', 'profit', 'revenue', 'cost', 'balance', 'shares', 'deal', 'investment', 'budget'],
  ...['economy', 'inflation', 'interest', 'labour', 'population', 'bank', 'transport', 'farming', 'energy'],
  ...[
    'damage',
    'casualties',
    'weather',
    'health',
    'crime',
    'culture',
    'society',
    'technology',
    'membership',
    'size',
    'sport',
  ],
] as const;

export type MetricFamily = (typeof METRIC_FAMILIES)[number];

/** Families that measure a commodity: 中国石油 before one of them is China and its oil. */
export const COMMODITY_FAMILIES: ReadonlySet<MetricFamily> = new Set([
  'production',
  'resources',
  'consumption',
  'supply',
  'trade',
  'reliance',
  'stocks',
  'quota',
  'capacity',
] satisfies MetricFamily[]);

/** Families that are always of some thing: what is farmed and what energy is got from are named as the thing itself. */
export const THING_FAMILIES: ReadonlySet<MetricFamily> = new Set([
  ...COMMODITY_FAMILIES,
  ...(['price', 'farming', 'energy'] satisfies MetricFamily[]),
]);

export type MetricId = MetricRow['id'];
