import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { type Item, itemAt } from '../sentence/items.ts';
import { beforeHedges, isVerb, phraseEnd } from '../sentence/phrases.ts';
import type { Attached, Reading } from '../sentence/reading.ts';
import { isAction, verbGroup } from '../sentence/verb-groups.ts';
import { PREPOSITIONS } from '../sentence/word-classes.ts';
import { fateBehind } from './fates.ts';
import { importCover } from './import-cover.ts';

/** What befalls people, where it stands right behind their number: nine [missing], 240 [injured]. */
const STATES = oneOf(
  /^(?:dead|dying|missing|injured|wounded|hurt|killed|trapped|evacuated|rescued|arrested|detained|displaced|homeless|stranded|jailed|cancelled|canceled|delayed|grounded|diverted|infected|unaccounted for|unaccounted|hospitali[sz]ed)$/,
);

/**
 * What was done to those that the figure counts, or what they did: 12 people [were killed] in Peru, nine [missing],
 * 3,400 [were evacuated]; what a time would pay for: five months [of imports]. Null where the figure is no count, or no such word follows.
 */
export function befalls(reading: Reading, index: number, figure: Figure): Attached | null {
  const { items, scene } = reading;
  if (figure.unit === '1') return fateBehind(reading, figure);
  if (figure.kind === 'money' && figure.unit !== null)
    return TAKEN_FROM.test(after(reading, figure)) ? doneToBulk(reading, index) : null;
  if (figure.kind === 'measure' || figure.kind === 'mass' || figure.kind === 'volume')
    return doneToBulk(reading, index);
  if (figure.kind === 'duration') return importCover(reading, figure);
  if (figure.kind !== 'count') return null;
  const fate = fateBehind(reading, figure);
  if (fate !== null) return fate;
  const others = /^(?:others|more)$/.test(itemAt(items, index + 1).text) ? 1 : 0;
  // "31 others who are still missing"
  const who = behindWho(items, index + 1 + others);
  const next = itemAt(items, who);
  if (STATES.test(next.text)) {
    if (next.name?.type === 'metric') return { slot: next.name.slot, rule: 'en/metric/befalls', inherited: false };
    return open(scene.text, next);
  }
  // "Killing at least 26": the deed right before a number that names nobody.
  const deed = itemAt(items, beforeHedges(items, index));
  const deaths = figure.unit === 'life' && TAKEN.test(deed.text) ? scene.lexicon.entity('metric:deaths') : undefined;
  if (deaths !== undefined) {
    const { start, end } = deed;
    const slot = { id: deaths.id, label: deaths.label, text: deed.text, start, end };
    return { slot, rule: 'en/metric/befalls', inherited: false };
  }
  const bare = scene.text.slice(figure.number?.end ?? figure.end, figure.end).trim() === '';
  if (
    bare &&
    figure.unit === 'person' &&
    deed.name?.type === 'metric' &&
    deed.name.flags.verb === true &&
    COUNTED.test(deed.name.slot.id)
  )
    return { slot: deed.name.slot, rule: 'en/metric/befalls', inherited: false };
  // "Has been signed by 9,200 people": what they did is told before them.
  const doer = deed.text === 'by' ? itemAt(items, beforeHedges(items, index) - 1) : null;
  if (
    doer !== null &&
    figure.unit === 'person' &&
    (doer.type === 'word' || doer.name?.flags.verb === true) &&
    isPassiveAt(items, doer)
  )
    return open(scene.text, doer);
  // "Rains killed 1,739 people, displaced 8 million": the second deed.
  if (bare && figure.unit === 'person' && STATES.test(deed.text)) return open(scene.text, deed);
  const first = next.text === 'of' ? phraseEnd(items, index + 2) : behindIncluding(items, index + 1);
  // "Some 300 residents of Borger were rescued"
  const from =
    itemAt(items, first).text === 'of' || itemAt(items, first).text === 'in' ? phraseEnd(items, first + 1) : first;
  const found = verbGroup(items, from, from + 4);
  // Behind the comma that closes an aside a participle is the verb.
  const group =
    found?.first !== from && itemAt(items, from - 1).text === ',' && INTRANSITIVE.test(itemAt(items, from).text)
      ? { first: from, main: from, passive: false }
      : found;
  if (group === null || group.first !== from) return null;
  const verb = itemAt(items, group.main);
  if (
    verb.name?.type === 'metric' &&
    COUNTED.test(verb.name.slot.id) &&
    (group.passive || INTRANSITIVE.test(verb.text))
  )
    return { slot: verb.name.slot, rule: 'en/metric/befalls', inherited: false };
  // "71,200 people arrived from overseas": that they are people says nothing of what is measured.
  const anybody = bare || /\b(?:people|persons|others)$/.test(scene.text.slice(figure.start, figure.end));
  const opens =
    !/[a-z]{3}ing$/.test(deed.text) && !isVerb(items, beforeHedges(items, index)) && !PREPOSITIONS.has(deed.text);
  if (
    anybody &&
    opens &&
    figure.unit === 'person' &&
    verb.type === 'word' &&
    (isAction(items, group) || (group.passive && !IS_TOLD.test(verb.text))) &&
    !NO_DEED.test(verb.text)
  )
    return open(scene.text, verb);
  // "Another 3,400 have been forced from their homes": nothing else names what is counted.
  return bare && group.passive && verb.type === 'word' ? open(scene.text, verb) : null;
}

