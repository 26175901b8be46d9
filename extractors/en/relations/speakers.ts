import type { Scene } from '../../engine/scene.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import { ACCORDING_TO, SPEECH_VERBS } from './cue-words.ts';

/** True where a person or body gives a figure rather than being what it is about: the USGS said, according to OPEC. */
export function isSpeaker(scene: Scene, name: Mention): boolean {
  const { text } = scene;
  if (ACCORDING_TO.test(text.slice(Math.max(scene.sentence.start, name.start - 32), name.start))) return true;
  if (name.type !== 'org' && name.type !== 'company') return false;
  const after = text.slice(name.end, Math.min(scene.sentence.end, name.end + 60));
  const match = SPEECH_VERBS.exec(after);
  if (match === null) return false;
  // "OPEC output fell, data showed": a metric or a figure between the name and the verb makes the name the subject.
  const end = name.end + match[0].length;
  const between = (start: number): boolean => start >= name.end && start < end;
  return (
    !scene.names.some((other) => other.type === 'metric' && between(other.start)) &&
    !scene.figures.some((figure) => between(figure.start))
  );
}
