import type { Span } from '../../../model/span.ts';
import {
  bodyStart,
  captionStart,
  endOfLine,
  isRuler,
  mayHoldTables,
  type TableLine,
  tableLineAround,
  tableLines,
} from '../../text/table-lines.ts';
import { NOTHING_TOLD, type TableText, type Told, toldIn } from './told.ts';
import { togetherTold } from './told-time.ts';

/** What the heads of a column say. */
export interface Column extends Told {
  /** `order`: places and numbers; `aside`: units, remarks; `share` and `change`: of what the column before them tells. */
  readonly sort: 'order' | 'aside' | 'share' | 'change' | 'value';
  /** Index of the column that a share or a movement is of; its own for what is neither. */
  readonly base: number;
  /** The words of all its heads. */
  readonly words: string;
  /** The lowest head. */
  readonly head: Span | null;
}

/** A table of an article as its reader sees it before looking at a row. */
export interface Table extends Span {
  readonly lines: readonly TableLine[];
  /** Index of the first line that is no head. */
  readonly body: number;
  readonly columns: readonly Column[];
  /** For each line the heading within the body that stands over it. */
  readonly sections: readonly (Span | null)[];
  /** The column that says what a row is about. */
  readonly stub: number;
  /** Rows are measures (营业收入, "Net sales") and not the things that are measured. */
  readonly ofMeasures: boolean;
  /** Rows are companies, places, parties: what stands in their first cell is whose figures they are, whatever it is made of. */
  readonly ofBodies: boolean;
  /** Rows are where imports come from. */
  readonly ofOrigins: boolean;
  readonly caption: Told;
  /** Whose figures they are: 资料来源：海关总署 below the table. */
  readonly source: Told;
  readonly text: TableText;
}

const UNIT_BEHIND = /.[（(][^（）()]{1,24}[）)]$/;
const ENDS_SENTENCE = /[。！？.!?][”"’）)]?$/;

/** How far down a table is looked at to see what its rows are. */
const LOOKED_AT = 40;

/** Finds the table that a sentence stands in, null for most; asked for sentences in text order, each table is read once. */
export function tablesIn(text: TableText): (at: number) => Table | null {
  if (!mayHoldTables(text.text)) return () => null;
  let last: Table | null = null;
  return (at) => {
    if (last !== null && at >= last.start && at < last.end) return last;
    const start = tableLineAround(text.text, at);
    last = start === null ? null : tableAt(text, start);
    return last;
  };
}

/** The table whose first line begins at `start`. */
function tableAt(text: TableText, start: number): Table {
  const lines = tableLines(text.text, start);
  const end = lines.at(-1)?.end ?? start;
  const body = bodyStart(text.text, lines);
  const heads = lines.slice(0, body).filter((line) => !isRuler(text.text, line));
  const columns = withBases(columnsOf(text, heads, lines.slice(body, body + LOOKED_AT)));
  const stub = stubOf(text, columns);
  return {
    ...{ start, end, lines, body, columns, stub, text },
    sections: sectionsOf(text, lines, body),
    ofMeasures: isOfMeasures(text, lines.slice(body, body + LOOKED_AT), columns, stub),
    ofBodies: text.words.bodies.test(columns[stub]?.words ?? ''),
    ofOrigins: columns.some(({ words }) => text.words.origins.test(words)),
    caption: captionOf(text, start),
    source: sourceOf(text, end),
  };
}

function columnsOf(table: TableText, heads: readonly TableLine[], rows: readonly TableLine[]): readonly Column[] {
  const wide = Math.max(0, ...heads.map(({ cells }) => cells.length));
  return Array.from({ length: wide }, (_, column) => {
    const cells = heads.flatMap(({ cells }) => cells[column] ?? []).filter(({ start, end }) => end > start);
    const told = cells.map((cell) => toldIn(table, cell)).reverse();
    const all = cells.map(({ start, end }) => table.text.slice(start, end));
    const own = told.find(({ metric }) => metric !== null)?.metric ?? null;
    const sort = sortOf(table, all);
    return {
      sort: sort === 'value' && !holdsNumbers(table.text, rows, column) ? 'aside' : sort,
      base: column,
      words: all.join(' '),
      head: cells.at(-1) ?? null,
      metric: own,
      subject: told.find(({ subject }) => subject !== null)?.subject ?? null,
      object: told.find(({ object }) => object !== null)?.object ?? null,
      scope: told.find(({ scope }) => scope !== null)?.scope ?? null,
      times: told.flatMap(({ times }) => times),
    };
  });
}

function sortOf({ words }: TableText, heads: readonly string[]): Column['sort'] {
  if (heads.some((head) => words.order.test(head))) return 'order';
  if (heads.some((head) => words.aside.test(head))) return 'aside';
  if (heads.some((head) => words.change.test(head))) return 'change';
  return heads.some((head) => words.share.test(head)) ? 'share' : 'value';
}

/**
 * A share or a movement is of the amounts to its left, back to the last movement: of the one of the latest time
 * (2025 | 2024 | Change), and of several of these the nearest.
 */
function withBases(columns: readonly Column[]): readonly Column[] {
  let amount = -1;
  let told = -1;
  let end = '';
  let moved = false;
  return columns.map((column, index) => {
    if (index === 0 || column.sort === 'order' || column.sort === 'aside') return column;
    if (column.sort === 'change') {
      moved = true;
      return told < 0 ? column : { ...column, base: told };
    }
    if (moved) [amount, told, end, moved] = [-1, -1, '', false];
    const high = togetherTold(column.times)?.high ?? '';
    if (column.sort === 'share') {
      const base = amount < 0 ? index : amount;
      told = index;
      return { ...column, base };
    }
    if (amount < 0 || high > end || high === end) [amount, told, end] = [index, index, high];
    return column;
  });
}

function holdsNumbers(text: string, rows: readonly TableLine[], column: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells[column];
    return cell !== undefined && /^[^\p{L}]{0,3}\d/u.test(text.slice(cell.start, cell.start + 5));
  });
}

