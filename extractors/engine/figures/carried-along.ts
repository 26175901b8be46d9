import { onForget } from '../text/kept-text.ts';
import type { FigureReading } from './language-pack.ts';

/** A figure has it from the figure `from`, whatever that one has. */
export interface CarriedFrom {
  readonly from: number;
}

/** So many figures back something is carried; a text that goes on for longer is no list that somebody wrote. */
const MOST_STEPS = 64;

/**
 * What a figure has from one before it in a list, which may have it from one before that. The list is walked back in a
 * loop, and what was told of the figures read last is kept: else a long list would be walked again for each of its figures.
 *
 * @param step what the figure at `index` is told, null for nothing, or the figure before it that it goes by
 */
export function carriedAlong<Told extends NonNullable<unknown>>(
  step: (reading: FigureReading, index: number) => { readonly told: Told } | CarriedFrom | null,
): (reading: FigureReading, index: number) => Told | null {
  const places = new Int32Array(MOST_STEPS).fill(-1);
  const kept: (Told | null)[] = Array.from({ length: MOST_STEPS }, () => null);
  let finds: FigureReading['finds'] | null = null;
  onForget(() => {
    finds = null;
  });
  const walked: number[] = [];
  const walk = (reading: FigureReading, from: number): Told | null => {
    if (reading.finds !== finds) {
      finds = reading.finds;
      places.fill(-1);
    }
    let found: Told | null = null;
    for (let at = from; walked.length < MOST_STEPS; ) {
      const place = at & (MOST_STEPS - 1);
      if (places[place] === at) {
        found = kept[place] ?? null;
        break;
      }
      walked.push(at);
      const stepped = step(reading, at);
      if (stepped === null) break;
      if ('told' in stepped) {
        found = stepped.told;
        break;
      }
      at = stepped.from;
    }
    for (const at of walked) {
      places[at & (MOST_STEPS - 1)] = at;
      kept[at & (MOST_STEPS - 1)] = found;
    }
    return found;
  };
  return (reading, index) => {
    // Most figures go by no other: nothing is kept of them.
    const first = step(reading, index);
    if (first === null) return null;
    if ('told' in first) return first.told;
    walked.length = 0;
    walked.push(index);
    return walk(reading, first.from);
  };
}
