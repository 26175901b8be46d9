import type { CalendarDay } from '../../model/time.ts';
import { isDigit, isLatin, isWordCharacter } from '../text/characters.ts';
import { WORD_SHAPES, wordShape } from '../text/word-shape.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';
import { parseDay } from '../values/calendar.ts';
import { dayBounds } from '../values/edtf.ts';
import type { Find, TimeFind } from './find.ts';
import type { ReadingContext, Rule } from './rule.ts';

/** Rules by what wakes them. Built once for a pack. */
export interface Scanner {
  /** For every UTF-16 unit `QUIET`, `LATIN`, `DIGIT` or the number of its list in `lists`: one look-up a character. */
  readonly listOf: Uint16Array;
  readonly lists: readonly (StartList | undefined)[];
  readonly byWord: WordTable<readonly Rule[]>;
  /** For the first two letters of the words in `byWord`, a bit for each length: most words are turned away by it. */
  readonly wordShapes: Uint32Array;
  readonly longestWord: number;
  /** True where the character at `at` only goes on with the number before it, so that no rule can start there. */
  readonly continues: (text: string, at: number) => boolean;
}

/** The rules that one character wakes, with those that only a pair of it and the next one wakes, in their order. */
interface StartList {
  readonly rules: readonly Rule[];
  readonly byNext: ReadonlyMap<number, readonly Rule[]>;
}

const QUIET = 0;
const LATIN = 1;
/** A digit that wakes nothing, which is passed over with the digits behind it. */
const DIGIT = 2;

export function scannerOf(rules: readonly Rule[], continues: Scanner['continues'] = () => false): Scanner {
  const listOf = new Uint16Array(0x10000);
  const lists: (StartList | undefined)[] = [undefined, undefined, undefined];
  const byWord = wordTable<readonly Rule[]>();
  const wordShapes = new Uint32Array(WORD_SHAPES);
  let longestWord = 0;
  for (let code = 0; code < 0x80; code++) listOf[code] = isLatin(code) ? LATIN : isDigit(code) ? DIGIT : QUIET;
  for (const rule of rules) {
    for (const start of rule.starts) {
      const code = start.charCodeAt(0);
      if (isLatin(code)) {
        byWord.put(start, [...(byWord.find(start, 0, start.length) ?? []), rule]);
        const shape = wordShape(code, start.charCodeAt(1));
        wordShapes[shape] = (wordShapes[shape] ?? 0) | (1 << (start.length & 31));
        longestWord = Math.max(longestWord, start.length);
      } else if ((listOf[code] ?? QUIET) <= DIGIT) listOf[code] = lists.push(startList(rules, start.charAt(0))) - 1;
    }
  }
  return { listOf, lists, byWord, wordShapes, longestWord, continues };
}

function startList(rules: readonly Rule[], first: string): StartList {
  const beginning = rules.flatMap(({ starts }) => starts.filter((start) => start.startsWith(first)));
  const nexts = new Set(beginning.flatMap((start) => (start.length > 1 ? [start.charAt(1)] : [])));
  const wokenBy = (next: string): readonly Rule[] =>
    rules.filter(({ starts }) =>
      starts.some((start) => start === first || (next !== '' && start.startsWith(first + next))),
    );
  return {
    rules: wokenBy(''),
    byNext: new Map([...nexts].map((next) => [next.charCodeAt(0), wokenBy(next)])),
  };
}

/**
 * Reads a folded text from left to right. Where a rule wakes, the longest reading wins, the earlier rule on a tie;
 * reading goes on behind it. So finds are in text order and never overlap, and a text costs time in proportion to its
 * length. A Latin word with digits grown on (G7, A380, COVID-19) that no rule reads is a name and is passed over whole.
 */
export function scan(text: string, scanner: Scanner, published: CalendarDay | null): Find[] {
  const finds: Find[] = [];
  let context: ReadingContext = {
    published,
    cameOut: published,
    lastTime: null,
    lastDay: null,
    lastEnd: 0,
    lastStretch: null,
    periodYear: null,
    endedPeriod: null,
  };
  let at = 0;
  let lastEnd = 0;
  const { listOf } = scanner;
  while (at < text.length) {
    const list = listOf[text.charCodeAt(at)] ?? QUIET;
    if (list === QUIET) {
      at++;
      continue;
    }
    const behindWord = list === LATIN ? endOfLetters(text, at) : at;
    const rules =
      list === LATIN ? rulesOfWord(text, at, behindWord, scanner) : rulesOfPair(text, at, scanner.lists[list]);
    const find =
      rules === undefined || (at !== lastEnd && scanner.continues(text, at))
        ? null
        : longestReading(rules, text, at, context);
    if (find !== null) {
      finds.push(find);
      if (find.type === 'time' && find.edtf !== null && !find.aside) context = afterTime(find, context);
      at = lastEnd = find.end;
    } else if (list === LATIN) at = endOfName(text, behindWord);
    else if (isDigit(text.charCodeAt(at))) at = endOfDigits(text, at);
    else at++;
  }
  return finds;
}

