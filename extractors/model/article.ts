import type { CalendarDay } from './time.ts';

export type Language = 'zh' | 'en';

/** What the extractors need to know of an article: its text, and the day from which 去年 and "last year" count. */
export interface ArticleText {
  /** Any stable name; used in messages only. */
  readonly id: string;
  /** Immutable: every span points into it. */
  readonly text: string;
  /** Detected when absent. */
  readonly lang?: Language | undefined;
  /** The publisher's own calendar day, or null when it is not known: relative words then stay unresolved. */
  readonly published?: CalendarDay | null | undefined;
}
