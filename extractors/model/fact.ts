import type { SlotName } from './claim.ts';

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
export type FactStatus = 'single' | 'agree' | 'conflict';