/** A dateline (北京6月29日电) says from which day the words behind it count, whatever day the paper came out. */
function afterTime(find: TimeFind, context: ReadingContext): ReadingContext {
  const day = find.dateline && find.edtf !== null ? parseDay(find.edtf.slice(0, 10)) : null;
  const published = day ?? context.published;
  const { edtf, end } = find;
  const lastStretch = edtf === null || edtf.includes('..') ? context.lastStretch : edtf;
  const periodYear = laterPeriod(edtf, context, published);
  const endedPeriod = laterEnd(edtf, context.endedPeriod, published);
  const lastDay = edtf !== null && edtf.length === 10 && IS_DAY.test(edtf) ? edtf : context.lastDay;
  const { cameOut } = context;
  return { published, cameOut, lastTime: edtf, lastDay, lastEnd: end, lastStretch, periodYear, endedPeriod };
}

const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** A year (2025), a quarter (2025-Q3) or a half (2025-H1). A pattern would take longer than the rest of the scan at a time. */
function isPeriod(edtf: string): boolean {
  if (!isDigit(edtf.charCodeAt(0)) || !isDigit(edtf.charCodeAt(3))) return false;
  if (edtf.length === 4) return isDigit(edtf.charCodeAt(2));
  const part = edtf.charCodeAt(5);
  return edtf.length === 7 && edtf.charCodeAt(4) === 0x2d && (part === 0x51 || part === 0x48);
}

/** A day says when something was told; a year, half or quarter says of which period. */
function laterPeriod(
  edtf: string | null,
  { periodYear }: ReadingContext,
  published: CalendarDay | null,
): number | null {
  if (edtf === null || !isPeriod(edtf)) return periodYear;
  const year = Number(edtf.slice(0, 4));
  if (published !== null && year > Number(published.slice(0, 4))) return periodYear;
  return periodYear === null || year > periodYear ? year : periodYear;
}

const IS_STRETCH = /^\d{4}(?:-(?:\d\d|[QH]\d))?$|^\d{4}-\d\d\/\d{4}-\d\d$/;

/** Of two periods that are over by the publication day, the one that ended later. */
function laterEnd(edtf: string | null, ended: string | null, published: CalendarDay | null): string | null {
  if (edtf === null || published === null || edtf === ended || !IS_STRETCH.test(edtf)) return ended;
  const { high } = dayBounds(edtf);
  if (high === null || high > published) return ended;
  return ended === null || high > (dayBounds(ended).high ?? '') ? edtf : ended;
}

function longestReading(rules: readonly Rule[], text: string, at: number, context: ReadingContext): Find | null {
  let best: Find | null = null;
  for (const rule of rules) {
    const find = rule.read(text, at, context);
    // An empty reading would hold the scan in one place for ever.
    if (find !== null && find.end > (best === null ? at : best.end)) best = find;
  }
  return best;
}

function rulesOfPair(text: string, at: number, list: StartList | undefined): readonly Rule[] | undefined {
  if (list === undefined) return undefined;
  if (list.byNext.size === 0) return list.rules;
  const rules = list.byNext.get(text.charCodeAt(at + 1)) ?? list.rules;
  return rules.length === 0 ? undefined : rules;
}

function endOfLetters(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isLatin(text.charCodeAt(end))) end++;
  return end;
}

/** The rules that the letters from `at` to `end` wake. */
function rulesOfWord(text: string, at: number, end: number, scanner: Scanner): readonly Rule[] | undefined {
  const lengths = scanner.wordShapes[wordShape(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0;
  if (lengths === 0) return undefined;
  if (end - at > scanner.longestWord || (lengths & (1 << ((end - at) & 31))) === 0) return undefined;
  return scanner.byWord.find(text, at, end);
}

/** The end of a name that begins with the letters before `behind`, with its digits and hyphens: `A380`, `COVID-19`, `MP-2b`. */
function endOfName(text: string, behind: number): number {
  let end = behind;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isWordCharacter(code)) end++;
    else if (code === 0x2d && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

function endOfDigits(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}
