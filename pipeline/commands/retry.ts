import { Command, Option } from 'commander';
import { ERRORS, type ErrorCode } from '../../extractors/model/errors.ts';
import type { Failure } from '../../storage/records/work.ts';
import { getFailure, listFailures } from '../../storage/work/failures.ts';
import { getLedgerEntry, owe } from '../../storage/work/ledger.ts';
import { type App, openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { firstJob } from '../queue/first-job.ts';
import { payloadOf } from '../queue/recover-owed.ts';
import type { CommandMaker } from './command-maker.ts';
import type { CommandContext } from './context.ts';
import { allPages, requireDatabase, type StoredOptions } from './open-stored.ts';
import { usage, withDatabase, withExamples, withWork } from './options.ts';
import { outcomeLine } from './outcome-line.ts';
import { safeText } from './terminal-text.ts';

interface Options extends StoredOptions {
  readonly all?: boolean;
  readonly code?: ErrorCode;
  readonly redis?: string;
  readonly threads?: string;
}

/** `heshu retry ID…|--all|--code CODE`: tries failed files again, from the bytes that were kept. */
export const retryCommand: CommandMaker = (context, done) => {
  const command = new Command('retry')
    .description('Tries failed files again. Their bytes were kept, so that the files themselves are not needed.')
    .argument('[id...]', 'failures, by the id that `heshu failures` prints')
    .option('--all', 'all open failures')
    .addOption(new Option('--code <code>', 'all open failures with one code').choices(Object.keys(ERRORS)))
    .action(async (ids: string[], options: Options) => {
      if (ids.length === 0 && !options.all && options.code === undefined) {
        throw usage('Say which: heshu retry ID, --all or --code CODE.');
      }
      const { db: database, redis: redisUrl, threads } = options;
      const config = readConfig(context.env, { database, redisUrl, threads });
      requireDatabase(config.database);
      const app = await openApp(config);
      try {
        const failures = wanted(app, ids, options);
        // What is in hand is finished; what still waits is owed and done at the next start.
        const halt = () => void app.stopWork().then(() => app.settlements.close());
        context.stop.addEventListener('abort', halt, { once: true });
        await app.startWork();
        const results = [];
        for (const failure of failures) {
          if (context.stop.aborted) break;
          results.push(await retry(app, failure, context));
        }
        done(results.length === failures.length && results.every((well) => well) ? 0 : 1);
      } finally {
        await app.close();
      }
    });
  return withExamples(withWork(withDatabase(command)), [
    ['heshu retry 3', 'the failure with the id 3'],
    ['heshu retry --code EXTRACTION_FAILED', 'after an update that mends it'],
  ]);
};

function wanted(app: App, ids: readonly string[], { all, code }: Options): readonly Failure[] {
  if (all || code !== undefined) {
    const filters = { open: true, ...(code !== undefined && { code }) };
    return [...allPages((paging) => listFailures(app.db, filters, paging))];
  }
  return ids.map((id) => {
    const failure = /^\d{1,15}$/.test(id) ? getFailure(app.db, Number(id)) : null;
    if (failure === null) throw usage(`There is no failure ${id}. \`heshu failures\` lists them.`);
    return failure;
  });
}

async function retry(app: App, failure: Failure, context: CommandContext): Promise<boolean> {
  const name = failure.file ?? failure.key;
  const entry = getLedgerEntry(app.db, failure.key);
  const payload = entry === null ? null : payloadOf(app.db, entry);
  if (entry === null || payload === null) {
    context.stderr.write(
      `heshu: ${safeText(name)} was never read; mend it and ingest it again. (${safeText(failure.words)})\n`,
    );
    return false;
  }
  const { key, bytesHash, file, priority } = entry;
  owe(app.db, { key, bytesHash, file, payload: entry.payload, priority, seen: new Date().toISOString() });
  await app.queue.enqueue([firstJob(payload, priority)]);
  const outcome = await app.settlements.outcome(key);
  if (outcome === null) return false;
  context.stdout.write(`${outcomeLine(name, outcome, context.colours)}\n`);
  return outcome.status !== 'failed';
}
