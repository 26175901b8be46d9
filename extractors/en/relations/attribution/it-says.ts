import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Slot } from '../../../model/claim.ts';
import { type Item, itemAt } from '../sentence/items.ts';

/** Traders, analysts, "some officials": people without a name, whom no word for one body comes back to. */
export function isSeveral({ id }: Slot): boolean {
  return /^(?:[a-z]+ )?(?:traders|dealers|brokers|analysts|economists|strategists|officials|sources|experts|investors|residents|researchers|scientists|doctors|farmers|growers|lawyers|investigators|prosecutors|executives|producers|exporters|importers|buyers|suppliers|retailers|shippers|miners|refiners|companies|firms|witnesses|insiders|engineers|diplomats|lawmakers|ministers)$/.test(
    id,
  );
}

/**
 * Who "it", "he" or "they" are that say something: "CMOC mined 117,549 tons, it said" is whoever opens the sentence, else who
 * spoke or was told of before; it is no traders.
 */
export function whoItIs(
  items: readonly Item[],
  pronoun: number,
  { how, before }: { readonly how: 'says' | 'expects'; readonly before: Discourse },
): Slot | null {
  const own = how === 'expects' && before.subject !== null && /^(?:company|org):/.test(before.subject.id);
  const told = own ? before.subject : before.speaker;
  if (itemAt(items, pronoun).text !== 'it') return told;
  const doer = how === 'says' ? doerBefore(items, pronoun) : null;
  return doer ?? (told !== null && isSeveral(told) ? null : told);
}

/** The company or body that is named first in the sentence, by itself. */
function doerBefore(items: readonly Item[], before: number): Slot | null {
  const at = items.findIndex(({ name }) => name !== null && name.type !== 'commodity' && name.type !== 'metric');
  const name = at < 0 || at >= before ? null : itemAt(items, at).name;
  if (name === null || !/^(?:company|org|unlisted)$/.test(name.type)) return null;
  return /^(?:'s|s')$/.test(itemAt(items, at + 1).text) ? null : name.slot;
}
