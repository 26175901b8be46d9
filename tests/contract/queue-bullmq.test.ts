import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBullmqQueue } from '../../pipeline/queue/bullmq.ts';
import { open } from './open-bullmq.ts';
import { queueContract } from './queue.contract.ts';
import { type RedisServer, startRedis } from './redis-server.ts';

let server: RedisServer;
let places = 0;

beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server.stop());

queueContract('BullMQ', {
  place: async () => `${server.url} place${++places}`,
  open,
  module: new URL('open-bullmq.ts', import.meta.url).href,
});

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

  it('it would drop jobs when memory is short', async () => {
    const forgetful = await startRedis(['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru']);
    try {
      await expect(openBullmqQueue({ url: forgetful.url })).rejects.toThrow(/allkeys-lru.*noeviction/);
    } finally {
      await forgetful.stop();
    }
  });
});
