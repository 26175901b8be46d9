import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import { type Item, itemAt, type Name } from '../sentence/items.ts';
import { governorOf, isInNounPhrase, isVerb, phraseEnd, phraseStart } from '../sentence/phrases.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';
import { TRAITS } from '../sentence/word-traits.ts';
import { addsOpinion, closesWithFinding, reportsLast } from './closing-verbs.ts';
import { whoItIs } from './it-says.ts';
import { openingComma } from './opening-comma.ts';
import { isOwnView } from './own-view.ts';
import { personNamed } from './person-speaking.ts';
import { DATA_NOUNS, EXPECTS, FINDS, FORESEEN, FORESIGHT, HEARINGS, SAYS } from './speech-words.ts';
import { localOffice, roleSpeaker, unnamedSpeaker } from './unnamed-speakers.ts';

/** Somebody who gives figures in a sentence. */
export interface Speaking {
  readonly slot: Slot;
  /** The name that speaks, where it is a name of this sentence. */
  readonly name: Name | null;
  /** Item index of the verb, or of "according". */
  readonly at: number;
  /** `says`: tells what is. `expects`: tells what it thinks will be, or measures. */
  readonly how: 'says' | 'expects';
  readonly rule: RuleName;
}

const BY_THE_WAY = new Set(
  'also still now then later had has have nonetheless however separately yesterday earlier recently previously'.split(
    ' ',
  ),
);

const OWNERS = new Set(['its', 'their', 'his', 'her']);

/** "The charity has sent 900 tents and says it needs more": what it did before is nobody's word. */
export function saysAlso(items: readonly Item[], { at, name }: Speaking): boolean {
  return itemAt(items, at - 1).text === 'and' && name !== null && name.end < itemAt(items, at - 1).start;
}

/** Who gives figures in the sentence, in the order of their verbs. */
export function speakingsOf(scene: Scene, items: readonly Item[], before: Discourse): readonly Speaking[] {
  const speakings: Speaking[] = [];
  for (let at = 0; at < items.length; at++) {
    if ((itemAt(items, at).traits & TRAITS.speech) === 0) continue;
    const found = speakingAt(scene, items, at, before, speakings);
    if (found !== null) speakings.push(found);
  }
  const closing = scene.role === 'headline' ? closingSpeaker(items) : null;
  if (closing !== null) speakings.push(closing);
  return speakings;
}

/** "Oil demand to peak in 2027: IEA": whom a headline names behind its colon. */
function closingSpeaker(items: readonly Item[]): Speaking | null {
  const at = items.length - 1;
  const { name } = itemAt(items, at);
  if (name === null || itemAt(items, at - 1).text !== ':') return null;
  if (name.type !== 'org' && name.type !== 'unlisted' && name.type !== 'company') return null;
  return { slot: name.slot, name, at, how: 'says', rule: 'en/attribution/speaker' };
}