/** Been signed, is used, were seen: a participle behind a form of be. */
function isPassiveAt(items: readonly Item[], verb: Item): boolean {
  const at = items.indexOf(verb);
  const be = itemAt(items, at - (/ly$/.test(itemAt(items, at - 1).text) ? 2 : 1)).text;
  return /^(?:is|are|was|were|been|being|be)$/.test(be) && /(?:ed|n|t)$/.test(verb.text);
}

/** "Another £3.1m will be taken from reserves", "$2m was handed to victims": a sum that something is done to. */
const TAKEN_FROM =
  /^ (?:(?:will|would|is to|are to|has|have|had|could|may|should) )?(?:be|been|was|were|is) (?:also |then )?[a-z]+ (?:from|to|into|out|over)\b/;

function after({ scene }: Reading, { end }: Figure): string {
  return scene.text.slice(end, Math.min(scene.sentence.end, end + 50));
}

/** What a disaster does to lives. */
const TAKEN = oneOf(/^(?:claim(?:s|ed|ing)?|cost(?:s|ing)?|t[ao]ken?|took|takes|taking|lost|losing)$/);

/** Verbs that tell what people say, think or have, and light ones. */
const NO_DEED = oneOf(
  /^(?:said|says?|told|has|have|had|did|does?|can|could|will|would|may|might|should|must|think|thought|believed?|know|knew|want(?:ed)?|saw|see|got|get|took|take|made|make)$/,
);

/** "1,200 people were polled", "are expected": nothing that befell them. */
const IS_TOLD = oneOf(
  /^(?:said|expected|estimated|believed|thought|known|reported|feared|forecast|projected|asked|polled|surveyed|interviewed|questioned|counted|needed|seen|involved|used)$/,
);

function behindWho(items: readonly Item[], at: number): number {
  if (
    !/^(?:who|that)$/.test(itemAt(items, at).text) ||
    !/^(?:is|are|were|remain|remained)$/.test(itemAt(items, at + 1).text)
  )
    return at;
  return at + (itemAt(items, at + 2).text === 'still' ? 3 : 2);
}

/** "53 people, including two babies, died", "17 people, most of them pupils, were killed": behind the aside. */
function behindIncluding(items: readonly Item[], at: number): number {
  if (
    itemAt(items, at).text !== ',' ||
    !/^(?:including|most|many|some|all|half|among|mostly|mainly)$/.test(itemAt(items, at + 1).text)
  )
    return at;
  const close = items.findIndex(({ text }, place) => place > at + 1 && place < at + 12 && text === ',');
  return close < 0 ? at : close + 1;
}

/** 31,000 hectares of rice [were submerged]: what was done to an amount that opens its clause. */
function doneToBulk({ items, scene, clauses }: Reading, index: number): Attached | null {
  const { from, to } = clauseAt(clauses, itemAt(items, index).start);
  if (beforeHedges(items, index) >= from) return null;
  const of = itemAt(items, index + 1).text === 'of';
  let end = of ? phraseEnd(items, index + 2) : index + 1;
  // "28 kilometres of the road to the coast": up to the verb.
  while (of && /^(?:to|of|along|between|from|in)$/.test(itemAt(items, end).text)) end = phraseEnd(items, end + 1);
  const group = verbGroup(items, end, Math.min(to, end + 4));
  if (group?.first !== end) return null;
  // "remain blocked"
  const state = /^remain(?:s|ed)?$/.test(itemAt(items, end).text) ? itemAt(items, end + 1) : null;
  if (state?.type === 'word' && /^(?:[a-z]{3,}ed|shut|under|cut|open|unsafe)$/.test(state.text))
    return open(scene.text, state);
  if (!group.passive) return null;
  const verb = itemAt(items, group.main);
  if (/^(?:expected|estimated|reported|recorded|needed|planned|forecast|said|used)$/.test(verb.text)) return null;
  if (verb.name?.type === 'metric') return { slot: verb.name.slot, rule: 'en/metric/befalls', inherited: false };
  return verb.type === 'word' ? open(scene.text, verb) : null;
}

const COUNTED = oneOf(
  /^metric:(?:deaths|injuries|missing|trapped|rescued|evacuated|affected|houses-destroyed|houses-damaged|arrests|cases|hospitalised|seized|power-outage|applicants|students|vaccinations|stolen|prison-term|deliveries|exports|imports|production)$/,
);
const INTRANSITIVE = oneOf(/^(?:died|dying|drowned|perished|survived|fled|applied|attended|enrolled|missing|dead)$/);

function open(text: string, { start, end }: { readonly start: number; readonly end: number }): Attached {
  const words = text.slice(start, end);
  return {
    slot: { id: words.toLowerCase(), label: words, text: words, start, end },
    rule: 'en/metric/befalls',
    inherited: false,
  };
}
