import type { Scene } from '../../../engine/relations/scene.ts';
import { indexCalled, isListedIndex } from '../../../lexicon/stock-indices.ts';
import type { Name } from '../sentence/items.ts';

/** The Shanghai Containerized Freight Index: a measure with a name of its own. */
export function isIndex(name: Name): boolean {
  if (isListedIndex(name.slot.id)) return true;
  return (name.type === 'org' || name.type === 'unlisted') && / (?:Index|Average|Composite)$/.test(name.slot.text);
}

const NAMED_AS_INDEX = /(?<!\b(?:on|to|from|in|at) )\b(?:the|tech-heavy|technology-heavy) $/i;
const NAMED_AS_EXCHANGE = /^(?:-|'s?\b|’s?\b| (?:stock )?(?:exchange|market|listing|debut)\b| said\b)/i;

/** "The Nasdaq fell 0.5%": the index; listed on the Nasdaq, Nasdaq said: the exchange. */
export function indexMeant(name: Name, { text, lexicon }: Scene): Name {
  const id = indexCalled(name.slot.id);
  const index = id === null ? undefined : lexicon.entity(id);
  if (index === undefined || NAMED_AS_EXCHANGE.test(text.slice(name.end, name.end + 16))) return name;
  if (!NAMED_AS_INDEX.test(text.slice(Math.max(0, name.start - 24), name.start))) return name;
  return { ...name, slot: { ...name.slot, id: index.id, label: index.label } };
}
