import type { MetricRow } from './metric.ts';
import { METRICS_BANKING } from './metrics/banking.ts';
import { METRICS_BUSINESS } from './metrics/business.ts';
import { METRICS_CLASSED } from './metrics/classed.ts';
import { METRICS_COMPANY } from './metrics/company.ts';
import { METRICS_ECONOMY } from './metrics/economy.ts';
import { METRICS_LEISURE } from './metrics/leisure.ts';
import { METRICS_MARKETS } from './metrics/markets.ts';
import { METRICS_NATURE } from './metrics/nature.ts';
import { METRICS_OPERATIONS } from './metrics/operations.ts';
import { METRICS_PEOPLE } from './metrics/people.ts';
import { METRICS_PRODUCTION } from './metrics/production.ts';
import { METRICS_PROPERTY } from './metrics/property.ts';
import { METRICS_PUBLIC_SERVICES } from './metrics/public-services.ts';
import { METRICS_SOCIETY } from './metrics/society.ts';
import { METRICS_TRADE } from './metrics/trade.ts';
import { METRICS_TRANSPORT_SERVICES } from './metrics/transport-services.ts';

/** Every quantity that the lexicon can name. */
export const METRICS: readonly MetricRow[] = [
  ...METRICS_PRODUCTION,
  ...METRICS_TRADE,
  ...METRICS_MARKETS,
  ...METRICS_COMPANY,
  ...METRICS_BUSINESS,
  ...METRICS_ECONOMY,
  ...METRICS_PEOPLE,
  ...METRICS_SOCIETY,
  ...METRICS_BANKING,
  ...METRICS_PROPERTY,
  ...METRICS_TRANSPORT_SERVICES,
  ...METRICS_PUBLIC_SERVICES,
  ...METRICS_NATURE,
  ...METRICS_OPERATIONS,
  ...METRICS_LEISURE,
  ...METRICS_CLASSED,
];
