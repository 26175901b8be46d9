import { CodedError } from '../model/errors.ts';
import type { EntityId, NameFlags } from './entity.ts';

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
  /** The country whose office it is: no mention right behind the name of another country (俄罗斯外交部). */
  readonly local?: EntityId | undefined;
  /** Gives way to a shorter name where `yieldsTo` holds of what follows. */
  readonly yields?: boolean | undefined;
  /** Code units at the start of the name that are context and stay outside the mention: 对 in 对美. */
  readonly skip?: number | undefined;
  /** One id for each code unit: 中美 is China and the United States. */
  readonly each?: readonly EntityId[] | undefined;
  /** Characters before which the name is something else: 近日方, 3日方. */
  readonly notAfter?: string | undefined;
}

/** How the case of a name counts: a name with `n` capitals needs them and is tried at `-n`, so the strictest first. */
const AS_WRITTEN = -1000;
const ANY_CASE = 0;

/** What stands at the end of a name in the index. */
export interface Leaf {
  readonly name: string;
  readonly caseRule: number;
  readonly entry: NameEntry;
  /**
   * A name that gives way where a longer stretch of text names something else: a country's one character, and a company
   * or office of two (高通 in 高通胀, 起亚 in 掀起亚洲, 安进 in 安进口).
   */
  readonly slight: boolean;
  also: readonly EntityId[];
  /** The next leaf of the same spelling and a laxer case rule. */
  next: Leaf | null;
}

/** The empty list of ids. */
export const NONE: readonly EntityId[] = [];

/** Owners of a name 0, those who share it 1, names made by rule 2: the order in which they go in. */
export function rank(entry: NameEntry): number {
  if (entry.derived === true) return 2;
  return entry.ambiguous === true ? 1 : 0;
}

/** The leaf of a name that nothing else has. */
export function newLeaf(entry: NameEntry): Leaf {
  return { name: entry.name, caseRule: caseRuleOf(entry), entry, slight: isSlight(entry), also: NONE, next: null };
}

function isSlight({ name, id, flags }: NameEntry): boolean {
  if (flags.short === true) return true;
  return name.length === 2 && name.charCodeAt(0) >= 0x4e00 && (id.startsWith('company:') || id.startsWith('org:'));
}

/**
 * The chain of leaves of one spelling with another name in it.
 *
 * @throws CodedError NAME_TWICE when two ids claim it and neither row marks it ambiguous.
 */
export function withLeaf(first: Leaf | undefined, entry: NameEntry): Leaf {
  const leaf = newLeaf(entry);
  if (first === undefined) return leaf;
  const { caseRule } = leaf;
  for (let known: Leaf | null = first; known !== null; known = known.next) {
    if (known.caseRule !== caseRule || !sameCapitals(known.name, entry.name)) continue;
    if (known.entry.id === entry.id || known.also.includes(entry.id) || entry.derived === true) return first;
    if (entry.ambiguous !== true) {
      throw new CodedError('NAME_TWICE', { name: entry.name, first: known.entry.id, second: entry.id });
    }
    known.also = [...known.also, entry.id];
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

/** Of two spellings of one length: capitals at the same places. */
function sameCapitals(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i++) if (isCapital(a.charCodeAt(i)) !== isCapital(b.charCodeAt(i))) return false;
  return true;
}

function caseRuleOf({ name, exact }: NameEntry): number {
  if (exact === true) return AS_WRITTEN;
  let capitals = 0;
  for (let i = 0; i < name.length; i++) if (isCapital(name.charCodeAt(i))) capitals++;
  return ANY_CASE - capitals;
}

/** The strictest leaf of the chain that the text's case and the character before let through. */
export function firstFitting(first: Leaf, text: string, start: number): Leaf | null {
  for (let leaf: Leaf | null = first; leaf !== null; leaf = leaf.next) {
    if (leaf.entry.notAfter !== undefined && start > 0 && leaf.entry.notAfter.includes(text.charAt(start - 1)))
      continue;
    if (leaf.caseRule === ANY_CASE || caseFits(text, start, leaf)) return leaf;
  }
  return null;
}

function caseFits(text: string, start: number, { name, caseRule }: Leaf): boolean {
  for (let i = 0; i < name.length; i++) {
    const wanted = isCapital(name.charCodeAt(i));
    if ((wanted || caseRule === AS_WRITTEN) && wanted !== isCapital(text.charCodeAt(start + i))) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
}
