import { parse } from 'csv-parse/sync';
import { CodedError } from '../../../extractors/model/errors.ts';
import { decode } from '../file/decode.ts';
import { recordParts } from './json.ts';
import type { FileToOpen, Opened } from './opened.ts';
import { hasText, type Json } from './record.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Opens a table with a row for each article; the first row names the columns.
 *
 * @throws CodedError FILE_DAMAGED, ENTRIES_MISSING, RECORD_WITHOUT_TEXT when no column can be the text
 */
export function openCsv({ path, bytes }: FileToOpen): Opened {
  const { text } = decode(path, bytes);
  const rows = rowsOf(path, text);
  const first = rows[0];
  if (first === undefined) throw new CodedError('ENTRIES_MISSING', { path, what: 'no rows' });
  if (!rows.some(hasText)) throw new CodedError('RECORD_WITHOUT_TEXT', { path, fields: Object.keys(first).join(', ') });
  return {
    kind: 'parts',
    parts: recordParts(
      path,
      rows.map((row) => JSON.stringify(row)),
    ),
  };
}

function rowsOf(path: string, text: string): readonly Json[] {
  try {
    const rows: unknown[] = parse(text, {
      columns: true,
      delimiter: delimiterOf(text),
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows.filter((row) => typeof row === 'object' && row !== null).map((row) => ({ ...row }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'CSV', reason: reason.slice(0, 200) }, { cause });
  }
}

/** The one that the head line has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((mark) => [head.split(mark).length, mark] as const);
  return counted.reduce((best, other) => (other[0] > best[0] ? other : best))[1];
}
