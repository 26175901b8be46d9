import { landOf } from '../../../engine/relations/land-of.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Slot } from '../../../model/claim.ts';

/** Who counts for one country, and gives no figures of another one's mines and people: 智利海关, 国家统计局. */
const COUNTS_AT_HOME = /(?:海关|海关总署|统计局|统计署|普查局)$/u;

/** 智利海关数据显示…;澳洲某矿产锂精矿148万吨: whether the last speaker counts for another country than the one told of. */
export function countsElsewhere({ lexicon, lang }: Scene, speaker: Slot, subject: Slot): boolean {
  if (!COUNTS_AT_HOME.test(speaker.text)) return false;
  const told = landOf(subject.id);
  if (told === null) return false;
  const parent = lexicon.entity(speaker.id)?.parent ?? null;
  const [first] = lexicon.findNames(speaker.text, lang, { start: 0, end: speaker.text.length });
  const home = parent ?? (first?.start === 0 && first.type === 'country' ? first.id : null);
  return home?.startsWith('country:') === true && home !== told;
}
