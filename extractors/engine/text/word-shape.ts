import { isLatin } from './characters.ts';

/** As many shapes as there are. */
export const WORD_SHAPES = 0x20 * 0x20;

/** The first two letters of a Latin word, in either case, as one number; a second that is no letter counts as none. */
export function wordShape(first: number, second: number): number {
  return ((first & 0x1f) << 5) | (isLatin(second) ? second & 0x1f : 0);
}
