import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Database } from '../../storage/database.ts';
import { type DatabaseOptions, openDatabase } from '../../storage/open-database.ts';

const undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'heshu-storage-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A fresh database in a file of its own, or another connection to the file given; closed after the test. */
export function tempDatabase(path = join(tempFolder(), 'news.sqlite'), options: DatabaseOptions = {}): Database {
  const db = openDatabase(path, { synchronous: 'NORMAL', ...options });
  undo.push(() => db.close());
  return db;
}
