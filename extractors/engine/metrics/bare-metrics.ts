/**
 * Measures of measures, which name nothing by themselves: a share of what, growth of what, a target or guidance for
 * what. A figure takes the metric that they are of (production, imports); that it is aimed at or laid down is its
 * modality, so that a target in one language meets guidance in the other.
 */
export const BARE_METRICS: ReadonlySet<string> = new Set([
  'metric:share',
  'metric:number',
  'metric:growth',
  'metric:target',
  'metric:guidance',
  'metric:volume',
]);
