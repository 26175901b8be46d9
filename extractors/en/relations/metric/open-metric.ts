import { oneOf } from '../../../engine/text/one-of.ts';
import { behindSaying, clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase, isVerb, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import { type Attached, isPlace, type Reading } from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { DETERMINERS, HEDGES, PREPOSITIONS } from '../sentence/word-classes.ts';
import { phrase } from './metric-phrase.ts';

/**
 * A metric that no lexicon lists: the noun that "of" ties to the figure (gusts of up to 215 km/h), else the subject of
 * the figure's clause when it names no one (charges for bad loans more than doubled). Null where the clause has none.
 */
export function openMetric(reading: Reading, index: number): Attached | null {
  const late = itemAt(reading.items, index + 1);
  if (/^(?:late|early)$/.test(late.text)) return phrase(reading, index + 1, index + 2, 'en/metric/late');
  const { items, clauses } = reading;
  const compared = comparedThing(reading, index);
  if (compared !== null) return compared;
  const best = superlative(reading, index) ?? movedThing(reading, index);
  if (best !== null) return best;
  const own = needed(reading, index) ?? attributive(reading, index);
  if (own !== null) return own;
  const antecedent = ofWhich(reading, index);
  if (antecedent !== null) return antecedent;
  const tie = beforeHedges(items, index);
  const of = itemAt(items, tie);
  if (/^(?:of|at|to)$/.test(of.text) && tie > 0 && (of.text === 'of' || itemAt(items, tie - 1).type === 'word')) {
    const head = tie - 1;
    if (
      of.text === 'of' &&
      itemAt(items, head).type === 'word' &&
      isInNounPhrase(items, head) &&
      !EMPTY.test(itemAt(items, head).text) &&
      !(itemAt(items, index).figure?.kind === 'change' && MOVEMENTS.test(itemAt(items, head).text))
    )
      return phrase(reading, phraseStart(items, head), tie, 'en/metric/noun-of');
  }
  const clause = clauseAt(clauses, itemAt(items, index).start);
  let from = clause.from;
  while (
    from < index &&
    /^(?:,|and|but|while|whereas|that|because|so|although|though|where|when|if|unless|"|“)$/.test(
      itemAt(items, from).text,
    )
  )
    from++;
  // "A year ago it was 0.9"
  if (itemAt(items, from).type === 'date') from += itemAt(items, from + 1).text === ',' ? 2 : 1;
  from = behindSaying(items, from, index);
  const verb = items.findIndex((_, at) => at >= from && at < index && isVerb(items, at));
  if (verb <= from) return null;
  const subject = withoutApposition(items.slice(from, verb));
  if (subject.length === 0 || subject.length > 9) return null;
  const head = subject.findIndex((item) => PREPOSITIONS.has(item.text));
  // "Uptake among five-year-olds stood at 91.9%": a figure may say of whom, and not what is measured.
  const named = head < 1 ? subject : subject.slice(0, head);
  if (named.some(({ type }) => type === 'figure')) return null;
  if (subject.some((item) => item.type === 'mark' && item.text !== "'s" && item.text !== '-')) return null;
  const main = head < 0 ? subject : subject.slice(0, head);
  if (main.length === 0 || PRONOUN.test(main[0]?.text ?? '')) return null;
  // "The figure is 14% higher than in May": of what was told before.
  if (main.length <= 2 && head < 0 && AGAIN.test(main.at(-1)?.text ?? '') && reading.before.metric !== null)
    return null;
  // "The largest declines were in Malta (3.7%)": of what was measured before.
  if (MOVEMENTS.test(main.at(-1)?.text ?? '') && head < 0) return null;
  // "Bus crashes fell 4%": a thing may say what sort of crashes; any other name is whose they are.
  // "The eurozone economy grew": a place before it says whose it is.
  const placed = main.findIndex(({ name }) => name !== null && isPlace(name.slot));
  if (
    placed >= 0 &&
    placed < 2 &&
    main.slice(placed + 1).length > 0 &&
    main.slice(placed + 1).every(({ type, name }) => type === 'word' && name === null)
  ) {
    const group = verbGroup(items, verb, index);
    if (group !== null && !isAction(items, group) && !AGENT.test(main.at(-1)?.text ?? ''))
      return phrase(reading, from + placed + 1, from + (head < 0 ? subject.length : head), 'en/metric/head-noun');
  }
  const sorted = main.at(-1)?.type === 'word' && main.every(({ name }) => name === null || name.type === 'commodity');
  if (main.some((item) => item.name !== null) && !sorted && !main.some((item) => item.text === "'s")) return null;
  if (/^(?:says?|said|told)$/.test(itemAt(items, verb).text)) return null;
  const group = verbGroup(items, verb, index);
  if (group !== null && isAction(items, group) && itemAt(items, index).figure?.kind !== 'duration') return null;
  // "Spectators numbered 1.3 million" counts them.
  const numbered = /^(?:numbered|totall?ed|exceeded|topped)$/.test(itemAt(items, group?.main ?? verb).text);
  if (main.at(-1)?.name != null || (AGENT.test(main.at(-1)?.text ?? '') && !numbered)) return null;
  // "Violent crime in France": where it is says nothing of what is measured.
  const cut = subject.findIndex(
    ({ text }, at) =>
      PREPOSITIONS.has(text) &&
      (!/^(?:of|for|in)$/.test(text) ||
        itemAt(subject, at + 1).type === 'figure' ||
        (text === 'in' && isPlaceName(itemAt(subject, at + 1)))),
  );
  const told = phrase(reading, from, from + (cut < 0 ? subject.length : cut), 'en/metric/head-noun');
  // "Traffic in December", "Attendance for the 2025 season": when it was measured makes no other measure of it.
  const dated = subject.findIndex(({ type }, at) => type === 'date' && PREPOSITIONS.has(itemAt(subject, at - 1).text));
  if (told === null || dated < 2 || (cut >= 0 && dated > cut)) return told;
  const { id, label } = (phrase(reading, from, from + dated - 1, 'en/metric/head-noun') ?? told).slot;
  return { ...told, slot: { ...told.slot, id, label } };
}

/** "Permits, a gauge of building, eased": what stands between commas behind the subject only explains it. */
function withoutApposition(subject: readonly Item[]): readonly Item[] {
  const comma = subject.findIndex(({ text }) => text === ',');
  if (comma < 1 || subject.at(-1)?.text !== ',') return subject;
  return DETERMINERS.has(itemAt(subject, comma + 1).text) ? subject.slice(0, comma) : subject;
}

/** "Tourist flats, of which there were 341,000": what stands before the comma is counted. */
function ofWhich(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  const verb = beforeHedges(items, index);
  const which = verb - 2;
  const there = itemAt(items, verb - 1).text === 'there' && /^(?:is|are|was|were)$/.test(itemAt(items, verb).text);
  if (!there || itemAt(items, which).text !== 'which' || itemAt(items, which - 1).text !== 'of') return null;
  const end = itemAt(items, which - 2).text === ',' ? which - 2 : which - 1;
  return isInNounPhrase(items, end - 1)
    ? phrase(reading, phraseStart(items, end - 1), end, 'en/metric/of-which')
    : null;
}

function isPlaceName({ name }: Item): boolean {
  return name !== null && isPlace(name.slot);
}

/** "The $72 million it needs": what is done with the sum, by whoever comes right behind it. */
function needed(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  if (!/^(?:it|they|he|she|we)$/.test(itemAt(items, index + 1).text)) return null;
  const group = verbGroup(items, index + 2, index + 6);
  if (group?.first !== index + 2 || itemAt(items, group.main).type !== 'word') return null;
  return phrase(reading, group.main, group.main + 1, 'en/metric/done-with');
}

/** "The $488 million mission takes", "a £2.1 billion bailout": the noun that a sum only describes is what it is of. */
function attributive(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  const { figure, text } = itemAt(items, index);
  // "A six-month pause in payments", "a two-day strike": what takes so long.
  const span = figure?.kind === 'duration' && /\w-(?:minute|hour|day|week|month|year)$/.test(text);
  if (span && LEVELS.test(itemAt(items, phraseEnd(items, index + 1) - 1).text)) return null;
  if (figure?.kind !== 'money' && !span) return null;
  const opener = itemAt(items, index - 1);
  if (!DETERMINERS.has(opener.text) && opener.text !== "'s" && !HEDGES.has(opener.text)) return null;
  const first = itemAt(items, index + 1);
  if (first.type !== 'word' || !isInNounPhrase(items, index + 1) || DETERMINERS.has(first.text)) return null;
  if (
    PRONOUN.test(first.text) ||
    /^(?:more|less|higher|lower|each|apiece|worth|extra|ago|earlier|last|this|next|today|alone|only)$/.test(first.text)
  )
    return null;
  return phrase(reading, index + 1, phraseEnd(items, index + 1), 'en/metric/attributive');
}

/** A five-year high, the two-year yield: what the length only places. */
const LEVELS = oneOf(
  /^(?:highs?|lows?|peaks?|record|average|yields?|bonds?|notes?|period|mark|rate|swap|forwards?|treasur(?:y|ies)|old|olds|treasurys?|gilts?|bunds?|debt|paper|anniversary|term|sentence)$/,
);

const MOVES = oneOf(
  /^(?:rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|increas(?:e[sd]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|extend(?:s|ed|ing)?|shorten(?:s|ed|ing)?|widen(?:s|ed|ing)?|narrow(?:s|ed|ing)?|expand(?:s|ed|ing)?|halv(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|set(?:s|ting)?|cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|push(?:es|ed|ing)?|tak(?:es?|ing)|took|bring(?:s|ing)?|brought|keep(?:s|ing)?|kept)$/,
);

/** "Raise its lodging tax to 300 yen", "cut the alcohol limit by 0.2 grams": what somebody moves. */
function movedThing(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  // "has halved rations", "doubled its payouts to farmers": the figure is the verb, and what it moves stands behind.
  const own = itemAt(items, index);
  const behind = itemAt(items, index + 1);
  const takes =
    (behind.type === 'word' || behind.type === 'name') &&
    (isInNounPhrase(items, index + 1) || DETERMINERS.has(behind.text));
  if (/^(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|ing)$/.test(own.text) && takes && !/ly$/.test(behind.text))
    return phrase(
      reading,
      index + 1,
      phraseEnd(items, index + (DETERMINERS.has(behind.text) ? 2 : 1)),
      'en/metric/moved',
    );
  let tie = index - 1;
  while (tie > 0 && HEDGES.has(itemAt(items, tie).text) && !/^(?:to|at)$/.test(itemAt(items, tie).text)) tie--;
  // "raises pay by at least 15%"
  if (itemAt(items, tie).text === 'at' && /^(?:least|most)$/.test(itemAt(items, tie + 1).text)) tie--;
  if (!/^(?:to|by|at|from)$/.test(itemAt(items, tie).text)) return null;
  let from = tie - 1;
  while (from > 0 && tie - from < 7 && !MOVES.test(itemAt(items, from - 1).text)) from--;
  if (from < 1 || !MOVES.test(itemAt(items, from - 1).text)) return null;
  const words = items.slice(from, tie);
  if (words.at(-1)?.text === 'up') return null;
  const plain = words.every(({ type, text }) => type === 'word' || type === 'name' || text === "'s");
  const last = words.at(-1);
  if (!plain || last?.type !== 'word' || PRONOUN.test(last.text) || /ly$/.test(last.text)) return null;
  if (words.some(({ text }) => /^(?:to|and|or|but|from|by|at|that|which|it|them|him|her)$/.test(text))) return null;
  // The thing ends before what it is for: a tax on flights, the limit for drivers.
  const cut = words.findIndex(({ text }, at) => at > 0 && PREPOSITIONS.has(text) && text !== 'of');
  return phrase(reading, from, cut < 0 ? tie : from + cut, 'en/metric/moved');
}

/** Offered 8% less [product] than, employs 4% more [people]: what there is more or less of. */
function comparedThing(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  if (itemAt(items, index).figure?.kind !== 'change' || !/^(?:more|less|fewer)$/.test(itemAt(items, index + 1).text))
    return null;
  const end = phraseEnd(items, index + 2);
  if (!isInNounPhrase(items, index + 2) || itemAt(items, index + 2).type !== 'word') return null;
  return /^(?:than|in|at|on|,|\.|)$/.test(itemAt(items, end).text)
    ? phrase(reading, index + 2, end, 'en/metric/compared-thing')
    : null;
}

/** The most significant reform in 29 years, its worst drought in a decade: what the span of time says it of. */
function superlative(reading: Reading, index: number): Attached | null {
  const { items } = reading;
  const tie = beforeHedges(items, index);
  if (itemAt(items, index).figure?.kind !== 'duration' || !/^(?:in|for)$/.test(itemAt(items, tie).text)) return null;
  if (!isInNounPhrase(items, tie - 1)) return null;
  const from = phraseStart(items, tie - 1);
  const best = items
    .slice(from, tie)
    .some(({ text }) => /^(?:most|least|worst|best|first|second|third)$|[a-z]{3,}est$/.test(text));
  return best ? phrase(reading, from, tie, 'en/metric/superlative') : null;
}

/** Nouns of movement, and what is left of them where the noun is taken for a verb: the highest [increases]. */
const MOVEMENTS = oneOf(
  /^(?:increases?|rises?|gains?|jumps?|advances?|declines?|decreases?|falls?|drops?|contractions?|reductions?|highest|largest|biggest|strongest|sharpest|steepest|fastest|smallest|lowest)$/,
);
const AGAIN = oneOf(/^(?:figures?|number|numbers|total|tally|count|amount|sum)$/);
const EMPTY = oneOf(
  /^(?:average|total|record|peak|maximum|minimum|range|level|figure|sum|high|low|rate|pace|mean|median|combined|cost|contract|one|some|most|out|because|instead|number|worth|because|kind|sort|spite|unchanged|steady|flat|stable|finish|close|end|settle|open|trade|stand|stay|remain|hover)$/,
);
const PRONOUN = oneOf(
  /^(?:(?:it|they|he|she|we|i|you|that|there|who|what)['’](?:ve|re|d|ll|m|s)|it|they|he|she|we|i|you|that|this|these|those|there|who|which|what|both|some|many|most|all|one)$/,
);
/** Those who do something are no measure: analysts, insurers, farmers, the council. */
const AGENT =
  /(?:ers|ors|ists|ysts|ants|eers|operator|company|producer|owner|people|yards|officials|firms|companies|ministry|board|council|government)$/;
