import { stringify } from 'csv-stringify/sync';
import { type CommandContext, write } from './context.ts';
import { shorten } from './terminal-text.ts';

export const FORMATS = ['table', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** One column of a record's table and CSV forms. */
export interface Column<Item> {
  readonly header: string;
  readonly value: (item: Item) => string | number | boolean | null;
  /** At most so many columns of the terminal; null: in CSV only. */
  readonly width: number | null;
  readonly align?: 'left' | 'right';
}

export interface PrintOptions<Item> {
  readonly format: Format;
  readonly columns: readonly Column<Item>[];
  /** The record as a line of JSON; its shape is a contract. */
  readonly json: (item: Item) => unknown;
}

/** Prints records to standard output: CSV and JSON Lines as they come, a table when all are there. Returns how many. */
export async function printRecords<Item>(
  context: CommandContext,
  items: Iterable<Item>,
  options: PrintOptions<Item>,
): Promise<number> {
  if (options.format === 'table') return printTable(context, items, options);
  let count = 0;
  if (options.format === 'csv') await write(context.stdout, csvLine(options.columns.map((column) => column.header)));
  for (const item of items) {
    if (context.stdout.destroyed) break;
    count += 1;
    await write(
      context.stdout,
      options.format === 'jsonl'
        ? `${JSON.stringify(options.json(item))}\n`
        : csvLine(options.columns.map((column) => column.value(item))),
    );
  }
  return count;
}

async function printTable<Item>(
  context: CommandContext,
  items: Iterable<Item>,
  options: PrintOptions<Item>,
): Promise<number> {
  // Drawn for people alone: `extract` starts sooner without it.
  const { default: Table } = await import('cli-table3');
  const columns = options.columns.filter((column) => column.width !== null);
  const table = new Table({
    head: columns.map((column) => context.colours.bold(column.header)),
    colAligns: columns.map((column) => column.align ?? 'left'),
    chars: LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2, compact: true },
  });
  let count = 0;
  for (const item of items) {
    count += 1;
    table.push(columns.map((column) => shorten(String(column.value(item) ?? ''), column.width ?? 0)));
  }
  const lines = table.toString().split('\n');
  if (count > 0) await write(context.stdout, `${lines.map((line) => line.trimEnd()).join('\n')}\n`);
  return count;
}

// Columns are set apart by space alone, so that a table can be copied into a mail.
const LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

// escape_formulas: a cell that a spreadsheet would run as a formula is text from outside, and stays text there too.
function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([[...cells]], { cast: { boolean: (value) => String(value) }, escape_formulas: true });
}
