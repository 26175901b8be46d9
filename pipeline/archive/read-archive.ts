import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { CodedError } from '../../extractors/model/errors.ts';
import type { ArchiveRecord } from '../../storage/archive/archive-records.ts';
import { ARCHIVE_FORMAT } from '../../storage/archive/archived-tables.ts';
import { FOOT, HEAD } from './write-archive.ts';

/** A record with the line that it stands on; the first line is 1. */
export interface ArchiveLine {
  readonly line: number;
  readonly record: ArchiveRecord;
}

const headSchema = z.object({ record: z.literal(HEAD), format: z.int().positive() });
const footSchema = z.strictObject({ record: z.literal(FOOT), records: z.int(), sha256: z.string() });

/**
 * Reads an archive through without using it: whether it is one, of a format that is read here, and whole. Returns the
 * number of its records. @throws CodedError FILE_NOT_FOUND, FILE_UNREADABLE, EXPORT_UNKNOWN, EXPORT_NEWER, EXPORT_DAMAGED
 */
export function checkArchive(path: string): number {
  const digest = createHash('sha256');
  let line = 0;
  let foot: z.infer<typeof footSchema> | null = null;
  for (const bytes of linesOf(path)) {
    line += 1;
    if (foot !== null) throw damaged(path, line, 'something stands behind its end');
    if (line === 1) requireHead(path, bytes);
    else foot = footIn(bytes);
    if (foot === null) digest.update(bytes).update('\n');
  }
  if (line === 0) throw new CodedError('EXPORT_UNKNOWN', { path });
  if (foot === null) throw damaged(path, line, 'its end is missing');
  if (foot.records !== line - 2 || foot.sha256 !== digest.digest('hex')) {
    throw damaged(path, line, 'it is not what was written: the checksum differs');
  }
  return foot.records;
}

/** The records of an archive that was checked, in their order. @throws CodedError EXPORT_DAMAGED */
export function* recordsOf(path: string): Generator<ArchiveLine> {
  let line = 0;
  for (const bytes of linesOf(path)) {
    line += 1;
    const record = recordSchema.safeParse(parsed(bytes));
    if (!record.success) throw damaged(path, line, 'it is not a record');
    if (record.data.record !== HEAD && record.data.record !== FOOT) yield { line, record: record.data };
  }
}

const recordSchema = z.looseObject({ record: z.string() });

/** An archive that cannot be read on. */
export function damaged(path: string, line: number, reason: string): CodedError {
  return new CodedError('EXPORT_DAMAGED', { path, line, reason });
}

function requireHead(path: string, bytes: Buffer): void {
  const head = headSchema.safeParse(parsed(bytes));
  if (!head.success) throw new CodedError('EXPORT_UNKNOWN', { path });
  const { format: found } = head.data;
  if (found !== ARCHIVE_FORMAT) throw new CodedError('EXPORT_NEWER', { path, found, known: ARCHIVE_FORMAT });
}

const FOOT_BEGINS = Buffer.from(`{"record":"${FOOT}"`);

function footIn(bytes: Buffer): z.infer<typeof footSchema> | null {
  if (!bytes.subarray(0, FOOT_BEGINS.length).equals(FOOT_BEGINS)) return null;
  return footSchema.safeParse(parsed(bytes)).data ?? null;
}

/** Undefined for what is not JSON. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** The lines of a file, read piece by piece; what stands behind the last line end counts as a line. */
function* linesOf(path: string): Generator<Buffer> {
  const file = opened(path);
  try {
    const chunk = Buffer.alloc(CHUNK);
    let begun: Buffer[] = [];
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0 && end < size; end = chunk.indexOf(NEWLINE, from)) {
        yield Buffer.concat([...begun, chunk.subarray(from, end)]);
        begun = [];
        from = end + 1;
      }
      begun.push(Buffer.from(chunk.subarray(from, size)));
    }
    const rest = Buffer.concat(begun);
    if (rest.length > 0) yield rest;
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (code === 'ENOENT') throw new CodedError('FILE_NOT_FOUND', { path }, { cause });
    throw new CodedError('FILE_UNREADABLE', { path, reason: code }, { cause });
  }
}
