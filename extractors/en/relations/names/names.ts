import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfName, slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { inTextOrder } from '../../../engine/text/in-text-order.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { overlaps } from '../../../model/span.ts';
import { bareProducts } from '../object/bare-products.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { type Name, nameOf } from '../sentence/name.ts';
import { BODY_NOUNS } from '../sentence/word-classes.ts';
import { swallows } from './body-names.ts';
import { isCityItself } from './capitals.ts';
import { definiteRepeats, holdsRepeat } from './definite-repeats.ts';
import { gapMeant } from './gaps-meant.ts';
import { withGlosses } from './glosses.ts';
import {
  forestMeant,
  isCoverSold,
  isDueDate,
  isPeriodItself,
  isPurpose,
  isSession,
  isTradedContract,
} from './homonyms.ts';
import { insuranceMeant } from './insurance-meant.ts';
import { leadMetal } from './lead-metal.ts';
import { isNeverAlone } from './never-alone.ts';
import { isOtherProceeds, raisedInOffering } from './offerings.ts';
import { shapedNames } from './shaped-names.ts';
import { withSpelledOut } from './spelled-out.ts';
import { splitNames } from './split-names.ts';
import { indexMeant } from './stock-indices.ts';

const NO_NAMES: readonly Name[] = [];

/** Paring losses, erasing its early losses: what prices lost in a session, nobody's result. */
const TRADED =
  /\b(?:par|trimm|extend|eras|recoup|revers|recover)(?:e|es|ed|ing|s)? (?:its |their )?(?:early |earlier )?$/;

/** All names of a sentence from `start` on, in text order, none overlapping: listed, by shape, bodies, repeats. */
export function namesOf(scene: Scene, before: Discourse, start: number, cues: Cues): readonly Name[] {
  const products = (cues & CUES.product) === 0 ? NO_NAMES : bareProducts(scene, before, start);
  const listed = listedNames(scene, before, start, products);
  const shaped = shapedNames(scene, before, start);
  const whole = shaped.length === 0 ? shaped : shaped.filter((one) => isWhole(scene.text, one, listed));
  const kept = beside(whole, listed);
  const bodies = ((cues & CUES.body) === 0 ? NO_NAMES : bodiesOf(scene, start)).filter(
    (name) => isFree(name, kept) || swallowsCountry(name, kept),
  );
  const named = beside(bodies, kept);
  const opens = openSubject(scene, start).filter((name) => isFree(name, named));
  const repeats = ((cues & CUES.definite) === 0 ? NO_NAMES : definiteRepeats(scene, before, start)).filter(
    (repeat) => isFree(repeat, named) || named.every((name) => !overlaps(name, repeat) || holdsRepeat(repeat, name)),
  );
  const all = inTextOrder([
    ...(repeats.length === 0 ? named : named.filter((name) => isFree(name, repeats))),
    ...opens,
    ...repeats,
    ...products.filter((name) => isFree(name, named)),
    ...leadMetal(scene, start).filter((name) => isFree(name, named)),
  ]);
  return withGlosses(scene.text, withSpelledOut(scene.text, { start, end: scene.sentence.end }, all));
}

function isFree(name: Name, others: readonly Name[]): boolean {
  for (const other of others) if (other.start < name.end && name.start < other.end) return false;
  return true;
}

/** The first ones, and behind them those of the others that overlap none of them. */
function beside(first: readonly Name[], others: readonly Name[]): readonly Name[] {
  return first.length === 0 ? others : [...first, ...others.filter((name) => isFree(name, first))];
}

