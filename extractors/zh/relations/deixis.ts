import type { Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import type { Slot } from '../../model/claim.ts';

/** 全国, 国内, 本土: the country that the text is in. */
const OWN: ReadonlySet<string> = new Set(['scope:nationwide', 'scope:domestic']);

/**
 * The country that 全国 or 国内 means: the one that the sentence or its speaker is of, else the one that the
 * paragraph is about; where none is named, China. Null for names that mean what they say.
 */
export function ownCountry(scene: Scene, before: Discourse, mention: Mention): Slot | null {
  if (!OWN.has(mention.id)) return null;
  const { text, lexicon } = scene;
  const near = scene.names.filter((name) => name.start < mention.start);
  const named = near.findLast((name) => name.type === 'country' && name.flags.short !== true);
  const home = near
    .map((name) => lexicon.entity(name.id)?.parent ?? null)
    .findLast((id) => id?.startsWith('country:') === true);
  const id =
    named?.id ??
    home ??
    (scene.opens || scene.text.startsWith('全社会', mention.start) ? null : (before.subject?.id ?? null));
  const country = id?.startsWith('country:') ? id : 'country:CN';
  const label = lexicon.entity(country)?.label ?? country;
  return { id: country, label, text: text.slice(mention.start, mention.end), start: mention.start, end: mention.end };
}
