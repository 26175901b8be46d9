import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Mood } from './modality.ts';

/** What lays down how things are to be. */
const LAID_DOWN =
  /\b(?:tax|levy|tariffs?|dut(?:y|ies)|laws?|rules?|ban|limit|cap|quota|threshold|takes? effect|in force|plans?|targets?|goals?|proposals?|proposes?|strategy|mandates?|requires?|decree|bill)\b/i;
const LAPSES = /\b(?:matur(?:es?|ing)|expir(?:es?|ing)|due|dated|retires?|ends?)\b/i;

/** "By 2028 the city has 100,000 charging points": what holds only at a time that is still to come is laid down for it or expected, whatever its verb. Null for everything else. */
export function moodOfTime(
  { text, sentence, published }: Scene,
  figure: Figure,
  attached: AttachedTime | null,
): Mood | null {
  const { from, low, edtf } = attached?.time ?? { from: 'inherited', low: null, edtf: null };
  const begin = edtf?.startsWith('../') === true ? (attached?.time.high ?? null) : low;
  if (from === 'inherited' || published === null || begin === null || begin <= published) return null;
  const words = text.slice(sentence.start, figure.start);
  if (LAPSES.test(words)) return null;
  return LAID_DOWN.test(words)
    ? { modality: 'target', rule: 'en/modality/laid-down' }
    : { modality: 'forecast', rule: 'en/modality/to-come' };
}
