import { CodedError } from '../model/errors.ts';
import type { Span } from '../model/span.ts';
import { type EntityId, type EntityType, type NameFlags, typeOf } from './entity.ts';
import { isWordUnit, NORMAL } from './name-units.ts';
import { unitTrie } from './unit-trie.ts';

/** One name as it goes into the index. */
export interface NameEntry {
  /** In simplified Chinese or in Latin letters, as written; how case counts is read off it. */
  readonly name: string;
  readonly id: EntityId;
  readonly flags: NameFlags;
  /** Matches only as written. */
  readonly exact?: boolean | undefined;
  /** Made by rule (a plural): gives way to a listed name instead of clashing with it. */
  readonly derived?: boolean | undefined;
  /** The row says that it shares the name with another row. */
  readonly ambiguous?: boolean | undefined;
  /** Gives way to a shorter name where `yieldsTo` holds of what follows. */
  readonly yields?: boolean | undefined;
  /** Code units at the start of the name that are context and stay outside the mention: 对 in 对美. */
  readonly skip?: number | undefined;
  /** One id for each code unit: 中美 is China and the United States. */
  readonly each?: readonly EntityId[] | undefined;
  /** Characters before which the name is something else: 近日方, 3日方. */
  readonly notAfter?: string | undefined;
}

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
  /** One linear pass: the longest name at each place, in text order, never overlapping. */
  find(text: string): Mention[];
  readonly size: number;
}

/** How the case of a name counts; smaller is stricter and is tried first. */
const AS_WRITTEN = 0;
const CAPITAL = 1;
const ANY_CASE = 2;

interface Leaf {
  readonly name: string;
  readonly caseRule: number;
  readonly entry: NameEntry;
  readonly also: EntityId[];
  /** The next leaf of the same spelling and a laxer case rule. */
  next: Leaf | null;
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
  const leaves: (Leaf | undefined)[] = [];
  const trie = unitTrie();
  const ordered = [
    ...entries.filter((entry) => entry.derived !== true),
    ...entries.filter((entry) => entry.derived === true),
  ];
  // Owners before those who share a name with them, so that the owner is the mention's id wherever the rows stand.
  ordered.sort((a, b) => rank(a) - rank(b));
  let longest = 0;
  for (const entry of ordered) {
    const node = trie.insert(entry.name);
    if (node === 0) continue;
    if (entry.name.length > longest) longest = entry.name.length;
    leaves[node] = withLeaf(leaves[node], entry);
  }

  /** The leaf of the longest name at `start` that ends at or before `limit`, and where it ends. */
  let endOfBest = 0;
  function longestAt(text: string, start: number, limit: number): Leaf | null {
    let best: Leaf | null = null;
    let node = 0;
    for (let at = start; at < limit; ) {
      node = trie.next(node, NORMAL[text.charCodeAt(at)] ?? 0);
      if (node === 0) break;
      at++;
      const leaf = leaves[node];
      if (leaf === undefined || !endsWord(text, at)) continue;
      const fitting = firstFitting(leaf, text, start);
      if (fitting !== null) {
        best = fitting;
        endOfBest = at;
      }
    }
    return best;
  }

  /** 中美 is no name where 其中 goes before or 美国 begins inside; 对日 none in 对日本. */
  function cutsAnother(text: string, start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) {
      const leaf = longestAt(text, at, text.length);
      if (leaf !== null && endOfBest > end && leaf.entry.flags.short !== true) return true;
    }
    return false;
  }

  function matchAt(text: string, start: number): Leaf | null {
    let limit = text.length;
    for (;;) {
      const leaf = longestAt(text, start, limit);
      if (leaf === null) return null;
      const end = endOfBest;
      const { entry } = leaf;
      let refused = false;
      if (entry.yields === true) {
        const after = longestAt(text, end, text.length);
        refused = after !== null && yieldsTo(after.entry.id);
      } else if (entry.flags.short === true) {
        refused = cutsAnother(text, start, end);
      }
      if (!refused) {
        endOfBest = end;
        return leaf;
      }
      limit = end - 1;
    }
  }

  return {
    size: ordered.length,
    find(text) {
      const mentions: Mention[] = [];
      let inWord = false;
      for (let at = 0; at < text.length; ) {
        const code = text.charCodeAt(at);
        const word = isWordUnit(code);
        if ((word && inWord) || trie.next(0, NORMAL[code] ?? 0) === 0) {
          inWord = word;
          at++;
          continue;
        }
        const leaf = matchAt(text, at);
        if (leaf === null) {
          inWord = word;
          at++;
          continue;
        }
        const end = endOfBest;
        addMentions(mentions, leaf, at, end, factsOf);
        inWord = isWordUnit(text.charCodeAt(end - 1));
        at = end;
      }
      return mentions;
    },
  };
}

