// Not through extractors/index.ts: the process that stores need not load the segmenter and its dictionaries.
import { plural } from '../../../extractors/lexicon/plural.ts';
import { dimensionOf } from '../../../extractors/lexicon/units.ts';
import type { Slot, Statement } from '../../../extractors/model/claim.ts';
import { overlaps } from '../../../extractors/model/span.ts';
import { ageGroupKey } from '../names/age-group.ts';
import { countNoun } from '../names/count-noun.ts';
import { countedThing } from '../names/counted-thing.ts';
import { translates, unlistedName, wordsOf } from '../names/names.ts';
import { grownMetric } from './growth-metric.ts';
import { lexiconMetric, metricNamed } from './lexicon.ts';
import { areKin } from './metric-kin.ts';

/**
 * How a metric lives in time. `stock`: an amount at a moment; the year's figure is that of its end. `price`: quoted by
 * the day or the week. `flow`: so much in a period; another period is another fact. `event`: of what happened once.
 */
export type Nature = 'stock' | 'price' | 'flow' | 'event';

/** A metric as claims are compared by. */
export interface Metric {
  /** Lexicon id, or the words of an unlisted one. */
  readonly key: string;
  /** The lexicon ids that this one is a kind of, nearest first. */
  readonly wider: readonly string[];
  /** Two metrics of different families are never one fact. */
  readonly family: string;
  readonly nature: Nature;
  /** Words that narrow an unlisted metric of which the two languages share the noun: 执业 of 执业护士; else empty. */
  readonly told: string;
}

/** Unlisted metrics by their words. Latin words are matched whole; Chinese ones anywhere. */
const NATURE_WORDS = [
  { nature: 'price', words: /\b(?:price|prices|quote|fee|rent|exchange rate|yield)\b|价|汇率|收益率|报价/u },
  {
    nature: 'stock',
    words:
      /\b(?:reserves?|resources?|capacity|inventor(?:y|ies)|stocks?|stockpiles?|storage|population|holdings?|stake|workforce|headcount|employees|staff|depth|length|height|area|debt|assets|deposits|backlog|number|fleet|membership|level)\b|储量|资源量|产能|能力|库存|存量|人口|持股|股权|员工|人数|深|面积|余额|债务|资产|总数|保有量|填充率|库容/u,
  },
] as const satisfies readonly { readonly nature: Nature; readonly words: RegExp }[];

/**
 * Words in the name of a share that only say "share": 占比, "share of mine production" and "mine production" told as a
 * percentage of a whole are one metric.
 */
const SHARE_WORDS =
  /\b(?:market share|share|proportion|percentage|portion|part)\b(?: of)?|市场份额|份额|占比|比重|比例/gu;

/** Families whose percentages are rates of their own, not parts of a whole. */
const RATE_FAMILIES: ReadonlySet<string> = new Set([
  'reliance',
  'shares',
  'interest',
  'inflation',
  'labour',
  'economy',
  'bank',
  'health',
  'population',
]);
const RATE_WORDS =
  /\b(?:rate|ratio|reliance|dependence|dependency|margin|yield|tariff|tax|stake|interest|utili[sz]ation|fill|full|storage)\b|率|依存度|依赖度|税|持股|权益|股权/u;

const HAN = /\p{Script=Han}/u;

/** Metrics that a claim's kind names where no word does. */
const IMPLIED: Readonly<Partial<Record<Statement['kind'], Metric>>> = {
  price: { key: 'metric:price', wider: [], family: 'price', nature: 'price', told: '' },
  share: { key: '', wider: [], family: 'part', nature: 'flow', told: '' },
};

const OF_PEOPLE: Metric = { key: 'metric:population', wider: [], family: 'population', nature: 'stock', told: '' };

/** A count of people of some age. */
function isOfAges({ kind, unit, object }: Statement): boolean {
  if (object === null || (kind !== 'count' && unit !== '1')) return false;
  return ageGroupKey(object.id) !== null;
}

/** Tonnes a hectare are a yield, whichever verb tells them. */
function isPerArea(unit: string | null): boolean {
  const slash = unit?.indexOf('/') ?? -1;
  return unit !== null && slash > 0 && dimensionOf(unit.slice(slash + 1)) === 'area';
}

/** Where one of two unlisted names of what is measured stands in the other (航线旅客, 国际航线旅客), the longer one tells it. */
function withWholeName(claim: Statement): Statement {
  const { metric, object } = claim;
  if (metric === null || object === null || !repeats(object, metric) || metric.id.startsWith('metric:')) return claim;
  return object.id.length > metric.id.length ? { ...claim, metric: { ...object, text: metric.text } } : claim;
}

