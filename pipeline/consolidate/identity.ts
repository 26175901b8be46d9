import type { Slot, Statement } from '../../extractors/model/claim.ts';
import type { PlacedClaim } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { isGrowth } from './metrics/growth-metric.ts';
import { lexiconMetric } from './metrics/lexicon.ts';
import { type Metric, metricOf, repeats } from './metrics/metric-nature.ts';
import { ageGroupKey } from './names/age-group.ts';
import { countNoun } from './names/count-noun.ts';
import { type Name, nameOf } from './names/names.ts';
import { liesAhead, type Period, periodOf } from './period.ts';
import { measureOf, paidFor } from './verdict/dimension.ts';

/** What two claims must share to be comparable at all. */
export interface Ground {
  readonly kind: 'level' | 'change' | 'date';
  readonly dimension: string;
  readonly modality: 'reported' | 'expected' | 'hypothetical';
  readonly metric: Metric;
}

/** All of a claim that decides which fact it states; what it says of it (value, comparator) is not here. */
export interface Identity extends Ground {
  readonly subject: Name | null;
  readonly object: Name | null;
  readonly scope: Name | null;
  /** What is counted, or for what span of time money is told (`/h`). */
  readonly noun: string | null;
  readonly basis: string | null;
  readonly time: Period;
  /** Who expects: forecasts are facts of their forecaster. An aim is its subject's, whoever tells it. */
  readonly forecaster: Name | null;
  /** Claims of equal keys are told apart by nothing. */
  readonly key: string;
}

const MODALITIES = {
  reported: 'reported',
  forecast: 'expected',
  target: 'expected',
  hypothetical: 'hypothetical',
} as const satisfies Record<Statement['modality'], Ground['modality']>;

/** The words that tell who and what, with the scope of a claim without a subject in the subject's place. */
export interface Roles {
  readonly subject: Slot | null;
  readonly object: Slot | null;
  readonly scope: Slot | null;
}

/** Wholes that go without saying: whoever leaves them out means the same. */
const OWN_COUNTRY: ReadonlySet<string> = new Set(['scope:nationwide', 'scope:domestic']);
const PLACES = /^(?:country|region|place|scope):/u;
const WORLD: ReadonlySet<string> = new Set(['scope:world', 'world', 'global', '全球', '世界']);

/**
 * Who, what and where, whichever slot the sentence put them in: a commodity that is the grammatical subject is the
 * object; a place that limits a figure without a subject is its subject; a place named twice is named once.
 */
export function rolesOf(claim: Statement): Roles {
  let { subject, object, scope } = claim;
  if (subject?.id.startsWith('commodity:') === true && (object === null || object.id === subject.id)) {
    object = subject;
    subject = null;
  }
  if (isOilFigure(claim) && (object === null || object.id === 'commodity:crude-oil')) object = OIL;
  // What a project costs is told of the project, whatever it is to make.
  if (claim.metric?.id === 'metric:project-cost' && subject !== null) object = null;
  // 1美元兑16.58兰特: a currency is quoted, wherever it is.
  if (claim.metric?.id === 'metric:exchange-rate' && object !== null) return { subject: null, object, scope: null };
  // 65岁以上老人: that they are people is in the count, but not how old they are.
  const isGroup = object !== null && ageGroupKey(object.id) !== null;
  if (object !== null && !isGroup && countsItself(claim, object)) object = null;
  if (object !== null && !isGroup && claim.metric !== null && repeats(object, claim.metric)) object = null;
  if (isToll(claim) && subject !== null && scope !== null && PLACES.test(scope.id) && !PLACES.test(subject.id)) {
    object = subject;
    subject = scope;
    scope = null;
  }
  const part = claim.kind === 'share';
  if (part && scope !== null && (isPlainWhole(scope) || namesMeasure(scope, claim.metric))) scope = null;
  if (!part && subject === null && scope !== null && (PLACES.test(scope.id) || WORLD.has(scope.id))) {
    subject = scope;
    scope = null;
  }
  // 全国产量 of China is China's; the world that a list of countries is taken from (其中智利…) limits none of them.
  if (!part && scope !== null && subject !== null && (WORLD.has(scope.id) || OWN_COUNTRY.has(scope.id))) scope = null;
  if (scope !== null && subject !== null && scope.id === subject.id) scope = null;
  if (object !== null && subject !== null && object.id === subject.id) object = null;
  return { subject, object, scope };
}

/** "Dengue killed 352 people in Bangladesh" is told of Bangladesh as well, with what they died of. */
function isToll({ kind, metric }: Statement): boolean {
  return kind === 'count' && metric !== null && lexiconMetric(metric.id)?.family === 'casualties';
}