/** The names of the lexicon from `start` on, and what each means here. */
function listedNames(scene: Scene, before: Discourse, start: number, products: readonly Name[]): readonly Name[] {
  const { text } = scene;
  const names: Name[] = [];
  for (const mention of splitNames(scene)) {
    const name = isCityItself(scene, mention) ? { ...mention, standsFor: null } : mention;
    if (name.start < start || products.some((one) => one.start < name.end && name.start < one.end)) continue;
    // Non-oil exports
    if (name.type === 'commodity' && /^non-$/i.test(text.slice(Math.max(start, name.start - 4), name.start))) continue;
    if (name.type === 'company' && isSurname(scene, name, before)) continue;
    if (name.id === 'metric:loss' && TRADED.test(text.slice(Math.max(start, name.start - 18), name.start))) continue;
    // "The fund, which lends to the land, projects 4.8%": what it does.
    if (
      name.id === 'metric:projects' &&
      /^s (?:\d|growth|inflation|that\b)/.test(text.slice(name.end - 1, name.end + 14))
    )
      continue;
    // "On those numbers the party would win": what a survey found, and nothing measured.
    if (name.id === 'metric:number' && /\b(?:those|these) $/i.test(text.slice(Math.max(0, name.start - 6), name.start)))
      continue;
    // "Of that sum, $150 billion is for ships": what was told before.
    if (
      name.id === 'metric:amount' &&
      /\b[Oo]f (?:that|this) $/.test(text.slice(Math.max(0, name.start - 9), name.start))
    )
      continue;
    if (isPurpose(name.id, text, name.end) || isOtherProceeds(name.id, scene, name.start)) continue;
    if (
      isSession(name.id, text, name.start) ||
      isDueDate(name.id, text, name.start) ||
      isTradedContract(name.id, text, name.end) ||
      isPeriodItself(name.id, text, name)
    )
      continue;
    if (name.type === 'metric' && (isInfinitive(text, name) || isCoverSold(name.id, text, name))) continue;
    const slot = slotOfName(text, name, labelOf(scene, name));
    const told = nameOf(name, name.type, { slot, rule: 'en/name/listed', flags: name.flags });
    const meant =
      name.type === 'metric' ? insuranceMeant(gapMeant(told, scene, before), scene) : forestMeant(told, scene);
    names.push(
      raisedInOffering(indexMeant(definiteThing(national(meant, before, scene), scene, before), scene), scene),
    );
  }
  return names;
}

