import type { Attached } from '../../../engine/relations/discourse.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { EXPECTS, SAYS } from '../attribution/speech-words.ts';
import { BUILDINGS, isPlaceKind } from '../metric/event-words.ts';
import { isHomeTo } from '../metric/population-of.ts';
import type { Clause } from '../sentence/clauses.ts';
import { itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb, phraseStart } from '../sentence/phrases.ts';
import { attachedName, type Reading } from '../sentence/reading.ts';
import { SITE_NOUNS } from '../sentence/word-classes.ts';

/** What those do who give figures of others. */
const WATCHES = oneOf(
  /^(?:tracks?|tracked|follows?|monitors?|surveys?|surveyed|compiles?|polled|counted|counts?|is|was)$/,
);

/** What a mine, a town or a land does by itself. */
const MAKES = oneOf(
  /^(?:produc(?:e|es|ed)|min(?:es|ed)|employs?|employed|exports?|exported|imports?|imported|supplies|supplied|handles?|handled|accounts?|accounted|holds?|has|had|makes?|made|operates?|runs?|grows?|grew|consumes?|consumed|uses?|spends?|spent|sells?|sold|buys?|bought|attracts?|attracted|hosts?|hosted|generates?|generated)$/,
);

/**
 * "Viblo, which reported revenue of 2.9 billion euros, said": whom a clause with which or who tells of is the name
 * right before it, also where that name speaks. Null where no name stands there or the clause has a subject of its own.
 */
export function relativeOwner(reading: Reading, clause: Clause): Attached | null {
  const { items } = reading;
  const before = goneOnFrom(reading, clause);
  if (before !== null) return relativeOwner(reading, before);
  if (clause.kind !== 'relative' || !/^(?:which|who)$/.test(itemAt(items, clause.from).text)) return null;
  const verb = itemAt(items, clause.from + 1);
  // "Norvia, which plans to produce 20,000 tonnes": what one expects to do oneself is one's own.
  const others = EXPECTS.has(verb.text) && itemAt(items, clause.from + 2).text !== 'to';
  if (!isVerb(items, clause.from + 1) || SAYS.has(verb.text) || others || WATCHES.test(verb.text)) return null;
  let at = clause.from - (itemAt(items, clause.from - 1).text === ',' ? 2 : 1);
  // "Fernhill library, which opened in 1964": the noun behind a name says what it is.
  const kind = itemAt(items, at);
  if (kind.type === 'word' && isThing(kind.text) && itemAt(items, at - 1).name !== null) at--;
  const { name } = itemAt(items, at);
  const owner = name !== null && (name.type === 'company' || name.type === 'unlisted' || name.type === 'org');
  if (owner) return attachedName(name, 'en/subject/relative');
  // "Exports to Japan, which rose": what only moves is not the land's.
  const place = name !== null && /^(?:place|country|region)$/.test(name.type) && MAKES.test(verb.text);
  return place ? attachedName(name, 'en/subject/relative') : null;
}

/** "Nordvolt, which has cut its costs and employs 1,100 people": the clause before a second verb without a subject of its own. */
function goneOnFrom({ items, clauses }: Reading, clause: Clause): Clause | null {
  const { kind, from } = clause;
  if (kind === 'relative' || itemAt(items, from - 1).text !== 'and' || !isVerb(items, from)) return null;
  const before = clauses[clauses.indexOf(clause) - 1];
  return before?.kind === 'relative' ? before : null;
}

/** Kinds of places and buildings that stand in small letters behind their name. */
function isThing(word: string): boolean {
  return isPlaceKind(word) || SITE_NOUNS.has(word) || BUILDINGS.has(word);
}

/**
 * "San Ramon, a town of 28,000 people": whom an apposition tells of is the name before its comma. Null where the figure at
 * `index` stands in none.
 */
export function appositionOwner({ items }: Pick<Reading, 'items'>, index: number): Attached | null {
  const tie = beforeHedges(items, index);
  const home = isHomeTo(items, tie);
  if (!home && !/^(?:of|with)$/.test(itemAt(items, tie).text)) return null;
  const first = home ? tie : phraseStart(items, tie - 1);
  if (!home && !/^an?$/.test(itemAt(items, first).text)) return null;
  if (itemAt(items, first - 1).text !== ',') return null;
  let at = first - 2;
  if (itemAt(items, at).type === 'word' && isThing(itemAt(items, at).text)) at--;
  const { name } = itemAt(items, at);
  const owner = name !== null && !/^(?:metric|commodity|scope)$/.test(name.type);
  return owner ? attachedName(name, 'en/subject/apposition') : null;
}
