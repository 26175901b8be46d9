import type { Statement } from '../../extractors/model/claim.ts';

const GROWTH = /^(?<of>metric:[a-z-]+)-growth$/u;

/**
 * The metric that a "growth of it" is of: growth in demand of 1.38 million barrels a day is demand that rises by so
 * much. Null for a metric that is no growth of another.
 */
export function grownMetric(id: string): string | null {
  return GROWTH.exec(id)?.groups?.['of'] ?? null;
}

/** True for a change, whether the verb says it or the metric. */
export function isGrowth(claim: Statement): boolean {
  return claim.kind === 'change' || (claim.metric !== null && grownMetric(claim.metric.id) !== null);
}
