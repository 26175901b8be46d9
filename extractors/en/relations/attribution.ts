import type { Attached, Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfName } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';
import { isSpeaker } from './speakers.ts';

/** the company said, it added, the report showed: whoever gave the last figure gives this one too. */
const SAME_SPEAKER =
  /\b(?:the (?:company|council|bureau|agency|report|ministry|bank|survey|group|commission)|it|she|he) (?:also )?(?:said|says|added|showed|estimates|expects|sees|forecast)\b/i;

/** Who gives the figure: the speaker of the sentence, else the one carried over. */
export function attributionOf(scene: Scene, figure: Figure, before: Discourse): Attached | null {
  const speakers = scene.names.filter((name) => name.flags.outlet !== true && isSpeaker(scene, name));
  const speaker = speakers.findLast((name) => name.start < figure.start) ?? speakers[0];
  if (speaker !== undefined)
    return { slot: slotOfName(scene.text, speaker), rule: 'en/attribution/speaker', inherited: false };
  const repeated = SAME_SPEAKER.test(scene.text.slice(scene.sentence.start, scene.sentence.end));
  return repeated && before.attribution !== null
    ? { slot: before.attribution, rule: 'en/attribution/same-speaker', inherited: true }
    : null;
}
