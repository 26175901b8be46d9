// Not through extractors/index.ts: the process that stores need not load the segmenter and its dictionaries.
import { dimensionOf, factorOf } from '../../../extractors/lexicon/units.ts';
import type { Statement } from '../../../extractors/model/claim.ts';
import { bushelKilograms } from '../names/bushels.ts';

/** What a claim's number must be multiplied by, and what it may then be compared with. */
export interface Measure {
  /** `mass`, `money:USD`, `money:CNY/mass`, `share`, `points`, `volume/day`, `count` …; currencies never meet. */
  readonly dimension: string;
  /** From the claim's `unit` to the base unit of `dimension`. */
  readonly factor: number;
  /** The base unit's code; null for counts, whose noun is compared apart. */
  readonly base: string | null;
}

/** Base unit of the dimensions that a side's bounds can be told in; a dimension that is not here is its own name. */
const BASES: Readonly<Record<string, string>> = {
  mass: 'kg',
  volume: 'm3',
  length: 'm',
  area: 'm2',
  duration: 's',
  energy: 'J',
  power: 'W',
  data: 'bit',
  angle: 'deg',
  pressure: 'Pa',
  voltage: 'V',
  frequency: 'Hz',
  share: '%',
  points: 'pp',
  multiple: 'x',
  index: 'point',
  containers: '[teu]',
};

const PMI = /^metric:(?:[a-z]+-)?pmi$/u;
const ON_SCALE = /^(?:%|1|pp|point)$/u;

/** Words of a metric which say that a plain amount is an amount a day: 日产量 4285万桶 is 42.85 million bbl/day. */
const DAILY = /日均|日产|日出口|日进口|日需求|每日|\bdaily\b|\bper day\b|\bper-day\b/u;

/** Physical amounts that news gives as a flow with or without its period. */
const FLOWING: ReadonlySet<string> = new Set(['mass', 'volume', 'energy', 'count']);

/**
 * The measure of a claim; null where there is no unit (dates, bare words). An amount or a sum "a year" is compared with
 * the plain one of a year, and money for any span of time with plain money (`paidFor`); an amount a day stays apart,
 * whether the unit or the metric says so.
 */
export function measureOf(claim: Statement): Measure | null {
  const unit = weighedUnit(claim);
  if (unit === null) return null;
  // "The index closed at 3,950.2": points, whether they are said or not.
  if (unit === '1' && claim.metric?.id === 'metric:index-level')
    return { dimension: 'index', factor: 1, base: 'point' };
  // PMI 49.8%, "a PMI of 49.8", up 0.4 percentage points, up 0.4 points: one scale, however it is written.
  const ofSurvey = claim.metric !== null && PMI.test(claim.metric.id);
  if (ofSurvey && ON_SCALE.test(unit) && !(claim.kind === 'change' && unit === '%'))
    return { dimension: 'index', factor: 1, base: 'point' };
  // 1.13, "1.13 children per woman"
  if (claim.metric?.id === 'metric:fertility-rate' && claim.kind !== 'change')
    return { dimension: 'count', factor: 1, base: null };
  if (isQuotation(claim, unit)) return { dimension: 'exchange', factor: 1, base: null };
  if (unit === '1' && isCount(claim)) return { dimension: 'count', factor: 1, base: null };
  const kilograms = unit === '[bu_us]' ? bushelKilograms(claim.object) : null;
  if (kilograms !== null) return { dimension: 'mass', factor: kilograms, base: 'kg' };
  if (claim.kind === 'change' && unit === 'x') return { dimension: 'share', factor: 1, base: '%' };

  const slash = unit.indexOf('/');
  if (slash > 0) {
    const amount = unit.slice(0, slash);
    const period = unit.slice(slash + 1);
    const plain = plainMeasure(amount);
    if (FLOWING.has(plain.dimension) && period === 'year') return plain;
    if (plain.dimension.startsWith('money:') && dimensionOf(period) === 'duration') return plain;
    if (FLOWING.has(plain.dimension) && period === 'day') return perDay(plain);
    // "Asks for 5.2% a year", 要求每年加薪5.2%: a rate is one of a year, whether or not the unit says so.
    if (plain.dimension === 'share' && period === 'year' && claim.kind !== 'change') return plain;
    // 月工作时间157.6小时, "worked 157.6 hours a month": by its name or by its unit, the hours of a month.
    if (claim.metric?.id === 'metric:hours-worked' && plain.dimension === 'duration') return plain;
    return {
      dimension: dimensionOf(unit),
      factor: factorOf(unit),
      base: `${plain.base ?? amount}/${plainMeasure(period).base ?? period}`,
    };
  }
  const plain = plainMeasure(unit);
  const saysDaily =
    claim.metric !== null && (DAILY.test(claim.metric.text) || DAILY.test(claim.metric.label.toLowerCase()));
  return FLOWING.has(plain.dimension) && saysDaily ? perDay(plain) : plain;
}

