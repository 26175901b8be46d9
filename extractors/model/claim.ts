import type { Language } from './article.ts';
import type { Derivation, RuleName } from './derivation.ts';
import type { Doubt } from './doubt.ts';
import type { Basis, ClaimKind, Comparator, Direction, FigureValue } from './figure.ts';
import type { Span } from './span.ts';
import type { TimeValue } from './time.ts';

/** Words in the text and what they stand for. A slot that the article leaves unsaid is null, never a guess. */
export interface Slot extends Span {
  /** Lexicon id (`country:CN`) where the lexicon knows the thing, so that languages meet; else a normal form of the words. */
  readonly id: string;
  /** English name where the lexicon has one, else the words. */
  readonly label: string;
  /** Always `article.text.slice(start, end)`. */
  readonly text: string;
}

/** The slots that hold words. */
export const SLOT_NAMES = ['subject', 'object', 'metric', 'scope', 'attribution'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export type Slots = { readonly [Name in SlotName]: Slot | null };

/** A fact as told, what is expected, what is aimed at or laid down by law, what would follow from a condition. */
export const MODALITIES = ['reported', 'forecast', 'target', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

/** One figure that one article states about the world; the field names are those of DESIGN.md's claim record. */
export interface Claim extends Span, Slots {
  /** `c_` and 16 hex digits, made of the text's hash and the span: the same text and span give the same id. */
  readonly id: string;
  /** The language of the sentence it stands in. */
  readonly lang: Language;
  readonly kind: ClaimKind;
  readonly quote: string;
  readonly sentence: readonly [start: number, end: number];
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly low: number | null;
  readonly high: number | null;
  readonly step: number;
  readonly direction: Direction | null;
  readonly basis: Basis | null;
  readonly from: number | null;
  readonly time: TimeValue | null;
  readonly modality: Modality;
  readonly rule: RuleName;
  readonly doubts: readonly Doubt[];
  readonly derivation: Derivation;
}

/** What a claim says, without how it was read: all that comparing it with others needs. */
export type Statement = Omit<Claim, 'doubts' | 'derivation'>;
