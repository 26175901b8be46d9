import type { Language } from '../../model/article.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import type { Basis, Comparator, Direction } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Find, QuantityFind, UnitReading } from './find.ts';
import type { Rule } from './rule.ts';

/** A word of uncertainty beside a figure, and what it says. */
export interface Hedge extends Span {
  readonly comparator: Comparator;
  readonly rule: RuleName;
}

/** From which find a bare number takes its unit, and whether the scale word is shared too. */
export interface UnitLender {
  readonly index: number;
  readonly scale: boolean;
  /** The neighbour stands further off, and a reader only takes it that the unit is the same. */
  readonly assumed?: true;
}

/** How two neighbouring finds make one range. `span` may take in a word before the first (从, between). */
export interface RangeJoin {
  readonly start: number;
  readonly end: number;
  readonly rule: RuleName;
  /** Set where the words give the higher end first (不大于50不小于20). */
  readonly highFirst?: boolean;
  /** Power of ten that the lower end takes from the higher, where its scale is no word of its own: six or seven hundred. */
  readonly lowScale?: number;
  /** What both ends are counted by, where it stands behind an end whose unit is told with the other: $440-480 per tonne. */
  readonly per?: UnitReading;
}

/** What a figure is said to have done. A figure that is the end of a movement stays a level: 升至67% has `level`. */
export interface Movement {
  /** `change`: the figure is the size of the movement. `level`: it is where the movement ended. */
  readonly as: 'change' | 'level';
  readonly direction: Direction;
  readonly basis: Basis | null;
  /** The find that the movement started from, as an index into the finds. */
  readonly from: number | null;
  readonly rule: RuleName;
  readonly span: Span;
  /** Set where a multiple is told as what was added (增长两倍): the value, what the start is multiplied with, is one more. */
  readonly addsBase?: boolean;
}

/** What the head of a table's column, the first cell of its row or its caption says of the numbers beside it. */
export interface TableHeading {
  /** Canonical unit, `1` for a scale of plain numbers (in thousands), null where the words name none. */
  readonly code: string | null;
  /** Power of ten of the scale words (亿元 is 8). */
  readonly exponent: number;
  /** The numbers are changes (同比, year on year). */
  readonly change: boolean;
  /** The numbers are told in full, whatever scale the caption gives (earnings per share). */
  readonly inFull?: boolean;
}

/** A text under reading: folded, and what the scan found. */
export interface FigureReading {
  readonly text: string;
  readonly finds: readonly Find[];
}

/** The currency of the place that a text is from (ISO 4217), and what names the usual one all the same. */
export interface HomeMoney {
  readonly from: string;
  readonly to: string;
  readonly named: RegExp;
  /** Rates that are quoted in the usual currency everywhere ($64 a barrel), by what stands behind the `/` of their code. */
  readonly keptPer?: ReadonlySet<string>;
  /** What a reviewer should know where the text only makes it likely. */
  readonly doubts?: readonly Doubt[];
}

/** What a language must supply to read figures. Claims need more: see `relations`. */
export interface LanguagePack {
  readonly language: Language;
  /** Labels, times, quantities; on a tie of length the earlier rule wins. */
  readonly rules: readonly Rule[];
  /** True where the character at `at` only goes on with the number before it: no rule is tried inside 一百二十. */
  readonly continues?: (text: string, at: number) => boolean;
  /** The range that finds `index` and `index + 1` make together, or null. */
  readonly joinRange: (reading: FigureReading, index: number) => RangeJoin | null;
  /**
   * The find whose unit (and, where `scale`, whose scale word) the unitless quantity at `index` shares: 8000 in
   * 8000、5000和3000点, 3.3 million in "Chile 5.4 million tonnes, Congo 3.3 million". Null where none does.
   */
  readonly unitLender: (reading: FigureReading, index: number) => UnitLender | null;
  /**
   * The earlier price whose rate the amount of money at `index` shares: $24.85 a pound, compared with $10.20. Null where
   * none does, or where the language does not do so.
   */
  readonly rateLender?: (reading: FigureReading, index: number) => number | null;
  /**
   * Which currency a word that names no country stands for in a text: `to` for the usual `from`, but where `named` stands
   * beside the sum. Null where it is the usual one.
   */
  readonly homeMoney?: (original: string, text: string) => HomeMoney | null;
  /** The hedge that ends right before `start`, fillers allowed (超过了). Nested hedges come back as one (至少约). */
  readonly hedgeBefore: (text: string, start: number) => Hedge | null;
  /** The hedge that follows at `end` (左右, 以上, or more). */
  readonly hedgeAfter: (text: string, end: number) => Hedge | null;
  /** What the figure at `index` is said to have done, or null where it just stands. */
  readonly movement: (reading: FigureReading, index: number) => Movement | null;
  /** Unit and scale in the words of a table's heading (发行总额（亿元）, "Output, Mt"); null where they say nothing of numbers. */
  readonly tableHeading?: (words: string) => TableHeading | null;
  /**
   * What a bare or classified number counts, and how far the figure's span then reaches (48 unique mining
   * licences). Null where nothing is counted: the number is then no figure, unless a neighbour lends its unit.
   */
  readonly counted: (reading: FigureReading, find: QuantityFind, index: number) => UnitReading | null;
}
