import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { getArticle, listArticles } from '../../storage/articles/articles.ts';
import { examine } from '../../storage/upkeep/doctor.ts';
import { countJobs, enqueueJob, requeueExpired } from '../../storage/work/jobs.ts';
import { later, NOW } from './samples.ts';
import { tempDatabase } from './temp-database.ts';

const WRITER = fileURLToPath(new URL('./crash-writer.ts', import.meta.url));
// HESHU_TEST_KILLS=200 is the long form.
const KILLS = Number(process.env['HESHU_TEST_KILLS'] ?? 8);
/** More than any run can do. */
const JOBS = 100 + 20 * KILLS;

/** Runs the writer and kills it with SIGKILL in the middle of its n-th transaction; gives what it said was stored. */
async function killInside(path: string, run: string, transactions: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [WRITER, path, run], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (chunk: string) => {
    said += chunk;
    if (said.split('inside').length > transactions) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  return said.split('\n').flatMap((line) => (line.startsWith('stored ') ? [line.slice(7)] : []));
}

describe('a writer that is killed in the middle of a transaction', () => {
  it('leaves no half article and loses none that it had stored', { timeout: 60_000 + KILLS * 8000 }, async () => {
    const db = tempDatabase();
    for (let i = 0; i < JOBS; i++)
      enqueueJob(db, { key: `j${i}`, queue: 'extract', payload: new Uint8Array(1), maxAttempts: 99 }, NOW);
    const stored: string[] = [];
    for (let run = 0; run < KILLS; run++) {
      stored.push(...(await killInside(db.path, `r${run}`, 1 + (run % 8))));
      expect(examine(db), `after kill ${run}`).toEqual([]);
    }
    expect(stored.length).toBeGreaterThanOrEqual(KILLS);
    for (const id of stored) expect(getArticle(db, id)).toMatchObject({ claims: 3, rulesVersion: '1' });
    const all = listArticles(db, {}, { limit: 100_000 }).items;
    expect(all.filter((article) => article.claims !== 3)).toEqual([]);
    for (const table of ['facts', 'article_texts', 'article_bytes', 'article_words']) {
      expect(db.get(`SELECT count(*) AS n FROM ${table}`), table).toEqual({ n: all.length });
    }
    // A job is done exactly when its article is there; those that were held when their worker died wait again.
    expect(countJobs(db, 'extract', NOW).done).toBe(all.length);
    requeueExpired(db, later(60));
    expect(countJobs(db, 'extract', NOW)).toMatchObject({ waiting: JOBS - all.length, leased: 0, failed: 0 });
  });
});
