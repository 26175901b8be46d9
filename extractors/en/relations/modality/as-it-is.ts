import { oneOf } from '../../../engine/text/one-of.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import type { Reading } from '../sentence/reading.ts';
import { verbGroup } from '../sentence/verb-groups.ts';

const AHEAD = oneOf(/^(?:will|would|could|should|may|might|is|are|was|were)$/);
const TO = oneOf(/^(?:to|expected|set|due|likely|forecast|projected|planned|scheduled)$/);
const MOVES =
  /^(?:doubl|tripl|quadrupl|halv|rise|grow|fall|climb|drop|shrink|swell|increas|decreas|declin|expand|widen|narrow|soar|surge|jump|slip|lower|rais|cut|reduc|trim)/;

/**
 * "Prize money of £2.4m is to double by 2028": what a noun has now, told before the verb of what it will do. False for
 * "A fine of £2m will be imposed", where the figure itself is to come.
 */
export function isAsItIs({ items, clauses }: Reading, index: number): boolean {
  const next = itemAt(items, index + 1).text;
  if (itemAt(items, index - 1).text !== 'of' || !AHEAD.test(next)) return false;
  const clause = clauseAt(clauses, itemAt(items, index).start);
  if (verbGroup(items, clause.from, index) !== null) return false;
  let at = index + 2;
  while (
    at < index + 6 &&
    (TO.test(itemAt(items, at).text) || /^(?:be|more|than|also|soon)$/.test(itemAt(items, at).text))
  )
    at++;
  return (at > index + 2 || !/^(?:is|are|was|were)$/.test(next)) && MOVES.test(itemAt(items, at).text);
}
