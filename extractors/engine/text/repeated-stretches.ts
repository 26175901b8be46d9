import type { Span } from '../../model/span.ts';

/** A stretch of a text in which the same characters come again and again, `period` of them. */
export interface RepeatedStretch extends Span {
  readonly period: number;
}

/** Shorter texts are read faster than they are looked through. */
const SHORTEST_TEXT = 0x4000;
const LONGEST_PERIOD = 64;
/** So many characters apart a text is asked whether it repeats itself there. */
const PROBES_APART = 0x1000;
/** So many characters must come again for a stretch to be followed to its ends. */
const PROBE = 4 * LONGEST_PERIOD;

/**
 * The stretches of a text, `least` characters long or more, that hold one short thing over and over: separator lines,
 * what is left of a damaged file, a text made to be slow to read. Longer periods than 64 are no repetition: sentences
 * are read at the speed of sentences. Costs next to nothing where there is none.
 */
export function repeatedStretches(text: string, least: number): readonly RepeatedStretch[] {
  if (text.length < SHORTEST_TEXT) return NONE;
  const stretches: RepeatedStretch[] = [];
  let from = 0;
  for (let at = 0; at < text.length - PROBE - LONGEST_PERIOD; at += PROBES_APART) {
    if (at < from) continue;
    const period = periodAt(text, at);
    if (period === 0) continue;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === text.charCodeAt(start - 1 + period)) start--;
    let end = at + PROBE + period;
    while (end < text.length && text.charCodeAt(end) === text.charCodeAt(end - period)) end++;
    if (end - start >= least) stretches.push({ start, end, period });
    from = end;
  }
  return stretches;
}

const NONE: readonly RepeatedStretch[] = [];

/** After how many characters the text repeats itself at a place; 0 where it does not. */
function periodAt(text: string, at: number): number {
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    let length = 0;
    while (length < PROBE && text.charCodeAt(at + length) === text.charCodeAt(at + length + period)) length++;
    if (length === PROBE) return period;
  }
  return 0;
}
