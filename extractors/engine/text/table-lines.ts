import type { Span } from '../../model/span.ts';

/**
 * One line of a table and its cells: where their words stand, white space and marks of emphasis left out. Cells stand between
 * bars, as in Markdown, between tabs, as tables are that somebody copied from a sheet, or between blanks, as in releases in
 * plain text.
 */
export interface TableLine extends Span {
  readonly cells: readonly Span[];
}

/** How many lines above a table may be its caption, and how many characters of them. */
const CAPTION_LINES = 2;
const CAPTION_REACH = 200;

const BAR = 0x7c;
const TAB = 0x09;
/** Rows are not longer, nor indented deeper. */
const LONGEST_ROW = 600;
const MOST_INDENT = 160;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
/** So many blanks part two cells. */
const PARTING = 3;

/** False for most texts: nothing in them needs to be asked for tables. */
export function mayHoldTables(text: string): boolean {
  return opensBarred(text, 0) || text.includes('\n|') || text.includes('\t') || text.includes('   ');
}

/**
 * True where a line of a table begins: with a bar, or with cells between tabs or blanks, of which the next line has as many.
 * Where blanks part them, there must be figures among them.
 */
export function opensTableLine(text: string, at: number): boolean {
  return opensBarred(text, at) || opensTabbed(text, at) || opensSpaced(text, at);
}

/** Where the line of a table begins whose first words stand at `at`, blanks and an empty first cell left out; null where it is none. */
export function tableLineAround(text: string, at: number): number | null {
  if (opensBarred(text, at)) return at;
  let start = at;
  while (start > 0 && at - start < MOST_INDENT && isBlank(text.charCodeAt(start - 1))) start--;
  if (start > 0 && text.charCodeAt(start - 1) !== LINE_FEED) return null;
  return isTableLine(text, start) ? start : null;
}

/** True for every line of a table: where one begins, and where the last one ends it. */
export function isTableLine(text: string, at: number): boolean {
  return opensTableLine(text, at) || endsTable(text, at);
}

function opensBarred(text: string, at: number): boolean {
  return text.charCodeAt(at) === BAR;
}

function opensTabbed(text: string, at: number): boolean {
  const tabs = tabsIn(text, at);
  return tabs > 0 && tabsIn(text, endOfLine(text, at) + 1) === tabs;
}

function opensSpaced(text: string, at: number): boolean {
  const gaps = blanksIn(text, at);
  if (gaps === 0) return false;
  const next = endOfLine(text, at) + 1;
  return blanksIn(text, next) === gaps && /\d/.test(text.slice(at, endOfLine(text, next)));
}

/** The last line of a table has as many cells as the line above it. */
function endsTable(text: string, at: number): boolean {
  if (at < 2) return false;
  const above = text.lastIndexOf('\n', at - 2) + 1;
  if (at - above > LONGEST_ROW) return false;
  const tabs = tabsIn(text, at);
  if (tabs > 0) return tabsIn(text, above) === tabs;
  const gaps = blanksIn(text, at);
  return gaps > 0 && blanksIn(text, above) === gaps && /\d/.test(text.slice(above, endOfLine(text, at)));
}

/** How many gaps of blanks part the words of a line, one at its beginning among them; 0 where none stands between two words. */
function blanksIn(text: string, at: number): number {
  let gaps = 0;
  let run = 0;
  let words = false;
  let apart = false;
  for (let end = at; end < text.length && end - at < LONGEST_ROW; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED) return apart ? gaps : 0;
    if (code === SPACE) {
      run++;
      continue;
    }
    if (code === TAB || code === BAR) return 0;
    if (run >= PARTING) {
      gaps++;
      apart ||= words;
    }
    run = 0;
    words ||= code !== 0x0d;
  }
  return at + LONGEST_ROW > text.length && apart ? gaps : 0;
}

/** How many tabs part the words of a line; 0 for a line that is longer than a row of a table is. */
function tabsIn(text: string, at: number): number {
  let tabs = 0;
  for (let end = at; end < text.length && end - at < LONGEST_ROW; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED) return tabs;
    if (code === TAB) tabs++;
  }
  return at + LONGEST_ROW > text.length ? tabs : 0;
}

/** The lines of the table that begins at `start`, one after the other; the first must be one. Linear in their length. */
export function tableLines(text: string, start: number): readonly TableLine[] {
  const lines: TableLine[] = [];
  const [parts, cellsIn] = partingAt(text, start);
  const count = parts(text, start);
  for (let at = start; at < text.length && parts(text, at) === count; ) {
    const end = endOfLine(text, at);
    lines.push({ start: at, end, cells: cellsIn(text, at, end) });
    at = end + 1;
  }
  return lines;
}

