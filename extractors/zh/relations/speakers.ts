import type { Scene } from '../../engine/scene.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import { ACCORDING_TO, SPEECH_VERBS } from './cue-words.ts';

const VERB = new RegExp(`^[^，,；;。]{0,10}?(?:${SPEECH_VERBS.join('|')})`, 'u');

/** True where a person or body gives a figure rather than being what it is about: 据国家统计局, 美国地质调查局数据显示. */
export function isSpeaker(scene: Scene, name: Mention): boolean {
  const { text } = scene;
  const before = text.slice(Math.max(scene.sentence.start, name.start - 3), name.start);
  const after = text.slice(name.end, Math.min(scene.sentence.end, name.end + 16));
  if (ACCORDING_TO.test(before)) return name.type !== 'country' || VERB.test(after);
  if (name.type !== 'org' && name.type !== 'company') return false;
  const match = VERB.exec(after);
  if (match === null) return false;
  // 中国石油产量 …: a figure or a metric between the name and the verb means that the name is what the figure is about.
  return !scene.names.some(
    (other) => other.type === 'metric' && other.start >= name.end && other.start < name.end + match[0].length,
  );
}
