import { describe, expect, it } from 'vitest';
import { blockOf } from '../../../pipeline/consolidate/block.ts';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { type ClaimSketch, makeClaim } from '../../helpers/make-claim.ts';
import { DEATHS, FIRM, FORECAST, GROWTH, OUTPUT, PRICE, SHARE, STOCK } from './sketches.ts';

/** A count of what the words name. */
const COUNT = (metric: string, unit: string): ClaimSketch => ({
  ...{ ...DEATHS, metric, unit, value: 298_000, quote: '298,000', time: '2025' },
});
const LOAD: ClaimSketch = { ...SHARE, metric: 'metric:load-factor', object: null, scope: null };

/** How many people of an age a country has. */
const OLD: ClaimSketch = {
  kind: 'count',
  subject: 'country:IT',
  metric: 'residents',
  value: 298_000,
  quote: '298,000',
};

/** Whether two articles that say the same figure state one fact. */
const PAIRS: readonly (readonly [same: boolean, what: string, a: ClaimSketch, b: ClaimSketch])[] = [
  [true, 'all slots alike', OUTPUT, {}],
  [true, 'a kind of production and production', OUTPUT, { metric: 'metric:production' }],
  [
    true,
    'hours worked by the name of their month and by the unit',
    {
      ...OUTPUT,
      object: null,
      metric: 'metric:hours-worked',
      kind: 'measure',
      unit: 'h/month',
      value: 157.6,
      quote: '157.6',
    },
    { kind: 'duration', unit: 'hour' },
  ],
  [
    true,
    'a rate and a rate a year',
    { ...OUTPUT, object: null, metric: 'metric:pay-rise', kind: 'share', unit: '%', value: 5.2, quote: '5.2%' },
    { kind: 'measure', unit: '%/year' },
  ],
  [
    true,
    'the world as subject and as scope',
    { ...OUTPUT, subject: 'scope:world' },
    { subject: null, scope: 'scope:world' },
  ],
  [true, 'a commodity as subject and as object', PRICE, { subject: 'commodity:copper', object: null }],
  [true, 'an object left out', OUTPUT, { object: null }],
  [true, 'a share of the world and one whose whole is unsaid', SHARE, { scope: null }],
  [true, 'a share that names what is shared and one that says "share"', SHARE, { metric: 'share' }],
  [true, 'the half-year in two spellings', { ...OUTPUT, time: '2025-H1' }, { time: '2025-01/2025-06' }],
  [true, 'last year without a word in a January article', OUTPUT, { time: null }],
  [true, 'reserves in 2025 and at its end', { ...STOCK, time: '2025' }, { time: '2025-12-31' }],
  [
    true,
    'people of an age on the first of January and in the year that it closes',
    { ...STOCK, ...OLD, object: '65岁及以上', unit: 'person', time: '2026-01-01' },
    { ...OLD, object: '65 or older', unit: '1', time: '2025' },
  ],
  [
    true,
    'what a currency is quoted at, with its unit and without',
    { ...PRICE, subject: null, object: 'rand', metric: 'metric:exchange-rate', value: 16.6, unit: 'ZAR/USD' },
    { subject: 'country:ZA', object: 'rand', metric: 'metric:exchange-rate', value: 16.6, unit: '1', kind: 'measure' },
  ],
  [true, 'two undated articles of one week', { ...OUTPUT, time: null }, { time: null, published: '2026-01-19' }],
  [true, 'the price of a day and of its week', { ...PRICE, time: '2026-01-21' }, { time: '2026-01-19/2026-01-25' }],
  [true, 'a year on year rate and one that does not say', { ...GROWTH, basis: 'yoy' }, { basis: null }],
  [
    true,
    'a rise to a day and over the months to that day',
    { ...GROWTH, metric: 'metric:price', time: '2026-01-19' },
    { time: '2025-10-19/2026-01-19' },
  ],
  [
    true,
    'this year and what has gone on since New Year',
    { ...OUTPUT, time: '2026', published: '2026-08-13' },
    { time: '2026-01/..', published: '2026-08-13' },
  ],
  [
    true,
    'a rise against the beginning of the year, told as cumulative and as year to date',
    { ...GROWTH, metric: 'metric:share-price', basis: 'cumulative', time: '2026', published: '2026-08-13' },
    { metric: 'metric:share-price', basis: 'ytd', time: '2026-01/..', published: '2026-08-13' },
  ],
  [
    true,
    'a share of GDP by either of its names',
    { ...SHARE, metric: 'metric:fiscal-deficit', scope: '国内生产总值' },
    { metric: 'metric:fiscal-deficit', scope: 'gross domestic product' },
  ],
  [
    false,
    'this year and what has gone on since the year before',
    { ...OUTPUT, time: '2026', published: '2026-08-13' },
    { time: '2025-01/..', published: '2026-08-13' },
  ],
  [true, 'a forecast of the same body', { ...FORECAST, attribution: 'org:iea' }, { attribution: 'org:iea' }],
  [true, 'a target and guidance of one firm', { ...FIRM, modality: 'target' }, { modality: 'forecast' }],
  [
    true,
    'a target for output and guidance in tonnes',
    { ...FIRM, modality: 'target', metric: 'metric:production-target' },
    { modality: 'forecast', metric: 'metric:guidance' },
  ],
  [true, 'a country and the whole country', OUTPUT, { scope: 'scope:nationwide' }],
  [
    true,
    'a thing and a kind of it with one figure',
    { ...OUTPUT, object: 'commodity:rare-earths' },
    { object: 'commodity:rare-earth-oxides' },
  ],
  [true, 'a firm and its short name', { ...FIRM, subject: 'granite peak rare earths' }, { subject: 'granite peak' }],
  [true, 'a firm with and without its legal form', { ...FIRM, subject: '花岗峰' }, { subject: '花岗峰公司' }],
  [true, 'a yearly rate and a yearly amount', OUTPUT, { unit: 't/year' }],
  [true, 'people told by two nouns', DEATHS, { unit: 'workers' }],
  [true, 'tonnes and kilograms', OUTPUT, { unit: 'kg', value: 5_400_000_000, step: 100_000_000 }],
  [true, 'people who are the object of their own count', DEATHS, { unit: 'workers', object: 'workers' }],
  [
    true,
    'those whom a sickness kills in a country, and the dead of the country of that sickness',
    { ...DEATHS, subject: 'dengue', scope: 'country:BD', time: '2025' },
    { subject: 'country:BD', object: 'dengue', scope: null },
  ],
  [
    true,
    'pay for an hour by its unit and by words that were not read',
    { ...FIRM, object: null, metric: 'metric:wages', kind: 'money', unit: 'GBP', value: 12.71, step: 0.01 },
    { kind: 'price', unit: 'GBP/h' },
  ],
  [true, 'one accident of two days', DEATHS, { time: '2026-01-08' }],
  [
    false,
    'times that something took which nobody names',
    { ...FIRM, object: null, metric: 'metric:duration', kind: 'duration', unit: 'year', value: 7 },
    { metric: 'metric:duration' },
  ],
  [
    false,
    'pay for an hour and for a week',
    { ...FIRM, object: null, metric: 'metric:wages', kind: 'price', unit: 'GBP/h', value: 12 },
    { unit: 'GBP/week' },
  ],
  [false, 'two accidents months apart', DEATHS, { time: '2025-10-08' }],
  [true, 'supply and output of one figure', OUTPUT, { metric: 'metric:supply' }],
  [false, 'supply and output of two figures', OUTPUT, { metric: 'metric:supply', value: 4_000_000 }],
  [
    true,
    'a forecast of growth and of a rise',
    { ...FORECAST, metric: 'metric:demand-growth', unit: 'bbl/day', kind: 'volume', direction: null },
    { metric: 'metric:demand', kind: 'change', direction: 'up' },
  ],
  [true, 'a share of a total', { ...SHARE, scope: null }, { scope: 'total' }],
  [true, 'what is to come, planned or told', { ...OUTPUT, time: '2027' }, { modality: 'target' }],
  [
    true,
    'a target told by two people',
    { ...FIRM, modality: 'target', attribution: 'dana whitlock' },
    { attribution: 'granite peak' },
  ],
  [true, 'a firm and whose it is', { ...FIRM, subject: 'chinese-owned granite peak' }, { subject: 'granite peak' }],
  [
    true,
    'forecasts of a body named in two scripts',
    { ...FORECAST, attribution: '能源部' },
    { attribution: 'energy ministry' },
  ],
  [false, 'two countries', OUTPUT, { subject: 'country:PE' }],
  [false, 'the world and a country', OUTPUT, { subject: 'scope:world' }],
  [false, 'a subject and none', OUTPUT, { subject: null }],
  [false, 'level and change', { ...OUTPUT, unit: '%', kind: 'share' }, { kind: 'change', direction: 'up' }],
  [false, 'percent and percentage points', GROWTH, { unit: 'pp' }],
  [false, 'output and capacity', OUTPUT, { metric: 'metric:capacity' }],
  [false, 'output and reserves', OUTPUT, { metric: 'metric:reserves' }],
  [false, 'mined and refined', OUTPUT, { metric: 'metric:refined-production' }],
  [false, 'a peak and a year', OUTPUT, { metric: 'metric:peak-production' }],
  [false, 'a market price and a floor price', PRICE, { metric: 'metric:floor-price' }],
  [false, 'output and forecast', OUTPUT, { modality: 'forecast' }],
  [false, 'output and target', OUTPUT, { modality: 'target' }],
  [false, 'the year and its quarter', OUTPUT, { time: '2025-Q4' }],
  [false, 'two years', OUTPUT, { time: '2024' }],
  [false, 'cumulative and single', { ...OUTPUT, basis: 'cumulative' }, { basis: null, time: '2025-11' }],
  [false, 'year on year and month on month', { ...GROWTH, basis: 'yoy' }, { basis: 'mom' }],
  [
    false,
    'gross and contained',
    { ...OUTPUT, object: 'commodity:lithium-carbonate' },
    { object: 'commodity:lithium', value: 1_000_000 },
  ],
  [
    false,
    'light and all',
    { ...OUTPUT, object: 'commodity:rare-earths' },
    { object: 'commodity:light-rare-earths', value: 5_000_000 },
  ],
  [false, 'two wholes', SHARE, { scope: 'us imports' }],
  [false, 'shares of output and of reserves', SHARE, { metric: 'metric:reserves' }],
  [false, 'two currencies', PRICE, { unit: 'CNY/t' }],
  [false, 'forecasts of two bodies', { ...FORECAST, attribution: 'org:iea' }, { attribution: 'org:opec' }],
  [false, 'undated articles of two years', { ...OUTPUT, time: null }, { time: null, published: '2025-01-15' }],
  [false, "a day's price and a year's", { ...PRICE, time: '2025' }, { time: '2025-03-04' }],
  [false, 'barrels a day and barrels', { ...OUTPUT, unit: 'bbl/day', kind: 'volume' }, { unit: 'bbl' }],
  [false, 'deaths and injuries', DEATHS, { metric: 'metric:injuries' }],
  [false, 'mines and ships', { ...DEATHS, unit: 'ships' }, { unit: 'mines' }],
  [false, 'two firms', FIRM, { subject: 'granite hill' }],
  [false, 'nothing measured', { ...OUTPUT, metric: null }, { metric: null }],
  [true, 'things named in two scripts, of one figure', { ...FIRM, object: '电网' }, { object: 'network' }],
  [false, 'things named in two scripts, of two figures', { ...FIRM, object: '电网' }, { object: 'network', value: 9 }],
  // Counts, by the noun that they count and whichever slot it was read into
  [true, 'a noun in two languages', COUNT('护士', '人'), COUNT('nurses', 'nurse')],
  [true, 'a number of what is counted', COUNT('护士数量', '人'), COUNT('number of nurses', 'nurse')],
  [
    true,
    "a noun that is a metric's name, and the metric",
    COUNT('旅客', '人'),
    COUNT('metric:passenger-traffic', '人'),
  ],
  [true, 'a noun read as metric and object', { ...COUNT('nurses', 'nurse'), object: 'nurses' }, { object: null }],
  [true, 'nouns narrowed in two languages, of one figure', COUNT('执业护士', '人'), COUNT('working nurses', 'nurse')],
  [
    false,
    'nouns narrowed in two languages, of two figures',
    COUNT('执业护士', '人'),
    { ...COUNT('working nurses', 'nurse'), value: 9 },
  ],
  [false, 'nouns narrowed in one language', COUNT('retired nurses', 'nurse'), COUNT('working nurses', 'nurse')],
  [false, 'two nouns', COUNT('护士', '人'), COUNT('doctors', 'doctor')],
  [
    true,
    'people who are carried, as freight or as passengers',
    COUNT('metric:freight-volume', 'passenger'),
    COUNT('metric:passenger-traffic', '人'),
  ],
  [true, 'a rate, whether or not its name has a word for it', LOAD, { metric: 'metric:load-factor' }],
];

describe('which claims state one fact', () => {
  it.each(PAIRS)('%s: %s', (same, _, a, b) => {
    const claims = [makeClaim({ ...a, id: 'c_1' }), makeClaim({ ...a, ...b, articleId: 'b', id: 'c_2' })];
    const together = groupFacts(claims).some((fact) => fact.sides.some((side) => side.claims.length === 2));
    expect(together).toBe(same);
    if (same) expect(blockOf(claims[0] ?? makeClaim({}))).toBe(blockOf(claims[1] ?? makeClaim({})));
  });
});
