import type { Span } from '../model/span.ts';
import { type EntityId, type EntityType, type NameFlags, typeOf } from './entity.ts';
import { firstFitting, type Leaf, type NameEntry, NONE, newLeaf, rank, withLeaf } from './name-leaf.ts';
import { openingsOf } from './name-openings.ts';
import { isWordUnit, NORMAL } from './name-units.ts';
import { unitTrie } from './unit-trie.ts';

/** A name found in a text. Spans are in the text as given. */
export interface Mention extends Span {
  readonly id: EntityId;
  readonly label: string;
  readonly type: EntityType;
  readonly flags: NameFlags;
  /** The country or government meant where the place or building speaks; null for most. */
  readonly standsFor: EntityId | null;
  /** Other things of the same name. */
  readonly also: readonly EntityId[];
}

/** What the index needs to know of an id. */
export interface EntityFacts {
  readonly label: string;
  readonly metonym: EntityId | null;
}

export interface NameIndex {
  /** One linear pass over a stretch of text: the longest name at each place, in text order, never overlapping. */
  find(text: string, within?: Span): Mention[];
  readonly size: number;
}

/**
 * Builds the index over all names of one language.
 *
 * @param yieldsTo true when a mention of that id, right behind a name that `yields`, makes the shorter reading right.
 * @throws CodedError NAME_TWICE when two ids claim one name and neither row marks it ambiguous.
 */
export function nameIndex(
  entries: readonly NameEntry[],
  factsOf: FactsOf,
  yieldsTo: (id: EntityId) => boolean,
): NameIndex {
  // Numbered from 1: the trie keeps small whole numbers, and 0 is none.
  const leaves: (Leaf | undefined)[] = [undefined];
  const names = unitTrie();
  // Owners before those who share a name with them, so that the owner is the mention's id wherever the rows stand.
  for (const turn of [0, 1, 2]) {
    for (const entry of entries) {
      if (rank(entry) !== turn) continue;
      const at = names.insert(entry.name, leaves.length);
      if (at === leaves.length) leaves.push(newLeaf(entry));
      else leaves[at] = withLeaf(leaves[at], entry);
    }
  }

  const trie = names.build();
  const openings = openingsOf(entries);
  const kept = new Map<EntityId, Told>();
  const told: TellsOf = (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const { label, metonym } = factsOf(id);
    const made = { id, label, type: typeOf(id), standsFor: metonym };
    kept.set(id, made);
    return made;
  };

  /** The leaf of the longest name at `start` that ends at or before `limit`, and where it ends. */
  let endOfBest = 0;
  function longestAt(text: string, start: number, limit: number): Leaf | null {
    return openings.mayOpen(text, start) ? longestFrom(text, start, limit) : null;
  }

  /** The same, where it is known that a name may open. */
  function longestFrom(text: string, start: number, limit: number): Leaf | null {
    let best: Leaf | null = null;
    let node = 0;
    for (let at = start; at < limit; ) {
      node = trie.next(node, NORMAL[text.charCodeAt(at)] ?? 0);
      if (node === 0) break;
      at++;
      const leaf = leaves[trie.valueAt(node)];
      if (leaf === undefined || !endsWord(text, at, limit)) continue;
      const fitting = firstFitting(leaf, text, start);
      if (fitting !== null) {
        best = fitting;
        endOfBest = at;
      }
    }
    return best;
  }

  /** 中美 is no name where 美国 begins inside it, 对华 none in 对华为, 高通 none in 高通胀. */
  function cutsAnother(text: string, { start, end }: Span, last: number, short: boolean): boolean {
    for (let at = start + 1; at < end; at++) {
      const leaf = longestAt(text, at, last);
      if (leaf === null || endOfBest <= end) continue;
      if (!(short ? leaf.entry.flags.short : leaf.slight)) return true;
    }
    return false;
  }

  /** The name that stands at `start`, where one may open. */
  function matchAt(text: string, start: number, last: number): Leaf | null {
    let limit = last;
    for (;;) {
      const leaf = longestFrom(text, start, limit);
      if (leaf === null) return null;
      const end = endOfBest;
      const { entry } = leaf;
      let refused = false;
      if (entry.yields === true) {
        const after = longestAt(text, end, last);
        refused =
          TRADE_WORDS.test(text.slice(end, Math.min(end + 2, last))) || (after !== null && yieldsTo(after.entry.id));
      } else if (leaf.slight) {
        refused = cutsAnother(text, { start, end }, last, entry.flags.short === true);
      }
      if (!refused) {
        endOfBest = end;
        return leaf;
      }
      limit = end - 1;
    }
  }

  return {
    size: entries.length,
    find(text, { start, end: last } = { start: 0, end: text.length }) {
      const mentions: Mention[] = [];
      let inWord = false;
      for (let at = start; at < last; ) {
        const word = isWordUnit(text.charCodeAt(at));
        const leaf = (word && inWord) || !openings.mayOpen(text, at) ? null : matchAt(text, at, last);
        if (leaf === null) {
          at++;
          if (word) while (at < last && isWordUnit(text.charCodeAt(at))) at++;
          inWord = false;
          continue;
        }
        const end = endOfBest;
        if (!isForeign(leaf.entry, text, at, mentions.at(-1))) addMentions(mentions, leaf, at, end, told);
        inWord = isWordUnit(text.charCodeAt(end - 1));
        at = end;
      }
      return mentions;
    },
  };
}

/** Behind 中国银行 or 美国航空 these make it a trade, not a company. */
const TRADE_WORDS = /^(?:业|间|市场|工业|企业|行业|产业|系统|监管|资源|管控)/;

/** The id of words that are read over: 其中 holds no China. */
export const NO_ENTITY: EntityId = 'scope:';

/** 外交部 in 俄罗斯外交部, "Energy Department" in "Russia's Energy Department". */
function isForeign({ local }: NameEntry, text: string, start: number, before: Mention | undefined): boolean {
  if (local === undefined || before === undefined || before.type !== 'country' || before.id === local) return false;
  const gap = start - before.end;
  return gap === 0 || (gap <= 3 && BETWEEN.has(text.slice(before.end, start)));
}

const BETWEEN: ReadonlySet<string> = new Set([' ', "'s ", '’s ', "' ", '的']);

type FactsOf = (id: EntityId) => EntityFacts;

/** What all mentions of one thing say of it. Made once, as news names the same things again and again. */
type Told = Pick<Mention, 'id' | 'label' | 'type' | 'standsFor'>;
type TellsOf = (id: EntityId) => Told;

function addMentions(mentions: Mention[], { entry, also }: Leaf, start: number, end: number, told: TellsOf): void {
  if (entry.id === NO_ENTITY) return;
  if (entry.each === undefined) {
    mentions.push(mention(told(entry.id), entry.flags, also, start + (entry.skip ?? 0), end));
    return;
  }
  for (const [i, id] of entry.each.entries()) {
    mentions.push(mention(told(id), entry.flags, NONE, start + i, start + i + 1));
  }
}

function mention(
  { id, label, type, standsFor }: Told,
  flags: NameFlags,
  also: readonly EntityId[],
  start: number,
  end: number,
): Mention {
  return { start, end, id, label, type, flags, standsFor, also };
}

function endsWord(text: string, end: number, last: number): boolean {
  return end >= last || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
}