/** 占出口总值, "of the total": the whole of what is measured, which says no more than that it is a share. */
const PLAIN_WHOLE =
  /^(?:the )?(?:total|whole|overall|all)? ?(?:total|whole|imports?|exports?|output|production|trade|sales|volume)?$|^(?:总|全部|全年)?(?:进口|出口|产|销售?|贸易|外贸|进出口)?总?[量值额数体]?$/u;

function isPlainWhole({ id }: Slot): boolean {
  return id.startsWith('metric:') || PLAIN_WHOLE.test(id.toLowerCase());
}

/** "Of last year's additions", where additions are what is measured: the whole is all of them. */
function namesMeasure(scope: Slot, metric: Slot | null): boolean {
  if (metric === null || metric.start < scope.start || metric.end > scope.end || metric.text === '') return false;
  const rest = scope.text.toLowerCase().replace(metric.text.toLowerCase(), '');
  return ONLY_WHICH.test(rest);
}

/** What may stand before the name of a measure and say only whose time or how much of it. */
const ONLY_WHICH =
  /^(?:the|all|total|overall|this|last|year|month|quarter|['’]s|annual|yearly|monthly|quarterly|\d{4}|\s)*$|^(?:去年|今年|上年|全年|当年|当月|同期|全部|总|的|\d{4}年)*$/u;

const OIL: Slot = { id: 'commodity:oil', label: 'oil', text: 'oil', start: 0, end: 0 };
const OIL_METRICS: ReadonlySet<string> = new Set(['production', 'resources', 'consumption', 'capacity']);

/** What is found, pumped and used by the barrel is oil, and goes without saying; in trade crude and products differ. */
function isOilFigure(claim: Statement): boolean {
  if (claim.metric === null || claim.unit === null || !/^bbl(?:\/|$)/u.test(claim.unit)) return false;
  return OIL_METRICS.has(lexiconMetric(claim.metric.id)?.family ?? '');
}

/** In "killing two workers" the workers are what is counted, and the count says so. */
function countsItself(claim: Statement, object: Slot): boolean {
  if (claim.kind !== 'count' || /^[a-z]+:./u.test(object.id)) return false;
  const noun = countNoun(claim);
  return noun !== null && countNoun({ ...claim, unit: object.id }) === noun;
}

/** A time that something took, of which the words do not say what: a seven-year low and a tenth month are not one thing. */
const SOME_DURATION = 'metric:duration';

/**
 * What a claim shares with every claim that could state the same fact; null where it is comparable with nothing.
 * What is to happen wholly after the day of publication is expected, whatever the mood it is told in.
 */
export function groundOf(claim: Statement, published: CalendarDay | null = null): Ground | null {
  const metric = metricOf(claim);
  if (metric === null || (metric.key === SOME_DURATION && claim.object === null)) return null;
  const ahead = claim.kind !== 'date' && liesAhead(claim, published) && claim.time?.from !== 'inherited';
  const modality = ahead && claim.modality === 'reported' ? 'expected' : MODALITIES[claim.modality];
  if (claim.kind === 'date') return { kind: 'date', dimension: 'day', modality, metric };
  const measure = measureOf(claim);
  if (
    measure === null ||
    (claim.value === null && claim.low === null && claim.high === null && claim.direction !== 'none')
  )
    return null;
  const kind = isGrowth(claim) ? 'change' : 'level';
  return { kind, dimension: measure.dimension, modality, metric };
}

/** Only somebody can expect: a commodity or a metric in the attribution is a slip of the reading. */
function forecasterOf(attribution: Slot | null): Name | null {
  return attribution === null || /^(?:commodity|metric|scope):/u.test(attribution.id) ? null : nameOf(attribution);
}

/** The identity of a claim; null where it is comparable with nothing. */
export function identityOf(claim: PlacedClaim): Identity | null {
  const ground = groundOf(claim, claim.published);
  if (ground === null) return null;
  const roles = rolesOf(claim);
  const [subject, object, scope] = [nameOf(roles.subject), nameOf(roles.object), nameOf(roles.scope)];
  if (subject === null && object === null) return null;
  const noun = countNoun(claim) ?? paidFor(claim);
  const basis = claim.basis;
  const time = periodOf(claim, claim.published);
  const forecaster = claim.modality === 'forecast' ? forecasterOf(claim.attribution) : null;
  const key = JSON.stringify([
    ...[ground.kind, ground.dimension, ground.modality, ground.metric.family, ground.metric.key, ground.metric.told],
    ...[subject?.key ?? null, object?.key ?? null, scope?.key ?? null, noun, basis, forecaster?.key ?? null],
    ...(time.edtf === null
      ? ['?', time.published]
      : [time.low, time.high, time.low === null && time.high === null ? time.edtf : null]),
  ]);
  return { ...ground, subject, object, scope, noun, basis, time, forecaster, key };
}
