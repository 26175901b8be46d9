import { Redis, type RedisOptions } from 'ioredis';

/**
 * A connection that tells when it has ended, and so do its copies, on which BullMQ's workers wait for jobs. Between two
 * attempts to connect, ioredis's `disconnect` forgets the next attempt and says nothing, and BullMQ's `Worker.close`
 * waits for its "end" without limit (https://github.com/taskforcesh/bullmq/issues/4656): a worker that was told to stop
 * while Redis was away never did.
 */
export class EndingRedis extends Redis {
  override disconnect(reconnect = false): void {
    if (!reconnect) asNotBegun(this);
    super.disconnect(reconnect);
  }

  override duplicate<Override extends Partial<RedisOptions> | undefined = undefined>(override?: Override) {
    const copy = super.duplicate(override);
    const disconnect = copy.disconnect.bind(copy);
    copy.disconnect = (reconnect = false) => {
      if (!reconnect) asNotBegun(copy);
      disconnect(reconnect);
    };
    return copy;
  }
}

/** Disconnecting one that was not begun, ioredis says "end" and rejects what waits; between two attempts it is the same. */
function asNotBegun(redis: Pick<Redis, 'status'>): void {
  if (redis.status === 'reconnecting') redis.status = 'wait';
}
