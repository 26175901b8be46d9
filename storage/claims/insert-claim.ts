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

// Asked apart: inside of the INSERT the two cost more than all the rest of it.
const HOME = 'SELECT block FROM claim_homes WHERE claim = ?';
const STATUS = `SELECT CASE decision WHEN 'accept' THEN 'accepted' WHEN 'reject' THEN 'rejected'
    WHEN 'correct' THEN 'corrected' ELSE 'open' END AS status FROM reviews WHERE claim = ? ORDER BY n DESC LIMIT 1`;

/** Stores a claim of an article. Returns the block that it is in: a person may have put it into another one. For the stores only. */
export function insertClaim(db: Database, article: number, fresh: NewClaim): string | null {
  const home = db.get(HOME, [fresh.claim.id]);
  const block = home === null ? fresh.block : textOf(home, 'block');
  const decided = db.get(STATUS, [fresh.claim.id]);
  const status = decided === null ? 'open' : textOf(decided, 'status');
  const n = db.insert(INSERT, { ...claimParams(fresh), article, block, status });
  for (const doubt of new Set(fresh.claim.doubts)) db.run('INSERT INTO claim_doubts VALUES (?, ?)', [doubt, n]);
  if (fresh.searchText) db.run('INSERT INTO claim_words (rowid, words) VALUES (?, ?)', [n, fresh.searchText]);
  return block;
}
