import { isListedIndex } from '../../../lexicon/stock-indices.ts';
import type { Name } from '../sentence/items.ts';

/** The Shanghai Containerized Freight Index: a measure with a name of its own. */
export function isIndex(name: Name): boolean {
  if (isListedIndex(name.slot.id)) return true;
  return / (?:Index|Average|Composite)$/.test(name.slot.text) && (name.type === 'org' || name.type === 'unlisted');
}