/** What a word that may tell of a speaker (`TRAITS.speech`) tells. */
function speakingAt(
  scene: Scene,
  items: readonly Item[],
  at: number,
  before: Discourse,
  earlier: readonly Speaking[],
): Speaking | null {
  const { text, type } = itemAt(items, at);
  if (text === 'according' && itemAt(items, at + 1).text === 'to')
    return speaking(informedOf(scene, items, at + 2), at, 'says', 'en/attribution/according-to');
  if (text === 'reckoning' && itemAt(items, at - 1).text === "'s")
    return speaking(phraseSpeaker(scene, items, at - 2), at, 'says', 'en/attribution/according-to');
  if (type !== 'word') return null;
  // "The 391 million expected on average by analysts"
  const mean = itemAt(items, at + 1).text === 'on' && itemAt(items, at + 2).text === 'average' ? at + 3 : at + 1;
  if (FORESEEN.has(text) && itemAt(items, at - 1).type === 'figure' && /^(?:in|by)$/.test(itemAt(items, mean).text))
    return speaking(expecting(scene, items, mean + 1), at, 'expects', 'en/attribution/expected-by');
  if (OWNERS.has(itemAt(items, at - 1).text) && FORESIGHT.has(text) && isVerb(items, at - 2))
    return speaking(
      phraseSpeaker(scene, items, lastOfSubject(items, at - 2)),
      at,
      'expects',
      'en/attribution/own-forecast',
    );
  const finds = FINDS.has(text) && (itemAt(items, at + 1).text === 'that' || closesWithFinding(items, at));
  const apart = addsOpinion(items, at);
  // "Leeds Crown Court heard the gang had made 14 trips": where evidence was given.
  const heard = text === 'heard' && HEARINGS.test(itemAt(items, lastOfSubject(items, at)).text.split(' ').at(-1) ?? '');
  const how =
    heard || SAYS.has(text) || finds || apart || reportsLast(items, at) ? 'says' : EXPECTS.has(text) ? 'expects' : null;
  if (how === null || isPassive(items, at) || isOwnView(items, at)) return null;
  // "put 16 satellites into orbit" is a deed; "puts losses at $2 billion" an estimate.
  if (/^puts?$/.test(text) && itemAt(items, at + 1).type === 'figure') return null;
  // "Netflix added 18.9 million subscribers": a deed as well.
  if (/^add(?:s|ed)?$/.test(text) && COUNTS.test(scene.text.slice(itemAt(items, at).end, itemAt(items, at).end + 32)))
    return null;
  const last = lastOfSubject(items, at);
  // "Companies have announced 108,000 layoffs": what they do, and nobody's word.
  if (text === 'announced' && itemAt(items, at + 1).type === 'figure' && !isNamedSpeaker(itemAt(items, last)))
    return null;
  // "The median forecast was for growth of 3%": a noun, and no one's.
  if (/^(?:median|average|mean|consensus|central|latest|previous|initial|official)$/.test(itemAt(items, last).text))
    return null;
  const lastItem = itemAt(items, last);
  if (lastItem.name === null && (lastItem.text === 'who' || lastItem.text === 'which')) {
    const known = earlier.at(-1);
    if (known !== undefined) return { ...known, at, how };
    return speaking(nameBefore(items, last), at, how, 'en/attribution/relative');
  }
  if (/^(?:it|he|she|they)$/.test(lastItem.text)) {
    const person = personNamed(items, last);
    if (person !== null) return { slot: person.slot, name: person, at, how, rule: 'en/attribution/same-speaker' };
    const slot = earlier.at(-1)?.slot ?? whoItIs(items, last, { how, before });
    return slot === null ? null : { slot, name: null, at, how, rule: 'en/attribution/same-speaker' };
  }
  const inverted = how === 'says' && isInverted(items, at);
  // "The survey by Aximage for the paper Publico put": made by one, for another.
  const client = governorOf(items, last);
  const maker = client.kind === 'preposition' && client.word === 'for' ? governorOf(items, client.index - 1) : null;
  if (maker?.kind === 'preposition' && maker.word === 'by' && DATA_NOUNS.test(itemAt(items, maker.index - 1).text))
    return speaking(phraseSpeaker(scene, items, client.index - 1), at, how, 'en/attribution/speaker');
  // "The adviser |forecasts| City rents": what stands behind the verb is not who speaks.
  const local = inverted ? null : localOffice(scene, items, last);
  if (local !== null) return speaking({ slot: local, name: null }, at, how, 'en/attribution/speaker');
  const found = inverted ? phraseSpeaker(scene, items, at + 1) : phraseSpeaker(scene, items, last, at);
  // Beijing expects, Chile said: a country is what the figure is about, unless it only says so.
  if (found?.name !== undefined && found.name !== null && how === 'expects' && isPlace(found.name)) return null;
  return speaking(found, at, how, apart ? 'en/attribution/apart' : 'en/attribution/speaker');
}

