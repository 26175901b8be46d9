import type { Span } from '../../model/span.ts';

/** The country that a text is told in and for, with the word that shows it first. */
export interface Home extends Span {
  /** Lexicon id: `country:HK`. */
  readonly country: string;
  /** How often the text names that country, its bodies or its money. */
  readonly shown: number;
}
