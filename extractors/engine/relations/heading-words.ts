import type { Modality } from '../../model/claim.ts';

/** How a language heads the parts of a text. */
export interface HeadingWords {
  /** Longest heading, in UTF-16 units. */
  readonly longest: number;
  /** Lines that say who wrote or published the text, and when, are no headings. */
  readonly byline: RegExp;
  /** How the figures under a heading are meant, as its words say. */
  readonly moods: readonly (readonly [words: RegExp, modality: Modality])[];
}
