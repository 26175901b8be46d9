import { CodedError } from '../../../extractors/model/errors.ts';
import { articleOf } from '../article-of.ts';
import { decode } from '../file/decode.ts';
import { feedParts } from './feed.ts';
import { type FileToOpen, MOST_PARTS, type Opened, ownBytes } from './opened.ts';
import { hasText, isJson, type Json, readRecord } from './record.ts';

/** Where exports keep their list: `{"articles": […]}`, `{"response": {"docs": […]}}`. */
const LISTS = [
  'articles',
  'items',
  'data',
  'results',
  'docs',
  'documents',
  'news',
  'entries',
  'hits',
  'value',
  'response',
  'list',
  'rows',
  'posts',
];

/** Opens JSON: one article, a list of them, or a JSON Feed. @throws CodedError FILE_DAMAGED, ENTRIES_MISSING, RECORD_WITHOUT_TEXT */
export function openJson(file: FileToOpen): Opened {
  const { path, bytes } = file;
  const { text, encoding } = decode(path, bytes);
  const value = parse(path, text);
  if (isJson(value) && String(value['version'] ?? '').includes('jsonfeed.org')) {
    return { kind: 'parts', parts: feedParts(path, text) };
  }
  const list = listIn(value);
  if (list === null) {
    const record = isJson(value) ? value : {};
    return {
      kind: 'article',
      article: articleOf(file, readRecord(path, record), { mediaType: 'record', encoding, notes: [] }),
    };
  }
  return {
    kind: 'parts',
    parts: recordParts(
      path,
      list.map((item) => JSON.stringify(item)),
    ),
  };
}

/** Opens JSON Lines: each line is a record. A line that is not JSON becomes an entry that fails by itself. */
export function openJsonLines({ path, bytes }: FileToOpen): Opened {
  const { text } = decode(path, bytes);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return { kind: 'parts', parts: recordParts(path, lines) };
}

/** Entries of records, each as JSON. @throws CodedError ENTRIES_MISSING, ARCHIVE_REFUSED */
export function recordParts(path: string, records: readonly string[]) {
  if (records.length === 0) throw new CodedError('ENTRIES_MISSING', { path, what: 'an empty list' });
  if (records.length > MOST_PARTS) {
    throw new CodedError('ARCHIVE_REFUSED', { path, reason: `it holds more than ${MOST_PARTS} records` });
  }
  return records.map((record, index) => ({ path: `${path}#${index + 1}`, bytes: ownBytes(record) }));
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('FILE_DAMAGED', { path, what: 'JSON', reason: reason.slice(0, 200) }, { cause });
  }
}

function listIn(value: unknown, depth = 0): readonly Json[] | null {
  if (Array.isArray(value)) {
    const records = value.filter(isJson);
    return records.length === 0 || records.length < value.length ? null : records;
  }
  if (!isJson(value) || depth > 2) return null;
  for (const name of LISTS) {
    const list = listIn(value[name], depth + 1);
    // {"text": …, "results": [numbers]} is an article that has a list, not a list of articles.
    if (list?.some(hasText) && !hasText(value)) return list;
  }
  return null;
}
