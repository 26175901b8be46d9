import type { Lexicon } from '../../lexicon/lexicon.ts';

/** Measures that are of a disease where one is told of: whoever falls ill, is in hospital, recovers, dies. */
const OF_DISEASES: ReadonlySet<string> = new Set([
  'metric:cases',
  'metric:deaths',
  'metric:hospitalised',
  'metric:inpatients',
  'metric:recovered',
  'metric:incidence',
]);
const DISEASES = 'commodity:diseases';

/** True for the number of those that a disease befell: 登革热|死亡4人, "dengue killed four people" are of dengue. */
export function isOfDisease(metric: string): boolean {
  return OF_DISEASES.has(metric);
}

/** True for a disease that the lexicon lists. */
export function isDisease(lexicon: Lexicon, id: string): boolean {
  return id.startsWith('commodity:') && lexicon.isWithin(id, DISEASES);
}
