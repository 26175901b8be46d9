import type { EntityRow } from './entity.ts';
import type { MetricRow } from './metric.ts';

/** A sentence with what should come out of it, run by `heshu lexicon test`. */
export interface NewsroomExample {
  readonly text: string;
  readonly lang?: 'zh' | 'en' | undefined;
  readonly published?: string | undefined;
  /** Slot or field name → the lexicon id, label or value that a claim of the sentence must have. */
  readonly expect: Readonly<Record<string, string | number>>;
}

/** A newsroom's own rows, checked; they come on top of the tables. */
export interface NewsroomLexicon {
  readonly entities: readonly EntityRow[];
  readonly metrics: readonly MetricRow[];
  readonly examples: readonly NewsroomExample[];
}

export const NO_EXTRAS: NewsroomLexicon = Object.freeze({ entities: [], metrics: [], examples: [] });
