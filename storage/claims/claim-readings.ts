import type { Database } from '../database.ts';
import type { NewClaim } from '../records/claim.ts';
import { articleNumber, claimParams, numberOf } from '../rows.ts';
import { insertClaims } from './insert-claim.ts';

const UPDATE = `UPDATE claims SET kind = @kind, value_low = @valueLow, value_high = @valueHigh, unit = @unit,
    comparator = @comparator, low = @low, high = @high, step = @step, direction = @direction, basis = @basis,
    from_value = @from, subject = @subject, object = @object, metric = @metric, scope = @scope,
    attribution = @attribution, time_edtf = @timeEdtf, time_low = @timeLow, time_high = @timeHigh,
    time_from = @timeFrom, time_start = @timeStart, time_end = @timeEnd, modality = @modality,
    dimension = @dimension, shelf = @shelf, slots = @slots, as_read = @asRead,
    block = coalesce((SELECT block FROM claim_homes WHERE claim = @id), @block)
  WHERE id = @id RETURNING n`;

/**
 * Puts another reading of a stored claim in the place of the one before: what a person says, or again what the rules
 * read. The claim keeps its facts until its old block and its new one are regrouped, in the same transaction.
 */
export function setClaimReading(db: Database, fresh: NewClaim): void {
  db.together(() => {
    const row = db.get(UPDATE, claimParams(fresh));
    if (row === null) return;
    const n = numberOf(row, 'n');
    db.run('DELETE FROM claim_words WHERE rowid = ?', [n]);
    if (fresh.searchText) db.run('INSERT INTO claim_words (rowid, words) VALUES (?, ?)', [n, fresh.searchText]);
  });
}

/** Stores a claim beside those that the rules read in an article. @throws CodedError ARTICLE_UNKNOWN */
export function addClaim(db: Database, articleId: string, fresh: NewClaim): void {
  db.together(() => insertClaims(db, articleNumber(db, articleId), [fresh]));
}

/** Takes a claim out; the caller regroups its block in the same transaction. */
export function dropClaim(db: Database, id: string): void {
  db.run('DELETE FROM claims WHERE id = ?', [id]);
}
