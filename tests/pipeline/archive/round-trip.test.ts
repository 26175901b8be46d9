import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../../pipeline/archive/load-archive.ts';
import { writeArchive } from '../../../pipeline/archive/write-archive.ts';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { searchWords } from '../../../pipeline/steps/search-words.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { ARCHIVED_TABLES } from '../../../storage/archive/archived-tables.ts';
import { getArticleBytes, listArticles } from '../../../storage/articles/articles.ts';
import type { Database } from '../../../storage/database.ts';
import { saveView } from '../../../storage/desk/views.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { searchArticles, searchClaims } from '../../../storage/search.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { recordFailure } from '../../../storage/work/failures.ts';
import { addFeed, noteItem, noteVisit } from '../../../storage/work/feeds.ts';
import { noteFetch } from '../../../storage/work/fetches.ts';
import { enqueueJob, leaseJobs } from '../../../storage/work/jobs.ts';
import { owe } from '../../../storage/work/ledger.ts';
import { tempDatabase, tempFolder } from '../../storage/temp-database.ts';
import { days, live } from '../decide/random-days.ts';
import { fixtureTasks, taskOf } from '../steps/made-articles.ts';
import { storedState } from '../steps/stored-state.ts';

const NOW = '2026-02-10T08:00:00.000Z';

/** Writes, loads and writes again. */
async function roundTrip(db: Database) {
  const folder = tempFolder();
  const [first, second] = [join(folder, 'first.jsonl'), join(folder, 'second.jsonl')];
  await writeArchive(db, first);
  const again = openDatabase(join(folder, 'again.sqlite'), { synchronous: 'NORMAL' });
  loadArchive(again, first);
  await writeArchive(again, second);
  return { again, first: readFileSync(first), second: readFileSync(second) };
}

/** All that can be asked for. */
function everything(db: Database) {
  const found = ['智利', '铜', 'copper', 'Codelco', '540'].map((words) => [
    searchArticles(db, searchWords(words), 100),
    searchClaims(db, searchWords(words), 100),
  ]);
  const bytes = listArticles(db, {}, { limit: 500 }).items.map(({ id }) =>
    Buffer.from(getArticleBytes(db, id)).toString(),
  );
  const bands = db.all(
    `SELECT a.id, b.band, b.hash FROM (SELECT * FROM article_bands UNION ALL SELECT * FROM article_bands_recent
       UNION ALL SELECT * FROM article_bands_new) b JOIN articles a ON a.n = b.article ORDER BY 1, 2, 3`,
  );
  return { state: storedState(db), found, bytes, bands };
}

/** One of everything that comes in beside articles. */
function fillAround(db: Database): void {
  const failure = {
    file: '坏 "文件".pdf',
    bytesHash: 'ab',
    article: null,
    details: { path: '=x', bytes: 3 },
    attempts: 2,
  };
  recordFailure(db, { key: 'k1', stage: 'intake', code: 'FILE_DAMAGED', words: '坏了 🪙', ...failure, at: NOW });
  owe(db, {
    key: 'k1',
    bytesHash: 'ab',
    file: 'a.txt',
    payload: new Uint8Array([0, 255, 10]),
    priority: -3,
    seen: NOW,
  });
  owe(db, { key: 'k2', bytesHash: 'cd', file: 'b.txt', payload: null, seen: NOW, parent: 'k1' });
  for (const key of ['j1', 'j2']) enqueueJob(db, { key, queue: 'intake', payload: new Uint8Array([1, 2]) }, NOW);
  leaseJobs(db, 'intake', { owner: 'machine-1', count: 1, now: NOW, until: '2026-02-10T09:00:00.000Z' });
  addFeed(db, 'https://feed.example/rss', NOW);
  noteItem(db, 'https://feed.example/rss', 'guid-1', NOW);
  noteVisit(
    db,
    'https://feed.example/rss',
    { title: '新闻', etag: '"x"', lastModified: null, due: NOW, error: null },
    NOW,
  );
  noteFetch(db, { url: 'https://a.example/1', etag: null, lastModified: null, bytesHash: 'ef', at: NOW });
  saveView(db, { page: 'claims', name: '铜', query: 'q=%E9%93%9C', by: '王', at: NOW });
}

describe('an archive', () => {
  it('is the same, byte for byte, when it was loaded and written again, and so is all that can be asked for', async () => {
    await fc.assert(
      fc.asyncProperty(days, async (steps) => {
        const db = openDatabase(':memory:');
        live(db, steps);
        const { again, first, second } = await roundTrip(db);
        expect(second.equals(first)).toBe(true);
        expect(everything(again)).toEqual(everything(db));
        expect(examine(again)).toEqual([]);
        db.close();
        again.close();
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it('holds a record of every kind', async () => {
    const db = tempDatabase();
    fillAround(db);
    live(db, [
      { kind: 'arrive', pick: 0, how: 0 },
      { kind: 'arrive', pick: 0, how: 0 },
      { kind: 'bulk', pick: 5, how: 0 },
      // Most pairs cannot be compared and are refused.
      ...Array.from({ length: 24 }, (_, how) => ({ kind: 'join', pick: 7 * how, how }) as const),
      { kind: 'settle', pick: 1, how: 0 },
      { kind: 'text', pick: 0, how: 1 },
    ]);
    for (const task of fixtureTasks('01', 't-07')) storeResult(db, task, NOW);
    const [text, name] = ['Chile mined 5.4 million tonnes of copper in 2025.', 'other name.txt'];
    storeResult(db, taskOf({ text }), NOW);
    storeResult(db, taskOf({ text, file: name, source: 'Another' }), NOW);
    removeArticle(db, listArticles(db).items[1]?.id ?? '');
    const { again, first, second } = await roundTrip(db);
    const kinds = new Set(
      first
        .toString()
        .split('\n')
        .map((line) => /^\{"record":"([^"]+)"/.exec(line)?.[1]),
    );
    expect(ARCHIVED_TABLES.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(kinds.has('version')).toBe(true);
    expect(second.equals(first)).toBe(true);
    expect(everything(again)).toEqual(everything(db));
    expect(first.toString()).not.toContain('machine-1');
    again.close();
  });
});
