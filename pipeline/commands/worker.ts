import { Command } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import { readConfig } from '../config.ts';
import { rulesOf } from '../lexicon/load-lexicon.ts';
import { type BullmqQueue, openBullmqQueue } from '../queue/bullmq.ts';
import { DEFAULT_RETRY } from '../queue/retry.ts';
import { createMetrics } from '../watch/metrics.ts';
import { serveWatch } from '../watch/serve-watch.ts';
import { startReading } from '../worker/start-reading.ts';
import type { CommandMaker } from './command-maker.ts';
import { type CommandContext, type ExitStatus, untilStopped } from './context.ts';
import { usage, withExamples } from './options.ts';

interface Options {
  readonly redis?: string;
  readonly threads?: string;
}

/** `heshu worker --redis URL`: reads articles on any machine; what it finds goes back through the queue. */
export const workerCommand: CommandMaker = (context, done) => {
  const command = new Command('worker')
    .description(
      'Reads articles that wait in the queue on Redis and sends back what it finds. Needs no database and no folder,\n' +
        'so that it can run on any number of machines. Ctrl-C finishes what is in hand.',
    )
    .option('--redis <url>', 'the Redis server (default: REDIS_URL)')
    .option('--threads <number>', 'articles that are read at the same time (default: HESHU_THREADS, or one a core)')
    .action(async (options: Options) => {
      const config = readConfig(context.env, { redisUrl: options.redis, threads: options.threads });
      if (config.redisUrl === null) throw usage('A worker needs a queue that it can reach: --redis URL, or REDIS_URL.');
      const onError = (error: Error) => void context.stderr.write(`heshu: ${error.message}\n`);
      const retry = { ...DEFAULT_RETRY, attempts: config.attempts };
      const queue = await openBullmqQueue({
        url: config.redisUrl,
        retry,
        onError,
        rules: () => rulesOf(config.lexicon),
      });
      await queue.requireSameVersion().catch(async (error: unknown) => {
        await queue.close();
        throw error;
      });
      const metrics = createMetrics(null);
      const trouble = async () => (context.stop.aborted ? 'it is stopping' : null);
      const watch =
        config.watchPort === 0 ? null : await serveWatch(config.host, config.watchPort, { metrics, trouble });
      const stop = await startReading({
        queue,
        config,
        metrics,
        ahead: 1,
        deliver: async (task) => {
          await queue.enqueue([{ id: `store:${task.arrival}`, kind: 'store', payload: task, priority: 0 }]);
        },
      });
      context.stderr.write(`heshu: reading with ${config.threads} threads; Ctrl-C stops\n`);
      const status = await untilOtherVersion(context, queue);
      await stop();
      await watch?.close();
      await queue.close();
      done(status);
    });
  return withExamples(command, [['heshu worker --redis redis://queue.example:6379 --threads 8', 'on another machine']]);
};

/** How often it is looked up whether the store was updated meanwhile. */
const VERSION_LOOK_MS = 10_000;

/** Waits until it is told to stop, or until the store is of another version: what this one reads is of no use then. */
async function untilOtherVersion(context: CommandContext, queue: BullmqQueue): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const other = new AbortController();
  const timer = setInterval(() => {
    queue.requireSameVersion().catch((error: unknown) => {
      // A Redis that cannot be reached says so by itself.
      if (!(error instanceof CodedError)) return;
      context.stderr.write(`heshu: ${error.message}\n`);
      status = 1;
      other.abort();
    });
  }, VERSION_LOOK_MS);
  await untilStopped({ stop: AbortSignal.any([context.stop, other.signal]) });
  clearInterval(timer);
  return status;
}
