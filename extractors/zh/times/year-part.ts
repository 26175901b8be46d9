import type { Holiday } from './holidays.ts';

/** A stretch of a year, as the tail of an EDTF text: `-03`, `-03-05`, `-Q2`; `to` where it has two ends. */
export interface YearPart {
  readonly end: number;
  readonly from: string;
  readonly to: string | null;
  /** Reads the same in any year, or moves with the moon. */
  readonly holiday: Holiday | null;
  /** A date wherever it stands; the name of a holiday is one only where it is placed in time. */
  readonly isDate?: true;
}

/** A part that is no holiday. */
export function part(end: number, from: string, to: string | null = null): YearPart {
  return { end, from, to, holiday: null };
}
