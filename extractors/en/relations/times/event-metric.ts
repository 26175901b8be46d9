import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { type Item, itemAt } from '../sentence/items.ts';

/** The verb of an event as its metric: `signed`, `said`; helpers and particles stay outside. */
export function eventMetric(scene: Scene, items: readonly Item[], at: number): Attached {
  // "due to report on Tuesday": what is to happen, and not that it is due.
  const to = /^(?:due|expected)$/.test(itemAt(items, at).text) && itemAt(items, at + 1).text === 'to';
  const verb = itemAt(items, to ? at + 2 : at);
  const next = itemAt(items, to ? at + 3 : at + 1);
  const particle = /^(?:ashore|effect|force|out|off|up|down)$/.test(next.text);
  const span = { start: verb.start, end: particle ? next.end : verb.end };
  return {
    slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()),
    rule: 'en/event/verb',
    inherited: false,
  };
}
