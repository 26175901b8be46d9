// Not through extractors/index.ts: the process that stores need not load the segmenter and its dictionaries.
import { defaultLexicon, type Lexicon } from '../../../extractors/lexicon/lexicon.ts';
import type { Name } from '../names/name.ts';

/** What grouping must know of a listed metric. */
export interface ListedMetric {
  /** The ids it is a kind of, nearest first; none for those that bound their parent instead of telling it. */
  readonly wider: readonly string[];
  readonly family: string;
  readonly nature: 'stock' | 'flow' | 'rate' | 'event';
  /** A price of something. */
  readonly priced: boolean;
}

/** A floor price is no kind of market price, a peak no kind of a year's output, though they are filed under them. */
const NOT_ITS_PARENT = /floor|-cap$|peak|cumulative|design|quota$/u;

let inForce: () => Lexicon = defaultLexicon;
const knownIn = new WeakMap<Lexicon, Map<string, ListedMetric | null>>();

/**
 * Says under which lexicon this process groups from now on: a newsroom's own metrics and things have natures, families
 * and parents, too. `lexicon` is asked when grouping needs it.
 */
export function groupWith(lexicon: () => Lexicon): void {
  inForce = lexicon;
}

/** The lexicon under which this process groups now. */
export function lexiconInForce(): Lexicon {
  return inForce();
}

/** The lexicon's row of a metric id; null for an unlisted name. */
export function lexiconMetric(id: string): ListedMetric | null {
  const lexicon = inForce();
  const known = knownIn.get(lexicon) ?? new Map<string, ListedMetric | null>();
  knownIn.set(lexicon, known);
  const found = known.get(id);
  if (found !== undefined) return found;
  if (!id.startsWith('metric:')) return null;
  const row = lexicon.metric(id);
  const metric =
    row === undefined
      ? null
      : {
          wider: widerThan(id, lexicon),
          family: row.family,
          nature: row.nature,
          priced: row.dims.includes('price') && row.nature === 'rate',
        };
  known.set(id, metric);
  return metric;
}

const namesIn = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/** The listed metric of which this is a name, whole, in either language; null for all other words. */
export function metricNamed(words: string): string | null {
  const lexicon = inForce();
  const names = namesIn.get(lexicon) ?? lexicon.metricNames();
  namesIn.set(lexicon, names);
  return names.get(words.normalize('NFKC').trim().toLowerCase()) ?? null;
}

function widerThan(id: string, lexicon: Lexicon): readonly string[] {
  const wider: string[] = [];
  for (let at = id; ; ) {
    const parent = lexicon.metric(at)?.parent;
    if (parent === undefined || wider.includes(parent) || NOT_ITS_PARENT.test(at)) return wider;
    wider.push(parent);
    at = parent;
  }
}

/** True when the lexicon files one listed thing under the other: dysprosium oxide under rare earths. */
export function isKindOf(id: string, wider: string): boolean {
  return id !== wider && inForce().isWithin(id, wider);
}

/**
 * What all things share that may be one: the widest thing that a listed one is a kind of. Unlisted names share one
 * shelf, as nothing shows which of two names in two scripts are one thing.
 */
export function shelfOf(name: Name): string {
  return name.listed ? (widerThings(name).at(-1) ?? name.key) : UNLISTED;
}

/** A listed thing and all that it is a kind of, the nearest first. */
export function widerThings(name: Name): readonly string[] {
  const things = [name.key];
  for (let parent = parentOf(name.key); parent !== null && things.length < 12; parent = parentOf(parent))
    things.push(parent);
  return things;
}

function parentOf(id: string): string | null {
  return inForce().entity(id)?.parent ?? null;
}

const UNLISTED = '';

/**
 * True for a rare earth and its oxide: the element is dug, made, counted and sold as the oxide, and writers call it by
 * either name.
 */
export function isOxideOf(a: string, b: string): boolean {
  const oxide = (name: string, element: string) => name === `${element}-oxide` || name === `${element}-oxides`;
  return (oxide(a, b) || oxide(b, a)) && isKindOf(a, RARE_EARTHS) && isKindOf(b, RARE_EARTHS);
}

/** What all rare earths and their oxides are filed under. */
export const RARE_EARTHS = 'commodity:rare-earths';
