import { existsSync } from 'node:fs';
import { CodedError } from '../../extractors/model/errors.ts';
import type { Database } from '../../storage/database.ts';
import { openDatabase } from '../../storage/open-database.ts';
import type { Page } from '../../storage/paging.ts';
import { readConfig } from '../config.ts';
import { groupUnder } from '../lexicon/group-under.ts';
import type { CommandContext } from './context.ts';

/** What a command that asks for stored things needs. */
export interface StoredOptions {
  readonly db?: string;
}

/** Opens the database for a command that only asks, and closes it afterwards. A database that is not there is not made. */
export async function withStored<Result>(
  context: CommandContext,
  options: StoredOptions,
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const { database, lexicon } = readConfig(context.env, { database: options.db });
  requireDatabase(database);
  groupUnder(lexicon);
  const db = openDatabase(database);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Refuses a database that is not there. @throws CodedError DATABASE_UNUSABLE */
export function requireDatabase(path: string): void {
  if (existsSync(path)) return;
  const reason = 'there is no such file; `heshu ingest` and `heshu up` make one';
  throw new CodedError('DATABASE_UNUSABLE', { path, reason });
}

const PAGE = 200;

/** All items of a list, read page by page as they are printed; `limit` at most. */
export function* allPages<Item>(
  list: (paging: { readonly limit: number; readonly after?: string }) => Page<Item>,
  limit: number = Number.POSITIVE_INFINITY,
): Generator<Item> {
  let left = limit;
  let after: string | undefined;
  while (left > 0) {
    const page = list({ limit: Math.min(PAGE, left), ...(after !== undefined && { after }) });
    yield* page.items;
    left -= page.items.length;
    if (page.next === null) return;
    after = page.next;
  }
}
