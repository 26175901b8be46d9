import type { Scene } from '../../../engine/relations/scene.ts';
import type { Name } from '../sentence/items.ts';

const OFFERING =
  /\b(?:IPO|I\.P\.O\.|initial public offering|public offering|share (?:sale|offering|offer)|stock (?:sale|offering)|flotation|float|listing|market debut)\b/;

/** "Will use the proceeds to repay borrowings": of a sale, where the text has told of no offering. */
export function isOtherProceeds(id: string, { text, sentence }: Scene, start: number): boolean {
  if (id !== 'metric:ipo-proceeds' || !/^proceeds\b/i.test(text.slice(start, start + 9))) return false;
  return !OFFERING.test(text.slice(Math.max(0, sentence.start - FAR), sentence.end));
}

/** How far back a text is asked for an offering, in UTF-16 units. */
const FAR = 3000;

/** "Raised $2 billion in its IPO": proceeds of an offering; a start-up that raised $420 million was financed. */
export function raisedInOffering(name: Name, { text, lexicon, sentence }: Scene): Name {
  if (name.slot.id !== 'metric:financing-round' || name.flags.verb !== true) return name;
  const proceeds = lexicon.entity('metric:ipo-proceeds');
  if (proceeds === undefined || !OFFERING.test(text.slice(sentence.start, sentence.end))) return name;
  return { ...name, slot: { ...name.slot, id: proceeds.id, label: proceeds.label } };
}
