import type { Statement } from '../../../extractors/model/claim.ts';

const GROWTH = /^(?<of>metric:[a-z-]+)-growth$/u;

/**
 * The metric that a "growth of it" is of: growth in demand of 1.38 million barrels a day is demand that rises by so
 * much. Null for a metric that is no growth of another.
 */
export function grownMetric(id: string): string | null {
  return GROWTH.exec(id)?.groups?.['of'] ?? null;
}

/** What is done to so many, however it is told: jobs that are cut are counted, and are no fall of anything. */
const DEEDS: ReadonlySet<string> = new Set(['metric:layoffs', 'metric:evacuated']);

/** True for a change, whether the verb says it or the metric. */
export function isGrowth(claim: Statement): boolean {
  const deed = claim.kind === 'change' && claim.unit !== '%' && DEEDS.has(claim.metric?.id ?? '');
  return (claim.kind === 'change' && !deed) || (claim.metric !== null && grownMetric(claim.metric.id) !== null);
}
