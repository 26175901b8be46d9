import type { Row } from '../database.ts';
import type { Failure, Feed, Job, LedgerEntry } from '../records/work.ts';
import { codeOf, jsonOf, maybeBytes, maybeNumber, maybeText, numberOf, textOf } from './columns.ts';

export function jobOf(row: Row): Job {
  return {
    key: textOf(row, 'key'),
    queue: textOf(row, 'queue'),
    payload: maybeBytes(row, 'payload') ?? new Uint8Array(),
    state: codeOf(row, 'state'),
    priority: numberOf(row, 'priority'),
    attempts: numberOf(row, 'attempts'),
    maxAttempts: numberOf(row, 'max_attempts'),
    notBefore: textOf(row, 'not_before'),
    leaseUntil: maybeText(row, 'lease_until'),
    owner: maybeText(row, 'owner'),
    error: maybeText(row, 'error'),
    added: textOf(row, 'added'),
    changed: textOf(row, 'changed'),
  };
}

export function failureOf(row: Row): Failure {
  return {
    id: numberOf(row, 'n'),
    key: textOf(row, 'key'),
    stage: textOf(row, 'stage'),
    file: maybeText(row, 'file'),
    bytesHash: maybeText(row, 'bytes_hash'),
    article: maybeText(row, 'article'),
    code: codeOf(row, 'code'),
    words: textOf(row, 'words'),
    details: jsonOf(row, 'details'),
    attempts: numberOf(row, 'attempts'),
    firstAt: textOf(row, 'first_at'),
    lastAt: textOf(row, 'last_at'),
    resolved: maybeText(row, 'resolved'),
    resolution: maybeText(row, 'resolution'),
  };
}

export function ledgerEntryOf(row: Row): LedgerEntry {
  return {
    key: textOf(row, 'key'),
    bytesHash: textOf(row, 'bytes_hash'),
    file: textOf(row, 'file'),
    state: codeOf(row, 'state'),
    article: maybeText(row, 'article'),
    failure: maybeNumber(row, 'failure'),
    payload: maybeBytes(row, 'payload'),
    priority: numberOf(row, 'priority'),
    seen: textOf(row, 'seen'),
    settled: maybeText(row, 'settled'),
    parent: maybeText(row, 'parent'),
    fresh: numberOf(row, 'fresh') === 1,
  };
}

export function feedOf(row: Row): Feed {
  return {
    url: textOf(row, 'url'),
    title: maybeText(row, 'title'),
    added: textOf(row, 'added'),
    etag: maybeText(row, 'etag'),
    lastModified: maybeText(row, 'last_modified'),
    checked: maybeText(row, 'checked'),
    due: textOf(row, 'due'),
    failures: numberOf(row, 'failures'),
    error: maybeText(row, 'error'),
    items: numberOf(row, 'items'),
  };
}
