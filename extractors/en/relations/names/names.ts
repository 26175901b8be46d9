import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfName, slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { overlaps } from '../../../model/span.ts';
import { bareProducts } from '../object/bare-products.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import type { Name } from '../sentence/items.ts';
import { BODY_NOUNS } from '../sentence/word-classes.ts';
import { isCityItself } from './capitals.ts';
import { definiteRepeats, holdsRepeat } from './definite-repeats.ts';
import { withGlosses } from './glosses.ts';
import { raisedInOffering } from './offerings.ts';
import { shapedNames, swallows } from './shaped-names.ts';
import { withSpelledOut } from './spelled-out.ts';
import { splitNames } from './split-names.ts';
import { indexMeant } from './stock-indices.ts';

const NO_NAMES: readonly Name[] = [];

/** Paring losses, erasing its early losses: what prices lost in a session, nobody's result. */
const TRADED =
  /\b(?:par|trimm|extend|eras|recoup|revers|recover)(?:e|es|ed|ing|s)? (?:its |their )?(?:early |earlier )?$/;

/** All names of a sentence from `start` on, in text order, none overlapping: listed, by shape, bodies, repeats. */
export function namesOf(scene: Scene, before: Discourse, start: number, cues: Cues): readonly Name[] {
  const shaped = shapedNames(scene, before, start);
  const products = (cues & CUES.product) === 0 ? NO_NAMES : bareProducts(scene, before, start);
  const listed = splitNames(scene)
    .filter(
      (name) =>
        name.start >= start &&
        !products.some((one) => one.start < name.end && name.start < one.end) &&
        // Non-oil exports
        !(name.type === 'commodity' && /^non-$/i.test(scene.text.slice(Math.max(start, name.start - 4), name.start))) &&
        !(name.id === 'metric:loss' && TRADED.test(scene.text.slice(Math.max(start, name.start - 18), name.start))),
    )
    .map((name) => (isCityItself(scene, name) ? { ...name, standsFor: null } : name))
    .map(
      (name): Name => ({
        start: name.start,
        end: name.end,
        type: name.type,
        slot: { ...slotOfName(scene.text, name), label: labelOf(scene, name) },
        flags: name.flags,
        rule: 'en/name/listed',
        repeats: false,
      }),
    )
    .map((name) => national(name, before, scene))
    .map((name) => definiteThing(name, scene, before))
    .map((name) => indexMeant(name, scene))
    .map((name) => raisedInOffering(name, scene));
  const whole = shaped.filter((one) => {
    const held = listed.filter((name) => name.start < one.end && one.start < name.end);
    if (held.length === 0) return true;
    const words = scene.text.slice(one.start, one.end);
    // The listed name is the longer one, or the same: it stands.
    if (held.some((name) => name.start <= one.start && name.end >= one.end)) return false;
    if (held.some((name) => name.type === 'org' || name.type === 'company')) return false;
    // Orrin Resources: the last word says that it is a company, whatever else it measures.
    if (isTitle(scene.text, one, held)) return true;
    if (held.some((name) => name.type === 'metric') && !swallows(words)) return false;
    return swallows(words) || held.every((name) => name.start > one.start);
  });
  const free = (name: Name, others: readonly Name[]): boolean =>
    !others.some((other) => other.start < name.end && name.start < other.end);
  const kept = [...whole, ...listed.filter((name) => free(name, whole))];
  const bodies = ((cues & CUES.body) === 0 ? NO_NAMES : bodiesOf(scene, start)).filter(
    (name) => free(name, kept) || swallowsCountry(name, kept),
  );
  const named = [...bodies, ...kept.filter((name) => free(name, bodies))];
  const opens = openSubject(scene, start).filter((name) => free(name, named));
  const repeats = ((cues & CUES.definite) === 0 ? NO_NAMES : definiteRepeats(scene, before, start)).filter(
    (repeat) => free(repeat, named) || named.every((name) => !overlaps(name, repeat) || holdsRepeat(repeat, name)),
  );
  const all = [
    ...named.filter((name) => free(name, repeats)),
    ...opens,
    ...repeats,
    ...products.filter((name) => free(name, named)),
  ].sort((a, b) => a.start - b.start);
  return withGlosses(scene.text, withSpelledOut(scene.text, { start, end: scene.sentence.end }, all));
}

/** What somebody has written or agreed does nothing: China's Mineral Resources Law. */
const PAPERS =
  /^(?:Law|Act|Bill|Plan|Strategy|Report|Review|Outlook|Index|Scheme|Programme|Program|Treaty|Agreement|Framework|Code|Pact|Deal|Policy|Rules|Regulation|Directive|Survey|Summary|Statistics|Price|Prices|Sales|Exports|Imports)$/;

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
  if (name.slot.id !== 'scope:nationwide' || before.lastPlace === null) return name;
  const { id, label } = before.lastPlace;
  const code = /^(?:country|place):([A-Z]{2})(?=$|[/-])/.exec(id)?.[1];
  const country = code === undefined ? undefined : scene.lexicon.entity(`country:${code}`);
  if (country === undefined) return name;
  const { start, end, text } = name.slot;
  return {
    ...name,
    type: 'country',
    slot: { id: country.id, label: country.id === id ? label : country.label, start, end, text },
    rule: 'en/name/national',
    repeats: true,
  };
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
  return { ...name, slot: { ...meant, start, end, text }, rule: 'en/name/definite-repeat', repeats: true };
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

/** A plant in Dresden that …: a thing without a name that the sentence is about. */
function openSubject(scene: Scene, from: number): readonly Name[] {
  const match = OPEN_SUBJECT.exec(scene.text.slice(from, Math.min(scene.sentence.end, from + 80)));
  if (match === null) return [];
  const words = match[1] ?? '';
  const end = from + match[0].length;
  const span = { start: end - words.length, end };
  return [
    {
      ...span,
      type: 'unlisted',
      slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()),
      flags: {},
      rule: 'en/name/open-subject',
      repeats: false,
    },
  ];
}

const BODY = new RegExp(
  `\\b(?:(?:the|an?|its|their|country's|state|[A-Z][a-z]+'s) )?((?:[a-z][a-z-]{2,16} (?:and )?){1,5}?)(${[...BODY_NOUNS].join('|')})\\b`,
  'g',
);
const NO_BODY_WORDS =
  /\b(?:the|a|an|of|in|on|at|by|to|for|from|with|and|or|that|said|its|their|this|according|data|will|is|are|was|were|has|have|had|by|put|which|who|as|than|into|told|largest|next|last|latest|quarterly|monthly|annual|weekly|biennial|yearly|recent|new|separate|first|official|own)$/;

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
    names.push({
      ...span,
      type: 'unlisted',
      slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()),
      flags: {},
      rule: 'en/name/body',
      repeats: false,
    });
  }
  return names;
}
