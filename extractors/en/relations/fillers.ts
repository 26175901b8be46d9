import { type Filler, fillerOf, type NameRole } from '../../engine/attach.ts';
import type { Scene } from '../../engine/scene.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import type { RuleName } from '../../model/derivation.ts';
import { PARTNER_BEFORE, SHARE_OF_BEFORE } from './cue-words.ts';
import { shapedNames } from './shaped-names.ts';
import { isSpeaker } from './speakers.ts';

/** What the names of a sentence do in it: lexicon names and names by shape, in text order. */
export function fillersOf(scene: Scene): readonly Filler[] {
  const listed = scene.names.map((name) => {
    const [role, rule] = roleOf(scene, name);
    return fillerOf(scene.text, name, role, rule);
  });
  const shaped = shapedNames(scene).filter(
    (one) => !listed.some((known) => known.start < one.end && one.start < known.end),
  );
  return [...listed, ...shaped].sort((a, b) => a.start - b.start);
}

function roleOf(scene: Scene, name: Mention): readonly [NameRole, RuleName] {
  const { text } = scene;
  const words = text.slice(Math.max(scene.sentence.start, name.start - 24), name.start);
  switch (name.type) {
    case 'metric':
      return ['metric', name.flags.verb === true ? 'en/metric/verb' : 'en/metric/name'];
    case 'commodity':
      return ['object', 'en/object/name'];
    case 'scope':
      return SHARE_OF_BEFORE.test(words) ? ['scope', 'en/scope/share-of'] : ['whole', 'en/scope/whole'];
    case 'country':
    case 'region':
    case 'place':
    case 'org':
    case 'company':
      if (name.flags.outlet === true || isSpeaker(scene, name)) return ['speaker', 'en/attribution/speaker'];
      if (PARTNER_BEFORE.test(words)) return ['partner', 'en/subject/partner'];
      return ['subject', 'en/subject/name'];
  }
}
