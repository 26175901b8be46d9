import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { freePort, type RedisServer, startRedis } from '../../contract/redis-server.ts';
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

  it('speaks TLS to a server whose certificate it is told to trust, and to no other', async () => {
    const folder = await tempFolder();
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const names = 'subjectAltName=DNS:localhost,IP:127.0.0.1';
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
    execFileSync('openssl', [...request, '-addext', names, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    const port = await freePort();
    const files = ['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', certificate];
    const guarded = await startRedis(['--tls-port', String(port), '--tls-auth-clients', 'no', ...files]);
    onTestFinished(guarded.stop);
    await writeSamples(join(folder, 'in'), 2);
    const ingest = ['ingest', 'in', '--redis', `rediss://127.0.0.1:${port}`];
    const wary = await heshu(ingest, { cwd: folder });
    expect([wary.status, wary.stderr]).toEqual([1, expect.stringMatching(/cannot be used.*self-signed certificate/)]);
    const trusting = await heshu(ingest, { cwd: folder, env: { NODE_EXTRA_CA_CERTS: certificate } });
    expect([trusting.status, trusting.stderr]).toEqual([0, '2 stored\n']);
  });

  it('says that the server is not there', async () => {
    const folder = await tempFolder();
    const run = await heshu(['ingest', 'x.txt', '--redis', 'redis://127.0.0.1:1'], { cwd: folder });
    expect(run.stderr).toMatch(/redis:\/\/127\.0\.0\.1:1 cannot be used.*ECONNREFUSED/);
    expect(run.status).toBe(1);
  });
});
