import { hedgeBefore } from '../hedges/hedges.ts';
import { skipGap, wordAt, wordBefore } from '../read-word.ts';
import { readUnitWord } from './units.ts';

/** Verbs that lead from a thing to its price; behind the first ones a preposition stands. */
const LEADS: ReadonlySet<string> = new Set(
  'for at worth cost costs costing fetch fetches fetched fetching averaged averages'.split(' '),
);
/** How far before its price the thing may stand, in UTF-16 units. */
const REACH = 72;
/** A kilo of maize |cost, the barrel of Brent |sold for: one of it, and nothing but the verb behind. */
const ONE_OF =
  /(?:^|[\s"“(])(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very) (?<unit>[a-z]{2,12}) of (?:[A-Za-z-]+ ){1,4}?(?:(?:now|still|currently|typically|today) )?(?:(?:would have|will|would|can|could|had|has) )?(?:costs?|costing|fetche?[sd]?|fetching|averages?d?|(?:(?:sells?|sold|goes|went|trades|traded|retails|retailed|going|selling) (?:for|at))|(?:was|is|were|being) (?:worth|priced at|sold for|sold at)) $/;

/**
 * The unit that a price is for where the words before it say so: `A kilo of maize cost 92 shillings`, `a barrel of Brent
 * sold for $71`. The code of the unit; null where no such thing has its price here.
 *
 * @param start where the amount begins, its hedge left out
 */
export function unitPricedAhead(text: string, start: number): string | null {
  const at = hedgeBefore(text, start)?.start ?? start;
  const lead = wordBefore(text, at);
  if (lead === null || !LEADS.has(lead.word)) return null;
  const before = text.slice(Math.max(0, at - REACH), at);
  if (!before.includes(' of ')) return null;
  const match = ONE_OF.exec(before);
  const unit = match?.groups?.['unit'];
  if (match === null || unit === undefined) return null;
  const place = at - before.length + match.index + match[0].indexOf(unit);
  const word = wordAt(text, skipGap(text, place));
  const read = word === null ? null : readUnitWord(text, word.start);
  return read === null || TIMES.test(read.code) ? null : read.code;
}

/** A day of work cost $900: no goods. */
const TIMES = /^(?:year|month|week|day|h|hour|min|s)$/;
