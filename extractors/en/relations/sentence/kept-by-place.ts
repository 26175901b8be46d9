import { onForget } from '../../../engine/text/kept-text.ts';
import type { Item } from './items.ts';

/**
 * What is told of a place in a sentence by its items alone, worked out once: rule after rule asks it of the figure that is
 * being read. What was told of the sentence read last is kept.
 */
export function keptByPlace<Told>(
  tell: (items: readonly Item[], index: number) => Told,
): (items: readonly Item[], index: number) => Told {
  let sentence: readonly Item[] = [];
  let known: (Told | undefined)[] = [];
  onForget(() => {
    sentence = [];
    known = [];
  });
  return (items, index) => {
    if (index < 0) return tell(items, index);
    if (items !== sentence) {
      sentence = items;
      known = [];
    }
    const told = known[index];
    if (told !== undefined) return told;
    const found = tell(items, index);
    if (items === sentence) known[index] = found;
    return found;
  };
}
