import { bodyStart, isRuler, isTableLine, type TableLine, tableLines } from './table-lines.ts';

/** A head is looked for so many lines up; a table that is longer is not for reading. */
const MOST_LINES = 2000;

/**
 * What stands over a figure in its table: the words of its column's heads from the top down, those of columns that go over
 * several once. Null where the place is in no row of a table, or nothing stands over it.
 *
 * @param at a place in the text, in UTF-16 code units
 */
export function headOver(text: string, at: number): string | null {
  const row = text.lastIndexOf('\n', at - 1) + 1;
  if (!isTableLine(text, row)) return null;
  let start = row;
  for (let lines = 0; lines < MOST_LINES && start > 0; lines++) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (above >= start || !isTableLine(text, above)) break;
    start = above;
  }
  const table = tableLines(text, start);
  const heads = table.slice(0, bodyStart(text, table)).filter((line) => !isRuler(text, line));
  const line = table.find((one) => one.start === row);
  if (line === undefined || heads.includes(line)) return null;
  const column = line.cells.findIndex((cell) => cell.start <= at && at <= cell.end);
  const words = heads.map((head) => wordsOf(text, head, column)).filter((one) => one !== '');
  return words.length === 0 ? null : [...new Set(words)].join(' · ');
}

function wordsOf(text: string, { cells }: TableLine, column: number): string {
  const cell = cells[column];
  return cell === undefined ? '' : text.slice(cell.start, cell.end);
}
