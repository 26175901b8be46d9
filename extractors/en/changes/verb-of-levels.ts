import type { MovementCue } from './movement-cue.ts';
import { MAKERS, VERBS } from './verb-directions.ts';

const TO_FROM = /\b(?<verb>[a-z]{3,12}) (?:sharply |slightly |further |steeply )?(?:to|from) [^.;:]{2,80}, or $/;

/** "fell to 182,000 yuan last year from 196,000 in 2024, or |by| 9.1%": how much that was, told once more. */
export function verbOfLevels(text: string, by: number): MovementCue | null {
  const before = text.slice(Math.max(0, by - 110), by);
  const match = before.endsWith(', or ') ? TO_FROM.exec(before) : null;
  const verb = match?.groups?.['verb'];
  const direction = verb === undefined ? undefined : (VERBS.get(verb) ?? MAKERS.get(verb));
  if (match === null || verb === undefined || direction === undefined) return null;
  const start = by - before.length + match.index;
  return { word: { start, end: start + verb.length }, direction, rule: 'en/changes/verb-by' };
}
