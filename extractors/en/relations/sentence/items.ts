import type { Scene } from '../../../engine/relations/scene.ts';
import { inTextOrder } from '../../../engine/text/in-text-order.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from './name.ts';
import { FULL_STOP, isSpace, opensWord, tokenEnd } from './token-end.ts';
import { knownWord, TRAITS, type Traits } from './word-traits.ts';

export type { Name };

/** One thing in a sentence: a word, a mark, a name of one or more words, a quantity or a date. */
export interface Item extends Span {
  readonly type: 'word' | 'mark' | 'name' | 'figure' | 'date';
  /** The words in small letters. */
  readonly text: string;
  /** What the words are by themselves. */
  readonly traits: Traits;
  readonly name: Name | null;
  readonly figure: Figure | null;
  /** A finite verb or a participle that stands for one; a guess from the word and its neighbours. */
  readonly verb: boolean;
}

/** An item of which its neighbours have still to say whether it is a verb. */
type Lone = { -readonly [Key in keyof Item]: Item[Key] };

/** The sentence from `start` on as items in text order, none overlapping; names inside a figure are left out. */
export function itemsOf(scene: Scene, names: readonly Name[], start: number): readonly Item[] {
  const blocks: Lone[] = [];
  for (const figure of scene.figures)
    if (figure.start >= start)
      blocks.push(itemOf(scene, figure.kind === 'date' ? 'date' : 'figure', figure, { figure }));
  for (const name of names)
    if (name.start >= start && !scene.figures.some((figure) => figure.start < name.end && name.start < figure.end))
      blocks.push(itemOf(scene, 'name', name, { name }));
  inTextOrder(blocks);
  const items: Lone[] = [];
  let at = start;
  for (const block of blocks) {
    if (block.start < at) continue;
    pushWords(scene, items, at, block.start);
    items.push(block);
    at = block.end;
  }
  pushWords(scene, items, at, scene.sentence.end);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item !== undefined) item.verb = isVerbAmong(items, index);
  }
  return items;
}

function itemOf(
  scene: Scene,
  type: Item['type'],
  { start, end }: Span,
  more: { readonly name?: Name; readonly figure?: Figure },
): Lone {
  const known = knownWord(scene.text, start, end);
  const { text } = known;
  // WHO is no "who", and US no "us": a name is never a small word.
  const traits = type === 'name' ? known.traits & ~SMALL_WORDS : known.traits;
  return { type, start, end, text, traits, name: more.name ?? null, figure: more.figure ?? null, verb: false };
}

const SMALL_WORDS =
  TRAITS.relative | TRAITS.determiner | TRAITS.preposition | TRAITS.conjunction | TRAITS.opener | TRAITS.modal;

const NOTHING_MORE = {};

function pushWords(scene: Scene, items: Lone[], from: number, to: number): void {
  const { text } = scene;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const next = tokenEnd(text, at, to);
    // Without the full stops behind it, if it is more than one.
    let end = next;
    while (end > at + 1 && text.charCodeAt(end - 1) === FULL_STOP) end--;
    items.push(itemOf(scene, opensWord(code) ? 'word' : 'mark', { start: at, end }, NOTHING_MORE));
    at = next;
  }
}

const EVENT_FOLLOWS = TRAITS.preposition | TRAITS.conjunction;
const FUNCTION = TRAITS.determiner | TRAITS.preposition | TRAITS.conjunction | TRAITS.hedge;
const NOUN_OPENER = TRAITS.determiner | TRAITS.preposition | TRAITS.owner;

function isVerbAmong(items: readonly Item[], index: number): boolean {
  const item = itemAt(items, index);
  const last = itemAt(items, index - 1);
  const afterNounOpener = (last.traits & NOUN_OPENER) !== 0;
  // "will cost": whatever follows a modal is a verb, listed as a noun or not.
  if ((last.traits & TRAITS.modal) !== 0 && (item.traits & TRAITS.bare) !== 0)
    return item.type === 'word' || item.name?.type === 'metric';
  // "to return £18 million", "to close the plant": behind "to", with something that it is done to.
  if (last.text === 'to' && (item.type === 'word' || item.type === 'name') && (item.traits & TRAITS.stem) !== 0) {
    const next = itemAt(items, index + 1);
    return next.type === 'figure' || (next.traits & (TRAITS.determiner | TRAITS.hedge)) !== 0;
  }
  if (item.type === 'name') return item.name?.flags.verb === true && (!afterNounOpener || last.text === 'that');
  if (item.type !== 'word') return false;
  // "Monsoon floods in Nepal have killed", "fires in Chile killed": what befalls, before where it was.
  if ((item.traits & TRAITS.events) !== 0) {
    const next = itemAt(items, index + 1);
    if ((next.traits & EVENT_FOLLOWS) !== 0 || /^(?:have|has|had|were|was|will|killed|left)$/.test(next.text))
      return false;
  }
  // "forecast starts of 1.3 million", "returns of 4%": what "of" follows is a noun.
  if ((item.traits & TRAITS.third) !== 0 && itemAt(items, index + 1).text === 'of' && !TAKES_OF.test(item.text))
    return false;
  if ((item.traits & TRAITS.verb) !== 0) return !afterNounOpener || last.text === 'that';
  // "A study that followed 12,000 people": behind "that" stands the verb.
  if (afterNounOpener)
    return last.text === 'that' && /^[a-z]{3,}ed$/.test(item.text) && (item.traits & TRAITS.past) !== 0;
  if ((item.traits & TRAITS.third) !== 0) {
    const next = itemAt(items, index + 1);
    if (next.text === 'to' || (next.traits & TRAITS.determiner) !== 0)
      return index > 0 && last.type !== 'mark' && (last.traits & TRAITS.conjunction) === 0;
  }
  // "a 30-year fixed mortgage": a participle between a length and its noun.
  const next = itemAt(items, index + 1);
  const length =
    last.figure?.kind === 'duration' || (last.text === 'year' && itemAt(items, index - 2).text.endsWith('-'));
  if (length && next.type === 'word' && (next.traits & FUNCTION) === 0) return false;
  return (item.traits & TRAITS.past) !== 0 && last.type !== 'mark';
}

/** Verbs of which "of" is a part. */
const TAKES_OF = oneOf(
  /^(?:consists|is|was|has|does|disposes|approves|disapproves|speaks|thinks|tells|hears|knows|complains|warns|dreams|boasts|admits|accuses|dies|comes|smells|tastes|reeks|becomes|conceives|partakes)$/,
);

/** The item at an index; a mark of no width outside the sentence, so that looking past an end needs no special case. */
export function itemAt(items: readonly Item[], index: number): Item {
  // Asked for -1, an array looks for a property of that name, which is slow.
  return index < 0 || index >= items.length ? OUTSIDE : (items[index] ?? OUTSIDE);
}

const OUTSIDE: Item = {
  type: 'mark',
  start: 0,
  end: 0,
  text: '',
  traits: 0,
  name: null,
  figure: null,
  verb: false,
};