/** By [14 analysts] polled by a house: those who expect it stand behind their number. */
function expecting(scene: Scene, items: readonly Item[], from: number): Found | null {
  const { figure } = itemAt(items, from);
  if (figure?.kind !== 'count') return phraseSpeaker(scene, items, from);
  const words = scene.text.slice(figure.start, figure.end);
  const noun = /[A-Za-z][a-z]+$/.exec(words);
  if (noun === null) return null;
  const span = { start: figure.start + noun.index, end: figure.end };
  return { slot: slotOfWords(scene.text, span, (phrase) => phrase.toLowerCase()), name: null };
}

/** A number right behind a verb, but for a hedge: added [nearly 3] million. */
const COUNTS =
  /^ (?:(?:about|around|nearly|almost|roughly|another|an|a|further|additional|record|net|just|only|over|some|more than|up to|at least) ){0,3}[$€£¥]?\d/;

/** According to [two people familiar] with the matter: the words that say what they know of stand behind them. */
function informedOf(scene: Scene, items: readonly Item[], from: number): Found | null {
  for (let at = from + 1; at < from + 4; at++) {
    const unnamed = unnamedSpeaker(scene, items, at);
    if (unnamed !== null) return { slot: unnamed, name: null };
  }
  return phraseSpeaker(scene, items, from);
}

function isPlace(name: Name): boolean {
  return (
    name.type === 'country' ||
    name.type === 'place' ||
    name.type === 'region' ||
    name.type === 'commodity' ||
    name.type === 'metric' ||
    name.type === 'scope'
  );
}

/** "is expected", "are forecast at": nobody is said to expect it. */
function isPassive(items: readonly Item[], at: number): boolean {
  return (
    /^(?:is|are|was|were|be|been|being|as|than|the|a|an|of|its|to|will|would|analyst|initial|previous|growth|for)$/.test(
      itemAt(items, at - 1).text,
    ) && !/^(?:sees|see|expect|say|show)$/.test(itemAt(items, at).text)
  );
}

/** `…, said Hugh Ferrant`, `"…," said one`; not "Helvia, the insurer, |said| net profit fell" nor "(IATA) |said| on Monday". */
function isInverted(items: readonly Item[], at: number): boolean {
  const last = itemAt(items, at - 1);
  const next = itemAt(items, at + 1);
  return (
    last.type === 'mark' &&
    last.text !== ')' &&
    next.type !== 'date' &&
    isInNounPhrase(items, at + 1) &&
    (DETERMINERS.has(next.text) ? next.text !== 'that' : true) &&
    !isVerb(items, phraseEnd(items, at + 1))
  );
}

/** Item index of the last word of the verb's subject: adverbs, "published on Wednesday" and appositions are read over. */
function lastOfSubject(items: readonly Item[], verb: number): number {
  let at = verb - 1;
  // "left its rate at 2.5% and trimmed its forecast": the first verb's subject.
  if (/^(?:and|but)$/.test(itemAt(items, at).text)) {
    const first = items.findIndex((_, place) => place < at && isVerb(items, place));
    if (first > 0) return lastOfSubject(items, first);
  }
  while (BY_THE_WAY.has(itemAt(items, at).text) || /ly$/.test(itemAt(items, at).text)) at--;
  // "Analysts on average had expected"
  if (itemAt(items, at).text === 'average' && itemAt(items, at - 1).text === 'on') at -= 2;
  if (itemAt(items, at).type === 'date') {
    at--;
    if (itemAt(items, at).text === 'on' || itemAt(items, at).text === 'in') at--;
    if (/^(?:published|released|issued|out)$/.test(itemAt(items, at).text)) at--;
  }
  // "The Society of Makers (SMI) said": what stands in brackets is another word for it.
  if (itemAt(items, at).text === ')') {
    for (let open = at - 1; open >= Math.max(0, at - 8); open--) if (itemAt(items, open).text === '(') return open - 1;
  }
  if (itemAt(items, at).text === ',') {
    // "Bram Santoso, a consultant at Corvid Research, said"
    const apposed = openingComma(items, at);
    if (apposed !== null) return apposed - 1;
  }
  return at;
}

