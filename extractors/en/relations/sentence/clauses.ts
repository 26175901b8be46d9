import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';
import { type Item, itemAt } from './items.ts';
import { isInNounPhrase, isVerb } from './phrases.ts';
import { opensAs } from './word-classes.ts';
import { TRAITS } from './word-traits.ts';

/** A stretch of items that holds one verb and what hangs on it; `from` and `to` are item indexes, `to` outside. */
export interface Clause extends Span {
  readonly from: number;
  readonly to: number;
  /** `relative`: opened by which, who or that, and closed by the comma before the main verb. */
  readonly kind: 'main' | 'relative' | 'subordinate';
}

/**
 * Cuts a sentence where a new verb takes over: at strong marks, at words that open a clause, and at commas before a
 * conjunction or a new subject. "…, up 6% from 2.26 million tonnes" stays with what it says more of.
 */
export function clausesIn(items: readonly Item[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let kind = kindOf(items, from);
  const cut = (to: number): void => {
    const first = itemAt(items, from);
    const last = itemAt(items, to - 1);
    if (to > from) clauses.push({ from, to, start: first.start, end: last.end, kind });
    from = to;
    kind = kindOf(items, from);
  };
  for (let at = 1; at < items.length; at++) {
    if (
      opensClause(items, at, from) ||
      (kind === 'relative' && closesRelative(items, at, from)) ||
      (kind === 'subordinate' && closesSubordinate(items, at, from))
    )
      cut(at);
  }
  cut(items.length);
  return clauses;
}

const BOUND = oneOf(/^(?:over|above|under|below|older|younger|more|up|less|upwards?)$/);

function kindOf(items: readonly Item[], from: number): Clause['kind'] {
  const { text, traits } = itemAt(items, from);
  if ((traits & TRAITS.relative) !== 0) return 'relative';
  if (text === 'that') return isVerb(items, from + 1) ? 'relative' : 'main';
  return (traits & TRAITS.opener) !== 0 ? 'subordinate' : 'main';
}

/** "Indonesia, which exported 23.6 million tonnes, will raise …": the main clause goes on behind the comma. */
function closesRelative(items: readonly Item[], at: number, from: number): boolean {
  if (itemAt(items, at - 1).text === ',' && isLedIn(items, from) && hasSubject(items, at)) return true;
  // "The plant that opened in May is its largest"; in "which is due in May" the verb is the aside's own.
  if (itemAt(items, at - 1).text !== ',')
    return (
      (/^(?:is|are)$/.test(itemAt(items, at).text) && hasVerb(items, from, at - from)) || isMainVerb(items, at, from)
    );
  // "In the county, where a class holds 74 pupils, 19 schools have closed"
  if (itemAt(items, at).type === 'figure' && /^(?:has|have|had|was|were)$/.test(itemAt(items, at + 1).text))
    return true;
  const skip = /ly$|^(?:also|now|still|nonetheless|however)$/.test(itemAt(items, at).text) ? 1 : 0;
  // ", which listed at 26 euros in 2021, closed at 4.85 euros"
  const next = itemAt(items, at + skip + 1);
  const finite = /^(?:at|to|by|for|from|up|down|about|the|a|an|its)$/.test(next.text) || next.type === 'figure';
  const { text } = itemAt(items, at + skip);
  // "…, firmed to 43.9": a past form that stands behind the comma is known as a verb by what follows.
  // "…, who flew over the area on Sunday, announced emergency aid": behind a verb of the aside's own.
  if (/^[a-z]{3,}ed$/.test(text))
    return finite || (TELLING.test(text) && hasVerb(items, from, at - from) && isInNounPhrase(items, at + 1));
  return isVerb(items, at + skip) && !/ing$/.test(text);
}

/** "If the stoppage lasts, the market loses 26,000 tons": a clause that opens its sentence ends at its comma, where another subject follows. */
function closesSubordinate(items: readonly Item[], at: number, from: number): boolean {
  if (itemAt(items, at - 1).text !== ',' || from > 1 || /^(?:and|or|but|which|who|whose)$/.test(itemAt(items, at).text))
    return false;
  return hasVerb(items, from, at - from) && hasSubject(items, at);
}

/** "Each family that lost its home will receive", "workers who were laid off got": a second verb, which nothing joins to the first. */
function isMainVerb(items: readonly Item[], at: number, from: number): boolean {
  if (!FINITE.test(itemAt(items, at).text) || !/^(?:who|that)$/.test(itemAt(items, from).text)) return false;
  let verb = from + 1;
  while (verb < at && !isVerb(items, verb)) verb++;
  while (verb < at && (isVerb(items, verb) || (itemAt(items, verb).traits & TRAITS.adverb) !== 0)) verb++;
  return (
    verb < at &&
    // "who said the tax was too high": the verb of what they said.
    !items.slice(from + 1, at).some(({ text, traits }) => EMBEDS.test(text) || (traits & TRAITS.pronoun) !== 0) &&
    !/^(?:and|or|but|to|not|also|,)$/.test(itemAt(items, at - 1).text)
  );
}

/** Forms that are no participles: the verb of a main clause wherever they stand behind its subject. */
const FINITE = oneOf(
  /^(?:will|would|can|could|may|might|must|should|was|were|has|have|had|got|fell|rose|went|took|gave|became|grew|received|receives?|pays?|get|gets)$/,
);
const EMBEDS = oneOf(
  /^(?:say|says|said|think|thinks|thought|believe|believes|believed|know|knew|claim|claims|claimed|fear|feared|feel|felt|because|when|where|if|while|whether|than|as|that|who|which)$/,
);

/** "In Chiapas, where inflows had quadrupled, they plunged 14.6%": no verb yet before the aside, whose main clause is still to come. */
function isLedIn(items: readonly Item[], from: number): boolean {
  return from < LEAD_IN && (itemAt(items, 0).traits & TRAITS.preposition) !== 0 && !hasVerb(items, -1, from + 1);
}

/** The longest words that lead in a sentence, in items. */
const LEAD_IN = 8;

function opensClause(items: readonly Item[], at: number, from: number): boolean {
  const { text } = itemAt(items, at - 1);
  if (text === ';' || text === ':' || text === '—' || text === '"' || text === '“' || text === '”') return true;
  const { text: word, traits } = itemAt(items, at);
  // ", which strips out energy,": whatever its verb is.
  if (text === ',' && (word === 'which' || word === 'whose' || word === 'who'))
    return itemAt(items, at + 1).type !== 'mark';
  // "has killed as many as 150,000"
  if (word === 'as' && isBoundBy(items, at)) return false;
  if ((traits & TRAITS.opener) !== 0)
    return (hasVerb(items, at, 12) || endsInVerb(items, at, from)) && !itemIsTimeOf(items, at);
  // "A plant that should employ …": the verb follows at once; after "said that" the clause is the one that counts.
  // "said it had invested £16m and that staffing had increased by 42%"
  if (word === 'that' && (text === 'and' || text === 'but')) return true;
  if (word === 'that') return itemAt(items, at - 1).type !== 'mark' && (isVerb(items, at + 1) || isVerb(items, at - 1));
  if (text === ',' || text === 'and' || text === 'but') {
    // "people aged 65 and over made up 21%"
    if (text === 'and' && BOUND.test(word) && itemAt(items, at - 2).type === 'figure') return false;
    // "Losses from storms and fires came to $3 billion": two nouns, and no verb before them.
    if (text === 'and' && !hasVerb(items, from - 1, at - from + 1)) return false;
    if (word === 'and' || word === 'but' || word === 'with') return word !== 'and' || hasSubject(items, at + 1);
    return text === ',' ? false : hasSubject(items, at) && (traits & TRAITS.conjunction) === 0;
  }
  return false;
}

/** The first or second word of [as] many [as], [as] much [as]. */
function isBoundBy(items: readonly Item[], at: number): boolean {
  const much = (one: number): boolean => /^(?:many|much|few|little|high|low)$/.test(itemAt(items, one).text);
  return (much(at + 1) && itemAt(items, at + 2).text === 'as') || (much(at - 1) && itemAt(items, at - 2).text === 'as');
}

/** "Exports fall as U.S. tariffs bite": a headline's last word is the verb, whatever else it may be. */
function endsInVerb(items: readonly Item[], at: number, from: number): boolean {
  const rest = items.slice(at + 1);
  return (
    itemAt(items, at).text === 'as' &&
    rest.length >= 2 &&
    rest.length <= 5 &&
    at - from > 1 &&
    opensAs(itemAt(items, at - 1).text) &&
    rest.every(
      ({ type, text, traits }) =>
        type !== 'mark' && type !== 'figure' && (traits & TRAITS.preposition) === 0 && !/^(?:an?|the)$/.test(text),
    )
  );
}

/** "before December 2024", "since 2019", "as of Monday" open no clause. */
function itemIsTimeOf(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  // "since 2000, when 780,000 people died"
  if (NO_PREPOSITION.test(itemAt(items, at).text)) return false;
  // "after fourth-quarter sales surged": the date only says which sales.
  if (next.type === 'date' && isInNounPhrase(items, at + 2) && itemAt(items, at + 2).type !== 'date') return false;
  return next.type === 'date' || next.type === 'figure' || next.text === 'of' || next.text === 'part';
}

const TELLING = oneOf(
  /^(?:announced|posted|reported|launched|ordered|raised|pledged|promised|agreed|added|gained|dropped|slashed|lowered|signed|unveiled|issued|declared|approved|recorded|recalled|suspended)$/,
);
const NO_PREPOSITION = oneOf(/^(?:when|where|while|whereas|although|though|because|if|unless)$/);

function hasVerb(items: readonly Item[], at: number, reach: number): boolean {
  for (let next = at + 1; next < Math.min(items.length, at + reach); next++) {
    if (itemAt(items, next).text === ',') return false;
    if (isVerb(items, next)) return true;
  }
  return false;
}

/** True where a noun phrase and a verb of its own follow: "… and imports edged down". */
function hasSubject(items: readonly Item[], at: number): boolean {
  const first = itemAt(items, at);
  // "… and to build 240 of them": what is planned goes on.
  if (first.type === 'figure' || first.text === 'to' || isVerb(items, at)) return false;
  for (let next = at + 1; next < Math.min(items.length, at + 7); next++) {
    const item = itemAt(items, next);
    if (item.type === 'figure' || item.text === ',' || item.text === 'to') return false;
    if (isVerb(items, next)) return true;
  }
  return false;
}

/** "Organisers said spectators numbered 1.3 million": where what is told begins, in a clause whose figure is at `index`. */
export function behindSaying(items: readonly Item[], from: number, index: number): number {
  for (let at = index - 1; at >= from; at--) {
    if ((itemAt(items, at).traits & TRAITS.tells) === 0 || !isVerb(items, at)) continue;
    const first = at + 1;
    let verb = first;
    while (verb < index && !isVerb(items, verb)) verb++;
    return verb < index && verb > first && itemAt(items, first).type !== 'mark' ? first : from;
  }
  return from;
}

/**
 * "The charity said 2 million people could starve", "it says, up to 2 million could": behind the verb of saying, where no
 * other verb stands before the figure at `index`; else `from`.
 */
export function behindSpeech(items: readonly Item[], from: number, index: number): number {
  for (let at = index - 1; at >= from; at--) {
    if (!isVerb(items, at)) continue;
    return (itemAt(items, at).traits & TRAITS.tells) === 0 ? from : at + 1;
  }
  return from;
}

const NO_CLAUSE: Clause = { from: 0, to: 0, start: 0, end: 0, kind: 'main' };

/** The clause that a place in the text stands in. */
export function clauseAt(clauses: readonly Clause[], start: number): Clause {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (clause !== undefined && clause.start <= start) return clause;
  }
  return clauses[0] ?? NO_CLAUSE;
}
