import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Name } from '../sentence/items.ts';

/** A product told by its form alone: right before what is measured of it, or as a pair that is no other thing. */
const BARE_PRODUCT =
  /\b(?:(ingot|alloy|powder|concentrate|oxide|sulphate|carbonate|hydroxide)s?(?= (?:prices?|exports?|imports?|output|production|shipments?|sales|demand|stocks|inventories)\b)|(?<!rare[ -]earth )(compounds and metals)\b)/gi;

/** "Ingot prices" in a text about magnesium: magnesium ingot, where the lexicon knows such a thing. */
export function bareProducts(scene: Scene, before: Discourse, from: number): readonly Name[] {
  const text = scene.text.slice(from, scene.sentence.end);
  const names: Name[] = [];
  for (const match of everyMatch(BARE_PRODUCT, text)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const known = formOf(scene, before, (match[1] ?? match[2] ?? '').toLowerCase().replaceAll(' ', '-'));
    // Lithium carbonate exports say themselves of what.
    const isNamed = scene.names.some((name) => name.start < start && name.end > start);
    if (known === null || isNamed) continue;
    const slot = { ...known, text: match[0], start, end };
    names.push({ start, end, type: 'commodity', slot, flags: {}, rule: 'en/name/bare-product', repeats: true });
  }
  return names;
}

/** The thing of that form that the thing in mind, or what it is a kind of, is made into. */
function formOf(scene: Scene, before: Discourse, form: string): { readonly id: string; readonly label: string } | null {
  const mind = before.object ?? before.headline.object;
  for (let id = mind?.id ?? null, depth = 0; id !== null && depth < 4; depth++) {
    const product = scene.lexicon.entity(`${id}-${form}`) ?? scene.lexicon.entity(`${id.replace(/s$/, '')}-${form}`);
    if (product !== undefined) return { id: product.id, label: product.label };
    id = scene.lexicon.entity(id)?.parent ?? null;
  }
  return null;
}
