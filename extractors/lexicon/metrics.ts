import type { MetricRow } from './metric.ts';
import { METRICS_COMPANY } from './metrics/company.ts';
import { METRICS_ECONOMY } from './metrics/economy.ts';
import { METRICS_MARKETS } from './metrics/markets.ts';
import { METRICS_PEOPLE } from './metrics/people.ts';
import { METRICS_PRODUCTION } from './metrics/production.ts';
import { METRICS_SOCIETY } from './metrics/society.ts';
import { METRICS_TRADE } from './metrics/trade.ts';

/** Every quantity that the lexicon can name. */
export const METRICS: readonly MetricRow[] = [
  ...METRICS_PRODUCTION,
  ...METRICS_TRADE,
  ...METRICS_MARKETS,
  ...METRICS_COMPANY,
  ...METRICS_ECONOMY,
  ...METRICS_PEOPLE,
  ...METRICS_SOCIETY,
];
