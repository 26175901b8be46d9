import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { Slot } from '../../../model/claim.ts';

/** Who does it says what is measured: "Largest importers of soybeans (million tonnes):". */
const DOERS: readonly (readonly [words: RegExp, metric: `metric:${string}`])[] = [
  [/\b(?:importers?|buyers)\b/i, 'metric:imports'],
  [/\b(?:exporters?|shippers)\b/i, 'metric:exports'],
  [/\b(?:producers?|growers|miners|makers)\b/i, 'metric:production'],
  [/\b(?:consumers|users)\b/i, 'metric:consumption'],
];
const RANKED = /\b(?:top|largest|biggest|leading|main|major)\b/i;

/** What a line measures that leads up to a list of whoever does most; null for any other line. */
export function leadMetric(scene: Scene): Slot | null {
  const { text, sentence } = scene;
  if (text.charAt(sentence.end - 1) !== ':') return null;
  const line = text.slice(sentence.start, sentence.end);
  if (!RANKED.test(line)) return null;
  for (const [words, metric] of DOERS) {
    const found = words.exec(line);
    if (found === null) continue;
    const start = sentence.start + found.index;
    return slotOfEntity(scene, metric, { start, end: start + found[0].length });
  }
  return null;
}
