import type { Numeral } from '../../engine/figures/find.ts';
import { SCALES } from '../numerals/number-words.ts';
import { readNumeral } from '../numerals/numerals.ts';
import { skipGap, wordAt } from '../read-word.ts';

/** `$(3.2) million`, `$(0.12)`: a loss as accounts write it, the number that a bracket opens at `at` holds. */
export function readBracketedLoss(text: string, at: number): Numeral | null {
  if (text.charCodeAt(at) !== 0x28) return null;
  const inner = readNumeral(text, at + 1, true);
  if (inner === null || inner.magnitude.shape !== 'point' || text.charCodeAt(inner.end) !== 0x29) return null;
  const { digits, exponent } = inner.magnitude.at;
  const word = inner.scaled ? null : wordAt(text, skipGap(text, inner.end + 1));
  const scale = word === null ? undefined : SCALES.get(word.word);
  const end = word === null || scale === undefined ? inner.end + 1 : word.end;
  return {
    ...inner,
    start: at,
    end,
    scaled: inner.scaled || scale !== undefined,
    magnitude: { shape: 'point', at: { digits: `-${digits}`, exponent: exponent + (scale ?? 0) } },
  };
}
