import { Redis } from 'ioredis';
import { CodedError } from '../../extractors/model/errors.ts';
import { EndingRedis } from './ending-redis.ts';

/** BullMQ's own floor. */
const OLDEST_REDIS = 6.2;
const CONNECT_TIMEOUT_MS = 5000;

/**
 * A connection that BullMQ can use, tried out first: reachable, password accepted, new enough, and told never to drop
 * keys. Throws QUEUE_UNREACHABLE with the reason; the message never holds the password.
 */
export async function connectRedis(url: string, onError: (error: Error) => void = () => {}): Promise<Redis> {
  await tryOut(url);
  // Null: a command waits for the connection to come back, as BullMQ asks.
  const connection = new EndingRedis(url, { maxRetriesPerRequest: null });
  connection.on('error', onError);
  return connection;
}

async function tryOut(url: string): Promise<void> {
  let last: Error | null = null;
  const probe = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // The promise of connect() only says "closed"; the event says why.
  probe.on('error', (error: Error) => {
    last = error;
  });
  try {
    await probe.connect();
    const found = /^redis_version:(\S+)/m.exec(await probe.info('server'))?.[1] ?? 'unknown';
    if (Number.parseFloat(found) < OLDEST_REDIS) throw new Error(`it is version ${found}, ${OLDEST_REDIS} is needed`);
    const policy = /^maxmemory_policy:(\S+)/m.exec(await probe.info('memory'))?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      throw new Error(`its maxmemory-policy is ${policy}, which drops jobs; set it to noeviction`);
    }
  } catch (thrown) {
    const cause = last ?? thrown;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new CodedError('QUEUE_UNREACHABLE', { url: withoutPassword(url), reason }, { cause });
  } finally {
    probe.disconnect();
  }
}

function withoutPassword(url: string): string {
  const parsed = new URL(url);
  if (parsed.password !== '') parsed.password = '***';
  return parsed.href;
}
