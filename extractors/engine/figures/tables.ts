import type { Span } from '../../model/span.ts';
import type { Find, QuantityFind } from './find.ts';
import type { FigureReading, LanguagePack, TableHeading } from './language-pack.ts';

/** A cell of a Markdown table: where its words stand, white space left out. */
interface Cell {
  readonly start: number;
  readonly end: number;
}

const BAR = 0x7c;
const LINE_FEED = 0x0a;
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
/** How many lines above a table may say its unit (单位：亿元). */
const CAPTION_LINES = 2;

/**
 * Gives the numbers in table cells what stands elsewhere in the table: unit and scale from the head of the column, the
 * first cell of the row or the caption (发行总额（亿元）| 10.00), and that they are changes (同比 | -3.5%). A number is only taken
 * where it fills its cell.
 */
export function readTables(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const { text } = reading;
  const headingOf = pack.tableHeading;
  if (headingOf === undefined || !(text.charCodeAt(0) === BAR || text.includes('\n|'))) return reading.finds;
  const finds = [...reading.finds];
  const captions: Span[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const stop = endOfLine(text, at);
    if (text.charCodeAt(at) !== BAR) {
      at = stop + 1;
      continue;
    }
    const tableStart = at;
    const rows: Cell[][] = [];
    let end = stop;
    while (at < text.length && text.charCodeAt(at) === BAR) {
      end = endOfLine(text, at);
      rows.push(cellsOf(text, at, end));
      at = end + 1;
    }
    while (next < finds.length && (finds[next]?.start ?? 0) < tableStart) next++;
    const caption = headingOf(captionOf(text, tableStart));
    if (caption !== null && caption.exponent > 0)
      captions.push({ start: captionStart(text, tableStart), end: tableStart });
    next = fillTable({ text, finds }, next, { rows, caption, headingOf });
  }
  return captions.length === 0 ? finds : finds.filter((find) => !isScaleOf(captions, find));
}

interface Table {
  readonly rows: readonly (readonly Cell[])[];
  readonly caption: TableHeading | null;
  readonly headingOf: (words: string) => TableHeading | null;
}

/** Fills the finds of one table in place, from index `first` on; gives the index of the first find behind it. */
function fillTable(
  { text, finds }: { text: string; finds: Find[] },
  first: number,
  { rows, caption, headingOf }: Table,
): number {
  const words = (cell: Cell | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end));
  const heads = (rows[0] ?? []).map((cell) => headingOf(words(cell)));
  const units = (rows[0] ?? []).findIndex((cell) => UNIT_COLUMN.test(words(cell)));
  let index = first;
  rows.forEach((row, line) => {
    // The unit of a row may have a column of its own.
    const told = units > 0 ? headingOf(`(${words(row[units])})`) : null;
    const stub = line === 0 ? null : (told ?? headingOf(words(row[0])));
    row.forEach((cell, column) => {
      while (index < finds.length && (finds[index]?.end ?? 0) <= cell.start) index++;
      const find = finds[index];
      if (line === 0 || column === 0 || find?.type !== 'quantity' || !fills(text, find, cell)) return;
      const head = heads[column] ?? null;
      const told =
        stub?.inFull === true || head?.inFull === true ? [head, stub] : [head, stub, caption, heads[0] ?? null];
      finds[index] = withHeading(find.start === cell.start ? find : asLoss(find), told);
    });
  });
  const last = rows.at(-1)?.at(-1)?.end ?? 0;
  while (index < finds.length && (finds[index]?.start ?? 0) < last) index++;
  return index;
}

/** `12.4`, and `(12.4)` for a loss: the number and nothing else stands in the cell. */
function fills(text: string, find: QuantityFind, { start, end }: Cell): boolean {
  if (find.start === start && find.end === end) return true;
  return (
    text.charCodeAt(start) === 0x28 &&
    find.start === start + 1 &&
    find.end === end - 1 &&
    text.charCodeAt(end - 1) === 0x29
  );
}

function asLoss(find: QuantityFind): QuantityFind {
  if (find.magnitude.shape !== 'point' || find.magnitude.at.digits.startsWith('-')) return find;
  const { digits, exponent } = find.magnitude.at;
  return { ...find, magnitude: { shape: 'point', at: { digits: `-${digits}`, exponent } } };
}

function withHeading(find: QuantityFind, headings: readonly (TableHeading | null)[]): QuantityFind {
  const [head, stub] = headings;
  const change = head?.change === true || stub?.change === true;
  const named = find.unit === null ? headings.find((heading) => heading !== null && heading.code !== null) : undefined;
  const moved: QuantityFind = change ? { ...find, role: 'movement', direction: 'up' } : find;
  if (named?.code == null) return isMoney(find) ? inScale(moved, headings) : moved;
  const unit = { start: find.start, end: find.end, code: named.code, doubts: ['unit-assumed' as const] };
  if (find.magnitude.shape !== 'point' || find.scaled) return { ...moved, unit };
  const at = { ...find.magnitude.at, exponent: find.magnitude.at.exponent + named.exponent };
  return { ...moved, unit, magnitude: { shape: 'point', at }, scaled: named.exponent > 0 };
}

function isMoney({ unit, scaled }: QuantityFind): boolean {
  return unit !== null && !scaled && /^[A-Z]{3}$/.test(unit.code);
}

/** `$84,210` under `(in thousands)`: the sign stands in the cell and the scale in the caption. */
function inScale(find: QuantityFind, headings: readonly (TableHeading | null)[]): QuantityFind {
  const heading = headings.find(
    (one) => one !== null && one.exponent > 0 && (one.code === '1' || one.code === find.unit?.code),
  );
  if (heading == null || find.magnitude.shape !== 'point') return find;
  const { digits, exponent } = find.magnitude.at;
  return {
    ...find,
    scaled: true,
    magnitude: { shape: 'point', at: { digits, exponent: exponent + heading.exponent } },
  };
}

/** `Figures in millions of euros`: what a caption says of the numbers below is no figure itself. */
function isScaleOf(captions: readonly Span[], find: Find): boolean {
  return (
    find.type === 'quantity' &&
    find.magnitude.shape === 'range' &&
    find.spelled &&
    captions.some(({ start, end }) => find.start >= start && find.end <= end)
  );
}

function captionOf(text: string, tableStart: number): string {
  return text.slice(captionStart(text, tableStart), tableStart);
}

function captionStart(text: string, tableStart: number): number {
  let from = tableStart;
  for (let lines = 0; lines < CAPTION_LINES + 1 && from > 0; lines++) from = text.lastIndexOf('\n', from - 2) + 1;
  return Math.max(from, tableStart - 200);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
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

/** Spaces, and the marks of emphasis that some tables set around their totals. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x2a || code === 0x0d;
}