/** Whether a name by its shape stands beside or over the listed ones that it touches. */
function isWhole(text: string, one: Name, listed: readonly Name[]): boolean {
  const held = listed.filter((name) => name.start < one.end && one.start < name.end);
  if (held.length === 0) return true;
  const words = text.slice(one.start, one.end);
  // The listed name is the longer one, or the same: it stands.
  if (held.some((name) => name.start <= one.start && name.end >= one.end)) return false;
  // The Bloomberg Dollar Spot Index: whoever reckons it is no more than a part of what it is called.
  if (/^(?:[\w&/.'-]+ ){2,}(?:Index|Composite)$/.test(words) && held.every(isOfIndex)) return true;
  // "The Quebrada Honda mine": the works are called so, and no company that has one of the words for its name.
  if (held.every(({ start }) => start > one.start) && WORKS.test(text.slice(one.end, one.end + 12))) return true;
  // "Chief executive Ingrid Vale": a person, whatever company is called by the last name.
  if (
    held.every(({ start }) => start > one.start) &&
    TWO_NAMES.test(words) &&
    OFFICE_BEFORE.test(text.slice(Math.max(0, one.start - 20), one.start))
  )
    return true;
  // Marsh Vale Water: a word in the midst of a name is no company, whoever else is called so.
  const inside = held.every(({ start, end }) => start > one.start && end < one.end);
  if (!(inside && swallows(words)) && held.some((name) => name.type === 'org' || name.type === 'company')) return false;
  if (held.length === 1 && held[0] !== undefined && isNeverAlone(text, words, held[0])) return true;
  // Orrin Resources: the last word says that it is a company, whatever else it measures.
  if (isTitle(text, one, held)) return true;
  if (held.some((name) => name.type === 'metric') && !swallows(words)) return false;
  return swallows(words) || held.every((name) => name.start > one.start);
}

/** "Chief executive Ingrid Vale said … Vale added": a person comes back by the last name, whatever company is called so. */
function isSurname(
  { text }: Scene,
  { start, end }: { readonly start: number; readonly end: number },
  before: Discourse,
): boolean {
  const last = ` ${text.slice(start, end).toLowerCase()}`;
  return !last.includes(' ', 1) && before.names.some(({ id, label }) => id.endsWith(last) && TWO_NAMES.test(label));
}

const OFFICE_BEFORE =
  /(?:executive|president|minister|director|officer|chair(?:man|woman)?|governor|analyst|economist|strategist|founder|manager|boss|secretary|spokes(?:man|woman|person)|mayor|senator|professor|Dr|Mr|Ms|Mrs),? $/;
const TWO_NAMES = /^[A-Z][a-z'-]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+$/;

const WORKS = /^ (?:mine|smelter|refinery|dam|reservoir|oilfield|deposit)\b/;

/** Who reckons an index, what it is of, and the word itself. */
function isOfIndex({ type, slot }: Name): boolean {
  return type === 'org' || type === 'company' || type === 'commodity' || slot.id === 'metric:index-level';
}

/** "marched to demand lower rents", "to share the cost": a verb, whatever the noun of the same form measures. */
function isInfinitive(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    text.startsWith('to ', start - 3) &&
    /^(?:demand|share|rent|value|return|price|cost|trade|stock|profit|benefit)$/.test(text.slice(start, end)) &&
    /^ (?:the|a|an|their|its|his|her|our|lower|higher|better|more|that|an|justice|action|change|answers|some|all|them|it|up)\b/.test(
      text.slice(end, end + 10),
    )
  );
}

/** What somebody has written or agreed does nothing: China's Mineral Resources Law. */
const PAPERS = oneOf(
  /^(?:Law|Act|Bill|Plan|Strategy|Report|Review|Outlook|Index|Scheme|Programme|Program|Treaty|Agreement|Framework|Code|Pact|Deal|Policy|Rules|Regulation|Directive|Survey|Summary|Statistics|Price|Prices|Sales|Exports|Imports)$/,
);

/** Global Dairy Trade, Food Price Watch: a measure in capitals inside a longer name in capitals is a part of it. */
function isTitle(text: string, name: Name, held: readonly Name[]): boolean {
  const words = text.slice(name.start, name.end).split(' ');
  return (
    words.length > 2 &&
    !PAPERS.test(words.at(-1) ?? '') &&
    words.every((word) => /^[A-Z][a-z]+$/.test(word)) &&
    !/[.!?"”\n] ?$/.test(text.slice(Math.max(0, name.start - 2), name.start)) &&
    name.start > 0 &&
    held.some(({ type }) => type === 'metric') &&
    held.every(({ start, end }) => end - start < name.end - name.start)
  );
}

/** The national total, domestic demand: of the country that the text is about. */
function national(name: Name, before: Discourse, scene: Scene): Name {
  const topic = before.headline.subject;
  const home = topic?.id.startsWith('country:') === true ? topic : before.lastPlace;
  if (name.slot.id !== 'scope:nationwide' || home === null) return name;
  const { id, label } = home;
  const code = /^(?:country|place):([A-Z]{2})(?=$|[/-])/.exec(id)?.[1];
  const country = code === undefined ? undefined : scene.lexicon.entity(`country:${code}`);
  if (country === undefined) return name;
  const { start, end, text } = name.slot;
  const slot = { id: country.id, label: country.id === id ? label : country.label, text, start, end };
  return nameOf(name, 'country', { slot, rule: 'en/name/national', flags: name.flags, repeats: true });
}

/** Sorts of things, by which a text comes back to one of them. */
const SORTS: ReadonlyMap<string, string> = new Map([
  ['metal', 'commodity:minerals'],
  ['mineral', 'commodity:minerals'],
  ['fuel', 'commodity:fuels'],
  ['grain', 'commodity:grain'],
]);

/** The metal, the fuel: the one that the text is about, not all metals. */
function definiteThing(name: Name, scene: Scene, before: Discourse): Name {
  const { start, end, text } = name.slot;
  const sort = SORTS.get(text.toLowerCase());
  if (sort === undefined || !/\b(?:the|this|that) $/i.test(scene.text.slice(Math.max(0, start - 5), start)))
    return name;
  const meant = [before.object, before.headline.object].find(
    (thing) => thing !== null && thing.id !== name.slot.id && scene.lexicon.isWithin(thing.id, sort),
  );
  if (meant == null) return name;
  const slot = { ...meant, start, end, text };
  return nameOf(name, name.type, { slot, rule: 'en/name/definite-repeat', flags: name.flags, repeats: true });
}

/** The label of what is meant: Indonesia where Jakarta acts. */
function labelOf(scene: Scene, name: Scene['names'][number]): string {
  return name.standsFor === null ? name.label : (scene.lexicon.entity(name.standsFor)?.label ?? name.label);
}

/** "China's customs administration" keeps China apart; "the Chilean copper commission" is one body. */
function swallowsCountry(body: Name, kept: readonly Name[]): boolean {
  return kept.every(
    (name) =>
      name.end <= body.start ||
      name.start >= body.end ||
      (name.type === 'commodity' && name.end <= body.end) ||
      (name.type === 'metric' && name.end < body.end) ||
      (name.type === 'scope' && name.end < body.end),
  );
}

const OPEN_SUBJECT =
  /^(?:A|An|Another) ((?:[a-z-]+ ){0,2}(?:plant|mine|factory|smelter|refinery|project|port|bridge|field|well|pipeline|reactor|station|airport|hospital|school|fab|mill|deal|programme|program|fund|facility|site|farm|railway|road|tunnel))\b/;

const CAPITAL_A = 0x41;

/** A plant in Dresden that …: a thing without a name that the sentence is about. */
function openSubject(scene: Scene, from: number): readonly Name[] {
  if (scene.text.charCodeAt(from) !== CAPITAL_A) return NO_NAMES;
  const match = OPEN_SUBJECT.exec(scene.text.slice(from, Math.min(scene.sentence.end, from + 80)));
  if (match === null) return NO_NAMES;
  const words = match[1] ?? '';
  const end = from + match[0].length;
  const span = { start: end - words.length, end };
  const slot = slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase());
  return [nameOf(span, 'unlisted', { slot, rule: 'en/name/open-subject' })];
}

const BODY = new RegExp(
  `\\b(?:(?:the|an?|its|their|country's|state|[A-Z][a-z]+'s) )?((?:[a-z][a-z-]{2,16} (?:and )?){1,5}?)(${[...BODY_NOUNS].join('|')})\\b(?! (?:closures?|unions?|dut(?:y|ies)|clearances?|territor(?:y|ies)|zones?|checks?|controls?|procedures?|tariffs?|rules?|posts?)\\b)`,
  'g',
);
const NO_BODY_WORDS =
  /\b(?:the|a|an|of|in|on|at|by|to|for|from|with|and|or|that|said|its|their|this|according|data|will|is|are|was|were|has|have|had|by|put|which|who|as|than|into|told|largest|next|last|latest|quarterly|monthly|annual|weekly|biennial|yearly|recent|new|separate|first|second|third|fourth|fifth|minority|majority|outgoing|incoming|interim|caretaker|previous|former|official|own|after|before|over|amid|during|against|between|under|about|until|since|through|across|without|despite|off|out|up|down|when|while|if|because|but|not|be|been|being|would|could|should|may|might|must|also|more|less|some|any|all|each|every|both)$/;

/** Bodies in small letters: the energy and mineral resources ministry, grain council figures. */
function bodiesOf(scene: Scene, from: number): readonly Name[] {
  const text = scene.text.slice(from, scene.sentence.end);
  const names: Name[] = [];
  for (const match of everyMatch(BODY, text)) {
    const words = (match[1] ?? '').trimEnd().split(' ');
    let first = words.length;
    while (first > 0 && !NO_BODY_WORDS.test(words[first - 1] ?? '')) first--;
    // "mineral resources" goes on over its "and"; "the council and the ministry" does not.
    while (first > 1 && words[first - 1] === 'and' && !NO_BODY_WORDS.test(words[first - 2] ?? '')) {
      first--;
      while (first > 0 && !NO_BODY_WORDS.test(words[first - 1] ?? '')) first--;
    }
    const modifiers = words.slice(first);
    if (modifiers.length === 0) continue;
    const end = from + match.index + match[0].length;
    const start = end - (match[2] ?? '').length - modifiers.join(' ').length - 1;
    const span = { start, end };
    const slot = slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase());
    names.push(nameOf(span, 'unlisted', { slot, rule: 'en/name/body' }));
  }
  return names;
}
