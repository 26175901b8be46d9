import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isInNounPhrase, isVerb, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { DETERMINERS, PREPOSITIONS } from '../sentence/word-classes.ts';
import { howFull } from './how-full.ts';

/**
 * What was done to the amount, where no noun says what it measures: [landed] 312,000 tonnes, 64% [passed], the lake is
 * 34% [full]. Null for counts, whose thing counted says it, and where the verb only tells how much.
 */
export function verbMetric(reading: Reading, index: number, figure: Figure): Attached | null {
  const metric = anyVerbMetric(reading, index, figure);
  return metric !== null && LIGHT.test(metric.slot.text.toLowerCase()) ? null : metric;
}

/** Verbs that say little by themselves: any metric of the sentence comes before them. */
const LIGHT = oneOf(
  /^(?:took|takes?|taking|taken|had|has|have|having|holds?|holding|held|kept|keeps?|brought|brings?|bringing|put|puts|leaves?|leaving|left|makes?|making|made|reported|recorded|logged|registered|counted)$/,
);

/** As `verbMetric`, light verbs too. */
export function anyVerbMetric(reading: Reading, index: number, figure: Figure): Attached | null {
  // "lost 46% of their colonies" is a part, whatever it is called.
  const part = figure.kind === 'change' && figure.unit === '%' && itemAt(reading.items, index + 1).text === 'of';
  const priced = figure.kind === 'price' && !/\/(?:a|year)$/.test(figure.unit ?? '');
  if ((figure.kind === 'change' && !part) || figure.kind === 'multiple' || priced) return null;
  return predicate(reading, index, figure) ?? doneTo(reading, index, figure);
}

const MADE = oneOf(/^metric:(?:production|mine-production|refined-production|imports|exports|consumption)$/);

/** "70% of the world's cobalt is mined in …": a deed that the lexicon has a measure for, else the deed's own word. */
function deedOf(scene: Reading['scene'], verb: Item, rule: Attached['rule']): Attached {
  const slot = slotOf(scene.text, verb, rule);
  const id = scene.lexicon.verbs.en.get(verb.text);
  if (id === undefined || !MADE.test(id)) return slot;
  return { ...slot, slot: { ...slot.slot, id, label: scene.lexicon.entity(id)?.label ?? id } };
}

/** "Of which 24% has been funded", "some 28% thought it mattered": a share that opens its words and the verb right behind it. */
function doneByShare(items: readonly Item[], scene: Reading['scene'], index: number): Attached | null {
  const tie = beforeHedges(items, index);
  if (tie >= 0 && !/^(?:which|whom|those|these|them|that|and|but|,)$/.test(itemAt(items, tie).text)) return null;
  const group = verbGroup(items, index + 1, index + 5);
  if (group === null || group.first !== index + 1) return null;
  const verb = itemAt(items, group.main);
  if (group.passive) return verb.type === 'word' ? deedOf(scene, verb, 'en/metric/predicate') : null;
  if (verb.type !== 'word' || !isAction(items, group)) return null;
  const held = SAYING.test(verb.text) ? view(items, scene.text, group.main + 1) : null;
  if (held !== null) return held;
  return /^(?:has|have|had|said|says?)$/.test(verb.text) ? null : slotOf(scene.text, verb, 'en/metric/predicate');
}

/** 18.7% of pupils: not of the housing stock. */
function isPlural(items: readonly Item[], index: number): boolean {
  const { text } = itemAt(items, phraseEnd(items, index + 2) - 1);
  return /[a-rt-z]s$|(?:people|children|men|women)$/.test(text);
}

const NO_STATE =
  /^(?:higher|lower|more|less|fewer|up|down|likely|unlikely|able|due|worth|aged|old|new|there|so|such|just|only|about|nearly|almost|still|now|not|than|expected|[a-z]+s|women|men|people|children)$/;

/** 18.7% of pupils [were] persistently absent, 62% of homes [are] vacant: the adjective that a form of be gives them. */
function stateBehind(items: readonly Item[], be: number): { start: number; end: number } | null {
  if (!/^(?:is|are|was|were|remain|remained)$/.test(itemAt(items, be).text)) return null;
  let at = be + 1;
  while (/ly$|^(?:still|now|also)$/.test(itemAt(items, at).text)) at++;
  const state = itemAt(items, at);
  const next = itemAt(items, at + 1);
  const closes =
    next.type === 'mark' || next.type === 'date' || PREPOSITIONS.has(next.text) || /^(?:and|or|but)$/.test(next.text);
  if (state.type !== 'word' || !closes || NO_STATE.test(state.text) || PREPOSITIONS.has(state.text)) return null;
  if (DETERMINERS.has(state.text)) return null;
  const from = /ly$/.test(itemAt(items, at - 1).text) ? itemAt(items, at - 1) : state;
  return { start: from.start, end: state.end };
}

