/** Marks that end a clause inside a sentence. The ideographic comma 、 parts the items of a list and is none. */
export const CLAUSE_MARKS = '，,；;：:—';

/** Chinese has no abbreviations that end in a full stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set();
