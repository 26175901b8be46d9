import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type RedisServer, startRedis } from '../../contract/redis-server.ts';
import { until } from '../../until.ts';
import { heshu, type Running, records, startHeshu, tempFolder } from './run-heshu.ts';
import { writeSamples } from './sample-articles.ts';

let server: RedisServer;

beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

async function start(args: readonly string[], cwd: string, said: string): Promise<Running> {
  const running = startHeshu(args, { cwd });
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  await until(() => running.printed().stderr.includes(said));
  return running;
}

async function claimsIn(folder: string): Promise<unknown> {
  const claims = records(await heshu(['claims', '--json'], { cwd: folder }));
  return claims
    .map(({ article, fact, ...claim }) => claim)
    .toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

describe('the queue on Redis', () => {
  it('ingests with --redis to the same database as the embedded queue', async () => {
    const folders = [await tempFolder(), await tempFolder()] as const;
    for (const folder of folders) await writeSamples(join(folder, 'in'), 25);
    const embedded = await heshu(['ingest', 'in'], { cwd: folders[0] });
    const redis = await heshu(['ingest', 'in', '--redis', server.url], { cwd: folders[1] });
    expect([redis.status, redis.stderr]).toEqual([0, '25 stored\n']);
    expect(redis.stdout.split('\n').toSorted()).toEqual(embedded.stdout.split('\n').toSorted());
    expect(await claimsIn(folders[1])).toEqual(await claimsIn(folders[0]));
  });

  it('is worked off by a worker that has neither the files nor the database', async () => {
    const owner = await tempFolder();
    const elsewhere = await tempFolder();
    await writeSamples(join(owner, 'in'), 12);
    // The store takes jobs of both kinds only through the queue: the file names lead nowhere for the worker.
    const worker = await start(['worker', '--redis', server.url], elsewhere, 'reading with');
    const store = await start(['store', '--redis', server.url], owner, 'writing to');
    const ingest = await heshu(['ingest', 'in', '--redis', server.url], { cwd: owner });
    expect(ingest.status).toBe(0);
    expect(records(await heshu(['articles', '--json'], { cwd: owner }))).toHaveLength(12);
    for (const running of [worker, store]) {
      running.child.kill('SIGTERM');
      expect((await running.ended).status).toBe(0);
    }
  });

  it('is filled by a watcher and worked off by a store and a worker, each a process of its own', async () => {
    const owner = await tempFolder();
    const elsewhere = await tempFolder();
    const dropped = join(owner, 'dropped');
    const parts = [
      await start(['watch', dropped, '--redis', server.url], owner, 'work goes to the queue'),
      await start(['store', '--redis', server.url], owner, 'writing to'),
      await start(['worker', '--redis', server.url], elsewhere, 'reading with'),
    ];
    await writeSamples(dropped, 6);
    await until(() => parts[0]?.printed().stdout.match(/^stored/gm)?.length === 6, 60_000);
    expect(records(await heshu(['articles', '--json'], { cwd: owner }))).toHaveLength(6);
    for (const running of parts) {
      running.child.kill('SIGTERM');
      expect((await running.ended).status).toBe(0);
    }
  });

  it('says that the server is not there', async () => {
    const folder = await tempFolder();
    const run = await heshu(['ingest', 'x.txt', '--redis', 'redis://127.0.0.1:1'], { cwd: folder });
    expect(run.stderr).toMatch(/redis:\/\/127\.0\.0\.1:1 cannot be used.*ECONNREFUSED/);
    expect(run.status).toBe(1);
  });
});
