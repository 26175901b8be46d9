import { stringify } from 'csv-stringify/sync';

/** One line of CSV. A cell that a spreadsheet would run as a formula is text from outside, and stays text there too. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return stringify([[...cells]], {
    cast: { boolean: (value) => String(value) },
    escape_formulas: true,
    record_delimiter: '\r\n',
  });
}
