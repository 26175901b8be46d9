/** The tables whose rows other tables name by number; in an archive they are named by their public id. */
const NAMES = { articles: 'id', claims: 'id', feeds: 'url' } as const;

/** One kind of record of an archive: a table, its columns, and how they look in JSON. */
export interface ArchivedTable {
  /** What the record calls itself. */
  readonly kind: string;
  readonly table: string;
  /** In the order in which they stand in the record; a field has the name of its column. */
  readonly columns: readonly string[];
  /** Columns with the number of a row of another table; the record has its id. */
  readonly refs?: Readonly<Record<string, keyof typeof NAMES>>;
  /** Columns with JSON in them; the record has the value itself. */
  readonly json?: readonly string[];
  /** Columns with bytes; the record has them in base64. */
  readonly bytes?: readonly string[];
  /** The order of the records, which is that of storing where it matters. */
  readonly order: string;
  /** What a column is written out as, where it is not the column itself. */
  readonly as?: Readonly<Record<string, string>>;
}

/** Raised with every change of the table below. Archives of other formats are not read. */
export const ARCHIVE_FORMAT = 1;

/**
 * All that an archive holds, in an order in which every record comes after those that it names. Not in it: what
 * follows from the rest (facts, doubts as rows, what the search finds), and what belongs to one machine (users,
 * sessions, tokens).
 */
