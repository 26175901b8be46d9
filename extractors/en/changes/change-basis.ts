import type { QuantityFind } from '../../engine/figures/find.ts';
import { asciiTable, isLatin } from '../../engine/text/characters.ts';
import { wordTrie } from '../../engine/text/word-trie.ts';
import type { Basis } from '../../model/figure.ts';
import { BASES } from './change-words.ts';

const BASIS_REACH = 70;

/** What a word begins with in all that tells of a basis, and of which it may tell. */
const STEMS: readonly (readonly [stems: string, bases: readonly Basis[]])[] = [
  ['year', ['yoy', 'ytd']],
  ['yoy y/y y-o-y', ['yoy']],
  ['annual', ['yoy', 'annualised']],
  ['quarter q/q qoq q-o-q', ['qoq']],
  ['month', ['yoy', 'mom']],
  ['m/m mom m-o-m', ['mom']],
  ['january february march april may june july august september october november december', ['mom']],
  ['week w/w wow', ['wow']],
  ['day yesterday', ['dod']],
];

const bitOf = (basis: Basis): number => 1 << BASES.findIndex(([one]) => one === basis);
const TOLD_BY = wordTrie(
  STEMS.flatMap(([stems, bases]) =>
    stems.split(' ').map((stem) => [stem, bases.reduce((bits, basis) => bits | bitOf(basis), 0)] as const),
  ),
  { ignoreCase: true },
);
const OPENS_STEM = asciiTable(
  STEMS.flatMap(([stems]) => stems.split(' ').flatMap(([first = '']) => [first, first.toUpperCase()])).join(''),
);

/** What the change is measured against, by the words behind it in the clause, else by those before. */
export function basisOf(text: string, find: QuantityFind): Basis | null {
  const last = Math.min(text.length, find.end + BASIS_REACH);
  const ahead = basesBetween(text, find.end, last);
  if (ahead !== 0) {
    const behind = basisIn(clause(text.slice(find.end, last)), ahead);
    if (behind !== null) return behind;
  }
  const first = Math.max(0, find.start - 40);
  const told = basesBetween(text, first, find.start) & ~bitOf('mom');
  if (told === 0) return null;
  const before = text.slice(first, find.start);
  return basisIn(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1), told);
}

/** Of which bases a stem stands there, a bit each: most words around a figure tell of none, and are not looked at closer. */
function basesBetween(text: string, from: number, to: number): number {
  let bases = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && OPENS_STEM[code] === 1 && (at === from || !isLatin(text.charCodeAt(at - 1))))
      bases |= TOLD_BY.longest(text, at)?.value ?? 0;
  }
  return bases;
}

/** The basis of these that the words name first: "0.3% on the month and 3.1% year on year". */
function basisIn(words: string, bases: number): Basis | null {
  let found: Basis | null = null;
  let first = words.length;
  for (const [index, [basis, pattern]] of BASES.entries()) {
    if ((bases & (1 << index)) === 0) continue;
    const at = pattern.exec(words)?.index ?? words.length;
    if (at >= first) continue;
    first = at;
    found = basis;
  }
  return found;
}

function clause(text: string): string {
  const stop = /[.;\n]\s|, (?:and|but|while)\b/.exec(text);
  return stop === null ? text : text.slice(0, stop.index);
}
