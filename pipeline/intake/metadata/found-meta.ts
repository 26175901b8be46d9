import type { CalendarDay } from '../../../extractors/model/time.ts';

/** What one place says of an article; what it does not say is null or absent. */
export interface FoundMeta {
  readonly title?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly published?: CalendarDay | null | undefined;
  /** The day of the last change. */
  readonly updated?: CalendarDay | null | undefined;
}
