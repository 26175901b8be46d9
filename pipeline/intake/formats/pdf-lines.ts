import { asRead } from './pdf-lookalikes.ts';
import { type PdfCell, tablesIn } from './pdf-tables.ts';

/** A run of characters on a page; in points, the origin at the lower left. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly height: number;
  /** The line ends behind it. */
  readonly ends: boolean;
}

export type PdfPage = readonly PdfPiece[];

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  right: number;
  height: number;
  readonly cells: PdfCell[];
}

const HAN = /\p{Script=Han}|[，。；：、！？（）《》“”]/u;
const SENTENCE_END = /[。！？.!?]["”’」）)]?$/u;
const PAGE_NUMBER =
  /^[\s\-–—·]*(?:第\s?\d{1,4}\s?页(?:\s?[/共]\s?\d{1,4}\s?页?)?|(?:page\s)?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?)[\s\-–—·]*$/iu;
/** Words of one line that stand at least so many heights of the font apart may be of two cells of a table. */
const CELL_GAP = 0.4;
/** Lines at the head and the foot of a page that are looked at for repetition. */
const EDGE = 2;

/**
 * Puts the pieces of pages together to paragraphs: lines by their height on the page, paragraphs by the space between
 * lines, by indents and by lines that end early. What stands on most pages at the head or the foot is left out, and so
 * are page numbers.
 */
export function paragraphsOf(pages: readonly PdfPage[]): readonly string[] {
  const lined = withoutRunningHeads(pages.map(linesOf));
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const lines of lined) {
    const left = Math.min(...lines.map(({ x }) => x));
    const right = Math.max(...lines.map((line) => line.right));
    let first = true;
    const tables = tablesIn(lines);
    for (const [at, line] of lines.entries()) {
      const table = tables.find(({ from, to }) => from <= at && at < to);
      if (table !== undefined) {
        if (table.from === at) paragraphs.push(table.markdown);
        last = null;
        first = false;
        continue;
      }
      const before = paragraphs.length - 1;
      const goesOn = last !== null && (first ? flowsOver(last, line, right) : flows(last, line, { left, right }));
      if (goesOn) paragraphs[before] = joined(paragraphs[before] ?? '', line.text);
      else paragraphs.push(line.text);
      last = line;
      first = false;
    }
  }
  return paragraphs;
}

function linesOf(page: PdfPage): readonly Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const piece of page) {
    const text = asRead(piece.text).replace(/[\s\u00ad]+/gu, ' ');
    if (open !== null && Math.abs(open.y - piece.y) > Math.max(open.height, piece.height) * 0.5 && text.trim() !== '')
      open = null;
    if (text.trim() !== '' && open === null) {
      open = { text: '', x: piece.x, y: piece.y, right: piece.x, height: piece.height, cells: [] };
      lines.push(open);
    }
    if (open !== null) {
      const gap = piece.x - open.right > open.height * 0.25 && !/\s$/.test(open.text) && open.text !== '';
      open.text += (gap && !(HAN.test(open.text.slice(-1)) && HAN.test(text.slice(0, 1))) ? ' ' : '') + text;
      open.right = Math.max(open.right, piece.x + piece.width);
      addToCells(open.cells, { ...piece, text });
      open.height = Math.max(open.height, piece.height);
    }
    if (piece.ends) open = null;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '');
}

/** White space between two cells is no part of either. */
function addToCells(
  cells: PdfCell[],
  { text, x, width, height }: Pick<PdfPiece, 'text' | 'x' | 'width' | 'height'>,
): void {
  if (text.trim() === '') return;
  const last = cells.at(-1);
  const piece = { text: text.trim(), x, right: x + width };
  if (last === undefined || x - last.right > height * CELL_GAP) cells.push(piece);
  else {
    const gap = x - last.right > height * 0.25 || /\s/.test(text.charAt(0)) ? ' ' : '';
    cells[cells.length - 1] = {
      text: `${last.text}${gap}${piece.text}`,
      x: last.x,
      right: Math.max(last.right, piece.right),
    };
  }
}

function flows(before: Line, line: Line, { left, right }: { readonly left: number; readonly right: number }): boolean {
  const size = Math.max(before.height, line.height) || 1;
  const drop = before.y - line.y;
  if (drop < 0 || drop > size * 2.1 || Math.abs(before.height - line.height) > size * 0.15) return false;
  // Chinese paragraphs begin two characters further in; a line that stops early was the last of its paragraph.
  if (line.x > left + size * 1.2 && line.x > before.x + size * 0.8) return false;
  return before.right > right - size * 4 || !SENTENCE_END.test(before.text)
    ? before.right > left + (right - left) * 0.6
    : false;
}

/** A paragraph goes on over the page when its last line was full and no sentence ended there. */
function flowsOver(before: Line, line: Line, right: number): boolean {
  return (
    !SENTENCE_END.test(before.text) &&
    before.right > right - before.height * 4 &&
    Math.abs(before.height - line.height) < 1
  );
}

function joined(before: string, line: string): string {
  if (/[a-z]-$/.test(before) && /^[a-z]/.test(line)) return before.slice(0, -1) + line;
  const han = HAN.test(before.slice(-1)) || HAN.test(line.slice(0, 1));
  return han || before.endsWith('-') ? before + line : `${before} ${line}`;
}

function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>();
  const keyOf = ({ text }: Line) => text.replace(/\d+/g, '#');
  const isEdge = (lines: readonly Line[], index: number) => index < EDGE || index >= lines.length - EDGE;
  for (const lines of pages) {
    const keys = new Set(lines.filter((_, index) => isEdge(lines, index)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const most = Math.max(3, Math.ceil(pages.length / 2));
  const kept = pages.map((lines) =>
    lines.filter(
      (line, index) => !isEdge(lines, index) || (!PAGE_NUMBER.test(line.text) && (seen.get(keyOf(line)) ?? 0) < most),
    ),
  );
  return kept.filter((lines) => lines.length > 0);
}
