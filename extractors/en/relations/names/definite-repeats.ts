import type { Discourse } from '../../../engine/relations/discourse.ts';
import { landOf } from '../../../engine/relations/land-of.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { isLatin } from '../../../engine/text/characters.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import { isSeveral } from '../attribution/it-says.ts';
import { type Name, nameOf } from '../sentence/name.ts';
import { BODY_NOUNS, COMPANY_NOUNS, PLACE_NOUNS, SITE_NOUNS } from '../sentence/word-classes.ts';
import { knownWord, TRAITS } from '../sentence/word-traits.ts';
import { swallows } from './body-names.ts';
import { companyOfSort } from './company-sorts.ts';
import { isSiteOrLand } from './introduced-sites.ts';

/** The company, the Danish carrier, the ministry: words that only come back to a company, place or body named before. */
export function definiteRepeats(scene: Scene, before: Discourse, from: number): readonly Name[] {
  const names: Name[] = [];
  for (const words of repeatsIn(scene, from)) {
    const last = words.at(-1);
    const [first] = words;
    if (first === undefined || last === undefined || isApposition(scene, first.start, last.end)) continue;
    const noun = last.text.toLowerCase();
    const slot = antecedent(words.slice(1), noun, before, scene, first.start);
    if (slot === null) continue;
    const { start } = first;
    const { end } = last;
    const { id, label } = slot;
    names.push(
      nameOf({ start, end }, id.startsWith('country:') || PLACE_NOUNS.has(noun) ? 'country' : 'unlisted', {
        slot: { id, label, text: scene.text.slice(start, end), start, end },
        rule: 'en/name/definite-repeat',
        repeats: true,
      }),
    );
  }
  return names;
}

/**
 * "Alder Homes, the listed builder, said", "Togo, the largest supplier of ore, shipped": what stands between commas behind
 * a name is that name, and not the one told of before.
 */
