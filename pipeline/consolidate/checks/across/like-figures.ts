import type { Interval } from '../../verdict/interval.ts';
import { movementsOf } from '../growth.ts';
import type { FigureSentence, Mark } from '../sentence-figures.ts';
import { EARLIER } from './cues.ts';

/** A figure with the sentence that it stands in, by its place among the article's sentences with figures. */
export interface Placed {
  readonly mark: Mark;
  readonly at: number;
}

/** True for two levels that can be added up or divided: of one dimension, or both counts, whatever noun was read with them. */
export function areAlike(a: Mark, b: Mark): boolean {
  return a.role === 'level' && b.role === 'level' && (a.dimension === b.dimension || (isCount(a) && isCount(b)));
}

/** True for a number of things, of whatever sort. */
export function isCount({ dimension }: Mark): boolean {
  return /^count(?::[^/]*)?$/u.test(dimension);
}

const PERSONS = /^(?:人|名|位|例|口|员)$/u;

/** True where the words call both by one name, or one of them by none: 31.6万台 and 3.2万台, "machines" and "washing machines". */
export function areNamedAlike(a: Mark, b: Mark): boolean {
  if (!isCount(a)) return a.dimension === b.dimension;
  const [thing, other] = [a.claim.object?.id, b.claim.object?.id];
  if (thing === other && thing?.includes(':') === true) return true;
  const [x, y] = [nounOf(a), nounOf(b)];
  return (
    x === y ||
    x === '' ||
    y === '' ||
    (PERSONS.test(x) && PERSONS.test(y)) ||
    x.endsWith(` ${y}`) ||
    y.endsWith(` ${x}`)
  );
}

/** Nouns for people as such, of whom any others are a part. */
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  'person',
  'people',
  'resident',
  'inhabitant',
  'citizen',
  'individual',
  'participant',
  'volunteer',
  'respondent',
]);

function nounOf({ dimension }: Mark): string {
  const noun = dimension.replace(/^count:?/u, '');
  return noun === '1' || PERSON_NOUNS.has(noun) ? '' : noun;
}

/** The levels like one that stand before it in its own sentence and in those before, nearest first. */
export function levelsBefore(
  article: readonly FigureSentence[],
  { mark, at }: Placed,
  reach: number,
): readonly Placed[] {
  const found: Placed[] = [];
  for (let i = at; i >= Math.max(0, at - reach); i -= 1) {
    const marks = article[i]?.marks ?? [];
    for (const other of marks.toReversed())
      if (other.start < mark.start && areAlike(mark, other)) found.push({ mark: other, at: i });
  }
  return found;
}

/**
 * True for a level of the time before: where a movement starts, or what was so "a year earlier". "Last year" says so only
 * beside a level of a later time: in January it is the year that everybody writes about.
 */
export function isOfBefore(sentence: FigureSentence, mark: Mark): boolean {
  if (startsOf(sentence).has(mark) || isToldWith(sentence, mark, ({ before, after }) => [before, after])) return true;
  return isOfLastYear(sentence, mark) && hasLater(sentence, mark);
}

/** True for a level told with 去年 or "last year". */
export function isOfLastYear(sentence: FigureSentence, mark: Mark): boolean {
  return isToldWith(sentence, mark, ({ lastYear }) => [lastYear, lastYear]);
}

/** Whether the words right before or right behind a figure are so. */
function isToldWith(
  sentence: FigureSentence,
  mark: Mark,
  cuesOf: (cues: (typeof EARLIER)['en']) => readonly [before: RegExp, after: RegExp],
): boolean {
  const [before, after] = cuesOf(EARLIER[sentence.language]);
  const next = sentence.marks[sentence.marks.indexOf(mark) + 1];
  const following = sentence.text.slice(mark.end, Math.min(next?.start ?? mark.claim.sentence[1], mark.end + 60));
  return before.test(mark.before.slice(-60)) || after.test(following);
}

/** Whether a like level of a later time stands beside one, or one whose time is not known. */
function hasLater({ marks }: FigureSentence, mark: Mark): boolean {
  const own = mark.claim.time?.high ?? null;
  return marks.some((other) => {
    if (other === mark || !areAlike(other, mark)) return false;
    const low = other.claim.time?.low ?? null;
    return own === null || low === null || low > own;
  });
}

const STARTS = new WeakMap<FigureSentence, ReadonlySet<Mark>>();

/** Where the movements of a sentence start; asked for by each figure of those around it, and so read once. */
export function startsOf(sentence: FigureSentence): ReadonlySet<Mark> {
  const known = STARTS.get(sentence);
  if (known !== undefined) return known;
  const starts = new Set(movementsOf(sentence).map(({ from }) => from));
  STARTS.set(sentence, starts);
  return starts;
}

/** How the middle of one interval stands to that of another; null where one of them is open. */
export function ratioOf(a: Interval, b: Interval): number | null {
  const ratio = (a.low + a.high) / (b.low + b.high);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}

/** True for a number that somebody may have got wrong: what it should be is not far from it. */
export function isNear(ratio: number | null, most: number): boolean {
  return ratio !== null && ratio <= most && ratio >= 1 / most;
}

/** How wide an interval is as a part of its middle. */
export function widthOf({ low, high }: Interval): number {
  return Math.abs((2 * (high - low)) / (high + low));
}

/** The span of the figures that stand in one sentence; a figure of another sentence is named in the check's words only. */
export function spanWithin(
  marks: readonly Mark[],
  sentence: FigureSentence,
): { readonly start: number; readonly end: number } {
  const own = marks.filter(({ start }) => sentence.marks.some((mark) => mark.start === start));
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}
