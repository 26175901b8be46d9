import type { Language } from '../../extractors/model/article.ts';
import type { Check } from '../../extractors/model/check.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { PlacedClaim } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';

/** A claim with what storage needs beside it. */
export interface NewClaim {
  readonly claim: Claim;
  /** Coarse key: claims of different blocks never share a fact. Null: comparable with nothing. */
  readonly block: string | null;
  /** What all claims of its block share that it may be one with; null or absent: it may be one with any. */
  readonly shelf?: string | null;
  /** Dimension of the unit, for filters; null where it has none. */
  readonly dimension: string | null;
  /** Words to find it by, segmented by the caller and set apart by spaces. */
  readonly searchText: string;
  /** What the rules read where `claim` is what a person put in its place; absent where they are the same. */
  readonly asRead?: Claim;
}

/** Where the reviews have brought a claim: `open` as long as nobody decided. */
export const CLAIM_STATUSES = ['open', 'accepted', 'rejected', 'corrected'] as const;

/** One of `CLAIM_STATUSES`. */
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** The article of a claim as DESIGN.md's claim record shows it. */
export interface ArticleRef {
  readonly id: string;
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly published: CalendarDay | null;
  readonly lang: Language | null;
}

/** A claim as stored, with its article, its fact and where the reviews have brought it. */
export interface StoredClaim extends PlacedClaim, Claim {
  readonly article: ArticleRef;
  /** Id of the fact it is in; null when it is comparable with nothing, or not current. */
  readonly fact: string | null;
  readonly status: ClaimStatus;
  readonly block: string | null;
  readonly dimension: string | null;
  /** What the rules read where the claim is what a person put in its place; null where nobody corrected it. */
  readonly asRead: Claim | null;
}

/** A claim that facts are made of. */
export interface CurrentClaim extends PlacedClaim {
  /** Its number, and that of the fact which holds it now, if any does. For the stores only. */
  readonly number: number;
  readonly fact: number | null;
  /** Whether its article is a newer version of another: only then can it have changed a figure. */
  readonly newer: boolean;
}

/** A claim of whichever version of its article, as it stands. */
export interface StandingClaim extends CurrentClaim {
  readonly block: string | null;
  /** Whether no fact holds it, as it stands on a line of the site: see `isOfSite`. */
  readonly ofSite: boolean;
}

/** A figure that a newer version of its article changed. */
export interface ChangedVersion {
  readonly now: string;
  /** The day on which the newest version became what it is: of its last change, else of its publication. */
  readonly day: CalendarDay | null;
  readonly was: { readonly id: string; readonly quote: string; readonly day: CalendarDay | null };
}

/** Arithmetic that an article states, with the article that states it. */
export interface StoredCheck extends Check {
  readonly article: ArticleRef;
}
