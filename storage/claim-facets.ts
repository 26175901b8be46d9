import { type ClaimFilters, searchOf } from './claim-list.ts';
import type { Database } from './database.ts';
import { maybeText, numberOf, textOf } from './rows.ts';

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

const NAMED: ReadonlySet<string> = new Set(['metric', 'subject', 'object']);

/** What the claims that match are made of, each facet's most frequent values first, counted over `most` claims at most. */
export function claimFacets(db: Database, filters: ClaimFilters = {}, most = 2000, each = 8): FacetCounts {
  const search = searchOf(db, filters);
  const { params } = search;
  // Many: an index is walked from its newest end, of which the first rows are enough.
  const from = search.few ? search.from : 'claims c';
  const where = search.few ? search.where : search.conditions;
  const counts = Object.entries(COLUMNS).map(
    ([facet, column]) =>
      `SELECT '${facet}' AS facet, ${column} AS value, ${
        NAMED.has(facet) ? `json_extract(max(slots), '$.${facet}.label')` : 'NULL'
      } AS label, count(*) AS count FROM matched WHERE ${column} IS NOT NULL GROUP BY ${column}`,
  );
  const rows = db.all(
    // First the numbers alone, which an index gives in their order, then the columns of those few.
    `WITH picked AS MATERIALIZED (SELECT c.n FROM ${from} WHERE ${where} ORDER BY c.n DESC LIMIT @most),
     matched AS MATERIALIZED (
       SELECT c.n, c.article, c.kind, c.metric, c.subject, c.object, c.unit, c.time_edtf, c.lang, c.status, c.modality,
         c.rule, c.slots FROM picked CROSS JOIN claims c ON c.n = picked.n),
     counted AS (
       ${counts.join('\n       UNION ALL ')}
       UNION ALL SELECT 'source', a.source, NULL, count(*) FROM matched m JOIN articles a ON a.n = m.article
         WHERE a.source IS NOT NULL GROUP BY a.source
       UNION ALL SELECT 'doubt', d.doubt, NULL, count(*) FROM matched m JOIN claim_doubts d ON d.claim = m.n GROUP BY d.doubt
       UNION ALL SELECT 'total', '', NULL, count(*) FROM matched),
     placed AS (SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM counted)
     SELECT facet, value, label, count FROM placed WHERE place <= @each ORDER BY facet, place`,
    { ...params, most, each },
  );
  const values = rows.map((row) => ({
    facet: textOf(row, 'facet'),
    value: textOf(row, 'value'),
    label: maybeText(row, 'label'),
    count: numberOf(row, 'count'),
  }));
  const counted = values.find(({ facet }) => facet === 'total')?.count ?? 0;
  return { values: values.filter(({ facet }) => facet !== 'total'), counted, complete: counted < most };
}
