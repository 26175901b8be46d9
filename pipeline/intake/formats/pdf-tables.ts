import { joinSigns } from '../table-signs.ts';

/** Words of a line that stand together; in points from the left edge of the page. */
export interface PdfCell {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A line of a page as far as tables are made of it. */
export interface PdfRow {
  /** From left to right. */
  readonly cells: readonly PdfCell[];
  readonly y: number;
  /** Of the font. */
  readonly height: number;
}

/** Lines `from` up to `to` of a page, which are the rows of a table, as Markdown. */
export interface PdfTable {
  readonly from: number;
  readonly to: number;
  readonly markdown: string;
}

/** Cells of one row stand at least so many heights of the font apart; the words of a heading less. */
const CELL_GAP = 1;
/** Rows of a table stand at most so many heights of the font below each other. */
const ROW_DROP = 3.2;
/** The head of a table leaves the place over its first column free. */
const HEAD_INDENT = 4;
const FIGURE = /^[([]?[$€£¥￥]?[+\-−–—]?[\d.,]+%?[)\]]?[a-z*†‡]{0,2}$|^[-–—]{1,2}$|^n\/?[am]\.?$|^不适用$/iu;
const HOLDS_DIGIT = /\d/;
/** A figure that heads a column is a year. */
const YEAR = /^(?:19|20)\d\d$/;
/** A longer run of rows is looked at piece by piece, so that no page takes more than in proportion to its lines. */
const MOST_ROWS = 500;
/** What a cell of a table holds at the most: more are two columns of running text. */
const LONGEST_CELL = 60;

/** The tables among the lines of a page: rows whose words stand apart in columns that hold figures. In order, none overlapping. */
export function tablesIn(lines: readonly PdfRow[]): readonly PdfTable[] {
  const tables: PdfTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    const to = runEnd(lines, from);
    const rows = lines.slice(from, to);
    if (to - from < 2 || !holdsFigures(rows)) continue;
    const columns = columnsOf(rows);
    if (columns.length < 2) continue;
    const first = headStart(lines, tables.at(-1)?.to ?? 0, { from, columns });
    const filled = lines.slice(first, to).map((row) => placed(row, columns));
    tables.push({ from: first, to, markdown: markdownOf(joinSigns(filled)) });
    from = to - 1;
  }
  return tables;
}

/** Where the rows end that begin at `from`; a line of one cell between two rows (a part's heading) is one of them. */
function runEnd(lines: readonly PdfRow[], from: number): number {
  let end = from;
  for (let at = from; at < Math.min(lines.length, from + MOST_ROWS); at++) {
    const row = lines[at];
    if (row === undefined || (at > from && !isBelow(lines[at - 1], row))) break;
    if (isRow(row)) end = at + 1;
    else if (end === from || at > end || isCaption(row, lines[at + 1], lines[at - 1])) break;
  }
  return end;
}

/** Words between two rows that are no part's heading: of another size, too long, or with a head of columns under them. */
function isCaption(row: PdfRow, next: PdfRow | undefined, before: PdfRow | undefined): boolean {
  const [first] = row.cells;
  const [under] = next?.cells ?? [];
  if (first === undefined || first.text.length > LONGEST_CELL) return true;
  if (before !== undefined && Math.abs(before.height - row.height) > row.height * 0.15) return true;
  return under !== undefined && under.x - first.x > row.height * HEAD_INDENT;
}

function isRow({ cells, height }: PdfRow): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ text }) => text.length <= LONGEST_CELL) &&
    cells.some(({ x }, at) => at > 0 && x - (cells[at - 1]?.right ?? x) >= height * CELL_GAP)
  );
}

function isBelow(before: PdfRow | undefined, row: PdfRow): boolean {
  if (before === undefined) return true;
  const drop = before.y - row.y;
  return drop > 0 && drop <= ROW_DROP * Math.max(before.height, row.height);
}

/** Whether most of what stands beside the first cells are figures: running text in two columns holds few. */
function holdsFigures(rows: readonly PdfRow[]): boolean {
  const beside = rows.flatMap(({ cells }) => cells.slice(1));
  const figures = beside.filter(({ text }) => FIGURE.test(text.replaceAll(' ', '')));
  return (
    figures.length >= 2 &&
    figures.length * 2 >= beside.filter(({ text }) => HOLDS_DIGIT.test(text)).length &&
    figures.length * 3 >= beside.length
  );
}

/** The strips of the page that the cells of the rows stand in, from left to right. */
function columnsOf(rows: readonly PdfRow[]): readonly PdfCell[] {
  const cells = rows.filter(isRow).flatMap((row) => joinedUp(row, row.height * CELL_GAP));
  const columns: { text: string; x: number; right: number }[] = [];
  for (const cell of [...cells].sort((a, b) => a.x - b.x || a.right - b.right)) {
    const last = columns.at(-1);
    if (last !== undefined && cell.x < last.right) last.right = Math.max(last.right, cell.right);
    else columns.push({ ...cell });
  }
  return columns;
}

/** The cells of a row, those nearer together than `gap` as one. */
function joinedUp({ cells }: PdfRow, gap: number): readonly PdfCell[] {
  const joined: { text: string; x: number; right: number }[] = [];
  for (const cell of cells) {
    const last = joined.at(-1);
    if (last !== undefined && cell.x - last.right < gap) {
      last.text = `${last.text} ${cell.text}`;
      last.right = cell.right;
    } else joined.push({ ...cell });
  }
  return joined;
}

/** The lines right over the rows that head their columns: each of their words over a column of its own, none over the first. */
function headStart(
  lines: readonly PdfRow[],
  least: number,
  { from, columns }: { readonly from: number; readonly columns: readonly PdfCell[] },
): number {
  let start = from;
  while (start > least && from - start < 2) {
    const over = lines[start - 1];
    if (over === undefined || over.cells.length < 2 || !isBelow(over, lines[start] ?? over)) break;
    const places = over.cells.map((cell) => nearest(cell, columns));
    if (new Set(places).size < places.length || over.cells.some(({ text }) => text.length > LONGEST_CELL)) break;
    start--;
  }
  return start;
}

/** The words of a row, column by column. */
function placed({ cells }: PdfRow, columns: readonly PdfCell[]): readonly string[] {
  const row = columns.map(() => '');
  for (const cell of cells) {
    const at = nearest(cell, columns);
    row[at] = `${row[at] ?? ''} ${cell.text}`.trim();
  }
  return row;
}

/** The column that a cell shares most of its width with, or else the nearest. */
function nearest({ x, right }: PdfCell, columns: readonly PdfCell[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  columns.forEach((column, at) => {
    const shared = Math.min(right, column.right) - Math.max(x, column.x);
    if (shared > most) {
      most = shared;
      best = at;
    }
  });
  return best;
}

function markdownOf(rows: readonly (readonly string[])[]): string {
  const [first = [], ...more] = rows;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  // A table may go without a head: the figures of its first row stand under nothing.
  const headless = first.slice(1).some((cell) => FIGURE.test(cell) && HOLDS_DIGIT.test(cell) && !YEAR.test(cell));
  const head = headless ? first.map(() => '') : first;
  return [head, first.map(() => '---'), ...(headless ? rows : more)].map(line).join('\n');
}
