import { DOUBTS, type Doubt } from '../../extractors/model/doubt.ts';
import { type ClaimFilters, searchOf } from '../claims/claim-list.ts';
import type { Database, Row, SqlValue } from '../database.ts';
import { maybeText, numberOf, textOf } from '../rows.ts';

/** How the claims to be reviewed follow each other: the most doubtful first, article by article, by source, by metric. */
export const QUEUE_ORDERS = ['doubt', 'article', 'source', 'metric'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** Doubts by how much they may spoil, the worst first; one that is not named comes after these. */
const WORST_FIRST: readonly Doubt[] = [
  'text-damaged',
  'time-unresolved',
  'unit-ambiguous',
  'metric-missing',
  'subject-missing',
  'unit-assumed',
  'time-assumed',
  'metric-unlisted',
  'subject-inherited',
  'time-inherited',
  'site-line',
];

const RANKS: readonly string[] = [...new Set<string>([...WORST_FIRST, ...Object.keys(DOUBTS)])];

export interface QueueSearch {
  readonly order: QueueOrder;
  readonly filters?: Omit<ClaimFilters, 'status'>;
  /** Claim after which the queue goes on; its own status does not matter. Null: from the start. */
  readonly after?: string | null;
  /** Leave out the claims of this article. */
  readonly exceptArticle?: string | null;
  /** 1 unless told. */
  readonly limit?: number;
}

interface Place {
  readonly n: number;
  readonly article: number;
  readonly start: number;
  readonly source: string | null;
  readonly title: string;
  readonly metric: string | null;
  readonly rank: number;
}

const START: Place = { n: -1, article: -1, start: -1, source: '', title: '', metric: '', rank: 0 };

/** Ids of the open claims that come next, in the order of the queue. It does not wrap round. */
export function nextInQueue(db: Database, search: QueueSearch): readonly string[] {
  const { order, filters = {}, after = null, exceptArticle = null, limit = 1 } = search;
  const place = after === null ? START : placeOf(db, after);
  const { conditions, params } = searchOf(db, filters);
  const except = 'c.article IS NOT (SELECT n FROM articles WHERE id = @exceptArticle)';
  const base: Base = {
    where: `c.status = 'open' AND ${conditions} AND ${except}`,
    params: { ...params, exceptArticle, limit },
  };
  return order === 'doubt' ? byDoubt(db, base, place, limit) : walked(db, WALKS[order], base, place, limit);
}

interface Base {
  readonly where: string;
  readonly params: Readonly<Record<string, SqlValue>>;
}

type Walk = (db: Database, base: Base, place: Place) => readonly Row[];

/** Each order as walks that follow one another: claims whose source or metric nobody states come last. */
const WALKS: Readonly<Record<Exclude<QueueOrder, 'doubt'>, readonly Walk[]>> = {
  article: [
    (db, { where, params }, { n }) =>
      db.all(
        `SELECT c.id FROM claims c INDEXED BY claims_status WHERE ${where} AND c.n > @n ORDER BY c.n LIMIT @limit`,
        { ...params, n },
      ),
  ],
  metric: [
    (db, { where, params }, { n, metric }) =>
      metric === null
        ? []
        : db.all(
            `SELECT c.id FROM claims c INDEXED BY claims_metric WHERE ${where} AND c.metric >= @metric
               AND (c.metric, c.n) > (@metric, @n) ORDER BY c.metric, c.n LIMIT @limit`,
            { ...params, n, metric },
          ),
    (db, { where, params }, { n, metric }) =>
      db.all(
        `SELECT c.id FROM claims c INDEXED BY claims_metric WHERE ${where} AND c.metric IS NULL AND c.n > @n
         ORDER BY c.n LIMIT @limit`,
        { ...params, n: metric === null ? n : -1 },
      ),
  ],
  source: [
    (db, { where, params }, { article, start, source, title }) =>
      source === null
        ? []
        : db.all(
            `SELECT c.id FROM articles a INDEXED BY articles_source CROSS JOIN claims c ON c.article = a.n
             WHERE ${where} AND a.source >= @source
               AND (a.source, ifnull(a.title, ''), a.n, c.start_at) > (@source, @title, @article, @start)
             ORDER BY a.source, a.title, a.n, c.start_at LIMIT @limit`,
            { ...params, article, start, source, title },
          ),
    (db, { where, params }, { article, start, source }) =>
      db.all(
        `SELECT c.id FROM articles a INDEXED BY articles_source CROSS JOIN claims c ON c.article = a.n
         WHERE ${where} AND a.source IS NULL AND (a.n, c.start_at) > (@article, @start)
         ORDER BY a.n, c.start_at LIMIT @limit`,
        { ...params, ...(source === null ? { article, start } : { article: -1, start: -1 }) },
      ),
  ],
};

function walked(db: Database, walks: readonly Walk[], base: Base, place: Place, limit: number): readonly string[] {
  const ids: string[] = [];
  for (const walk of walks) if (ids.length < limit) ids.push(...idsOf(walk(db, base, place)));
  return ids.slice(0, limit);
}

/** Each claim once, under the worst of its doubts; those without a doubt at the end. */
function byDoubt(db: Database, { where, params }: Base, place: Place, limit: number): readonly string[] {
  const ids: string[] = [];
  for (let rank = place.rank; rank <= RANKS.length && ids.length < limit; rank += 1) {
    const n = rank === place.rank ? place.n : -1;
    const worse = JSON.stringify(RANKS.slice(0, rank));
    const doubt = RANKS[rank];
    const rows =
      doubt === undefined
        ? db.all(
            `SELECT c.id FROM claims c INDEXED BY claims_status WHERE ${where} AND c.n > @n
               AND NOT EXISTS (SELECT 1 FROM claim_doubts d WHERE d.claim = c.n) ORDER BY c.n LIMIT @limit`,
            { ...params, n },
          )
        : db.all(
            `SELECT c.id FROM claim_doubts k CROSS JOIN claims c ON c.n = k.claim
             WHERE k.doubt = @rankDoubt AND k.claim > @n AND ${where}
               AND NOT EXISTS (SELECT 1 FROM claim_doubts d
                 WHERE d.claim = c.n AND d.doubt IN (SELECT value FROM json_each(@worse)))
             ORDER BY k.claim LIMIT @limit`,
            { ...params, n, rankDoubt: doubt, worse },
          );
    ids.push(...idsOf(rows));
  }
  return ids.slice(0, limit);
}

function placeOf(db: Database, claimId: string): Place {
  const row = db.get(
    `SELECT c.n, c.article, c.start_at, a.source, ifnull(a.title, '') AS title,
       c.metric, (SELECT json_group_array(doubt) FROM claim_doubts d WHERE d.claim = c.n) AS doubts
     FROM claims c JOIN articles a ON a.n = c.article WHERE c.id = ?`,
    [claimId],
  );
  if (row === null) return START;
  const doubts = textOf(row, 'doubts');
  const rank = RANKS.findIndex((doubt) => doubts.includes(`"${doubt}"`));
  return {
    n: numberOf(row, 'n'),
    article: numberOf(row, 'article'),
    start: numberOf(row, 'start_at'),
    source: maybeText(row, 'source'),
    title: textOf(row, 'title'),
    metric: maybeText(row, 'metric'),
    rank: rank < 0 ? RANKS.length : rank,
  };
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => textOf(row, 'id'));
}
