import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { MetricFamily } from '../../../lexicon/metric.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Figure } from '../../../model/figure.ts';
import { countedThing } from '../metric/counted-thing.ts';
import { familyOf } from '../metric/metric-family.ts';
import { ageGroup } from '../scope/age-groups.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { itemAt, type Name } from '../sentence/items.ts';
import { beforeHedges, isHedge, isInNounPhrase, isVerb, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { verbGroup } from '../sentence/verb-groups.ts';
import { BODY_NOUNS, COMPANY_NOUNS, DETERMINERS } from '../sentence/word-classes.ts';
import { TRAITS } from '../sentence/word-traits.ts';
import { behindGerund, isDone } from './deeds-to-things.ts';
import { DEALS, VAGUE, WORKS, WORKS_ON } from './thing-words.ts';

/**
 * The thing that a figure is of, where no lexicon knows it: 312,000 tonnes of [cod], spent $14 billion on [data halls],
 * sold [its dairy unit] for $640 million, [a ticket] costs 3 euros. Null where the words tie nothing to the figure.
 */
export function openObject(reading: Reading, index: number, figure: Figure, metric: Attached | null): Attached | null {
  return (
    ageGroup(reading, figure) ??
    substance(reading, index, figure) ??
    built(reading, index, figure) ??
    paidFor(reading, index, figure, metric) ??
    makesUp(reading, index, figure) ??
    partOf(reading, index, figure) ??
    priced(reading, index, figure) ??
    ownThing(reading, index, figure) ??
    beforeMetric(reading, metric) ??
    behindMetric(reading, index, metric)
  );
}

/** 312,000 tonnes of cod, 40 hectares of forest, $2 billion worth of furniture. */
function substance(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items } = reading;
  const worth = itemAt(items, index + 1).text === 'worth' ? 1 : 0;
  if (itemAt(items, index + 1 + worth).text !== 'of') return null;
  const length = /^(?:\[?(?:c|k|m)?m|\[(?:ft|mi|in|yd|nmi))(?:_|\]|$)/.test(figure.unit ?? '');
  const bulk = figure.kind === 'mass' || figure.kind === 'volume' || (figure.kind === 'measure' && !length);
  if (!bulk && worth === 0) return null;
  return thing(reading, index + 2 + worth, 'en/object/of-behind');
}

/** A $3.4 billion data centre. */
function built(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'money' || !/^(?:a|an)$/.test(itemAt(reading.items, index - 1).text)) return null;
  // "A $48 billion expansion of the Tengiz field"
  const end = phraseEnd(reading.items, index + 1);
  if (WORKS.test(itemAt(reading.items, end - 1).text) && itemAt(reading.items, end).text === 'of')
    return thing(reading, end + 1, 'en/object/priced');
  return isInNounPhrase(reading.items, index + 1) ? thing(reading, index + 1, 'en/object/priced') : null;
}

const SPENT_ON: ReadonlySet<MetricFamily> = new Set(['cost', 'investment', 'deal', 'budget', 'price', 'revenue']);