/** True where an unlisted object is nothing beside the metric, but words of it: 旅客 of 旅客, 机队规模 of 机队规模. */
export function repeats(object: Slot, metric: Slot): boolean {
  if (LISTED.test(object.id) || !overlaps(object, metric)) return false;
  if (!LISTED.test(metric.id)) return object.id.includes(metric.id) || metric.id.includes(object.id);
  if (metricNamed(object.id.replace(COUNT_ENDING, '')) === metric.id) return true;
  const [whole, part] = [object.text.toLowerCase(), metric.text.toLowerCase()];
  return part.includes(whole) || (whole.includes(part) && ONLY_COUNTS.test(whole.replace(part, '')));
}

const LISTED = /^[a-z]+:./u;
const COUNT_ENDING = /(?:总数|数量|总量|总规模|规模|数)$/u;
/** What may stand about a metric and add nothing to it. */
const ONLY_COUNTS = /^(?:总|年|的|全国|总数|数|数量|总量|人数|规模|total|annual|overall|number of|\s)*$/u;

/** Verbs that say no more than that there are so many. */
const COUNTING = /^(?:counts?|counted|numbers?|numbered|totals?|totall?ed)$/u;

/** "4.6 million base stations" is their number, as 基站总数 says it is, and so is what a country counts. */
function isNumberOf({ kind, unit, object, end }: Statement, metric: Slot): boolean {
  if (object === null || !LISTED.test(object.id) || (kind !== 'count' && unit !== '1')) return false;
  const isBehind = object.start >= end && object.start - end <= 1;
  return metric.id === object.text.toLowerCase() || (isBehind && COUNTING.test(metric.id));
}

/** What a claim measures; null where neither its words nor its kind say. */
export function metricOf(given: Statement): Metric | null {
  const claim = withWholeName(given);
  if (claim.metric === null) return isOfAges(claim) ? OF_PEOPLE : (IMPLIED[claim.kind] ?? null);
  // Only goods are freight: whoever is carried is a passenger.
  if (claim.metric.id === 'metric:freight-volume' && countNoun(claim) === 'person')
    return plainMetric({ ...claim.metric, id: 'metric:passenger-traffic' });
  if (claim.metric.id === 'metric:production' && isPerArea(claim.unit))
    return plainMetric({ ...claim.metric, id: 'metric:yield' });
  // 65岁以上老人1840万, "14.8 million residents were 65 or older": how many they are.
  if (isOfAges(claim) && !claim.metric.id.startsWith('metric:'))
    return plainMetric({ ...claim.metric, id: 'metric:population' });
  // "The mine would yield 90,000 tonnes": what comes out in all, and not from a hectare.
  if (claim.metric.id === 'metric:yield' && claim.kind === 'mass' && !isPerArea(claim.unit))
    return aimedMetric(claim, { ...claim.metric, id: 'metric:production' });
  if (isNumberOf(claim, claim.metric)) return plainMetric({ ...claim.metric, id: 'metric:number' });
  if (claim.modality === 'forecast' || claim.modality === 'target') return aimedMetric(claim, claim.metric);
  return claim.kind === 'share' ? shareMetric(claim.metric) : plainMetric(claim.metric);
}

/**
 * 产量目标, "guidance of 4,500 tons" and an output that is expected are one metric: that it is an aim is in the modality.
 * An aim that does not say of what is one of output where it is an amount, of revenue where it is money.
 */
function aimedMetric(claim: Statement, slot: Slot): Metric | null {
  // Whoever plans to spend so much plans an investment.
  if (slot.id === 'metric:expenses' && claim.kind === 'money') return plainMetric({ ...slot, id: 'metric:investment' });
  const aim = /^metric:(?:(?<what>[a-z-]+)-)?(?:target|guidance|forecast|goal)$/u.exec(slot.id);
  if (aim === null) return claim.kind === 'share' ? shareMetric(slot) : plainMetric(slot);
  const { what } = aim.groups ?? {};
  if (what !== undefined) return plainMetric({ ...slot, id: `metric:${what}` });
  if (claim.kind === 'mass' || claim.kind === 'volume' || claim.kind === 'measure' || claim.kind === 'count')
    return { key: '', wider: [], family: 'production', nature: 'flow', told: '' };
  return claim.kind === 'money'
    ? { key: '', wider: [], family: 'revenue', nature: 'flow', told: '' }
    : plainMetric(slot);
}

