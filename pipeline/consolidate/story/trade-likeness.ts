import type { Statement } from '../../../extractors/model/claim.ts';

/** Where goods come from and where they go, by the ids of the countries; null where it is not told. */
interface Ends {
  readonly from: string | null;
  readonly to: string | null;
}

const COUNTRY = /^(?:country|region):/u;
const OUT = /^metric:(?:exports|export-value|shipments)$/u;
const IN = /^metric:(?:(?:direct-)?imports|import-value)$/u;

/** Both countries are named on both sides. */
const BOTH = 0.5;
const ONE = 0.4;
/** Goods of another country, or for another one. */
const OTHER = -0.8;

/**
 * What one country sells another is told from either end: China's exports to Vietnam, Vietnam's imports from China. How
 * alike two such figures are in who trades with whom, as `slotLikeness` counts it; null where one of them is of no trade
 * between countries, or both name no end in common.
 */
export function tradeLikeness(a: Statement, b: Statement): number | null {
  const [x, y] = [endsOf(a), endsOf(b)];
  if (x === null || y === null || (x.to === null && y.to === null)) return null;
  // The reading of "Vietnam took 10 million tonnes of Chinese steel" may have turned the two round.
  if (x.from !== null && x.from === y.to && x.to !== null && x.to === y.from) return BOTH;
  // In a list of partners ("Japan $1.1 billion") the one that buys may have been taken for the one that sells.
  if (x.to === null ? x.from === y.to : y.to === null && y.from === x.to) return null;
  const told = [same(x.from, y.from), same(x.to, y.to)].filter((one) => one !== null);
  if (told.includes(false)) return OTHER;
  return told.length === 0 ? null : told.length === 2 ? BOTH : ONE;
}

/** Goods are told of whoever sells them, and within the imports of whoever buys; imports without a seller are the buyer's. */
function endsOf({ kind, subject, scope, metric }: Statement): Ends | null {
  if (metric === null || subject === null || !COUNTRY.test(subject.id)) return null;
  // 韩国占进口额的20.6%: whoever has a share of the imports sells, to somebody who is not named.
  if (kind === 'share' && IN.test(metric.id) && (scope === null || !COUNTRY.test(scope.id)))
    return { from: subject.id, to: null };
  const other = scope !== null && COUNTRY.test(scope.id) ? scope.id : null;
  if (OUT.test(metric.id) || (IN.test(metric.id) && other !== null)) return { from: subject.id, to: other };
  return IN.test(metric.id) ? { from: null, to: subject.id } : null;
}

function same(a: string | null, b: string | null): boolean | null {
  return a === null || b === null ? null : a === b;
}