const WENT = oneOf(/^(?:went|goes?|became|come|came)$/);

const STATES = oneOf(
  /^(?:full|empty|complete|finished|effective|occupied|owned|literate|urban|renewable|accurate|efficient|filled|vaccinated|fluent|reliable|loaded|funded|insured|booked|sold|native|foreign)$/,
);

/** 77% effective, 34% full; 64% passed. */
export function predicate({ items, clauses, scene }: Reading, index: number, figure: Figure): Attached | null {
  if (figure.kind !== 'share') return null;
  // Nine in ten boosters were reused; 62% of voters rejected it; 38% of households in Malawi have running water.
  const of = itemAt(items, index + 1).text === 'of';
  let end = groupEnd(items, of ? index + 2 : index);
  // "Of people attending a clinic were seen": over the participle that says which people.
  const attending = of
    ? items.findIndex(({ text }, at) => at > index + 2 && at <= end && /[a-z]{3}ing$/.test(text))
    : -1;
  if (attending > 0) {
    const is = items.findIndex(
      ({ text }, at) => at > attending && at < attending + 9 && /^(?:is|are|was|were|has|have|had)$/.test(text),
    );
    if (is > 0 && !items.slice(attending, is).some(({ type, text }) => type === 'figure' || text === ',')) end = is;
  }
  const done = of ? verbGroup(items, end, end + 3) : null;
  if (done?.first === end && isAction(items, done)) {
    const held = SAYING.test(itemAt(items, done.main).text) ? view(items, scene.text, done.main + 1) : null;
    if (held !== null) return held;
    if (!/^(?:has|have|had)$/.test(itemAt(items, done.main).text))
      return slotOf(scene.text, itemAt(items, done.main), 'en/metric/predicate');
    const from = behindDegree(items, done.main + 1);
    const close = phraseEnd(items, from);
    const first = itemAt(items, from);
    if (first.type !== 'word' && first.type !== 'name') return null;
    return slotOf(scene.text, { start: first.start, end: itemAt(items, close - 1).end }, 'en/metric/predicate');
  }
  const group = end > index + 1 ? verbGroup(items, end, end + 3) : null;
  // "One in six households went short of food", "two in three Germans favour a limit"
  if (
    group !== null &&
    group.first === end &&
    group.main === group.first &&
    (WENT.test(itemAt(items, group.main).text) || isAction(items, group))
  ) {
    const verb = itemAt(items, group.main);
    const state = itemAt(items, group.main + 1);
    const last = WENT.test(verb.text) && state.type === 'word' ? state : verb;
    if (!/^(?:has|have|had)$/.test(verb.text))
      return slotOf(scene.text, { start: verb.start, end: last.end }, 'en/metric/predicate');
  }
  if (group !== null && group.first === end && group.main > group.first)
    return deedOf(scene, itemAt(items, group.main), 'en/metric/predicate');
  const own = of ? null : doneByShare(items, scene, index);
  if (own !== null) return own;
  const state = end > index + 1 && isPlural(items, index) ? stateBehind(items, end) : null;
  if (state !== null) return slotOf(scene.text, state, 'en/metric/predicate');
  const next = itemAt(items, index + 1);
  const behind = itemAt(items, index + 2);
  const ends =
    behind.type === 'mark' || behind.type === 'date' || PREPOSITIONS.has(behind.text) || behind.text === 'and';
  if (!ends || !(STATES.test(next.text) || isVerb(items, index + 1))) return null;
  const told = slotOf(scene.text, next, 'en/metric/predicate');
  return listed(told, scene, howFull(items, clauseAt(clauses, itemAt(items, index).start).from, index));
}

/** The words of `told` as the listed metric that they tell. */
function listed(told: Attached, scene: Reading['scene'], id: string | null | undefined): Attached {
  const known = scene.lexicon.entity(id ?? '');
  return known === undefined ? told : { ...told, slot: { ...told.slot, id: known.id, label: known.label } };
}