/** The first column that is neither an order nor one of units; it may hold years. */
function stubOf({ text, words }: TableText, columns: readonly Column[]): number {
  const first = columns.findIndex(
    ({ sort, head }) => sort !== 'order' && (head === null || !words.aside.test(text.slice(head.start, head.end))),
  );
  return Math.max(0, first);
}

/** 指标 over the first column, or measures in most of its cells that name nobody. */
function isOfMeasures(table: TableText, rows: readonly TableLine[], columns: readonly Column[], stub: number): boolean {
  const head = columns[stub]?.head ?? null;
  if (head !== null && table.words.measures.test(table.text.slice(head.start, head.end))) return true;
  if (columns.some(({ metric, sort }, index) => index !== stub && metric !== null && sort === 'value')) return false;
  const cells = rows.flatMap((row) => row.cells[stub] ?? []);
  // "ASK (millions)": what has a unit is a measure, whether a lexicon lists it or not.
  const measures = cells.filter(
    (cell) => UNIT_BEHIND.test(table.text.slice(cell.start, cell.end)) || toldIn(table, cell).metric !== null,
  );
  return measures.length * 2 > cells.length;
}

function captionOf(table: TableText, start: number): Told {
  const from = captionStart(table.text, start);
  const above = table.text.slice(from, start).trimEnd();
  // The line right above: further up it is the article that goes on.
  const line = from + above.lastIndexOf('\n') + 1;
  const caption = { start: line, end: from + above.length };
  const words = table.text.slice(caption.start, caption.end);
  // Neither a sentence nor the line that says who published it is a caption.
  return words === '' || ENDS_SENTENCE.test(words) || table.words.source.test(words)
    ? NOTHING_TOLD
    : toldIn(table, caption);
}

function sourceOf(table: TableText, end: number): Told {
  let from = end;
  while (from < table.text.length && table.text.charCodeAt(from) === 0x0a) from++;
  const line = { start: from, end: Math.min(endOfLine(table.text, from), from + 120) };
  return table.words.source.test(table.text.slice(line.start, line.end)) ? toldIn(table, line) : NOTHING_TOLD;
}

/** For each line, the last one above it that holds one cell only (出口 over the countries that are exported to). */
function sectionsOf({ text }: TableText, lines: readonly TableLine[], body: number): readonly (Span | null)[] {
  let last: Span | null = null;
  return lines.map(({ cells }, line) => {
    const above = last;
    const said = cells.filter(({ start, end }) => end > start);
    const [first] = said;
    if (line < body || first === undefined || cells.length < 2) return above;
    const words = text.slice(first.start, first.end);
    if (said.every(({ start, end }) => text.slice(start, end) === words)) last = first;
    return above;
  });
}
