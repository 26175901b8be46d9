import type { Database, Row } from '../database.ts';
import { maybeText, numberOf, textOf } from '../rows.ts';
import { type ClaimFilters, searchOf } from './claim-list.ts';

/** Columns that claims are counted by. */
export const FACETS = [
  ...['kind', 'subject', 'object', 'metric', 'unit', 'time', 'source', 'lang', 'status', 'doubt', 'modality', 'rule'],
] as const;

/** One value of a facet: how many claims have it, and the name to show for an id. */
export interface FacetValue {
  readonly facet: string;
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** Counts over what the filters leave. */
export interface FacetCounts {
  readonly values: readonly FacetValue[];
  /** Claims counted over: all that match, or the newest so many of them. */
  readonly counted: number;
  readonly complete: boolean;
}

/** Facets that are a column of the claim, by that column. */
const COLUMNS = {
  kind: 'kind',
  metric: 'metric',
  subject: 'subject',
  object: 'object',
  unit: 'unit',
  time: 'time_edtf',
  lang: 'lang',
  status: 'status',
  modality: 'modality',
  rule: 'rule',
} as const;

const NAMED = ['metric', 'subject', 'object'] as const;

/** How often a value was met, and a claim that has it. */
interface Tally {
  count: number;
  readonly claim: number;
}

type Tallies = ReadonlyMap<string, Map<string, Tally>>;

/** What the claims that match are made of, each facet's most frequent values first, counted over `most` claims at most. */
export function claimFacets(db: Database, filters: ClaimFilters = {}, most = 2000, each = 8): FacetCounts {
  const search = searchOf(db, filters);
  // Many: an index is walked from its newest end, of which the first rows are enough.
  const from = search.few ? search.from : 'claims c';
  const where = search.few ? search.where : search.conditions;
  const numbers = db
    .all(`SELECT c.n FROM ${from} WHERE ${where} ORDER BY c.n DESC LIMIT @most`, { ...search.params, most })
    .map((row) => numberOf(row, 'n'));
  const tallies = tallied(db, JSON.stringify(numbers));
  const top = [...tallies].flatMap(([facet, values]) =>
    [...values]
      .toSorted(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
      .slice(0, each)
      .map(([value, tally]) => ({ facet, value, ...tally })),
  );
  const labels = labelsOf(db, top);
  const values = top.map(({ facet, value, count, claim }) => ({
    facet,
    value,
    label: labels.get(`${facet} ${claim}`) ?? null,
    count,
  }));
  return { values, counted: numbers.length, complete: numbers.length < most };
}

/** Read once and counted here: grouping a dozen times over the same rows costs SQLite far more. */
function tallied(db: Database, numbers: string): Tallies {
  const tallies = new Map(FACETS.map((facet): [string, Map<string, Tally>] => [facet, new Map()]));
  const add = (facet: string, value: string | null, claim: number) => {
    const values = tallies.get(facet);
    if (value === null || values === undefined) return;
    const known = values.get(value);
    if (known === undefined) values.set(value, { count: 1, claim });
    else known.count += 1;
  };
  const rows = db.all(
    `SELECT c.n, ${Object.values(COLUMNS)
      .map((column) => `c.${column}`)
      .join(', ')}, a.source
     FROM json_each(?) wanted CROSS JOIN claims c ON c.n = wanted.value JOIN articles a ON a.n = c.article`,
    [numbers],
  );
  for (const row of rows) {
    const n = numberOf(row, 'n');
    for (const [facet, column] of Object.entries(COLUMNS)) add(facet, maybeText(row, column), n);
    add('source', maybeText(row, 'source'), n);
  }
  const doubted = db.all(
    'SELECT d.doubt, d.claim FROM json_each(?) wanted CROSS JOIN claim_doubts d ON d.claim = wanted.value',
    [numbers],
  );
  for (const row of doubted) add('doubt', textOf(row, 'doubt'), numberOf(row, 'claim'));
  return tallies;
}

/** The names that one claim each gives to the ids that are shown, by facet and claim. */
function labelsOf(
  db: Database,
  shown: readonly { readonly facet: string; readonly claim: number }[],
): ReadonlyMap<string, string | null> {
  const named = shown.filter(({ facet }) => NAMED.some((name) => name === facet));
  const rows = db.all(
    `SELECT c.n, ${NAMED.map((name) => `json_extract(c.slots, '$.${name}.label') AS ${name}`).join(', ')}
     FROM json_each(?) wanted CROSS JOIN claims c ON c.n = wanted.value`,
    [JSON.stringify([...new Set(named.map(({ claim }) => claim))])],
  );
  const byClaim = new Map(rows.map((row): [number, Row] => [numberOf(row, 'n'), row]));
  return new Map(
    named.map(({ facet, claim }) => {
      const row = byClaim.get(claim);
      return [`${facet} ${claim}`, row === undefined ? null : maybeText(row, facet)];
    }),
  );
}
