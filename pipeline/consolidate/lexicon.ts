// Not through extractors/index.ts: the process that stores need not load the segmenter and its dictionaries.
import { defaultLexicon, type Lexicon } from '../../extractors/lexicon/lexicon.ts';
import type { Name } from './names.ts';

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
  if (!name.listed) return UNLISTED;
  let top = name.key;
  for (let depth = 0; depth < 12; depth += 1) {
    const parent = inForce().entity(top)?.parent ?? null;
    if (parent === null) break;
    top = parent;
  }
  return top;
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

const RARE_EARTHS = 'commodity:rare-earths';
