import type { Language } from './article.ts';
import type { Span } from './span.ts';

/**
 * `<language>/<family>/<rule>`, for example `zh/times/half-year`; `engine/<family>/<rule>` for what knows no language.
 * Unique in the program, and never reused for another meaning.
 */
export type RuleName = `${Language | 'engine'}/${string}/${string}`;

/** Which rule made something, from which words, out of which smaller finds. */
export interface Derivation extends Span {
  readonly rule: RuleName;
  /** What the rule concluded, in a few words: `= 270000 t`, `subject: China`. */
  readonly gives: string;
  readonly parts: readonly Derivation[];
}
