import { fold } from '../../extractors/engine/text/fold.ts';
import { type Claim, SLOT_NAMES, type SlotName } from '../../extractors/model/claim.ts';
import { WHOLE_WORD } from '../../storage/search.ts';

/**
 * What is searched for as words for the index, set apart by spaces: Latin words and numbers as they stand, in lower case,
 * and Chinese as every pair of neighbouring characters, so that 稀土 is found in 稀土出口 whatever a segmenter makes of it.
 * Traditional characters are taken for simplified ones, so that 棕榈 finds 棕櫚 and the other way round. A character alone
 * is searched for as the beginning of words; the 第 of 第5 is one itself, as every run of characters ends with one.
 */
export function searchWords(text: string): string {
  const words = runsOf(text).map(({ run, goesOn }) =>
    goesOn && /^\p{Script=Han}$/u.test(run) ? `${run}${WHOLE_WORD}` : wordsOfRun(run),
  );
  return words.join(' ');
}

/**
 * The words that a text is to be found by: those that are searched for, and the last character of each run, so that every
 * character begins a word and one alone (镍) finds it.
 */
export function indexedWords(text: string): string {
  const words = runsOf(text).map(({ run }) => wordsOfRun(run));
  const ends = [...fold(text.normalize('NFKC')).matchAll(/(?<=\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu)];
  return [words.join(' '), ...new Set(ends.map(([end]) => end))].join(' ').trimEnd();
}

/** Runs of Chinese characters, and of other letters and digits; `goesOn`: another follows at once. */
function runsOf(text: string): readonly { readonly run: string; readonly goesOn: boolean }[] {
  const folded = fold(text.normalize('NFKC')).toLowerCase();
  const runs = [...folded.matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)];
  return runs.map((match, at) => {
    const [run] = match;
    return { run, goesOn: runs[at + 1]?.index === match.index + run.length };
  });
}

function wordsOfRun(run: string): string {
  return /^\p{Script=Han}/u.test(run) && run.length >= 3 ? pairs([...run]).join(' ') : run;
}

/** The words that a claim is to be found by: its quote and the names in its slots, as listed and as written. */
export function wordsOfClaim(claim: Pick<Claim, 'quote' | SlotName>): string {
  return wordsSaid(saidIn(claim));
}

/** The words of all of these, each once: what many articles say in one way is taken apart once. */
export function wordsOfClaims(claims: readonly Pick<Claim, 'quote' | SlotName>[]): string[] {
  const said = new Set(claims.map(saidIn));
  return [...new Set([...said].flatMap((text) => wordsSaid(text).split(' ')))];
}

/** So many are kept; then all are taken apart anew. */
const MOST_SAID = 4000;
const known = new Map<string, string>();

/** The words of what claims say, which is asked for whenever a fact gains one more that says it. */
function wordsSaid(text: string): string {
  const there = known.get(text);
  if (there !== undefined) return there;
  if (known.size >= MOST_SAID) known.clear();
  const words = indexedWords(text);
  known.set(text, words);
  return words;
}

function saidIn(claim: Pick<Claim, 'quote' | SlotName>): string {
  const names = SLOT_NAMES.flatMap((name) => {
    const slot = claim[name];
    return slot === null ? [] : [slot.label, slot.text];
  });
  return [claim.quote, ...new Set(names)].join(' ');
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
