import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { measureOf } from './dimension.ts';

/** Why two figures of one fact may differ, where it shows in the figures themselves. */
export const CONFLICT_CAUSES = [
  'unit-slip',
  'unit-confused',
  'digits-swapped',
  'opposite-direction',
  'other-period',
  'copy',
  'revision',
  'within-article',
] as const;
export type ConflictCause = (typeof CONFLICT_CAUSES)[number];

/** Whether a stored code is a cause that this version knows. */
export function isConflictCause(code: string | undefined): code is ConflictCause {
  return CONFLICT_CAUSES.some((cause) => cause === code);
}

/** A ratio this close to a power of ten is a slip of the scale, not a chance. */
const SLIP_TOLERANCE = 0.005;

/** The likely cause of a conflict between two claims of one fact; null where none shows. */
export function likelyCause(a: PlacedClaim, b: PlacedClaim): ConflictCause | null {
  if (a.kind !== 'date') {
    const [x, y] = [single(a), single(b)];
    if (x !== null && y !== null && x > 0 && y > 0) {
      if (a.unit !== b.unit && x === y) return 'unit-confused';
      if (slippedBy(inBase(a, x), inBase(b, y)) !== null) return 'unit-slip';
      if (a.direction !== b.direction && x === y) return 'opposite-direction';
      if (swappedDigits(digits(a), digits(b))) return 'digits-swapped';
    }
  }
  if (a.articleId === b.articleId) return 'within-article';
  if (a.textGroup === b.textGroup) return 'copy';
  return a.source !== null && a.source === b.source && a.published !== b.published ? 'revision' : null;
}

/** The power of ten, 10 or more, that lies between two amounts; null where there is none. */
export function slippedBy(x: number, y: number): number | null {
  if (x <= 0 || y <= 0) return null;
  const power = Math.log10(Math.max(x, y) / Math.min(x, y));
  const whole = Math.round(power);
  return whole >= 1 && Math.abs(10 ** (power - whole) - 1) <= SLIP_TOLERANCE ? 10 ** whole : null;
}

function single(claim: PlacedClaim): number | null {
  return typeof claim.value === 'number' ? claim.value : null;
}

function inBase(claim: PlacedClaim, value: number): number {
  return value * (measureOf(claim)?.factor ?? 1);
}

/** The telling digits of the printed number: 21.7% is 217, 8300万 is 83. */
function digits(claim: PlacedClaim): string {
  const value = single(claim);
  return value === null
    ? ''
    : value
        .toPrecision(12)
        .replace(/e.*$/u, '')
        .replace('.', '')
        .replace(/^0+|0+$/gu, '');
}

/** True for two numbers of the same length in which two neighbouring digits changed places: 217 and 127. */
function swappedDigits(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a === b) return false;
  const at = [...a].findIndex((digit, i) => digit !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
