import { findByBytesHash } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database.ts';
import { lastFetch, noteFetch } from '../../storage/work/fetches.ts';
import { today } from '../inbox/file-day.ts';
import { sha256 } from '../steps/part-task.ts';
import type { ReadTask } from '../steps/read-task.ts';
import type { StoreTask } from '../steps/store-task.ts';
import type { Fetcher } from './fetcher.ts';

/** What follows from fetching: a file to read, or the article that is known already. */
export type AfterFetch =
  | { readonly next: 'read'; readonly task: ReadTask }
  | { readonly next: 'store'; readonly task: StoreTask };

/** Fetches the address of a task; what was stored from it before is only fetched anew when it has changed. @throws CodedError */
export async function fetchTask(db: Database, fetcher: Fetcher, task: ReadTask): Promise<AfterFetch> {
  const address = task.address ?? task.file;
  const last = lastFetch(db, address);
  const article = last === null ? null : findByBytesHash(db, last.bytesHash);
  const fetched = await fetcher.fetch(address, article === null ? null : last);
  if (fetched.same) {
    const { arrival, file } = task;
    // Only asked whether it is the same when there was an article to be the same as.
    const result = { read: 'known', article: article ?? '' } as const;
    return { next: 'store', task: { arrival, file, bytes: new Uint8Array(), result } };
  }
  const { bytes, charset, url, etag, lastModified } = fetched;
  noteFetch(db, { url: address, etag, lastModified, bytesHash: sha256(bytes), at: new Date().toISOString() });
  return {
    next: 'read',
    task: { ...task, bytes, address: url, fileDay: today(), ...(charset !== null && { charset }) },
  };
}
