import type { Span } from '../../model/span.ts';

/** One line of a Markdown table and its cells: where their words stand, white space and marks of emphasis left out. */
export interface TableLine extends Span {
  readonly cells: readonly Span[];
}

/** How many lines above a table may be its caption, and how many characters of them. */
const CAPTION_LINES = 2;
const CAPTION_REACH = 200;

const BAR = 0x7c;
const LINE_FEED = 0x0a;

/** True where a line of a table begins. */
export function opensTableLine(text: string, at: number): boolean {
  return text.charCodeAt(at) === BAR;
}

/** The lines of the table that begins at `start`, one after the other; the first must be one. Linear in their length. */
export function tableLines(text: string, start: number): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (let at = start; at < text.length && text.charCodeAt(at) === BAR; ) {
    const end = endOfLine(text, at);
    lines.push({ start: at, end, cells: cellsOf(text, at, end) });
    at = end + 1;
  }
  return lines;
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

function cellsOf(text: string, start: number, end: number): readonly Span[] {
  const cells: Span[] = [];
  let from = start + 1;
  for (let at = from; at <= end; at++) {
    const code = at === end ? LINE_FEED : text.charCodeAt(at);
    if (code !== BAR && at !== end) continue;
    let left = from;
    let right = at;
    while (left < right && isBlank(text.charCodeAt(left))) left++;
    while (right > left && isBlank(text.charCodeAt(right - 1))) right--;
    if (at !== end || right > left) cells.push({ start: left, end: right });
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