const PRECIOUS = /^commodity:(?:gold|silver|platinum|palladium)(?:-|$)/u;

/** Ounces of precious metal are troy ounces, however far from them the metal is named. */
function weighedUnit({ unit, object }: Statement): string | null {
  return unit === '[oz_av]' && object !== null && PRECIOUS.test(object.id) ? '[oz_tr]' : unit;
}

/**
 * The span that money is told for (`/h`, `/month`), by its unit or by its name; null for plain money and for money a year,
 * which is told as plain as often. Often one paper's unit says it and another's words that are not read: 12 pounds, and 12
 * pounds an hour.
 */
export function paidFor(claim: Statement): string | null {
  const [amount = '', period] = claim.unit?.split('/') ?? [];
  if (!plainMeasure(amount).dimension.startsWith('money:')) return null;
  const told = period ?? paidPeriod(claim);
  return told === null || told === 'year' || dimensionOf(told) !== 'duration' ? null : `/${told}`;
}

/** Names of pay that say for what time it is: 时薪12英镑 is 12 pounds an hour. */
const PAID: readonly (readonly [RegExp, string])[] = [
  [/时薪|\bhourly\b/iu, 'h'],
  [/日薪|\bdaily (?:wage|pay|rate)/iu, 'day'],
  [/周薪|\bweekly (?:wage|pay|salary)/iu, 'week'],
  [/月薪|\bmonthly (?:wage|pay|salary)/iu, 'month'],
];

function paidPeriod({ metric, object }: Statement): string | null {
  const words = `${metric?.text ?? ''} ${object?.text ?? ''}`;
  return PAID.find(([name]) => name.test(words))?.[1] ?? null;
}

/** 16.58, 16.58 rand, ZAR/USD; EUR/USD is the other way round than the euro is quoted. */
const QUOTED_IN = /^(?:1|(?<priced>[A-Z]{3})(?:\/(?<base>[A-Z]{3}))?)$/u;
const QUOTED_IN_DOLLARS = /^(?:EUR|GBP|AUD|NZD)$/u;

/** "The rand closed at 16.85 to the dollar", 1美元兑16.85兰特: what a currency is quoted at, with its unit or without. */
function isQuotation({ kind, metric }: Statement, unit: string): boolean {
  if (metric?.id !== 'metric:exchange-rate' || kind === 'change') return false;
  const told = QUOTED_IN.exec(unit);
  return told !== null && !(told.groups?.['base'] === 'USD' && QUOTED_IN_DOLLARS.test(told.groups['priced'] ?? ''));
}

/** A whole number without a unit (deliveries of 458,000) counts what others count by name. */
function isCount({ kind, low, high }: Statement): boolean {
  const told = low ?? high;
  return kind !== 'change' && told !== null && told >= 10 && Number.isInteger(told);
}

function plainMeasure(unit: string): Measure {
  const dimension = dimensionOf(unit);
  if (dimension.startsWith('count:')) return { dimension: 'count', factor: 1, base: null };
  return {
    dimension,
    factor: factorOf(unit),
    base: dimension.startsWith('money:') ? unit : (BASES[dimension] ?? unit),
  };
}

function perDay(plain: Measure): Measure {
  return { ...plain, dimension: `${plain.dimension}/day`, base: plain.base === null ? null : `${plain.base}/day` };
}
