import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { governorOf, phraseStart } from '../sentence/phrases.ts';
import { DETERMINERS } from '../sentence/word-classes.ts';

/** People by what they do, in the plural or as the holder of an office: analysts, its finance chief, a spokeswoman. */
const ROLE =
  /^(?:analysts?|economists?|officials?|police|scientists|researchers|doctors|prosecutors|government|ministry|regulators?|council|union|sources?|traders?|investors|brokers?|dealers|strategists?|executives?|lawyers?|engineers|bankers?|insiders|experts?|residents|witnesses|authorities|lawmakers|consultants?|spokes(?:man|woman|person|people)|(?:vice-)?chair(?:man|woman|person)?|chief|head|boss|officer|director|manager|president|founder|co-founder|governor|minister|secretary|mayor|treasurer|auditors?|advisers?|administrators?|forecasters?|surveyors|valuers|farmers|growers|shippers|buyers|retailers|lenders|companies|firms|carmakers|airlines|pair|producers|exporters|importers|refiners|miners|organi[sz]ers|campaigners|promoters|charities|unions|hospitals|rescuers|firefighters|medics|historians|astronomers|physicians|surgeons|seismologists|forecasters|meteorologists|conservationists|archaeologists|biologists|ecologists|investigators|inspectors|troops|detectives|coastguard|guard|survivors|relatives|villagers|activists|opposition|rebels|police|service|operator|observatory|pollsters?|centre|center|lobby|laboratory|court|inquest|tribunal|jury|inquiry|[a-z]{2,}(?:keepers|workers|holders|owners|leaders|breeders|drivers|teachers|campaigners|traders|smiths|ologists|icians))$/;
const PEOPLE = oneOf(
  /^(?:people|persons?|sources?|insiders|officials|executives|bankers|lawyers|traders|investors|advisers)$/,
);
const INFORMED: ReadonlySet<string> = new Set('familiar briefed close aware involved knowledgeable'.split(' '));

/** "People familiar with the matter", "a person briefed on the talks": who is informed, without what of. */
export function unnamedSpeaker(scene: Scene, items: readonly Item[], last: number): Slot | null {
  for (let at = last; at > Math.max(0, last - 8); at--) {
    const item = itemAt(items, at);
    if (item.type === 'mark' && item.text !== "'s") return null;
    const knowing = item.text === 'with' && itemAt(items, at + 1).text === 'knowledge';
    if (!INFORMED.has(item.text) && !knowing) continue;
    const head = itemAt(items, at - 1);
    if (!PEOPLE.test(head.text.split(' ').at(-1) ?? '')) return null;
    const end = knowing ? itemAt(items, at + 1).end : item.end;
    return slotOfWords(scene.text, { start: head.start, end }, (words) => words.toLowerCase());
  }
  return null;
}

/** Who speaks by an office alone: analysts, the finance chief. Words before the office belong to it. */
export function roleSpeaker(scene: Scene, items: readonly Item[], last: number): Slot | null {
  if (!ROLE.test(itemAt(items, last).text)) return null;
  let first = phraseStart(items, last);
  for (let at = first; at < last; at++) if (itemAt(items, at).text === "'s") first = at + 1;
  while (first < last && (DETERMINERS.has(itemAt(items, first).text) || itemAt(items, first).type !== 'word')) first++;
  while (
    first < last &&
    /^(?:some|other|several|most|many|one|senior|local|top|two|three|'s)$/.test(itemAt(items, first).text)
  )
    first++;
  const span = { start: itemAt(items, first).start, end: itemAt(items, last).end };
  return slotOfWords(scene.text, span, (words) => words.toLowerCase());
}

/** "Forecasters in Miami said": those who hold the office, and not the place. Null where nobody stands before it. */
export function localOffice(scene: Scene, items: readonly Item[], place: number): Slot | null {
  const { name } = itemAt(items, place);
  if (name === null || !/^(?:country|place|region)$/.test(name.type)) return null;
  const { kind, word, index } = governorOf(items, place);
  if (kind !== 'preposition' || !/^(?:in|at|from)$/.test(word) || index < 1) return null;
  return roleSpeaker(scene, items, index - 1);
}

const PASSING =
  /(?:^| )(?:analysts?|economists?|sources?|traders?|investors|brokers?|dealers|strategists?|executives?|lawyers?|bankers?|insiders|experts?|residents|witnesses|consultants?|spokes(?:man|woman|person|people)|chair(?:man|woman)|chief|head|boss|officer|director|manager|president|founder|familiar|briefed|close|aware|involved|knowledge)$/;

/** True for somebody who said one thing and is not credited with what follows: analysts, people familiar with it. */
export function isPassing({ id }: Slot): boolean {
  return PASSING.test(id);
}
