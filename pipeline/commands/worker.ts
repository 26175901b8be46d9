import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openBullmqQueue } from '../queue/bullmq.ts';
import { DEFAULT_RETRY } from '../queue/retry.ts';
import { startReading } from '../worker/start-reading.ts';
import type { CommandMaker } from './commands.ts';
import { untilStopped } from './context.ts';
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
      const queue = await openBullmqQueue({ url: config.redisUrl, retry, onError });
      const stop = await startReading({
        queue,
        config,
        ahead: 1,
        deliver: async (task) => {
          await queue.enqueue([{ id: `store:${task.arrival}`, kind: 'store', payload: task, priority: 0 }]);
        },
      });
      context.stderr.write(`heshu: reading with ${config.threads} threads; Ctrl-C stops\n`);
      await untilStopped(context);
      await stop();
      await queue.close();
      done(0);
    });
  return withExamples(command, [['heshu worker --redis redis://queue.example:6379 --threads 8', 'on another machine']]);
};
