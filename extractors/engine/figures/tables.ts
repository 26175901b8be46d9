import type { Span } from '../../model/span.ts';
import { bodyStart, captionStart, mayHoldTables, PART_OF_ROW, type TableLine, tablesOf } from '../text/table-lines.ts';
import type { Find, QuantityFind } from './find.ts';
import type { FigureReading, LanguagePack, TableHeading } from './language-pack.ts';

const OPENING = 0x28;
const CLOSING = 0x29;
const PERCENT = 0x25;
const TIME = /(?:19|20)\d\d|[年月]|季度|\bQ[1-4]\b/;
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;

/**
 * Gives the numbers in table cells what stands elsewhere in the table: unit and scale from the head of the column, the
 * first cell of the row or the caption (发行总额（亿元）| 10.00), and that they are changes (同比 | -3.5%). A number is only taken
 * where it fills its cell.
 */
export function readTables(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const { text } = reading;
  const headingOf = pack.tableHeading;
  if (headingOf === undefined || !mayHoldTables(text)) return reading.finds;
  const finds = [...reading.finds];
  const captions: Span[] = [];
  /** "ASK (millions)": what a head or the first cell of a row says of the numbers is no figure itself. */
  const units = new Set<Find>();
  let next = 0;
  for (const lines of tablesOf(text)) {
    const tableStart = lines[0]?.start ?? 0;
    while (next < finds.length && (finds[next]?.start ?? 0) < tableStart) next++;
    const caption = headingOf(text.slice(captionStart(text, tableStart), tableStart));
    if (caption !== null && caption.exponent > 0)
      captions.push({ start: captionStart(text, tableStart), end: tableStart });
    next = fillTable({ text, finds, units }, next, { lines, caption, headingOf });
  }
  return finds.filter((find) => !isScaleOf(captions, find) && !units.has(find));
}

interface Table {
  readonly lines: readonly TableLine[];
  readonly caption: TableHeading | null;
  readonly headingOf: (words: string) => TableHeading | null;
}

/** Fills the finds of one table in place, from index `first` on; gives the index of the first find behind it. */
function fillTable(
  { text, finds, units }: { text: string; finds: Find[]; units: Set<Find> },
  first: number,
  { lines, caption, headingOf }: Table,
): number {
  const words = (cell: Span | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end));
  const body = bodyStart(text, lines);
  const tops = lines.slice(0, body);
  const heads = unitsGoOn(
    (lines[0]?.cells ?? []).map((_, column) => ({
      words: tops.map(({ cells }) => words(cells[column])).join(' '),
      heading: together(tops.map(({ cells }) => headingOf(words(cells[column])))),
    })),
  );
  const unitColumn = (lines[0]?.cells ?? []).findIndex((cell) => UNIT_COLUMN.test(words(cell)));
  let index = first;
  let whole: TableHeading | null = null;
  lines.forEach(({ cells }, line) => {
    if (line < body) {
      for (const cell of cells) {
        while (index < finds.length && (finds[index]?.start ?? 0) < cell.start) index++;
        const find = finds[index];
        if (find?.type !== 'quantity') continue;
        if (find.start === cell.start) finds[index] = asYear(text, find);
        else if (isScale(find)) units.add(find);
      }
      return;
    }
    // The unit of a row may have a column of its own.
    const told = unitColumn > 0 ? headingOf(`(${words(cells[unitColumn])})`) : null;
    const own = told ?? headingOf(words(cells[0]));
    const stub = own ?? (PART_OF_ROW.test(words(cells[0])) ? whole : null);
    whole = stub;
    cells.forEach((cell, column) => {
      while (index < finds.length && (finds[index]?.end ?? 0) <= cell.start) index++;
      const find = finds[index];
      if (find?.type !== 'quantity') return;
      if (column === 0 && isScale(find)) units.add(find);
      if (column === 0) return;
      const filling = fillingOf(text, find, cell);
      if (filling === null) return;
      const head = heads[column] ?? null;
      const told =
        stub?.inFull === true || head?.inFull === true ? [head, stub] : [head, stub, caption, heads[0] ?? null];
      finds[index] = withHeading(filling, told);
    });
  });
  const last = lines.at(-1)?.end ?? 0;
  while (index < finds.length && (finds[index]?.start ?? 0) < last) index++;
  return index;
}

/** `millions`, `thousands`: a scale, and no number. */
function isScale({ spelled, magnitude }: QuantityFind): boolean {
  return spelled && magnitude.shape !== 'point';
}

/** `2024 (tonnes)` over a column is a year; anywhere else it might be so many tonnes. */
function asYear(text: string, find: QuantityFind): Find {
  const year = /^(?:19|20)\d\d(?= ?[([（])/.exec(text.slice(find.start, find.start + 6))?.[0];
  if (year === undefined) return find;
  const { start, parts } = find;
  return {
    ...{ type: 'time', rule: 'engine/tables/year-over-column', parts, start, end: start + year.length, edtf: year },
    ...{ counted: false, comparator: '=', doubts: [], dateline: false, aside: false },
  };
}

/** A head that is a time and nothing else has the unit of the column before it: `October 2025 (tonnes) | October 2024`. */
function unitsGoOn(
  heads: readonly { readonly words: string; readonly heading: TableHeading | null }[],
): readonly (TableHeading | null)[] {
  let last: TableHeading | null = null;
  return heads.map(({ words, heading }) => {
    if (heading !== null) last = heading.change ? null : heading;
    else if (!TIME.test(words)) last = null;
    return heading ?? last;
  });
}

/** What the heads of a column say together, one above the other: the lowest that names a unit gives it. */
function together(headings: readonly (TableHeading | null)[]): TableHeading | null {
  const said = headings.filter((heading) => heading !== null);
  const named = said.findLast((heading) => heading.code !== null) ?? said.at(-1);
  if (named === undefined) return null;
  return {
    ...named,
    change: said.some((heading) => heading.change),
    inFull: said.some((heading) => heading.inFull === true),
  };
}

/**
 * The find that a cell holds and nothing else: `12.4`, `(12.4)` for a loss, `(12.4)%` for a fall. Null where the cell holds
 * more.
 */
function fillingOf(text: string, find: QuantityFind, { start, end }: Span): QuantityFind | null {
  if (find.start === start && find.end === end) return find;
  if (text.charCodeAt(start) !== OPENING || find.start !== start + 1 || text.charCodeAt(find.end) !== CLOSING)
    return null;
  if (find.end === end - 1) return asLoss(find);
  if (find.end !== end - 2 || text.charCodeAt(end - 1) !== PERCENT) return null;
  const unit = { start: end - 1, end, code: '%', doubts: [] };
  return { ...asLoss(find), start, end, unit };
}

function asLoss(find: QuantityFind): QuantityFind {
  if (find.magnitude.shape !== 'point' || find.magnitude.at.digits.startsWith('-')) return find;
  const { digits, exponent } = find.magnitude.at;
  return { ...find, magnitude: { shape: 'point', at: { digits: `-${digits}`, exponent } } };
}

/** The number with the unit and the scale of the first of the headings that names one, and moved where they say so. */
export function withHeading(find: QuantityFind, headings: readonly (TableHeading | null)[]): QuantityFind {
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