/** Spent $14 billion on data halls, paid £62 million for striker Davi Rocha, sold its dairy unit for $640 million. */
function paidFor(reading: Reading, index: number, figure: Figure, metric: Attached | null): Attached | null {
  const { items } = reading;
  const family = familyOf(reading, metric);
  // Spends 4% of its budget on defence.
  if (figure.kind === 'share' && family === 'cost' && itemAt(items, index + 1).text === 'of') {
    const on = phraseEnd(items, index + 2);
    return itemAt(items, on).text === 'on' ? thing(reading, on + 1, 'en/object/paid-for') : null;
  }
  if (figure.kind !== 'money') return null;
  const next = itemAt(items, index + 1).text;
  if (next === 'for' || next === 'on' || (next === 'in' && family === 'investment')) {
    if (next !== 'for' && family !== null && !SPENT_ON.has(family)) return null;
    if (family === 'profit' || family === 'shares') return null;
    return thing(reading, index + 2, 'en/object/paid-for');
  }
  // "Will spend $2.1 billion to expand its Highland Creek mine": what the money goes to.
  if (next === 'to' && WORKS_ON.test(itemAt(items, index + 2).text) && (family === null || SPENT_ON.has(family)))
    return thing(reading, index + 3, 'en/object/paid-for');
  const tie = beforeHedges(items, index);
  if (itemAt(items, tie).text !== 'for' || !isInNounPhrase(items, tie - 1)) return null;
  const clause = clauseAt(reading.clauses, figure.start);
  const verb = verbGroup(items, clause.from, tie);
  if (verb === null) return null;
  // "agreed to buy Canadian rival Borealum for": the verb of the deal may hang on another.
  const deal = items.findLastIndex(({ text }, at) => at >= verb.first && at < tie && DEALS.test(text));
  const end = deal < 0 ? tie + 1 : phraseEnd(items, deal + 1);
  if (end > tie) return null;
  const bought = items.slice(deal + 1, end).findLast(({ name }) => name !== null && isCompany(name));
  if (bought?.name != null)
    return { slot: bought.name.slot, rule: 'en/object/paid-for', inherited: bought.name.repeats };
  return thing(reading, deal + 1, 'en/object/paid-for');
}

/** People attending a clinic, children living in poverty: where the participle begins that says which. */
function beforeParticiple(items: Reading['items'], from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (
      /[a-z]{3}ing$/.test(itemAt(items, at).text) &&
      /[a-rt-z]s$|^(?:people|children|men|women|those)$/.test(itemAt(items, at - 1).text)
    )
      return at;
  return end;
}

function isCompany({ type }: Name): boolean {
  return type === 'company' || type === 'unlisted' || type === 'org';
}

/** Filled 91% of its seats, 12% of the homes: a share of several things is of those things. */
function partOf(reading: Reading, index: number, figure: Figure): Attached | null {
  const of = itemAt(reading.items, index + 1).text === 'of';
  if (figure.kind !== 'share' && !(of && figure.kind === 'change' && figure.unit === '%')) return null;
  const { items } = reading;
  if (!of) {
    // Nine in ten boosters were reused.
    const close = phraseEnd(items, index);
    return close > index + 1 && isVerb(items, close) && !DESCRIBING.test(itemAt(items, index + 1).text)
      ? thing(reading, index + 1, 'en/object/part-of')
      : null;
  }
  const end = beforeParticiple(items, index + 2, phraseEnd(items, index + 2));
  const last = itemAt(items, end - 1);
  const people =
    last.name !== null &&
    PEOPLE.has(familyOf(reading, { slot: last.name.slot, rule: last.name.rule, inherited: false }));
  const several = (last.type === 'word' || people) && /[a-rt-z]s$|^(?:people|children|men|women)$/.test(last.text);
  return several ? thing(reading, index + 2, 'en/object/part-of', people) : null;
}

const PEOPLE: ReadonlySet<MetricFamily | null> = new Set([
  'population',
  'society',
  'labour',
  'health',
  'culture',
] as const);

/** Equities make up 46% of the portfolio: what the share is filled with. */
function makesUp({ items, clauses, scene, roles }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share' && figure.kind !== 'count') return null;
  const clause = clauseAt(clauses, figure.start);
  const verb = items.findIndex(
    (item, at) =>
      (item.traits & TRAITS.sharing) !== 0 &&
      at >= clause.from &&
      at < index &&
      MAKES_UP.test(`${item.text} ${itemAt(items, at + 1).text} `),
  );
  const last = itemAt(items, verb - 1);
  if (verb < 1 || last.type !== 'word' || !isInNounPhrase(items, verb - 1) || roles[verb - 1] !== null) return null;
  let from = phraseStart(items, verb - 1);
  // Loans in arrears made up 2%: the loans did.
  let to = verb;
  if (/^(?:in|of|for|on|from|with|at|under)$/.test(itemAt(items, from - 1).text) && isInNounPhrase(items, from - 2)) {
    to = from - 1;
    from = phraseStart(items, to - 1);
  }
  if (from < clause.from || items.slice(from, to).some((item) => item.name !== null || NO_THING.test(item.text)))
    return null;
  const words = items.slice(from, to).filter((item) => !DETERMINERS.has(item.text));
  const [first] = words;
  if (first === undefined) return null;
  const slot = slotOfWords(scene.text, { start: first.start, end: itemAt(items, to - 1).end }, (phrase) =>
    phrase.toLowerCase(),
  );
  return { slot, rule: 'en/object/makes-up', inherited: false };
}

