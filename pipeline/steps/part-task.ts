import { createHash } from 'node:crypto';
import type { Part } from '../intake/formats/opened.ts';
import type { ReadTask } from './read-task.ts';

/** What the file as a whole says, which holds for its entries too. */
export type WholeFile = Pick<ReadTask, 'sidecar' | 'given' | 'fileDay' | 'depth'>;

/** The task of one entry of a file. What stands beside the entry itself counts before what stands beside the file. */
export function partTask(parent: string, whole: WholeFile, part: Part): ReadTask {
  const arrival = `read:${sha256(`${parent}\0${part.path}`).slice(0, 32)}`;
  const { title: _title, url: _url, ...shared } = whole.sidecar ?? {};
  return {
    arrival,
    file: part.path,
    bytes: 'bytes' in part ? part.bytes : new Uint8Array(),
    sidecar: whole.sidecar === null && part.sidecar === undefined ? null : { ...shared, ...part.sidecar },
    given: whole.given,
    fileDay: whole.fileDay,
    depth: (whole.depth ?? 0) + 1,
    ...('address' in part && { address: part.address }),
  };
}

/** Hex SHA-256. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** The file as a whole, as its task describes it. */
export function wholeOf({ sidecar, given, fileDay, depth }: WholeFile): WholeFile {
  return { sidecar, given, fileDay, ...(depth !== undefined && { depth }) };
}
