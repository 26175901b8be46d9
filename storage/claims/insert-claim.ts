import type { Database } from '../database.ts';
import type { NewClaim } from '../records/claim.ts';
import { claimParams, textOf } from '../rows.ts';

const INSERT = `INSERT INTO claims (id, article, start_at, end_at, quote, sentence_start, sentence_end, lang, kind,
    value_low, value_high, unit, comparator, low, high, step, direction, basis, from_value, subject, object, metric,
    scope, attribution, time_edtf, time_low, time_high, time_from, time_start, time_end, modality, rule, dimension,
    block, shelf, status, doubts, slots, derivation, as_read)
  VALUES (@id, @article, @start, @end, @quote, @sentenceStart, @sentenceEnd, @lang, @kind,
    @valueLow, @valueHigh, @unit, @comparator, @low, @high, @step, @direction, @basis, @from, @subject, @object, @metric,
    @scope, @attribution, @timeEdtf, @timeLow, @timeHigh, @timeFrom, @timeStart, @timeEnd, @modality, @rule, @dimension,
    @block, @shelf, @status, @doubts, @slots, @derivation, @asRead)`;

// Asked apart, of all claims at once: inside of the INSERT the two cost more than all the rest of it.
const HOMES = `SELECT h.claim, h.block FROM json_each(?) j CROSS JOIN claim_homes h ON h.claim = j.value`;
const STATUSES = `SELECT r.claim, CASE r.decision WHEN 'accept' THEN 'accepted' WHEN 'reject' THEN 'rejected'
    WHEN 'correct' THEN 'corrected' ELSE 'open' END AS status FROM json_each(?) j CROSS JOIN reviews r
  ON r.n = (SELECT max(n) FROM reviews WHERE claim = j.value)`;

/** Stores claims of an article. Returns the blocks that they are in: a person may have put one into another block. For the stores only. */
export function insertClaims(db: Database, article: number, claims: readonly NewClaim[]): readonly string[] {
  const ids = [JSON.stringify(claims.map(({ claim }) => claim.id))];
  const homes = new Map(db.all(HOMES, ids).map((row) => [textOf(row, 'claim'), textOf(row, 'block')]));
  const statuses = new Map(db.all(STATUSES, ids).map((row) => [textOf(row, 'claim'), textOf(row, 'status')]));
  return claims.flatMap((fresh) => {
    const block = homes.get(fresh.claim.id) ?? fresh.block;
    const status = statuses.get(fresh.claim.id) ?? 'open';
    const n = db.insert(INSERT, { ...claimParams(fresh), article, block, status });
    for (const doubt of new Set(fresh.claim.doubts)) db.run('INSERT INTO claim_doubts VALUES (?, ?)', [doubt, n]);
    if (fresh.searchText) db.run('INSERT INTO claim_words (rowid, words) VALUES (?, ?)', [n, fresh.searchText]);
    return block ?? [];
  });
}