/** The id of words that are read over: 其中 holds no China. */
export const NO_ENTITY: EntityId = 'scope:';

type FactsOf = (id: EntityId) => EntityFacts;

function addMentions(mentions: Mention[], { entry, also }: Leaf, start: number, end: number, factsOf: FactsOf): void {
  if (entry.id === NO_ENTITY) return;
  if (entry.each === undefined) {
    mentions.push(mention(entry.id, entry.flags, also, start + (entry.skip ?? 0), end, factsOf));
    return;
  }
  for (const [i, id] of entry.each.entries()) {
    mentions.push(mention(id, entry.flags, NONE, start + i, start + i + 1, factsOf));
  }
}

const NONE: readonly EntityId[] = [];

function mention(
  id: EntityId,
  flags: NameFlags,
  also: readonly EntityId[],
  start: number,
  end: number,
  factsOf: FactsOf,
): Mention {
  const { label, metonym } = factsOf(id);
  return { start, end, id, label, type: typeOf(id), flags, standsFor: metonym, also };
}

function rank(entry: NameEntry): number {
  return (entry.derived === true ? 2 : 0) + (entry.ambiguous === true ? 1 : 0);
}

function withLeaf(first: Leaf | undefined, entry: NameEntry): Leaf {
  const caseRule = caseRuleOf(entry);
  const leaf: Leaf = { name: entry.name, caseRule, entry, also: [], next: null };
  if (first === undefined) return leaf;
  for (let known: Leaf | null = first; known !== null; known = known.next) {
    if (known.caseRule !== caseRule || (caseRule === AS_WRITTEN && known.name !== entry.name)) continue;
    if (known.entry.id === entry.id || known.also.includes(entry.id) || entry.derived === true) return first;
    if (entry.ambiguous !== true) {
      throw new CodedError('NAME_TWICE', { name: entry.name, first: known.entry.id, second: entry.id });
    }
    known.also.push(entry.id);
    return first;
  }
  if (caseRule < first.caseRule) {
    leaf.next = first;
    return leaf;
  }
  let last = first;
  while (last.next !== null && last.next.caseRule <= caseRule) last = last.next;
  leaf.next = last.next;
  last.next = leaf;
  return first;
}

function caseRuleOf(entry: NameEntry): number {
  const { name } = entry;
  if (entry.exact === true) return AS_WRITTEN;
  if (!/[A-Z]/.test(name)) return ANY_CASE;
  if (!/[a-z]/.test(name)) return AS_WRITTEN;
  return /^[A-ZÀ-Þ]/.test(name) ? CAPITAL : ANY_CASE;
}

function firstFitting(first: Leaf, text: string, start: number): Leaf | null {
  for (let leaf: Leaf | null = first; leaf !== null; leaf = leaf.next) {
    if (leaf.entry.notAfter !== undefined && start > 0 && leaf.entry.notAfter.includes(text.charAt(start - 1)))
      continue;
    if (leaf.caseRule === ANY_CASE) return leaf;
    if (leaf.caseRule === CAPITAL ? isCapital(text.charCodeAt(start)) : sameLetters(text, start, leaf.name))
      return leaf;
  }
  return null;
}

/** The same in case; hyphens, spaces and accents may differ. */
function sameLetters(text: string, start: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const a = text.charCodeAt(start + i);
    const b = name.charCodeAt(i);
    if (a !== b && isCapital(a) !== isCapital(b)) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}

function endsWord(text: string, end: number): boolean {
  return end >= text.length || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
}