const MAKES_UP = /^(?:ma(?:ke|kes|de) up|account(?:s|ed)? for|represent(?:s|ed)?|comprise[sd]?) /;
const NO_THING = oneOf(/^(?:it|they|he|she|we|that|this|these|those|which|who|there)$/);

const CONSISTS = oneOf(
  /^(?:has|have|had|contains?|contained|comprises?|includes?|included|represents?|represented|marks?|marked|lists?|expands?|expanded|expanding|grew|grows|runs?|ran)$/,
);

/** Kestrel's new tower has 60 floors; China's revised law, expanding from 53 to 80 articles: the thing that is somebody's. */
function ownThing(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'count' && figure.kind !== 'duration') return null;
  const { items } = reading;
  const owner = items.findIndex(
    (item, at) => at < 6 && item.name !== null && /^(?:'s|s')$/.test(itemAt(items, at + 1).text),
  );
  if (owner < 0) return null;
  const verb = items.findIndex(({ text }, at) => at > owner && at < index && CONSISTS.test(text));
  if (verb < 0) return null;
  const end = phraseEnd(items, owner + 2);
  const last = itemAt(items, end - 1);
  const isThing =
    end <= verb && verb - end < 2 && last.name?.type !== 'metric' && !/s$/.test(last.text) && !acts(last.text);
  return isThing ? thing(reading, owner + 2, 'en/object/own-thing', true) : null;
}

/** Kenya's health ministry, Maine's second largest: who acts, and which one it is, is no thing that somebody has. */
function acts(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return BODY_NOUNS.has(last) || COMPANY_NOUNS.has(last) || /^(?:[a-z]+est|most|least)$/.test(last);
}

/** A single ticket will cost 3.20 euros; a dose sells for $3: the thing that has the price. */
function priced(reading: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'money' && figure.kind !== 'price') return null;
  const { items } = reading;
  const clause = clauseAt(reading.clauses, figure.start);
  const verb = verbGroup(items, clause.from, index);
  if (verb === null || !/^(?:costs?|costing|fetch(?:es|ed)?|retails?|sells|sold)$/.test(itemAt(items, verb.main).text))
    return null;
  if (beforeHedges(items, index) > verb.main + 1) return null;
  const from = clause.from + (/^(?:and|but|while)$/.test(itemAt(items, clause.from).text) ? 1 : 0);
  // "The average ticket at the stadium cost 92 euros"
  const end = phraseEnd(items, from);
  // "Oats, the other feed, fetch $140 a tonne"
  const aside = itemAt(items, end).text === ',' && itemAt(items, verb.first - 1).text === ',';
  const placed = /^(?:at|in|for|to|from|on)$/.test(itemAt(items, end).text) && phraseEnd(items, end + 1) === verb.first;
  return end === verb.first || placed || aside ? thing(reading, from, 'en/object/priced', true) : null;
}

const DESCRIBING =
  /(?:al|ic|ive|ous|able|ible|ary|ory|ly|ing|ed|ful|less)$|^(?:(?:larg|small|bigg|high|low|great|earli|lat|strong|weak|fast|slow)(?:er|est)|other|further|former|net|gross|average|mean|median|new|total|annual|record|minimum|maximum|peak|single|double|full|half|first|second|third|fourth|final|high|low|large|small|big|main|key|world|home|mid-\w+|\w+-\w+|own|last|next|this|extra|free|real|core|base|private|public|personal|corporate|household|headline|prime|asking|wholesale|retail|spot|consumer|producer|domestic|local|regional|best|worst|top|key|whole|underlying|combined|overall|forecasts?|expects|sees|says|shows|puts|reports|raises|cuts|lifts|may|june|july|march|april)$/;
