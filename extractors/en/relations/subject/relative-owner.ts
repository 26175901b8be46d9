import type { Attached } from '../../../engine/relations/discourse.ts';
import { EXPECTS, SAYS } from '../attribution/speech-words.ts';
import type { Clause } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { isVerb } from '../sentence/phrases.ts';
import { attachedName, type Reading } from '../sentence/reading.ts';

/** What those do who give figures of others. */
const WATCHES = /^(?:tracks?|tracked|follows?|monitors?|surveys?|surveyed|compiles?|polled|counted|counts?|is|was)$/;

/**
 * "Viblo, which reported revenue of 2.9 billion euros, said": whom a clause with which or who tells of is the name
 * right before it, also where that name speaks. Null where no name stands there or the clause has a subject of its own.
 */
export function relativeOwner({ items }: Reading, clause: Clause): Attached | null {
  if (clause.kind !== 'relative' || !/^(?:which|who)$/.test(itemAt(items, clause.from).text)) return null;
  const verb = itemAt(items, clause.from + 1);
  if (!isVerb(items, clause.from + 1) || SAYS.has(verb.text) || EXPECTS.has(verb.text) || WATCHES.test(verb.text))
    return null;
  const { name } = itemAt(items, clause.from - (itemAt(items, clause.from - 1).text === ',' ? 2 : 1));
  const owner = name !== null && (name.type === 'company' || name.type === 'unlisted' || name.type === 'org');
  return owner ? attachedName(name, 'en/subject/relative') : null;
}