/** Where the words for a group of people or things end: adults [under 30] [in the north] [(52%)]. */
function groupEnd(items: readonly Item[], from: number): number {
  let end = phraseEnd(items, from);
  if (itemAt(items, from - 1).text !== 'of') return end;
  for (let part = 0; part < 4; part++) {
    const { text } = itemAt(items, end);
    if (/^(?:in|of|on|at|under|over|aged|from|with|without|across)$/.test(text)) end = phraseEnd(items, end + 1);
    else if (
      /^(?:and|or)$/.test(text) &&
      /^(?:older|over|above|younger|under|more|up)$/.test(itemAt(items, end + 1).text)
    )
      end += 2;
    else if (text === '(' && itemAt(items, end + 2).text === ')') end += 3;
    else break;
  }
  return end;
}

const DEGREE = oneOf(
  /^(?:an?|the|great|good|deal|quite|fair|amount|lots?|or|some|any|little|much|very|at|least|plenty)$/,
);

/** "A great deal or quite a lot of trust": what there is so much of begins behind the words for how much. */
function behindDegree(items: readonly Item[], from: number): number {
  let at = from;
  while (at < from + 10 && DEGREE.test(itemAt(items, at).text)) at++;
  return at > from && itemAt(items, at).text === 'of' ? at + 1 : from;
}

const SAYING = oneOf(
  /^(?:say|says|said|think|thinks|thought|believe|believes|believed|feel|feels|felt|report|reported|agree|agreed|expect|expects|fear|want|wanted|worry)$/,
);

/** "52% say they get news from it": what a share of the asked say of themselves or of the world. */
function view(items: readonly Item[], text: string, from: number): Attached | null {
  let first = from;
  while (/^(?:that|they|he|she|it|the|their|to|would|will)$/.test(itemAt(items, first).text)) first++;
  // "Four in 10 said housing was the main issue": what it is that they say begins at once.
  if (first === from && !(isInNounPhrase(items, first) && verbGroup(items, first, first + 5) !== null)) return null;
  // Behind "they" stands the verb, whatever word it is.
  const pronoun = /^(?:they|he|she|it)$/.test(itemAt(items, first - 1).text);
  const group = verbGroup(items, first, first + 6);
  const main = group?.first === first || !pronoun ? group?.main : first;
  if (main === undefined) return null;
  const next = itemAt(items, main + 1);
  const end = next.type === 'word' || next.type === 'name' ? phraseEnd(items, main + 1) : main + 1;
  const last = PREPOSITIONS.has(next.text) ? itemAt(items, main) : itemAt(items, end - 1);
  return slotOf(text, { start: itemAt(items, first).start, end: last.end }, 'en/metric/predicate');
}

const TAKES_IN = oneOf(/^(?:took|takes?|taking|brought|brings?|bringing|pulled|pulls?|raked|rakes?|raking)$/);

