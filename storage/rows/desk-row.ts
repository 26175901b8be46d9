import type { Review, Settlement } from '../../extractors/model/review.ts';
import type { Row } from '../database.ts';
import type { ArticleDecision } from '../records/article.ts';
import type { AuditEntry, ClaimBefore, SavedView, User } from '../records/desk.ts';
import { codeOf, jsonOf, maybeText, numberOf, textOf } from './columns.ts';

export function auditEntryOf(row: Row): AuditEntry {
  return {
    n: numberOf(row, 'n'),
    at: textOf(row, 'at'),
    by: textOf(row, 'by'),
    target: textOf(row, 'target'),
    why: maybeText(row, 'why'),
    rules: maybeText(row, 'rules'),
    batch: textOf(row, 'batch'),
    undoes: maybeText(row, 'undoes'),
    ...decisionOf(row, codeOf<AuditEntry['action']>(row, 'action')),
  };
}

/** What was decided on: each action has its own kind of decision. */
function decisionOf(row: Row, action: AuditEntry['action']) {
  const isFirst = row['before'] === null;
  switch (action) {
    case 'review':
    case 'carry':
      return {
        action,
        before: isFirst ? null : jsonOf<ClaimBefore>(row, 'before'),
        after: jsonOf<Review>(row, 'after'),
      };
    case 'settle':
      return {
        action,
        before: isFirst ? null : jsonOf<Settlement>(row, 'before'),
        after: jsonOf<Settlement>(row, 'after'),
      };
    case 'article':
      return {
        action,
        before: isFirst ? null : jsonOf<ArticleDecision>(row, 'before'),
        after: jsonOf<ArticleDecision>(row, 'after'),
      };
  }
}

export function userOf(row: Row): User {
  return { name: textOf(row, 'name'), role: codeOf(row, 'role'), created: textOf(row, 'created') };
}

export function savedViewOf(row: Row): SavedView {
  return {
    page: textOf(row, 'page'),
    name: textOf(row, 'name'),
    query: textOf(row, 'query'),
    by: textOf(row, 'by'),
    at: textOf(row, 'at'),
  };
}
