import type { Filler } from '../../engine/attach.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';

/** Endings that make the capitalised words before them the name of a company or a body. */
const NAMES =
  /(?:[A-Z][\w&.'-]{1,24} ){1,5}(?:Inc|Corp|Ltd|Limited|PLC|Group|Company|Co|Bank|Council|Commission|Association|Institute|Ministry|Agency|Bureau|Mining|Lithium|Petroleum|Energy|Metals|Resources|Holdings|Industries|Steel|Motors|Research|Capital)\b/g;

/** Names of companies and bodies that no lexicon lists, by how they end: Northridge Lithium, World Lithium Council. */
export function shapedNames(scene: Scene): readonly Filler[] {
  const { start, end } = scene.sentence;
  const fillers: Filler[] = [];
  for (const match of scene.text.slice(start, end).matchAll(NAMES)) {
    const lead = /^(?:The|A|An|In|For|At|But|And|By|From|With|As) /.exec(match[0])?.[0].length ?? 0;
    const span = { start: start + match.index + lead, end: start + match.index + match[0].length };
    if (!scene.text.slice(span.start, span.end).includes(' ')) continue;
    const slot = slotOfWords(scene.text, span, (name) => name.toLowerCase());
    fillers.push({ role: 'subject', rule: 'en/subject/name-by-shape', slot, ...span });
  }
  return fillers;
}
