import type { EntityId } from '../../lexicon/entity.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import type { Slot } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Scene } from './scene.ts';

/** The slot that a lexicon name fills. The text is what stands in the article, unfolded by the caller where that matters. */
export function slotOfName(text: string, name: Mention, label = name.label): Slot {
  const id = name.standsFor ?? name.id;
  return { id, label, text: text.slice(name.start, name.end), start: name.start, end: name.end };
}

/** The slot of a thing that the lexicon lists and the words at `span` tell in their own way: 死于 is `metric:deaths`. */
export function slotOfEntity(
  { text, lexicon }: Pick<Scene, 'text' | 'lexicon'>,
  id: EntityId,
  { start, end }: Span,
): Slot {
  return { id, label: lexicon.entity(id)?.label ?? id, text: text.slice(start, end), start, end };
}

/** The slot of words that no lexicon knows: their normal form is the id, so that two articles that name it alike meet. */
export function slotOfWords(text: string, span: Span, normalise: (words: string) => string): Slot {
  const words = text.slice(span.start, span.end);
  return { id: normalise(words), label: words, text: words, start: span.start, end: span.end };
}

/** Several things as one slot (日本、爱沙尼亚; Japan and Estonia): ids sorted, so that their order does not matter. */
export function slotOfSeveral(text: string, slots: readonly [Slot, ...Slot[]]): Slot {
  const start = Math.min(...slots.map((slot) => slot.start));
  const end = Math.max(...slots.map((slot) => slot.end));
  return {
    id: [...new Set(slots.map((slot) => slot.id))].sort().join('+'),
    label: [...new Set(slots.map((slot) => slot.label))].join(' and '),
    text: text.slice(start, end),
    start,
    end,
  };
}