export const ARCHIVED_TABLES: readonly ArchivedTable[] = [
  {
    kind: 'article',
    table: 'articles',
    columns: [
      ...['id', 'content_hash', 'bytes_hash', 'file', 'title', 'source', 'author', 'url', 'published'],
      ...['published_from', 'lang', 'media_type', 'encoding', 'notes', 'received', 'text_group', 'rules_version'],
      ...['updated', 'updated_from'],
    ],
    json: ['notes'],
    order: 'n',
  },
  {
    kind: 'text',
    table: 'article_texts',
    columns: ['article', 'text'],
    refs: { article: 'articles' },
    order: 'article',
  },
  {
    kind: 'original',
    table: 'article_bytes',
    columns: ['article', 'bytes'],
    refs: { article: 'articles' },
    bytes: ['bytes'],
    order: 'article',
  },
  {
    kind: 'sighting',
    table: 'sightings',
    columns: ['article', 'bytes_hash', 'file', 'url', 'source', 'title', 'published', 'seen'],
    refs: { article: 'articles' },
    order: 'n',
  },
  {
    kind: 'signature',
    table: 'article_signatures',
    columns: ['article', 'signature'],
    refs: { article: 'articles' },
    bytes: ['signature'],
    order: 'article',
  },
  {
    kind: 'kin',
    table: 'article_kin',
    columns: ['key', 'article'],
    refs: { article: 'articles' },
    order: 'article, key',
  },
  {
    kind: 'claim',
    table: 'claims',
    columns: [
      ...['id', 'article', 'start_at', 'end_at', 'quote', 'sentence_start', 'sentence_end', 'lang', 'kind'],
      ...['value_low', 'value_high', 'unit', 'comparator', 'low', 'high', 'step', 'direction', 'basis', 'from_value'],
      ...['subject', 'object', 'metric', 'scope', 'attribution', 'time_edtf', 'time_low', 'time_high', 'time_from'],
      ...['time_start', 'time_end', 'modality', 'rule', 'dimension', 'block', 'status', 'doubts', 'slots'],
      ...['derivation', 'as_read'],
    ],
    refs: { article: 'articles' },
    json: ['doubts', 'slots', 'derivation', 'as_read'],
    order: 'n',
  },
  {
    kind: 'check',
    table: 'checks',
    columns: ['article', 'place', 'start_at', 'end_at', 'kind', 'consistent', 'why', 'says'],
    refs: { article: 'articles' },
    json: ['says'],
    order: 'article, place',
  },
  {
    kind: 'claim-version',
    table: 'claim_versions',
    columns: ['was', 'now', 'changed'],
    refs: { was: 'claims', now: 'claims' },
    order: 'now, was',
  },
  { kind: 'claim-home', table: 'claim_homes', columns: ['claim', 'block'], order: 'claim' },
  {
    kind: 'review',
    table: 'reviews',
    columns: ['claim', 'article', 'start_at', 'end_at', 'quote', 'decision', 'changes', 'by', 'at', 'note'],
    json: ['changes'],
    order: 'n',
  },
  {
    kind: 'settlement',
    table: 'settlements',
    columns: ['n', 'fact', 'key', 'sides', 'decision', 'chosen', 'reason', 'reference', 'by', 'at'],
    json: ['key', 'sides', 'chosen'],
    order: 'n',
  },
  {
    kind: 'settlement-claim',
    table: 'settlement_claims',
    columns: ['claim', 'settlement', 'side'],
    order: 'settlement, claim, side',
  },
  {
    kind: 'article-decision',
    table: 'article_decisions',
    columns: ['article', 'decision', 'other', 'reason', 'by', 'at'],
    order: 'n',
  },
  {
    kind: 'audit',
    table: 'audit',
    columns: ['n', 'at', 'by', 'action', 'target', 'before', 'after', 'why', 'rules', 'batch', 'undoes'],
    json: ['before', 'after'],
    order: 'n',
  },
  {
    kind: 'failure',
    table: 'failures',
    columns: [
      ...['n', 'key', 'stage', 'file', 'bytes_hash', 'article', 'code', 'words', 'details', 'attempts', 'first_at'],
      ...['last_at', 'resolved', 'resolution'],
    ],
    json: ['details'],
    order: 'n',
  },
  {
    kind: 'arrival',
    table: 'ledger',
    columns: [
      ...['key', 'bytes_hash', 'file', 'state', 'article', 'failure', 'payload', 'priority', 'seen', 'settled'],
      ...['parent', 'fresh'],
    ],
    bytes: ['payload'],
    order: 'n',
  },
  {
    kind: 'job',
    table: 'jobs',
    columns: [
      ...['key', 'queue', 'payload', 'state', 'priority', 'attempts', 'max_attempts', 'not_before', 'error', 'added'],
      'changed',
    ],
    bytes: ['payload'],
    // Who works on it works on another machine.
    as: { state: "iif(t.state = 'leased', 'waiting', t.state)" },
    order: 'n',
  },
  {
    kind: 'feed',
    table: 'feeds',
    columns: ['url', 'title', 'added', 'etag', 'last_modified', 'checked', 'due', 'failures', 'error'],
    order: 'n',
  },
  {
    kind: 'feed-item',
    table: 'feed_items',
    columns: ['feed', 'item', 'seen'],
    refs: { feed: 'feeds' },
    order: 'feed, item',
  },
  { kind: 'fetch', table: 'fetches', columns: ['url', 'etag', 'last_modified', 'bytes_hash', 'at'], order: 'url' },
  { kind: 'view', table: 'views', columns: ['page', 'name', 'query', 'by', 'at'], order: 'page, name' },
];

/** The SELECT whose rows are the records of a kind. All names come from the table above. */
export function selectOf({ table, columns, refs = {}, as = {}, order }: ArchivedTable): string {
  const fields = columns.map((column) => {
    const other = refs[column];
    const value = as[column] ?? `t.${quoted(column)}`;
    return other === undefined
      ? `${value} AS ${quoted(column)}`
      : `(SELECT r.${NAMES[other]} FROM ${other} r WHERE r.n = ${value}) AS ${quoted(column)}`;
  });
  const by = order.split(', ').map((column) => `t.${quoted(column)}`);
  return `SELECT ${fields.join(', ')} FROM ${table} t ORDER BY ${by.join(', ')}`;
}

/** The INSERT that puts such a record back, with its fields by name. */
export function insertOf({ table, columns, refs = {} }: ArchivedTable): string {
  const values = columns.map((column) => {
    const other = refs[column];
    return other === undefined ? `@${column}` : `(SELECT n FROM ${other} WHERE ${NAMES[other]} = @${column})`;
  });
  return `INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${values.join(', ')})`;
}

function quoted(column: string): string {
  return `"${column}"`;
}
