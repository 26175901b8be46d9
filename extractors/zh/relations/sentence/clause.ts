import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { EntityType, NameFlags } from '../../../lexicon/entity.ts';
import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';

/**
 * A name in a sentence: of the lexicon, of a shape that only names have (`unlisted`), a line of business or a group
 * (`sector`), or a word that comes back to a name (该公司).
 */
export interface Name extends Span {
  readonly slot: Slot;
  readonly type: EntityType | 'unlisted' | 'sector';
  readonly flags: NameFlags;
  /** Comes back to something named before. */
  readonly repeats: boolean;
  readonly rule: RuleName;
}

/** A stretch between clause marks. `part` counts the stretches between semicolons. */
export interface Clause extends Span {
  readonly part: number;
  readonly names: readonly Name[];
  readonly figures: readonly Figure[];
}

/** Text of a stretch of the sentence. */
export function textOf({ text }: Scene, span: Span): string {
  return text.slice(span.start, span.end);
}

/** A slot filled by a name of this sentence. */
export function attachedName(name: Name, rule: RuleName = name.rule): Attached {
  return { slot: name.slot, rule, inherited: name.repeats };
}
