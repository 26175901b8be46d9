import { Command } from 'commander';
import { countClaims } from '../../storage/claims/claim-list.ts';
import { countFacts } from '../../storage/facts/facts.ts';
import { countFailures } from '../../storage/work/failures.ts';
import { countLedger } from '../../storage/work/ledger.ts';
import { type App, openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { JOB_KINDS } from '../queue/queue.ts';
import { queueStatus } from '../watch/queue-status.ts';
import type { CommandMaker } from './command-maker.ts';
import { requireDatabase, type StoredOptions } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat } from './options.ts';
import { type Column, printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions {
  readonly redis?: string;
}

/** One thing counted. */
interface Line {
  readonly what: string;
  /** Null: cannot be told. */
  readonly count: number | null;
}

const COLUMNS: readonly Column<Line>[] = [
  { header: 'what', value: ({ what }) => what, width: 40 },
  { header: 'count', value: ({ count }) => count, width: 12, align: 'right' },
];

/** `heshu status`: what there is, and what is waiting. */
export const statusCommand: CommandMaker = (context, done) => {
  const command = new Command('status')
    .description('Prints what there is in the database, what waits in the queue, and what has failed.')
    .option('--redis <url>', 'the queue on this Redis server (default: REDIS_URL, or the embedded queue)')
    .action(async (options: Options) => {
      const config = readConfig(context.env, { database: options.db, redisUrl: options.redis });
      requireDatabase(config.database);
      const app = await openApp(config);
      try {
        const lines = await count(app);
        await printRecords(context, lines, { format: formatOf(options), columns: COLUMNS, json: (line) => line });
        done(0);
      } finally {
        await app.close();
      }
    });
  return withExamples(withDatabase(withFormat(command)), [['heshu status --json', 'for a script that watches it']]);
};

async function count({ db, queue }: App): Promise<readonly Line[]> {
  const ledger = countLedger(db);
  const status = await queueStatus({ db, queue });
  const facts = countFacts(db);
  const lines: Line[] = [
    { what: 'articles', count: status.articles },
    { what: 'files taken in and finished', count: ledger.article },
    { what: 'files taken in and still owed', count: ledger.owed },
    { what: 'files finished a minute', count: Math.round(status.perMinute * 10) / 10 },
    { what: 'seconds that the oldest has waited', count: status.oldestSeconds },
    { what: 'seconds left at this rate', count: status.secondsLeft },
    { what: 'claims', count: countClaims(db, {}, Number.MAX_SAFE_INTEGER) },
    { what: 'facts of one source', count: facts.single },
    { what: 'facts that agree', count: facts.agree },
    { what: 'facts in conflict', count: facts.conflict },
  ];
  for (const kind of JOB_KINDS) {
    const { waiting, active, failed } = status.jobs[kind];
    lines.push(
      { what: `${kind} jobs waiting`, count: waiting },
      { what: `${kind} jobs in hand`, count: active },
      { what: `${kind} jobs failed`, count: failed },
    );
  }
  for (const { code, count: failures } of countFailures(db))
    lines.push({ what: `open failures: ${code}`, count: failures });
  return lines;
}
