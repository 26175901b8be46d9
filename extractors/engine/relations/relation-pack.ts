import type { Modality, SlotName } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Basis } from '../../model/figure.ts';
import type { DigestWords } from './digests.ts';
import type { Attached, AttachedTime, Discourse } from './discourse.ts';
import type { HeadingWords } from './heading-words.ts';
import type { Home } from './home.ts';
import type { Scene, Word } from './scene.ts';
import type { TableWords } from './tables/table-words.ts';

/** What one figure is about. Null slots are what the words leave unsaid. */
export interface FigureSlots extends Readonly<Record<SlotName, Attached | null>> {
  readonly time: AttachedTime | null;
  readonly modality: Modality;
  /** Which rule read the modality; null for `reported`, which is how an article speaks unless it says otherwise. */
  readonly modalityRule: RuleName | null;
  readonly doubts: readonly Doubt[];
  /** Where the level started, when words beyond the figure's own movement say it: 比上年的226万吨增长. Absent for most. */
  readonly from?: number;
  /** What a change is measured against, where its time makes that plainer than its words: 环比 of a month. Absent for most. */
  readonly basis?: Basis;
  /** It is part of a name (《2025年最终清单》): it may give others their time, and is no claim by itself. */
  readonly inName?: true;
}

/** The slots of a sentence's figures, in the order of `scene.figures`, and what the reader keeps in mind after it. */
export interface Related {
  readonly figures: readonly FigureSlots[];
  readonly after: Discourse;
}

/** What a language must supply to relate figures to what they measure. */
export interface RelationPack {
  readonly clauseMarks: string;
  readonly abbreviations: ReadonlySet<string>;
  /** Words and parts of speech of a stretch of text; offsets start at `offset`. */
  readonly tag: (text: string, offset: number) => readonly Word[];
  /**
   * The country that a text is told in and for, and the word that shows it, where that is another than the language's
   * usual one. Null where it is not; absent where the language does not tell.
   */
  readonly home?: (original: string, folded: string) => Home | null;
  /**
   * The text with the labels of lists (营业收入：486.2亿元) as parts of what they label, all places kept; absent where the
   * language needs no such thing.
   */
  readonly joinLabels?: (text: string) => string;
  /** How tables are headed. */
  readonly tables: TableWords;
  /** How the parts of a text are headed. */
  readonly headings: HeadingWords;
  /** How several pieces of news are strung together in one text. */
  readonly digests: DigestWords;
  /** Reads one sentence. Pure: the same scene and discourse give the same slots. Sentences come in text order, all of them. */
  readonly relate: (scene: Scene, before: Discourse) => Related;
}
