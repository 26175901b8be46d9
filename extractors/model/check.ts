import type { Span } from './span.ts';

/** A growth rate against its from and to, a share against part and whole, parts against their sum, a quotient. */
export const CHECK_KINDS = ['growth', 'share', 'sum', 'ratio'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** Arithmetic that an article states, and whether it holds within the rounding of the figures printed. */
export interface Check extends Span {
  readonly kind: CheckKind;
  readonly consistent: boolean;
  /** The calculation in words, with its figures. */
  readonly why: string;
  /** The same as a code with its figures, for other languages; absent in what earlier versions stored. */
  readonly says?: CheckStatement;
}

/** What a check says: which statement, and the figures in it by name, as the article prints them. */
export interface CheckStatement {
  readonly code: string;
  readonly figures: Readonly<Record<string, string>>;
}
