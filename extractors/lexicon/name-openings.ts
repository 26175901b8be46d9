import { NORMAL } from './name-units.ts';

/** Which units names begin with. */
export interface NameOpenings {
  /** False where no name begins with `first`, or none goes on with `second` behind it: two looks turn most places away. */
  mayOpen(first: number, second: number): boolean;
}

const PAIRS = 1 << 18;
/** How a unit begins names: none, of two units or more, or also by itself. */
const NONE = 0;
const LONGER = 1;
const ALONE = 2;

export function openingsOf(entries: Iterable<{ readonly name: string }>): NameOpenings {
  const first = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIRS >> 3);
  for (const { name } of entries) {
    const opening = NORMAL[name.charCodeAt(0)] ?? 0;
    if (name.length === 1) first[opening] = ALONE;
    else if (first[opening] === NONE) first[opening] = LONGER;
    const pair = pairOf(opening, NORMAL[name.charCodeAt(1)] ?? 0);
    pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
  }
  return {
    mayOpen(unit, next) {
      const opening = NORMAL[unit] ?? 0;
      const begins = first[opening];
      if (begins === NONE) return false;
      if (begins === ALONE) return true;
      const pair = pairOf(opening, NORMAL[next] ?? 0);
      return ((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0;
    },
  };
}

/** Two units as one number. Some pairs share theirs, so that a place is at most looked at once too often. */
function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (PAIRS - 1);
}
