import type { Review, Settlement } from '../../extractors/model/review.ts';
import type { Row } from '../database.ts';
import { codeOf, jsonOf, maybeText, numberOf, textOf } from './columns.ts';

export function reviewOf(row: Row): Review {
  return {
    claim: textOf(row, 'claim'),
    article: textOf(row, 'article'),
    start: numberOf(row, 'start_at'),
    end: numberOf(row, 'end_at'),
    quote: textOf(row, 'quote'),
    decision: codeOf(row, 'decision'),
    changes: row['changes'] === null ? null : jsonOf(row, 'changes'),
    by: textOf(row, 'by'),
    at: textOf(row, 'at'),
    note: maybeText(row, 'note'),
  };
}

export function settlementOf(row: Row): Settlement {
  return {
    fact: textOf(row, 'fact'),
    key: jsonOf(row, 'key'),
    sides: jsonOf(row, 'sides'),
    decision: codeOf(row, 'decision'),
    chosen: jsonOf(row, 'chosen'),
    reason: textOf(row, 'reason'),
    reference: maybeText(row, 'reference'),
    by: textOf(row, 'by'),
    at: textOf(row, 'at'),
  };
}
