import type { Modality } from '../../extractors/model/claim.ts';

/**
 * A sentence, one of its figures, and what the figure is about. Slots are ids; null means that nothing should be there;
 * a slot that is left out is not looked at. `after` is text that stands before the sentence in the article, `headline`
 * what stands over it; a figure that the headline holds is looked for there.
 */
export interface RelationLine {
  readonly text: string;
  readonly after?: string;
  readonly headline?: string;
  readonly figure: string;
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly metric?: string | null;
  readonly scope?: string | null;
  readonly attribution?: string | null;
  readonly time?: string | null;
  readonly modality?: Modality;
  /** Where the level started. */
  readonly from?: number | null;
}
