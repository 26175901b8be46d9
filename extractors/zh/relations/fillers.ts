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
  switch (name.type) {
    case 'metric':
      return ['metric', 'zh/metric/name'];
    case 'commodity':
      return ['object', 'zh/object/name'];
    case 'scope':
      // 占全球的69%: the whole of a share. 全球产量为39万吨: the figure is of the world itself.
      return SHARE_OF_BEFORE.test(before(text, name.start, 4))
        ? ['scope', 'zh/scope/share-of']
        : ['whole', 'zh/scope/whole'];
    case 'country':
    case 'region':
    case 'place':
    case 'org':
    case 'company':
      if (name.flags.outlet === true || isSpeaker(scene, name)) return ['speaker', 'zh/attribution/speaker'];
      if (SHARE_OF_BEFORE.test(before(text, name.start, 4))) return ['scope', 'zh/scope/share-of'];
      if (PARTNER_BEFORE.test(before(text, name.start, 3))) return ['partner', 'zh/subject/partner'];
      return ['subject', 'zh/subject/name'];
  }
}

function before(text: string, start: number, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}
