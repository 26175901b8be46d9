import type { CalendarDay } from '../../extractors/model/time.ts';
import type { ArticleMeta } from '../intake/metadata/article-meta.ts';

/** All that is needed to read one file, on whatever machine. */
export interface ReadTask {
  /** Which arrival this is, in the writer's ledger. */
  readonly arrival: string;
  /** Display name, relative to the folder that was ingested. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** From `NAME.meta.json` beside the file. */
  readonly sidecar: ArticleMeta | null;
  /** From the command line. */
  readonly given: ArticleMeta | null;
  /** How many files it lies in: an entry of a mail has 1. */
  readonly depth?: number;
  /** An address to fetch first; `bytes` are empty until then. */
  readonly address?: string;
  /** What the server says the encoding is. */
  readonly charset?: string;
  /** The day of the file's time stamp: the last resort for a publication date. */
  readonly fileDay: CalendarDay | null;
}