type CellsIn = (text: string, start: number, end: number) => readonly Span[];

/** What parts the cells of the table that begins here: how often it stands in a line, and the cells that it makes. */
function partingAt(text: string, start: number): readonly [(text: string, at: number) => number, CellsIn] {
  if (opensBarred(text, start))
    return [(whole, at) => (opensBarred(whole, at) ? 1 : 0), (whole, from, end) => cellsOf(whole, from + 1, end, BAR)];
  if (opensTabbed(text, start)) return [tabsIn, (whole, from, end) => cellsOf(whole, from, end, TAB)];
  return [blanksIn, spacedCells];
}

/** The cells between gaps of blanks; a gap at the beginning of the line has an empty one before it. */
function spacedCells(text: string, start: number, end: number): readonly Span[] {
  const line = text.slice(start, end).trimEnd();
  const cells: Span[] = [];
  let from = 0;
  for (const gap of line.matchAll(/ {3,}/g)) {
    cells.push({ start: start + from, end: start + gap.index });
    from = gap.index + gap[0].length;
  }
  return [...cells, { start: start + from, end: start + line.length }];
}

/** The tables of a text in text order, each as its lines. */
export function* tablesOf(text: string): Generator<readonly TableLine[]> {
  if (!mayHoldTables(text)) return;
  for (let at = 0; at < text.length; ) {
    const lines = opensTableLine(text, at) ? tableLines(text, at) : [];
    if (lines.length > 0) yield lines;
    at = (lines.at(-1)?.end ?? endOfLine(text, at)) + 1;
  }
}

/** Where what may be the caption of a table begins: it ends where the table starts. */
export function captionStart(text: string, tableStart: number): number {
  let from = tableStart;
  for (let lines = 0; lines < CAPTION_LINES + 1 && from > 0; lines++) from = text.lastIndexOf('\n', from - 2) + 1;
  return Math.max(from, tableStart - CAPTION_REACH);
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The cells from `start` on; what stands behind the last bar is a cell only where it holds something. */
function cellsOf(text: string, start: number, end: number, separator: number): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = from; at <= end; at++) {
    const code = at === end ? LINE_FEED : text.charCodeAt(at);
    if (code !== separator && at !== end) continue;
    let left = from;
    let right = at;
    while (left < right && isBlank(text.charCodeAt(left))) left++;
    while (right > left && isBlank(text.charCodeAt(right - 1))) right--;
    if (at !== end || right > left || separator === TAB) cells.push({ start: left, end: right });
    from = at + 1;
  }
  return cells;
}

/** True where these words are all that a cell holds: `| July | 4.2 |`. */
export function fillsCell(text: string, start: number, end: number): boolean {
  let left = start - 1;
  let right = end;
  while (left >= 0 && isBlank(text.charCodeAt(left))) left--;
  if (text.charCodeAt(left) !== BAR) return false;
  while (right < text.length && isBlank(text.charCodeAt(right))) right++;
  return text.charCodeAt(right) === BAR;
}

/** Spaces, and the marks of emphasis that some tables set around their totals. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x2a || code === 0x0d;
}

/** The first cell of a row that is a part of the row above it, and has its measure and unit: 其中：住宅, "of which homes". */
export const PART_OF_ROW = /^(?:其中|#|of which\b|o\/w\b|including\b)/i;

/** `| --- | :-: |`: what stands between the heads and the body. */
const RULER = /^:?-+:?$/;
/** A cell of the body is a number; a year may also head a column. */
const NUMBER = /^[-+−(]?[$€£¥₹]?\d[\d,.]*\)?[%‰]?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** True for the line between the heads and the body. */
export function isRuler(text: string, { cells }: TableLine): boolean {
  return cells.length > 0 && cells.every(({ start, end }) => RULER.test(text.slice(start, end)));
}

/**
 * How many lines stand over the body: those before the ruler, the first one where there is none; and below it those that
 * go on with the heads, whose first cell is empty or says what it says above, and whose others hold no numbers but years.
 * @returns the index of the first line of the body; that of the ruler counts as a head.
 */
export function bodyStart(text: string, lines: readonly TableLine[]): number {
  const wordsOf = (cell: Span | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end));
  const ruler = lines.findIndex((line) => isRuler(text, line));
  let body = ruler < 0 || ruler > 3 ? 1 : ruler + 1;
  const stub = wordsOf(lines[0]?.cells[0]);
  while (body < lines.length - 1) {
    const cells = lines[body]?.cells ?? [];
    const words = cells.map(wordsOf);
    const [first = '', ...others] = words;
    const goesOn = (first === '' || first === stub) && others.some((one) => one !== '');
    if (!goesOn || others.some((one) => NUMBER.test(one) && !YEAR.test(one))) break;
    body++;
  }
  return body;
}
