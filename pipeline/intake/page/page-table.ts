import type { CheerioAPI } from 'cheerio';
import { joinSigns } from '../table-signs.ts';

type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];

const MAX_COLUMNS = 60;
const MAX_ROWS = 2_000;
/** A longer cell holds paragraphs: the table lays out the page. */
const MAX_CELL = 400;

/**
 * A data table as a Markdown table: its caption as a line in front, cells that span rows or columns repeated, so that
 * every figure stands below its heading. Null for a table that only lays out the page: one row or one column, tables
 * inside of tables, cells with paragraphs.
 */
export function readTable($: CheerioAPI, node: Node): string | null {
  const table = $(node);
  if (table.find('table').length > 0) return null;
  const grid: string[][] = [];
  const rows = table.find('tr').toArray();
  if (rows.length < 2 || rows.length > MAX_ROWS) return null;
  for (const [at, row] of rows.entries()) {
    for (const cell of $(row).children('td, th').toArray()) {
      if ($(cell).find('br').length > 0) $(cell).find('br').replaceWith(' ');
      const text = $(cell).text().replace(/\s+/gu, ' ').trim();
      if (text.length > MAX_CELL || $(cell).find('p').length > 3) return null;
      place(grid, at, text.replaceAll('|', '\\|'), span($(cell).attr('colspan')), span($(cell).attr('rowspan')));
    }
  }
  const filled = grid.slice(0, rows.length).map((row) => Array.from(row, (cell) => cell ?? ''));
  const widest = Math.max(0, ...filled.map((row) => row.length));
  const told = filled
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Array.from({ length: widest }, (_, index) => row[index] ?? ''));
  if (widest < 2 || told.length < 2) return null;
  const joined = joinSigns(told);
  const lines = joined.map(line);
  lines.splice(1, 0, line((joined[0] ?? []).map(() => '---')));
  const caption = table.children('caption').text().replace(/\s+/gu, ' ').trim();
  return [...(caption === '' ? [] : [caption]), ...lines].join('\n');
}

/** Puts a cell in the first free place of its row and wherever its spans reach. */
function place(grid: string[][], at: number, text: string, columns: number, rows: number): void {
  const row = rowAt(grid, at);
  let column = 0;
  while (row[column] !== undefined) column += 1;
  for (let down = 0; down < rows; down += 1) {
    for (let across = 0; across < columns && column + across < MAX_COLUMNS; across += 1) {
      rowAt(grid, at + down)[column + across] ??= text;
    }
  }
}

function rowAt(grid: string[][], at: number): string[] {
  const row = grid[at] ?? [];
  grid[at] = row;
  return row;
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(count) ? Math.min(Math.max(count, 1), MAX_COLUMNS) : 1;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
