import type { EntityId } from '../../../lexicon/entity.ts';
import type { Modality } from '../../../model/claim.ts';
import type { Basis } from '../../../model/figure.ts';

/** How a language heads its tables. Patterns are tried on the words of one cell. */
export interface TableWords {
  /** Places in an order, numbers of rows: what stands below is counted by nobody (排名, "Rank"). */
  readonly order: RegExp;
  /** A column of units, or of remarks. */
  readonly aside: RegExp;
  /** Movements: of what the column before them tells (同比, "Change"). */
  readonly change: RegExp;
  /** Shares of a whole: of what the column before them tells (占比, "Share"). */
  readonly share: RegExp;
  /** The first column names measures, not things (指标, "Item"). */
  readonly measures: RegExp;
  /** The first column names bodies and places (公司, "Country"). */
  readonly bodies: RegExp;
  /** Heads that say nothing of what is measured (数值, "Value", "Total", "Change"). */
  readonly empty: RegExp;
  /** Whose nation 全国 is; null where the language has no such word. */
  readonly nation: EntityId | null;
  /** Rows that sum up the others (合计, "Total"). */
  readonly total: RegExp;
  /** Where things come from: the rows are origins of somebody's imports. */
  readonly origins: RegExp;
  /** What a time in the head is only compared with: 比2024年, "vs 2024". */
  readonly compared: RegExp;
  /** Units and remarks in a cell that are no part of a name: （亿元）, "($ million)", footnote signs. */
  readonly aroundName: RegExp;
  /** What is told of beforehand. */
  readonly ahead: readonly (readonly [RegExp, Modality])[];
  /** What movements are measured against; `sequential` is against the stretch before, however long a stretch is told of. */
  readonly bases: readonly (readonly [RegExp, Basis | 'sequential'])[];
  /** The line below a table that says whose figures they are, up to the name. */
  readonly source: RegExp;
  /** The form under which two articles that name a thing alike meet. */
  readonly normalForm: (words: string) => string;
}
