import type { Scene } from '../../../engine/relations/scene.ts';
import type { Name } from '../sentence/items.ts';

const OFFERING =
  /\b(?:IPO|I\.P\.O\.|initial public offering|public offering|share (?:sale|offering|offer)|stock (?:sale|offering)|flotation|float|listing|market debut)\b/;

/** "Raised $2 billion in its IPO": proceeds of an offering; a start-up that raised $420 million was financed. */
export function raisedInOffering(name: Name, { text, lexicon, sentence }: Scene): Name {
  if (name.slot.id !== 'metric:financing-round' || name.flags.verb !== true) return name;
  const proceeds = lexicon.entity('metric:ipo-proceeds');
  if (proceeds === undefined || !OFFERING.test(text.slice(sentence.start, sentence.end))) return name;
  return { ...name, slot: { ...name.slot, id: proceeds.id, label: proceeds.label } };
}
