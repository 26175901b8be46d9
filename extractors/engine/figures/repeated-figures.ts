import type { Figure } from '../../model/figure.ts';
import { type RepeatedStretch, repeatedStretches } from '../text/repeated-stretches.ts';
import { movedFigure } from './moved-figure.ts';

/** A block is at least so long: no rule looks so far from the place that it reads. */
const LEAST_BLOCK = 1024;
/** A block holds so many periods or a multiple: two or three repetitions may make one figure (5-5, 5 5 5). */
const PERIODS = 12;
/** So many blocks of a stretch are read: those in which the reading settles, two to compare, and the way out of it. */
const READ_BLOCKS = 6;
const SETTLING_BLOCKS = 3;

/** What is left out of a stretch: `times` blocks from `at` on. */
interface Cut {
  readonly at: number;
  readonly block: number;
  readonly times: number;
}

/**
 * Reads a text in which one short thing stands thousands of times over without reading each of them: the middle of such
 * a stretch is left out, and its figures are those of the block before it, moved. Gives exactly what reading it all
 * gives: where two neighbouring blocks have different figures, all is read.
 */
export function readingRepeatsOnce(text: string, read: (text: string) => readonly Figure[]): readonly Figure[] {
  const cuts = repeatedStretches(text, LEAST_BLOCK * (READ_BLOCKS + 2)).flatMap(cutOf);
  if (cuts.length === 0) return read(text);
  const figures = read(withoutCuts(text, cuts));
  return putBack(figures, cuts) ?? read(text);
}

function cutOf({ start, end, period }: RepeatedStretch): readonly Cut[] {
  const unit = period * PERIODS;
  const block = unit * Math.ceil(LEAST_BLOCK / unit);
  const times = Math.floor((end - start) / block) - READ_BLOCKS;
  return times > 0 ? [{ at: start + SETTLING_BLOCKS * block, block, times }] : [];
}

function withoutCuts(text: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, block, times } of cuts) {
    pieces.push(text.slice(from, at));
    from = at + block * times;
  }
  return pieces.join('') + text.slice(from);
}

/** The figures of the whole text; null where those of a stretch do not repeat themselves as it does. */
function putBack(read: readonly Figure[], cuts: readonly Cut[]): readonly Figure[] | null {
  const figures: Figure[] = [];
  let index = 0;
  // How far what is read next stands before its place in the whole text.
  let by = 0;
  const goOnTo = (end: number): void => {
    for (let figure = read[index]; figure !== undefined && figure.start < end; figure = read[++index])
      figures.push(by === 0 ? figure : movedFigure(figure, by));
  };
  for (const { at, block, times } of cuts) {
    const cut = at - by;
    goOnTo(cut - block);
    const first = index;
    goOnTo(cut);
    const last = index;
    if (!areRepeated(read, { first, last, end: cut + block }, block)) return null;
    for (let time = 1; time <= times; time++)
      for (let of = first; of < last; of++) {
        const figure = read[of];
        if (figure !== undefined) figures.push(movedFigure(figure, by + time * block));
      }
    by += times * block;
  }
  goOnTo(Number.POSITIVE_INFINITY);
  return figures;
}

/** Whether the figures up to `end` are those from `first` to `last` once more, a block further on. */
function areRepeated(
  figures: readonly Figure[],
  { first, last, end }: { readonly first: number; readonly last: number; readonly end: number },
  block: number,
): boolean {
  for (let index = first; index < last; index++) {
    const [figure, next] = [figures[index], figures[index + last - first]];
    if (figure === undefined || next === undefined || !isSame(movedFigure(figure, block), next)) return false;
  }
  return (figures[last + last - first]?.start ?? end) >= end;
}

function isSame(one: Figure, other: Figure): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