const WITH_THINGS: ReadonlySet<MetricFamily> = new Set([
  'inflation',
  'capacity',
  'price',
  'trade',
  'production',
  'transport',
  'stocks',
  'consumption',
]);

/** [Food] inflation, [bus] fares, [passenger] numbers: the noun right before a listed metric. */
function beforeMetric(reading: Reading, metric: Attached | null): Attached | null {
  if (metric === null || metric.inherited || !metric.slot.id.startsWith('metric:')) return null;
  const family = familyOf(reading, metric);
  const counted = metric.slot.id === 'metric:number';
  if (!counted && (family === null || !WITH_THINGS.has(family))) return null;
  const { items, scene } = reading;
  const at = items.findIndex((item) => item.start === metric.slot.start && item.type === 'name');
  const word = itemAt(items, at - 1);
  // "They produced": who does it is no thing.
  if (itemAt(items, at).name?.flags.verb === true) return null;
  if (at < 1 || word.type !== 'word' || !isInNounPhrase(items, at - 1) || DETERMINERS.has(word.text)) return null;
  if (DESCRIBING.test(word.text) || !/^[a-z]{3,}$/.test(word.text) || isDone(items, at - 1)) return null;
  const slot = slotOfWords(scene.text, word, (words) => words.toLowerCase());
  return { slot, rule: 'en/object/before-metric', inherited: false };
}

/** Applications for [nursing courses], the number of [delayed discharges]: what the metric is of, by its own words. */
function behindMetric(reading: Reading, index: number, metric: Attached | null): Attached | null {
  if (metric === null || metric.inherited || !metric.slot.id.startsWith('metric:')) return null;
  const { items } = reading;
  const at = items.findIndex((item) => item.start === metric.slot.start && item.type === 'name');
  if (at < 0 || at > index || !isOfOrFor(itemAt(items, at + 1))) return null;
  const from = behindGerund(items, at + 2);
  const first = itemAt(items, from);
  if (phraseEnd(items, from) > index || first.type === 'figure' || isHedge(first)) return null;
  const end = phraseEnd(items, from);
  // "The shares of Alder Mining": whose they are is the subject already.
  if (first.name !== null && first.name.type !== 'commodity' && itemAt(items, end - 1) === first) return null;
  return thing(reading, from, 'en/object/behind-metric');
}

function isOfOrFor({ text }: Reading['items'][number]): boolean {
  return text === 'of' || text === 'for';
}

/** The noun phrase from item `from` on as a thing; null for dates, figures, measures, pronouns and places. */
function thing(reading: Reading, from: number, rule: RuleName, measures = false): Attached | null {
  const { items, scene } = reading;
  const { figure } = itemAt(items, from);
  if (figure !== null) return figure.kind === 'count' ? countedThing(reading, from, figure) : null;
  let first = from;
  while (DETERMINERS.has(itemAt(items, first).text)) first++;
  // $67 billion on a 1,541-km railway
  if (first > from && itemAt(items, first).figure?.kind === 'measure' && isInNounPhrase(items, first + 1)) first++;
  let end = first;
  const close = beforeParticiple(items, first, first + 5);
  while (
    end < close &&
    isInNounPhrase(items, end) &&
    itemAt(items, end).type !== 'date' &&
    itemAt(items, end).text !== 'worth' &&
    !DETERMINERS.has(itemAt(items, end).text)
  )
    end++;
  const words = items.slice(first, end);
  if (words.length === 0 || words.some((item) => item.text === "'s" || (!measures && item.name?.type === 'metric')))
    return null;
  // What the lexicon knows is found as such.
  if (words.some((item) => item.name !== null && /^(?:country|region|place|scope)$/.test(item.name.type))) return null;
  const known = words.at(-1)?.name;
  if (known?.type === 'commodity')
    return rule === 'en/object/paid-for' ? { slot: known.slot, rule, inherited: false } : null;
  if (VAGUE.test(words.at(-1)?.text ?? '')) return null;
  if (isVerb(items, first)) return null;
  const span = { start: itemAt(items, first).start, end: itemAt(items, end - 1).end };
  return { slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()), rule, inherited: false };
}
