/** A thing that news counts: the unit of its counts, and the nouns that name it. */
export interface CountedRow {
  /** English, singular; what a claim's `unit` holds. */
  readonly unit: string;
  /** English singulars, and plurals that no rule makes. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}
