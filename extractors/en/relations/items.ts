import type { Scene } from '../../engine/scene.ts';
import type { EntityType, NameFlags } from '../../lexicon/entity.ts';
import type { Slot } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { FULL_STOP, isSpace, opensWord, tokenEnd } from './token-end.ts';
import { knownWord, type Traits } from './word-traits.ts';

/** A name of the lexicon, a name that only its shape gives away, or words that stand for one named before. */
export interface Name extends Span {
  readonly type: EntityType | 'unlisted';
  readonly slot: Slot;
  readonly flags: NameFlags;
  readonly rule: RuleName;
  /** The words only repeat an earlier name: the company, the kingdom. */
  readonly repeats: boolean;
}

/** One thing in a sentence: a word, a mark, a name of one or more words, a quantity or a date. */
export interface Item extends Span {
  readonly type: 'word' | 'mark' | 'name' | 'figure' | 'date';
  /** The words in small letters. */
  readonly text: string;
  /** What the words are by themselves. */
  readonly traits: Traits;
  readonly name: Name | null;
  readonly figure: Figure | null;
}

/** The sentence from `start` on as items in text order, none overlapping; names inside a figure are left out. */
export function itemsOf(scene: Scene, names: readonly Name[], start: number): readonly Item[] {
  const blocks: Item[] = [
    ...scene.figures.map(
      (figure): Item => itemOf(scene, figure.kind === 'date' ? 'date' : 'figure', figure, { figure }),
    ),
    ...names
      .filter((name) => !scene.figures.some((figure) => figure.start < name.end && name.start < figure.end))
      .map((name): Item => itemOf(scene, 'name', name, { name })),
  ]
    .filter((item) => item.start >= start)
    .sort((a, b) => a.start - b.start);
  const items: Item[] = [];
  let at = start;
  for (const block of blocks) {
    if (block.start < at) continue;
    pushWords(scene, items, at, block.start);
    items.push(block);
    at = block.end;
  }
  pushWords(scene, items, at, scene.sentence.end);
  return items;
}

function itemOf(
  scene: Scene,
  type: Item['type'],
  { start, end }: Span,
  more: { readonly name?: Name; readonly figure?: Figure },
): Item {
  const { text, traits } = knownWord(scene.text, start, end);
  return { type, start, end, text, traits, name: more.name ?? null, figure: more.figure ?? null };
}

const NOTHING_MORE = {};

function pushWords(scene: Scene, items: Item[], from: number, to: number): void {
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

/** The item at an index; a mark of no width outside the sentence, so that looking past an end needs no special case. */
export function itemAt(items: readonly Item[], index: number): Item {
  return items[index] ?? OUTSIDE;
}

const OUTSIDE: Item = { type: 'mark', start: 0, end: 0, text: '', traits: 0, name: null, figure: null };
