import type { CalendarDay } from '../../extractors/model/time.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';

/** What is known of a file besides what it holds. */
export interface SubmitOptions {
  /** From the command line. */
  readonly given: ArticleMeta | null;
  readonly fileDay: CalendarDay | null;
  /** Lower goes first. */
  readonly priority: number;
}
