import type { QuantityFind } from '../../engine/figures/find.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { wordBefore } from '../read-word.ts';
import type { MovementCue } from './movement-cue.ts';

/** What an amount is put on or taken off that has a size of its own; jobs added to an economy are no size of it. */
const SIZED =
  '(?:the |its |their |his |her |our |your |an? |each |every |this |that )?(?:[a-z-]+ ){0,3}?(?:bills?|costs?|prices?|times?|fares?|fees?|premiums?|waits?|journeys?|trips?|rents?|commutes?|deficit|debt|inflation|growth|profits?|earnings|(?:market )?values?|sentences?|lives)\\b';
const ONTO = new RegExp(`^ (?:a (?:year|month|week|day) )?to ${SIZED}`);
const OFF = new RegExp(`^ (?:off|from) ${SIZED}`);
const ADDS = /^add(?:s|ed|ing)?$/;
const TAKES =
  /^(?:shav(?:e|es|ed|ing)|knock(?:s|ed|ing)?|wip(?:e|es|ed|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|tak(?:e|es|en|ing)|took|lop(?:s|ped|ping)?|slic(?:e|es|ed|ing)|slash(?:es|ed|ing)?)$/;

/** `adds $4.10 to the bill`, `cut 20 minutes off the journey`: by how much something of a size of its own moves. */
export function putOnOrOff(text: string, find: QuantityFind): MovementCue | null {
  const behind = text.slice(find.end, find.end + 3);
  if (behind !== ' to' && behind !== ' of' && behind !== ' fr' && behind !== ' a ') return null;
  const verb = wordBefore(text, hedgeBefore(text, find.start)?.start ?? find.start);
  if (verb === null) return null;
  const direction = ADDS.test(verb.word) ? 'up' : TAKES.test(verb.word) ? 'down' : null;
  if (direction === null) return null;
  const link = direction === 'up' ? ONTO : OFF;
  return link.test(text.slice(find.end, find.end + 72)) ? { word: verb, direction, rule: 'en/changes/verb' } : null;
}