/** Somebody with a name, or one that is come back to: the company. */
function isNamedSpeaker({ name, text }: Item): boolean {
  return (name !== null && !isPlace(name)) || /^(?:it|he|she|they|who|which)$/.test(text);
}

interface Found {
  readonly slot: Slot;
  readonly name: Name | null;
}

function speaking(found: Found | null, at: number, how: Speaking['how'], rule: RuleName): Speaking | null {
  if (found === null) return null;
  return { slot: found.slot, name: found.name, at, how, rule };
}

function nameBefore(items: readonly Item[], index: number): Found | null {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const { name } = itemAt(items, at);
    if (name !== null && !isPlace(name)) return { slot: name.slot, name };
  }
  return null;
}

const DONE = oneOf(
  /^(?:published|released|issued|conducted|commissioned|carried|compiled|cited|seen|done|made|produced|prepared)$/,
);

/** A survey by the Centre, a count released on Monday by the authority, a study in the journal: where its maker is named. */
function makersOf(items: readonly Item[], index: number): number | null {
  const end = phraseEnd(items, index);
  if (!DATA_NOUNS.test(itemAt(items, end - 1).text)) return null;
  if (items.slice(phraseStart(items, index), end).some(({ name }) => name !== null && !isPlace(name))) return null;
  for (let at = end; at < Math.min(items.length, end + 9); at++) {
    const { text, type } = itemAt(items, at);
    if (type === 'mark' || type === 'figure' || (isVerb(items, at) && !DONE.test(text))) return null;
    if (text === 'by' || (text === 'from' && at === end)) return lastOfPhrase(items, at + 1);
  }
  return null;
}

function lastOfPhrase(items: readonly Item[], from: number): number | null {
  let first = from;
  while (DETERMINERS.has(itemAt(items, first).text)) first++;
  return isInNounPhrase(items, first) && itemAt(items, first).type !== 'date' ? phraseEnd(items, first) - 1 : null;
}

/** Who speaks in the noun phrase around `index`: the body or person named in it, or the makers of the data. */
function phraseSpeaker(scene: Scene, items: readonly Item[], index: number, to = items.length): Found | null {
  const unnamed = unnamedSpeaker(scene, items, index);
  if (unnamed !== null) return { slot: unnamed, name: null };
  if (index < 0 || index >= items.length || !isInNounPhrase(items, index)) return null;
  const makers = makersOf(items, index);
  if (makers !== null) return phraseSpeaker(scene, items, makers);
  const first = phraseStart(items, index);
  const end = Math.min(phraseEnd(items, index), Math.max(to, index + 1));
  const phrase = items.slice(first, end);
  const named = phrase.findLast((item) => item.name !== null && !isPlace(item.name));
  if (named?.name != null) return { slot: named.name.slot, name: named.name };
  const data = phrase.findIndex((item) => DATA_NOUNS.test(item.text));
  if (data > 0) {
    const makers = phrase.slice(0, data).filter((item) => !DETERMINERS.has(item.text) && item.text !== "'s");
    const span = { start: makers[0]?.start ?? 0, end: makers.at(-1)?.end ?? 0 };
    const plain = makers.filter(
      (item) =>
        !/^(?:official|government|monthly|annual|weekly|quarterly|preliminary|flash|provisional|final|early|fresh|revised|latest|new|separate|its)$/.test(
          item.text,
        ),
    );
    if (plain.length === 0) return null;
    return { slot: slotOfWords(scene.text, span, (words) => words.toLowerCase()), name: null };
  }
  const place = phrase.findLast(
    (item) => item.name !== null && isPlace(item.name) && item.name.type !== 'commodity' && item.name.type !== 'metric',
  );
  if (place?.name != null && phrase.at(-1) === place) return { slot: place.name.slot, name: place.name };
  const role = roleSpeaker(scene, items, index);
  return role === null ? null : { slot: role, name: null };
}
