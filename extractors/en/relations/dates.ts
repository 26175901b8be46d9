import type { DateUse } from '../../engine/attach.ts';
import type { Attached } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfWords } from '../../engine/slots.ts';
import type { Figure } from '../../model/figure.ts';

/** from 52% in 2024, against 251,000 last year: the time belongs to the figure before it, and to no other. */
const COMPARED = /\b(?:from|than|against|versus|compared with|compared to)\s[^.;]{0,40}$/i;
/** Verbs of things that happen on a day. */
const EVENT_VERBS =
  /\b(?:signed|announced|published|released|launched|imposed|expanded|approved|agreed|opened|closed|burst|failed|took effect|began|started|completed|acquired|listed|met|responded|resigned|died|crashed|struck)\b/i;

/** How a date serves its sentence. */
export function dateUse(scene: Scene, date: Figure): DateUse {
  const quantities = scene.figures.filter((figure) => figure.kind !== 'date');
  if (quantities.length === 0)
    return EVENT_VERBS.test(scene.text.slice(scene.sentence.start, scene.sentence.end)) ? 'event' : 'frame';
  const before = scene.text.slice(Math.max(scene.sentence.start, date.start - 48), date.start);
  return COMPARED.test(before) ? 'next' : 'frame';
}

/** What happened: the verb of the sentence. */
export function eventOf(scene: Scene, date: Figure): { metric: Attached | null; object: Attached | null } {
  const sentence = scene.text.slice(scene.sentence.start, scene.sentence.end);
  const verb = EVENT_VERBS.exec(sentence);
  if (verb === null) return { metric: null, object: null };
  const start = scene.sentence.start + verb.index;
  const end = start + verb[0].length;
  const name = scene.names.find((one) => one.start >= end && one.start < date.start + 80 && one.type !== 'country');
  return {
    metric: {
      slot: slotOfWords(scene.text, { start, end }, (words) => words.toLowerCase()),
      rule: 'en/event/verb',
      inherited: false,
    },
    object:
      name === undefined
        ? null
        : {
            slot: slotOfWords(scene.text, name, (words) => words.toLowerCase()),
            rule: 'en/event/object',
            inherited: false,
          },
  };
}