/** Landed 312,000 tonnes of cod, used 22% of the power. */
function doneTo({ items, clauses, scene }: Reading, index: number, figure: Figure): Attached | null {
  const clause = clauseAt(clauses, itemAt(items, index).start);
  let tie = beforeHedges(items, index);
  // "Casinos took in 20 billion patacas": what came in is revenue.
  if (figure.kind === 'money' && itemAt(items, tie).text === 'in' && TAKES_IN.test(itemAt(items, tie - 1).text)) {
    const span = { start: itemAt(items, tie - 1).start, end: itemAt(items, tie).end };
    return listed(slotOf(scene.text, span, 'en/metric/verb-of-amount'), scene, 'metric:revenue');
  }
  // set aside £18.5 million, paid out 300 million: the verb and its particle.
  const particle =
    /^(?:aside|out|away|off)$/.test(itemAt(items, tie).text) && isVerb(items, tie - 1) ? itemAt(items, tie) : null;
  if (particle !== null) tie--;
  // "appealed for $87 million", "asked lenders for a loan of": what somebody wants.
  const wants = itemAt(items, tie).text === 'for' && WANTS.test(itemAt(items, tie - 1).text) && figure.kind !== 'count';
  if (wants) tie--;
  // "swam for two hours"; what stays shut for six weeks does nothing.
  const lasts = figure.kind === 'duration' && itemAt(items, tie).text === 'for';
  if (lasts && !/^(?:stay|remain|keep|be)(?:s|ed)?$|^kept$/.test(itemAt(items, tie - 2).text)) tie--;
  // "offered the families of the dead 200,000 pesos": to whom stands between.
  const given = figure.kind === 'money' ? givenTo(items, clause.from, tie) : null;
  if (given !== null) return slotOf(scene.text, itemAt(items, given), 'en/metric/verb-of-amount');
  // "She scrapped free travel, saving 330 million"
  const result = itemAt(items, tie);
  if (figure.kind === 'money' && itemAt(items, tie - 1).text === ',' && RESULTS.test(result.text))
    return slotOf(scene.text, result, 'en/metric/verb-of-amount');
  const group = verbGroup(items, clause.from, tie + 1);
  if (group === null) return null;
  let main = group.main;
  // The last verb before the figure counts: caught and landed 300 tonnes.
  for (let at = main + 1; at <= tie; at++) if (isVerb(items, at)) main = at;
  if (main !== tie || !isAction(items, { ...group, main })) return null;
  const said =
    /^(?:said|says|say|told|expects?|expected|sees|saw|puts?|put|estimates?|estimated|forecasts?|predicts?|reckons?|made?|makes?|gave|gives?|got|gets?|has|have|had|lower|higher|up|down|unchanged|compared|compares?|comparing)$/;
  const { text } = itemAt(items, main);
  const verb = itemAt(items, main);
  const infinitive = itemAt(items, main - 1).text === 'to';
  if (
    (verb.type !== 'word' && verb.name?.flags.verb !== true && !infinitive) ||
    text.includes(' ') ||
    /ing$/.test(text)
  )
    return null;
  if (said.test(text) || DETERMINERS.has(text) || isInNounPhrase(items, main)) return null;
  const span = { start: verb.start, end: (particle ?? verb).end };
  const slot = slotOf(scene.text, span, 'en/metric/verb-of-amount');
  // "China added 350 gigawatts": what is added in units of power is capacity.
  if (/^add(?:s|ed)?$/.test(text) && POWER.test(figure.unit ?? '')) return listed(slot, scene, 'metric:new-capacity');
  if (/^sav(?:e|es|ed)$/.test(text) && figure.kind !== 'money' && figure.kind !== 'price') return slot;
  return listed(slot, scene, LISTED.get(text));
}

/** What is done with money by what was told before the comma. */
const RESULTS = oneOf(/^(?:saving|earning|netting|raising|generating|fetching|adding|wasting|freeing)$/);

const GIVES = oneOf(
  /^(?:offer|offers|offered|give|gives|gave|given|award|awards|awarded|grant|grants|granted|promise|promises|promised|lend|lends|lent|owe|owes|owed|send|sends|sent|hand|hands|handed|charge|charges|charged|paid|pay|pays)$/,
);

/** Item index of the verb before those that an amount is given to, where nothing but them stands between. */
function givenTo(items: readonly Item[], from: number, tie: number): number | null {
  let at = tie;
  if (!isInNounPhrase(items, at)) return null;
  while (at > from && tie - at < 8 && (isInNounPhrase(items, at) || itemAt(items, at).text === 'of')) at--;
  return at < tie && isVerb(items, at) && GIVES.test(itemAt(items, at).text) ? at : null;
}

const WANTS = oneOf(/^(?:appeal|appeals|appealed|ask|asks|asked|call|calls|called|bid|bids|appealing|asking|calling)$/);

const POWER = oneOf(/^[kMGT]?W$/);

/** Verbs too common to be listed by themselves (used cars, used to), whose amount is a listed metric. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['used', 'metric:consumption'],
  ['returned', 'metric:return'],
  ['use', 'metric:consumption'],
  ['ate', 'metric:consumption'],
  ['burnt', 'metric:burned-area'],
  ['earned', 'metric:revenue'],
  ['save', 'metric:cost-savings'],
  ['saves', 'metric:cost-savings'],
  ['saved', 'metric:cost-savings'],
]);

function slotOf(text: string, { start, end }: { start: number; end: number }, rule: Attached['rule']): Attached {
  const words = text.slice(start, end);
  return { slot: { id: words.toLowerCase(), label: words, text: words, start, end }, rule, inherited: false };
}

/** "raises its tax to 10,000 yen", "raised the rate by 25 basis points": no money was raised. */
export function movesSomething(items: readonly Item[], index: number): boolean {
  if (!/^rais(?:e|es|ed)$/.test(itemAt(items, index).text)) return false;
  const figure = items.findIndex(({ type }, at) => at > index && at < index + 9 && type === 'figure');
  return figure > 0 && items.slice(index + 2, figure).some(({ text }) => text === 'to' || text === 'by');
}
