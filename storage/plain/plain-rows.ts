/** One table of the plain file: the rows of it, with the columns named as there. Ordered by what is the same everywhere. */
export interface PlainTable {
  readonly table: string;
  readonly select: string;
}

const slotOf = (name: string) =>
  `json_extract(c.slots, '$.${name}.label') AS ${name}, json_extract(c.slots, '$.${name}.id') AS ${name}_id`;

/** What a fact's first claim calls a slot; what no claim says word for word is called by its id. */
const factSlot = (name: string) =>
  `iif(f.${name} IS NULL, NULL, coalesce((SELECT json_extract(c.slots, '$.${name}.label') FROM fact_claims m
     JOIN claims c ON c.n = m.claim WHERE m.fact = f.n ORDER BY m.side, m.place LIMIT 1), f.${name})) AS ${name},
   f.${name} AS ${name}_id`;

/** In an order in which rows come after those that they refer to, but for articles among each other. */
export const PLAIN_ROWS: readonly PlainTable[] = [
  {
    table: 'articles',
    select: `SELECT a.id, a.title, a.source, a.author, a.url, a.published, a.updated, a.lang AS language, a.file, a.media_type,
        a.received, (SELECT nullif(o.id, a.id) FROM articles o WHERE o.text_group = a.text_group
          ORDER BY coalesce(o.published, '9999'), o.id LIMIT 1) AS reprint_of,
        (SELECT o.id FROM articles o WHERE o.n = a.supersedes) AS replaces,
        (SELECT count(*) FROM claims c WHERE c.article = a.n) AS claims,
        (SELECT group_concat(j.value, '; ') FROM json_each(a.notes) j) AS notes, t.text
      FROM articles a JOIN article_texts t ON t.article = a.n ORDER BY a.id`,
  },
  {
    table: 'facts',
    select: `SELECT f.id, f.status, f.settled, ${['subject', 'object', 'metric', 'scope'].map(factSlot).join(', ')},
        f.time, f.kind, f.basis, f.modality, f.dimension, f.sources AS independent_sources, f.gap, f.ratio,
        nullif(f.latest, '') AS newest,
        (SELECT group_concat(json_extract(v.value, '$.words'), '; ') FROM json_each(f.verdicts) v) AS why
      FROM facts f ORDER BY f.id`,
  },
  {
    table: 'claims',
    select: `SELECT c.id, a.id AS article,
        (SELECT f.id FROM fact_claims m JOIN facts f ON f.n = m.fact WHERE m.claim = c.n ORDER BY f.id LIMIT 1) AS fact,
        c.quote, c.sentence_start, c.sentence_end, c.kind, c.value_low AS value, c.value_high AS value_to, c.unit,
        c.comparator, c.low, c.high, c.direction, c.basis, c.from_value AS changed_from,
        ${['subject', 'object', 'metric', 'scope', 'attribution'].map(slotOf).join(', ')},
        c.time_edtf AS time, c.time_low AS first_day, c.time_high AS last_day, c.time_from AS time_known, c.modality,
        c.status, (SELECT group_concat(j.value, ' ') FROM json_each(c.doubts) j) AS doubts, c.lang AS language, c.rule,
        c.start_at AS start, c.end_at AS "end"
      FROM claims c JOIN articles a ON a.n = c.article ORDER BY a.id, c.start_at, c.id`,
  },
  {
    table: 'sides',
    select: `SELECT f.id AS fact, s.side + 1 AS side, s.low, s.high, s.unit, s.sources AS independent_sources
      FROM fact_sides s JOIN facts f ON f.n = s.fact ORDER BY f.id, s.side`,
  },
  {
    table: 'side_claims',
    // What its own source took back stands after the last side.
    select: `SELECT DISTINCT f.id AS fact, s.side + 1 AS side, c.id AS claim
      FROM fact_claims m JOIN fact_sides s ON s.fact = m.fact AND s.side = m.side JOIN facts f ON f.n = m.fact
      JOIN claims c ON c.n = m.claim ORDER BY f.id, s.side, c.id`,
  },
  {
    table: 'checks',
    select: `SELECT a.id AS article, k.start_at AS start, k.end_at AS "end", k.kind, k.consistent, k.why
      FROM checks k JOIN articles a ON a.n = k.article ORDER BY a.id, k.place`,
  },
  {
    table: 'decisions',
    select: `SELECT n AS number, at, by, action, target, why, rules, before, after, batch, undoes FROM audit ORDER BY n`,
  },
  {
    table: 'failures',
    select: `SELECT n AS number, file, stage, code, words AS message, attempts, first_at, last_at, resolved, resolution
      FROM failures ORDER BY n`,
  },
];
