import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { isGrowth } from '../metrics/growth-metric.ts';
import { countNoun } from '../names/count-noun.ts';
import { nameOf, wordsOf } from '../names/names.ts';
import { measureOf } from '../verdict/dimension.ts';
import { admissible, type Interval } from '../verdict/interval.ts';
import { isSpoken } from '../verdict/spoken-number.ts';

/** A figure of an article as it is looked for in another article about the same event. */
export interface ToldFigure {
  readonly claim: PlacedClaim;
  /** What can be compared at all: level or change (`sortOf`), and the dimension. Words of a unit differ from language to language: see `MEASURED`. */
  readonly class: string;
  readonly interval: Interval;
  /** The one number that is told, in the base unit and with its sign; null for a range. */
  readonly value: number | null;
  /** Its telling digits: 21.7% is 217, 8300万 is 83. */
  readonly digits: string;
  /** What is counted, where both languages name it alike. */
  readonly noun: string | null;
  readonly headline: boolean;
  /** The names under which its text writes whom it is told of, where that is not its own: 凯斯勒 for `kessler`. */
  readonly called: ReadonlySet<string>;
}

/** What is measured. Bare numbers, points of a scale and things counted are told with a unit in one language and without in the other. */
const MEASURED =
  /^(?:money:|price|share|points|multiple|mass|volume|length|area|duration|energy|power|data|angle|pressure|voltage|frequency|speed|temperature|[a-z:A-Z]+\/)/u;
const HAN = /\p{Script=Han}/u;

/** The figures of an article that can have a counterpart, in text order; dates, and words without a number, have none. */
export function toldFigures(claims: readonly PlacedClaim[]): readonly ToldFigure[] {
  const there = told.get(claims);
  if (there !== undefined) return there;
  const figures = figuresOf(claims);
  told.set(claims, figures);
  return figures;
}

/** By the very list of claims: an article is compared with each of hundreds that tell of its event. */
const told = new WeakMap<readonly PlacedClaim[], readonly ToldFigure[]>();

const NO_NAMES: ReadonlySet<string> = new Set();
/** 该机构, "the company": it names nobody. */
const STANDS_IN =
  /^(?:[该本其这此]|上述|th(?:e|is|at)\b|its?\b)|^(?:公司|集团|银行|企业|机构|平台|政府|当局|协会|基金|俱乐部|球队)$/iu;

/** By the id of each subject that no lexicon lists, the names that it is written by beside its own. */
function namesWritten(claims: readonly PlacedClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { subject } of claims) {
    if (subject === null || subject.id.includes(':') || STANDS_IN.test(subject.text)) continue;
    const name = wordsOf(subject.text).join(' ');
    if (name.length < 2 || name === nameOf(subject)?.key) continue;
    names.set(subject.id, (names.get(subject.id) ?? new Set()).add(name));
  }
  return names;
}

function figuresOf(claims: readonly PlacedClaim[]): readonly ToldFigure[] {
  const written = namesWritten(claims);
  return claims
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .flatMap((claim) => {
      const interval = claim.kind === 'date' ? null : admissible(claim);
      const measure = measureOf(claim);
      if (interval === null || measure === null || claim.direction === 'none') return [];
      const kind = isGrowth(claim) ? 'change' : 'level';
      const dimension = plainDimension(measure.dimension);
      const value = typeof claim.value === 'number' ? claim.value : null;
      const noun = countNoun(claim);
      return [
        {
          claim,
          class: `${sortOf(kind, dimension, claim)}|${dimension}`,
          interval,
          value: value === null ? null : inBase(value, measure.factor, kind === 'change' ? claim.direction : null),
          digits: value === null ? '' : digitsOf(value),
          noun: noun === null || HAN.test(noun) ? null : noun,
          headline: claim.sentence[0] === 0,
          called: written.get(claim.subject?.id ?? '') ?? NO_NAMES,
        },
      ];
    });
}

/** An amount that something grew by is told as a plain amount as well: 净增50万个, "a net addition of 500,000". */
function sortOf(kind: 'level' | 'change', dimension: string, { direction }: PlacedClaim): string {
  if (kind === 'level' || /^(?:share|points|multiple)$/u.test(dimension)) return kind;
  return direction === 'up' ? 'level' : kind;
}

/** Money for each thing (a share, a dose) is told with the thing or without, things in either language, and amounts a day with the day in the unit or in the name. */
function plainDimension(dimension: string): string {
  const plain = dimension
    .replace(/\/day$/u, '')
    .replace(/count:[^/]*/gu, 'count')
    .replace(/^(?<money>money:[A-Z]+)\/count$/u, '$<money>');
  return MEASURED.test(plain) ? plain : 'count';
}

/** True for what is expected, aimed at, or would follow from a condition. */
export function isExpected({ claim }: ToldFigure): boolean {
  return claim.modality !== 'reported';
}

/** True for a number in words of size: 一成, a fifth, 翻倍. */
export function isRoundWord({ claim }: ToldFigure): boolean {
  return isSpoken(claim);
}

/** With the sign of its movement: a number of jobs that are cut is a number. */
function inBase(value: number, factor: number, direction: PlacedClaim['direction']): number {
  return Number((value * factor * (direction === 'down' ? -1 : 1)).toPrecision(12));
}

function digitsOf(value: number): string {
  const [digits = ''] = Math.abs(value).toExponential(9).split('e');
  return digits.replace('.', '').replace(/0+$/u, '');
}