function isApposition({ text }: Scene, start: number, end: number): boolean {
  return (
    /[A-Z][\w.&'’-]*, $/.test(text.slice(Math.max(0, start - 24), start)) &&
    /^(?: (?:of|in|to) [^,.;\n]{1,40})?, [a-z]/.test(text.slice(end, end + 50))
  );
}

/** "The Danish carrier", "the lithium miner": whether a name inside the repeat only says which company it is. */
export function holdsRepeat(repeat: Name, name: Name): boolean {
  const noun = repeat.slot.text.split(' ').at(-1)?.toLowerCase() ?? '';
  const describes =
    name.type === 'country' ||
    name.type === 'place' ||
    name.type === 'region' ||
    name.type === 'commodity' ||
    name.type === 'metric' ||
    name.rule === 'en/subject/name-by-shape';
  return (
    (COMPANY_NOUNS.has(noun) || ORGANS.test(noun)) && describes && name.start > repeat.start && name.end <= repeat.end
  );
}

const ORGANS = oneOf(/^(?:board|directors|management)$/);

interface PlainWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How many words may stand between the article and the noun: the [San Francisco-based software] maker. */
const BETWEEN = 4;
const OPENER = /\b(?:[Tt]he|[Tt]his|[Tt]hat)(?= [A-Za-z])/g;
const NO_PART = TRAITS.determiner | TRAITS.preposition | TRAITS.conjunction | TRAITS.modal;
/** Words before which the noun is no head: the bank rate, the airline industry. */
const HEADS = oneOf(
  /^(?:industry|sector|market|markets|rate|manager|managers|chief|boss|authority|worker|workers|owner|owners|executive|executives|holiday|holidays|branch|branches|earnings)$/,
);
const SUPERLATIVE = /^'s? (?:first|largest|biggest)\b/;
/** The state of Michoacan: its name follows. */
const NAMED_BEHIND = /^ of (?:the )?[A-Z]/;

/** The phrases of a sentence from `from` on that open with "the" and end with a noun that may stand for a name. */
function repeatsIn({ text, sentence }: Scene, from: number): readonly (readonly PlainWord[])[] {
  const found: PlainWord[][] = [];
  const stretch = text.slice(from, sentence.end);
  for (const { index, 0: article } of everyMatch(OPENER, stretch)) {
    const words: PlainWord[] = [{ text: article, start: from + index, end: from + index + article.length }];
    let word = wordBehind(text, from + index + article.length, sentence.end);
    for (let count = 0; count <= BETWEEN && word !== null; count++) {
      const { traits } = knownWord(text, word.start, word.end);
      if ((traits & NO_PART) !== 0) break;
      const next: PlainWord | null = wordBehind(text, word.end, sentence.end);
      if ((traits & TRAITS.definite) !== 0 && !(next !== null && isDefinite(text, next))) {
        const named = next !== null && (isCapital(next.text.charCodeAt(0)) || HEADS.test(next.text));
        const behind = text.slice(word.end, word.end + 11);
        const told = !SUPERLATIVE.test(behind) && !NAMED_BEHIND.test(behind) && text.charAt(word.end) !== '-';
        if (!named && told) found.push([...words, word]);
        break;
      }
      words.push(word);
      word = next;
    }
  }
  return found;
}

function isDefinite(text: string, { start, end }: PlainWord): boolean {
  return (knownWord(text, start, end).traits & TRAITS.definite) !== 0;
}

const HYPHEN = 0x2d;

/** The word behind a single space; null where a mark, a figure or the sentence's end comes first. */
function wordBehind(text: string, at: number, to: number): PlainWord | null {
  if (text.charAt(at) !== ' ') return null;
  const start = at + 1;
  let end = start;
  while (isLatin(text.charCodeAt(end)) || (end > start && text.charCodeAt(end) === HYPHEN)) end++;
  return end === start || end > to ? null : { text: text.slice(start, end), start, end };
}

function antecedent(
  words: readonly PlainWord[],
  noun: string,
  before: Discourse,
  scene: Scene,
  at: number,
): Slot | null {
  // "The central bank": one that is known, and no company of the text.
  const centralBank = noun === 'bank' ? (before.names.find(isCentralBank) ?? null) : null;
  if (noun === 'bank' && words[0]?.text === 'central') return centralBank;
  // "The bank now expects": in a text on a central bank and no other.
  if (centralBank !== null && words.length === 1 && before.lastCompany === null) return centralBank;
  // "The Board has declared": a company acts by it.
  if (COMPANY_NOUNS.has(noun) || (ORGANS.test(noun) && words.length === 1 && before.lastCompany !== null))
    return companyOfSort(
      words.flatMap(({ text }) => (text.endsWith('-based') ? [text] : text.split('-'))),
      before,
      scene.text.slice(0, scene.sentence.start),
    );
  // Only companies are described before they come back: "the new project" is another one.
  const [one] = words;
  if (words.length > 2 || (words.length === 2 && !/^[A-Z][a-z]{2,14}$|^[a-z]+-(?:owned|run)$/.test(one?.text ?? '')))
    return null;
  if (PLACE_NOUNS.has(noun))
    return (LAND.test(noun) ? ownLand(scene, one?.start ?? at) : null) ?? placeMeant(noun, before, scene);
  if (SITE_NOUNS.has(noun)) {
    const isSite = (name: Slot): boolean =>
      !name.id.includes(':') &&
      !isBody(name) &&
      (!swallows(name.label) || / (?:airport|hospital|railway|museum|cent(?:re|er))$/i.test(name.label));
    const topic = before.headline.subject;
    // "Norvia's Quebrada Honda mine": what the text has called so, and not the company that it is about.
    const text = scene.text.slice(Math.max(0, scene.sentence.start - SITE_REACH), scene.sentence.start);
    const called = before.names.filter((name) => isSite(name) && isSiteOrLand(name, text));
    if (called.length > 0) return called.find(({ id }) => id === topic?.id) ?? called[0] ?? null;
    return topic !== null && isSite(topic) ? topic : (before.names.find(isSite) ?? null);
  }
  if (noun === 'charity') return before.names.find((name) => !name.id.includes(':')) ?? before.speaker;
  if (!BODY_NOUNS.has(noun)) return null;
  const named = before.names.find((name) => holdsWord(name.id, noun) || name.label.toLowerCase().includes(noun));
  if (named !== undefined) return named;
  // "The ministry" is not the company that spoke last.
  // "said Grace Akello. The agency expects": a person is none.
  const isPerson =
    before.speaker !== null && /^[a-z]+(?: [a-z'-]+){1,2}$/.test(before.speaker.id) && !swallows(before.speaker.label);
  const org = isPerson ? before.names.find(({ id }) => id.startsWith('org:')) : undefined;
  if (org !== undefined && !SELF_EVIDENT.test(noun)) return org;
  const ofCompany = before.speaker?.id === before.lastCompany?.id && !TRADES.test(noun);
  if (SELF_EVIDENT.test(noun) || ofCompany) return null;
  // "The regulator" is none of the traders who spoke before.
  return before.speaker !== null && isSeveral(before.speaker) ? null : before.speaker;
}

/** How far back a text is asked what it has called a mine or a plant, in characters. */
const SITE_REACH = 4000;

/** "Angola alone recorded 1,012 deaths, the highest toll in the country": the country that opens the sentence. */
function ownLand({ names, sentence, lexicon, text }: Scene, before: number): Slot | null {
  const first = names.find(
    ({ type, start }) => type === 'country' && start >= sentence.start && start < sentence.start + 12,
  );
  if (first === undefined || first.end >= before || /^(?:'s|-)/.test(text.slice(first.end, first.end + 2))) return null;
  const entity = lexicon.entity(first.standsFor ?? first.id);
  const { start, end } = first;
  return entity === undefined || first.flags.adjective === true
    ? null
    : { id: entity.id, label: entity.label, text: text.slice(start, end), start, end };
}

const LAND = oneOf(/^(?:country|kingdom|nation|republic|emirate)$/);
const TOWN = oneOf(/^(?:city|county|province)$/);

/** "The country" behind a word on Colombo is Sri Lanka, "the city" no country; "the island" is what the article is about. */
function placeMeant(noun: string, { lastPlace, headline, figures }: Discourse, { lexicon }: Scene): Slot | null {
  if (lastPlace === null) return null;
  // "Cases in Alberta passed 2,000, the most in North America. The province …": the part that was told of.
  if (TOWN.test(noun))
    return /^(?:country|region):/.test(lastPlace.id) ? (figures.find(isOfPart)?.subject ?? null) : lastPlace;
  const topic = headline.subject;
  if (noun === 'island') return topic?.id.startsWith('country:') === true ? topic : lastPlace;
  const land = LAND.test(noun) && lastPlace.id.startsWith('place:') ? landOf(lastPlace.id) : null;
  const country = land === null ? undefined : lexicon.entity(land);
  if (country !== undefined) return { ...lastPlace, id: country.id, label: country.label };
  // "India took 386,000 tonnes of Malaysia's exports. The country made": whoever is told of, and not with whom it trades.
  const [last] = figures;
  if (LAND.test(noun) && last?.scope?.id === lastPlace.id && isOfCountry(last)) return last.subject;
  // "Uganda hosts the most refugees in Africa. The country lacks money": no part of the world is one.
  const told = LAND.test(noun) && lastPlace.id.startsWith('region:') ? figures.find(isOfCountry)?.subject : null;
  return told ?? lastPlace;
}

function isOfPart({ subject }: Discourse['figures'][number]): boolean {
  return subject?.id.startsWith('place:') === true;
}

function isOfCountry({ subject }: Discourse['figures'][number]): boolean {
  return subject?.id.startsWith('country:') === true;
}

/** "The plant" is not the ministry that spoke last. */
function isBody({ label }: Slot): boolean {
  return BODY_NOUNS.has(label.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Whether one of the words of an id is this one; a word with a hyphen in it is none of them. */
function holdsWord(id: string, word: string): boolean {
  if (word.includes('-')) return false;
  for (let at = id.indexOf(word); at >= 0; at = id.indexOf(word, at + 1)) {
    if (isGap(id, at - 1) && isGap(id, at + word.length)) return true;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isGap(id: string, at: number): boolean {
  return at < 0 || at >= id.length || id.charAt(at) === ' ' || id.charAt(at) === '-';
}

function isCentralBank({ id, label }: Slot): boolean {
  return id.startsWith('org:') && /\b(?:central bank|bank of|reserve|riksbank|bundesbank|monetary)\b/i.test(label);
}

/** Bodies that may be companies. */
const TRADES = oneOf(
  /^(?:firm|consultancy|consultant|forecaster|broker|brokerage|tracker|exchange|institute|organi[sz]ation|agency)$/,
);

/** Bodies of which a reader knows one without a name: "the government" is not the agency that spoke last. */
const SELF_EVIDENT = oneOf(
  /^(?:government|police|court|parliament|cabinet|treasury|customs|union|exchange|fund|survey|firm)$/,
);