function plainMetric(given: Slot): Metric {
  const slot = { ...given, id: grownMetric(given.id) ?? given.id };
  const listed = lexiconMetric(slot.id);
  if (listed !== null) {
    const nature =
      listed.family === 'price' || listed.priced ? 'price' : listed.nature === 'rate' ? 'flow' : listed.nature;
    return { key: slot.id, wider: listed.wider, family: listed.family, nature, told: '' };
  }
  const named = metricNamed(slot.id);
  if (named !== null) return plainMetric({ ...slot, id: named });
  const words = wordsOf(slot.id).join(' ');
  const nature = natureOf(`${slot.id} ${slot.label}`.toLowerCase());
  const thing = countedThing(slot.id);
  const plainly = thing?.told === '' ? metricNamed(plural(thing.noun)) : null;
  if (plainly !== null) return plainMetric({ ...slot, id: plainly });
  if (thing !== null) return { key: thing.noun, wider: [], family: thing.noun, nature, told: thing.told };
  return { key: words, wider: [], family: OPEN, nature, told: '' };
}

/** A part of a whole: the metric is what the whole consists of, and may be unsaid. */
function shareMetric(slot: Slot): Metric {
  const plain = plainMetric(slot);
  const text = `${slot.id} ${slot.label} ${slot.text}`.toLowerCase();
  if ((RATE_FAMILIES.has(plain.family) && slot.id !== 'metric:contribution') || RATE_WORDS.test(text)) return plain;
  const listed = lexiconMetric(slot.id);
  if (listed !== null) {
    // A load factor is no part of a whole, whether or not its name has a word for "rate".
    if (listed.nature === 'rate' && !/share|contribution/u.test(slot.id)) return plain;
    return /share|contribution/u.test(slot.id)
      ? { ...plain, key: '', wider: [], family: 'part' }
      : { ...plain, family: 'part' };
  }
  const base = wordsOf(slot.id.replaceAll(SHARE_WORDS, ' ')).join(' ');
  return { key: base, wider: [], family: 'part', nature: natureOf(base), told: '' };
}

function natureOf(text: string): Nature {
  return NATURE_WORDS.find(({ words }) => words.test(text))?.nature ?? 'flow';
}

/** What no lexicon lists: whether two such metrics are one is told by their words, in whichever language. */
const OPEN = 'open';

/** Words of two languages, of which nothing shows whether they say the same. */
function areUnread(a: string, b: string): boolean {
  return a !== '' && b !== '' && HAN.test(a) !== HAN.test(b);
}

function areTranslated(a: string, b: string): boolean {
  return translates(unlistedName(a), unlistedName(b));
}

/** How far two metrics are apart which writers use for one another. */
const KIN = 0.7;

/** True where only their figures show whether two metrics mean one thing. */
export function saidForAnother(a: Metric, b: Metric): boolean {
  if (a.key === b.key && a.family === b.family) return a.told !== b.told && areUnread(a.told, b.told);
  const open = a.family === b.family && !LISTED.test(a.key) && !LISTED.test(b.key);
  if (open && areUnread(a.key, b.key)) return !areTranslated(a.key, b.key);
  return areKin(a.key, b.key) && !a.wider.includes(b.key) && !b.wider.includes(a.key);
}

/** 0 the same; 0.7 one is often told in the words of the other; 0.4 one is a kind of the other (mine production, production); 1 one says only "share"; null otherwise. */
export function metricDistance(a: Metric, b: Metric): number | null {
  if (saidForAnother(a, b)) return KIN;
  if (a.key === b.key) return a.family === b.family && a.told === b.told ? 0 : null;
  if (a.family !== b.family) return null;
  if (a.key === '' || b.key === '') return 1;
  if (a.wider.includes(b.key) || b.wider.includes(a.key)) return 0.4;
  return LISTED.test(a.key) || LISTED.test(b.key) ? null : openDistance(a.key, b.key);
}

/** How far two names of a metric that no lexicon lists are apart: 0 the same in two languages, 0.2 one says "total" too. */
function openDistance(a: string, b: string): number | null {
  if (areUnread(a, b)) return areTranslated(a, b) ? 0 : KIN;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // "peak production" is not "production": only listed kinds widen, and a unlisted phrase widens only by its neutral words.
  return long.endsWith(short) &&
    /^(?:annual|yearly|total|overall|actual|年|总|全年|年度)\s?$/u.test(long.slice(0, long.length - short.length))
    ? 0.2
    : null;
}
