import { CodedError } from '../../extractors/model/errors.ts';
import { getClaim } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import type { StoredClaim } from '../../storage/records/claim.ts';
import { type Fields, TYPED_FIELDS } from '../decide/changes-in.ts';
import { recordReviews } from '../decide/record-reviews.ts';
import type { Decider } from '../decide/record-settlement.ts';
import { type AskedReview, reviewRequest } from '../decide/review-request.ts';
import { undoLast } from '../decide/undo-last.ts';
import { undoReview } from '../decide/undo-review.ts';
import { usage } from './options.ts';
import { oneLine } from './terminal-text.ts';

/** What is said of claims on the command line. */
export interface VerdictOptions {
  readonly accept?: boolean;
  readonly reject?: boolean;
  readonly reopen?: boolean;
  readonly undo?: boolean;
  /** `slot=value` each. */
  readonly edit?: readonly string[];
  readonly note?: string;
}

/** Whether anything is said. */
export function isVerdict({ accept, reject, reopen, undo, edit, note }: VerdictOptions): boolean {
  return [accept, reject, reopen, undo, edit, note].some((one) => one !== undefined);
}

/**
 * Decides alike on claims, at one stroke: all of them or none. Returns a line for each.
 * @throws CodedError CLAIM_UNKNOWN, USAGE
 */
export function reviewClaims(
  db: Database,
  ids: readonly string[],
  options: VerdictOptions,
  decider: Pick<Decider, 'by' | 'at'>,
): string {
  if (ids.length === 0) throw usage('Name the claims to decide on; heshu review lists them.');
  const decision = decisionOf(options);
  const { edit = [], note = null } = options;
  const fields = fieldsIn(edit);
  const claims = [...new Set(ids)].map((id) => claimOrThrow(db, id));
  const requests = understood(() =>
    claims.map((claim) => reviewRequest(db, claim, { decision, fields, note, lang: claim.lang })),
  );
  recordReviews(db, requests, decider);
  return claims.map(({ id }) => lineOf(db, id)).join('');
}

/** The one thing that was said; a note may go with it, or stand alone. @throws CodedError USAGE */
function decisionOf({ accept, reject, reopen, edit, note }: VerdictOptions): AskedReview['decision'] {
  const said: AskedReview['decision'][] = [];
  if (accept === true) said.push('accept');
  if (reject === true) said.push('reject');
  if (reopen === true) said.push('reopen');
  if (edit !== undefined) said.push('correct');
  const [one, another] = said;
  if (another !== undefined) throw usage('Say one thing: --accept, --reject, --edit, --reopen or --undo.');
  if (one !== undefined) return one;
  if (note === undefined) throw usage('Say what you decide: --accept, --reject, --edit, --reopen, --note or --undo.');
  return 'note';
}

/** `subject=智利` as a field and what it should say; nothing behind the sign empties it. @throws CodedError USAGE */
function fieldsIn(edits: readonly string[]): Fields {
  const fields: Record<string, string> = {};
  for (const edit of edits) {
    const at = edit.indexOf('=');
    const name = TYPED_FIELDS.find((one) => one === edit.slice(0, at).trim());
    if (at < 0 || name === undefined) {
      throw usage(
        `${oneLine(edit)} is not a field and its value, like subject=Chile. Fields: ${TYPED_FIELDS.join(', ')}.`,
      );
    }
    fields[name] = edit.slice(at + 1);
  }
  return fields;
}

function claimOrThrow(db: Database, id: string): StoredClaim {
  const claim = getClaim(db, id);
  if (claim === null) throw new CodedError('CLAIM_UNKNOWN', { id: oneLine(id) });
  return claim;
}

/** A value that cannot be read is wrong usage of a command, where the desk has a form that is wrong. */
function understood<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'REQUEST_INVALID') throw error;
    throw new CodedError('USAGE', { reason: `--edit: ${oneLine(String(error.details['reason']))}.` }, { cause: error });
  }
}

function lineOf(db: Database, id: string): string {
  const claim = getClaim(db, id);
  return claim === null ? `${id} is gone\n` : `${id} is ${claim.status}: ${oneLine(claim.quote)}\n`;
}

/**
 * Takes the last decision on each of the claims back; without claims what the person did last, whatever it was.
 * Returns a line for each thing. @throws CodedError CLAIM_UNKNOWN, USAGE
 */
export function takeBack(
  db: Database,
  ids: readonly string[],
  { undo: _undo, ...others }: VerdictOptions,
  { by, at }: Pick<Decider, 'by' | 'at'>,
): string {
  if (isVerdict(others)) throw usage('--undo stands alone: it takes back, and decides nothing new.');
  if (ids.length > 0) {
    db.transaction(() => {
      for (const id of new Set(ids)) undoReview(db, id, { by, at });
    });
    return [...new Set(ids)].map((id) => lineOf(db, id)).join('');
  }
  const undone = undoLast(db, by, at);
  if (undone === null) throw usage(`There is nothing that ${by} decided and could take back.`);
  if (undone.action === 'review') return undone.targets.map((id) => lineOf(db, id)).join('');
  return undone.targets.map((id) => `${id} is as it was\n`).join('');
}
