import type { SlotName, Statement } from './claim.ts';
import type { CalendarDay } from './time.ts';

/** What a fact is about, as lexicon ids or normal forms. Claims are of one fact only if all of it is the same. */
export interface FactKey extends Readonly<Record<Exclude<SlotName, 'attribution'>, string | null>> {
  /** EDTF, or null when no article says. */
  readonly time: string | null;
  /** Dimension of the unit (`mass`, `money:USD`, `share`, `count:patent`), so that no conversion is needed to compare keys. */
  readonly dimension: string;
  readonly kind: 'level' | 'change' | 'date';
  readonly basis: string | null;
  readonly modality: string;
}

/** `single`: one independent source. `agree`: all figures are compatible. `conflict`: two sides or more. */
export const FACT_STATUSES = ['single', 'agree', 'conflict'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** A claim with what grouping must know of the article it stands in. */
export interface PlacedClaim extends Statement {
  readonly articleId: string;
  /** The publisher; null when the article does not say. */
  readonly source: string | null;
  readonly published: CalendarDay | null;
  /** Id of the reprint group: articles of one group are one independent source with several appearances. */
  readonly textGroup: string;
}

/** The claims of a fact whose figures are compatible with each other. */
export interface Side {
  /** What all claims of the side allow together, in `unit`, both ends inside; null is an open side. */
  readonly low: number | null;
  readonly high: number | null;
  /** Base unit of the fact's dimension; null for dates, whose bounds are then days since 1970-01-01. */
  readonly unit: string | null;
  /** Claim ids in an order that does not depend on how the articles came in. Always: at least one. */
  readonly claims: readonly string[];
  /** Independent sources that stand for this side alone, where any does: distinct publishers with distinct texts. */
  readonly sources: number;
}

/**
 * Why figures of a fact agree or conflict: a code for filters, words for people. Add a row here to say something new;
 * the code is what is stored, so it is never reused for another meaning.
 */
export const VERDICT_REASONS = {
  same: 'the figures are the same',
  rounding: 'the difference is the rounding of the last digit',
  hedge: 'the words about the figure (about, more than, 超, 近) cover the other',
  range: 'one figure lies in the range that the other gives',
  unit: 'the figures are the same once the units are converted',
  words: 'the words say the same as the figure (翻倍, a fifth, 六成)',
  distance: 'no value satisfies both statements',
} as const satisfies Record<string, string>;
export type VerdictReason = keyof typeof VERDICT_REASONS;

/** How two claims of one fact stand to each other, and why. */
export interface Verdict {
  readonly relation: 'agree' | 'conflict';
  /** The two claims looked at, the earlier in the sides' order first. */
  readonly between: readonly [a: string, b: string];
  readonly reason: VerdictReason;
  /** One sentence for a person, with the figures in it. */
  readonly words: string;
  /** The likely cause of a conflict where one shows (`unit-slip`, `digits-swapped`, `revision` …). */
  readonly cause?: string;
}

/** A figure that was taken back, and the one that stands in its place. */
export interface Revision {
  /** Claim ids. */
  readonly was: string;
  readonly now: string;
  /** `version`: a newer version of the same article; `later-article`: a later article of the same publisher. */
  readonly how: 'version' | 'later-article';
  /** `was 5.2% (2026-01-10), now 5.3% (2026-01-20)` */
  readonly words: string;
  /** The days on which the two were told, of change or publication; absent in what was stored before they were kept. */
  readonly days?: readonly [was: CalendarDay | null, now: CalendarDay | null];
}

/**
 * What claims about the same thing share, and how their figures stand to each other. A pure function of the claims of
 * its block: order of arrival cannot matter.
 */
export interface Fact {
  /** `f_` and 16 hex digits, made of the key: the same key gives the same id in every database. */
  readonly id: string;
  /** The coarse key that its claims share; facts are regrouped block by block. */
  readonly block: string;
  readonly key: FactKey;
  readonly status: FactStatus;
  /** By independent sources, most first. Always: at least one. */
  readonly sides: readonly Side[];
  readonly verdicts: readonly Verdict[];
  /** Independent sources over all sides. */
  readonly sources: number;
  /** Distance between the two first sides in the base unit; null unless they conflict. */
  readonly gap: number | null;
  /** The larger over the smaller of the two nearest ends of the two first sides; null unless they conflict or where one is zero. */
  readonly ratio: number | null;
  /** The id that its key alone gives, where another fact of the same key has it; absent where this fact has it itself. */
  readonly base?: string;
  /** What its sources have corrected since; absent when nothing. Claims taken back stand on no side. */
  readonly revisions?: readonly Revision[];
}
