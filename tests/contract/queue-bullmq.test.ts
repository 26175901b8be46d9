import { trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBullmqQueue } from '../../pipeline/queue/bullmq.ts';
import type { NewJob } from '../../pipeline/queue/queue.ts';
import { open } from './open-bullmq.ts';
import { queueContract } from './queue.contract.ts';
import { queueDeathsContract } from './queue-deaths.contract.ts';
import type { QueueUnderTest } from './queue-under-test.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

let server: RedisServer;
let places = 0;

beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

const SUBJECT: QueueUnderTest = {
  place: async () => `${server.url} place${++places}`,
  open,
  module: new URL('open-bullmq.ts', import.meta.url).href,
};

queueContract('BullMQ', SUBJECT);
queueDeathsContract('BullMQ', SUBJECT);

describe('a Redis server that cannot be used is refused in words', () => {
  it('nobody listens', async () => {
    await expect(openBullmqQueue({ url: 'redis://:secret@127.0.0.1:1' })).rejects.toThrow(
      /redis:\/\/:\*\*\*@127\.0\.0\.1:1.*ECONNREFUSED.*embedded queue/,
    );
  });

  it('it asks for a password', async () => {
    const guarded = await startRedis(['--requirepass', 'right']);
    try {
      await expect(openBullmqQueue({ url: guarded.url })).rejects.toThrow(/NOAUTH/);
      const right = await openBullmqQueue({ url: guarded.url.replace('//', '//:right@') });
      expect(await right.counts('read')).toEqual({ waiting: 0, active: 0, failed: 0 });
      await right.close();
    } finally {
      await guarded.stop();
    }
  });

  it('the password is wrong', async () => {
    const guarded = await startRedis(['--requirepass', 'right']);
    try {
      const url = guarded.url.replace('//', '//:wrong@');
      await expect(openBullmqQueue({ url })).rejects.toThrow(/WRONGPASS/);
      await expect(openBullmqQueue({ url })).rejects.not.toThrow(/:wrong@/);
    } finally {
      await guarded.stop();
    }
  });

  it('it does not speak TLS', async () => {
    await expect(openBullmqQueue({ url: server.url.replace('redis:', 'rediss:') })).rejects.toThrow(
      /rediss:\/\/127\.0\.0\.1:\d+\/? cannot be used/,
    );
  });

  it('it would drop jobs when memory is short', async () => {
    const forgetful = await startRedis(['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru']);
    try {
      await expect(openBullmqQueue({ url: forgetful.url })).rejects.toThrow(/allkeys-lru.*noeviction/);
    } finally {
      await forgetful.stop();
    }
  });
});

// BullMQ's Worker.close and ioredis's disconnect, left alone, wait for each other for ever.
describe('a worker that is told to stop while Redis is away', () => {
  it('stops when it waits for jobs', async () => {
    const away = await startRedis();
    const lost = Promise.withResolvers<Error>();
    const queue = await openBullmqQueue({ url: away.url, prefix: 'away', onError: lost.resolve });
    const stop = await queue.work('read', async () => {}, { concurrency: 1 });
    await away.stop();
    expect(String(await lost.promise)).toMatch(/ECONN/);
    await stop();
    await queue.close();
  });

  it('stops when what it has in hand cannot be handed back', async () => {
    const away = await startRedis();
    const queue = await openBullmqQueue({ url: away.url, prefix: 'away' });
    const inHand = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const stop = await queue.work(
      'read',
      () => {
        inHand.resolve();
        return mayEnd.promise;
      },
      { concurrency: 1 },
    );
    await queue.enqueue([job('read:a')]);
    await inHand.promise;
    await away.stop();
    mayEnd.resolve();
    await stop();
    await queue.close();
  });
});

describe('a store and its workers', () => {
  it('are of one version, or the worker is refused in words', async () => {
    const prefix = 'versions';
    const redis = new Redis(server.url);
    const store = await openBullmqQueue({ url: server.url, prefix, rules: () => 'r1' });
    const worker = await openBullmqQueue({ url: server.url, prefix, rules: () => 'r1' });
    const other = await openBullmqQueue({ url: server.url, prefix, rules: () => 'r1+0123abcd' });
    await other.requireSameVersion();
    expect(await store.hasForgotten()).toBe(true);
    await worker.requireSameVersion();
    await expect(other.requireSameVersion()).rejects.toMatchObject({
      code: 'VERSION_MISMATCH',
      message: expect.stringMatching(/rules r1\+0123abcd\).*rules r1\).*Update all machines.*HESHU_LEXICON/),
    });
    expect(await store.hasForgotten()).toBe(false);
    redis.disconnect();
    await Promise.all([store, worker, other].map((queue) => queue.close()));
  });

  it('hear of a Redis that has lost its memory, whoever connects in between', async () => {
    const prefix = 'forgetful';
    const redis = new Redis(server.url);
    const store = await openBullmqQueue({ url: server.url, prefix });
    expect(await store.hasForgotten()).toBe(true);
    await redis.flushall();
    const passerBy = await openBullmqQueue({ url: server.url, prefix });
    expect(await store.hasForgotten()).toBe(true);
    expect(await store.hasForgotten()).toBe(false);
    redis.disconnect();
    await Promise.all([store, passerBy].map((queue) => queue.close()));
  });
});

it('tells an OpenTelemetry SDK of jobs, and never what they carry', async () => {
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  const queue = await openBullmqQueue({ url: server.url, prefix: 'traced' });
  const done = new Promise<void>((resolve) => {
    void queue.work('read', async () => resolve(), { concurrency: 1 });
  });
  await queue.enqueue([job('read:a')]);
  await done;
  await queue.close();
  trace.disable();
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name }) => name)).toEqual(expect.arrayContaining(['addBulk read', 'process read']));
  expect(JSON.stringify(spans.map(({ name, attributes }) => [name, attributes]))).not.toMatch(/稀土|bytes/);
});

function job(id: string): NewJob<'read'> {
  const bytes = new TextEncoder().encode('稀土产量为27万吨。');
  const payload = { arrival: 'a', file: 'a.txt', bytes, sidecar: null, given: null, fileDay: null };
  return { id, kind: 'read', payload, priority: 0 };
}
