import type { AuditEntry } from '../audit.ts';
import type { Row } from '../database.ts';
import type { User } from '../users.ts';
import type { SavedView } from '../views.ts';
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
    ...(textOf(row, 'action') === 'review'
      ? { action: 'review', before: row['before'] === null ? null : jsonOf(row, 'before'), after: jsonOf(row, 'after') }
      : {
          action: 'settle',
          before: row['before'] === null ? null : jsonOf(row, 'before'),
          after: jsonOf(row, 'after'),
        }),
  };
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
