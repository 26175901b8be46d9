import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { extractClaims } from '../../extractors/index.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { openDatabase } from '../../storage/open-database.ts';
import { examine } from '../../storage/upkeep/doctor.ts';
import { type Config, readConfig, SETTINGS } from '../config.ts';
import { groupUnder } from '../lexicon/group-under.ts';
import type { DatedText } from '../steps/read-claims.ts';
import { repair } from '../steps/repair.ts';
import { ProcessPool } from '../worker/process-pool.ts';
import type { Reread } from '../worker/reread-process.ts';
import type { CommandMaker } from './command-maker.ts';
import type { CommandContext } from './context.ts';
import { requireDatabase, type StoredOptions } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';
import { safeLines } from './terminal-text.ts';

/** One examination: what it found wrong, nothing when all is well. */
interface Examination {
  readonly name: string;
  readonly run: (config: Config) => Promise<readonly string[]> | readonly string[];
}

const EXAMINATIONS: readonly Examination[] = [
  { name: 'Chinese is read', run: () => reads('2025年稀土矿开采量为27万吨。', '27万吨') },
  { name: 'English is read', run: () => reads('Mine production was 270,000 tonnes in 2025.', '270,000 tonnes') },
  { name: 'database', run: examineDatabase },
  { name: 'queue', run: examineQueue },
];

const READER = new URL('../worker/reread-process.ts', import.meta.url);

/** `heshu doctor`: checks the installation, the settings and the database. */
export const doctorCommand: CommandMaker = (context, done) => {
  const command = new Command('doctor')
    .description(
      'Checks that the program can read both languages, that the database is whole (integrity, spans against texts,\n' +
        'facts against claims), and that the queue can be reached; prints the settings in force.',
    )
    .option('--repair', 'make anew what follows from articles and decisions, and examine afterwards')
    .action(async (options: StoredOptions & { readonly repair?: boolean }) => {
      const config = readConfig(context.env, { database: options.db });
      printSettings(context, config);
      if (options.repair) await repairDatabase(context, config);
      let well = true;
      for (const { name, run } of EXAMINATIONS) {
        const problems = await run(config);
        well &&= problems.length === 0;
        const { green, red } = context.colours;
        context.stdout.write(`${problems.length === 0 ? green('ok') : red('no')}  ${name}\n`);
        for (const problem of problems) context.stdout.write(`      ${problem}\n`);
      }
      done(well ? 0 : 1);
    });
  return withExamples(withDatabase(command), [
    ['heshu doctor --repair', 'when claims, facts or the search are not as they should be'],
    ['heshu doctor', 'after an installation, or when something seems wrong'],
  ]);
};

function printSettings(context: CommandContext, config: Config): void {
  context.stdout.write(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`);
  for (const [name, { env, unit, help }] of Object.entries(SETTINGS)) {
    const value = Object.entries(config).find(([key]) => key === name)?.[1] ?? '';
    const shown = String(value).replace(/:\/\/[^@/]*@/, '://***@') || '(none)';
    context.stdout.write(`${env.padEnd(22)} ${shown.padEnd(24)} ${context.colours.dim(`${help} (${unit})`)}\n`);
  }
}

function reads(text: string, quote: string): readonly string[] {
  const found = extractClaims({ id: 'doctor', text }).map((claim) => claim.quote);
  return found.includes(quote) ? [] : [`${quote} was not found in “${text}”, but: ${found.join(', ') || 'nothing'}`];
}

function examineDatabase(config: Config): readonly string[] {
  if (!existsSync(config.database)) return [];
  try {
    const db = openDatabase(config.database);
    try {
      return examine(db).map(({ examination, subject, words }) => `${examination}: ${subject}: ${words}`);
    } finally {
      db.close();
    }
  } catch (error) {
    return [inWords(error)];
  }
}

/** Claims, facts, search and versions are made anew; articles and decisions stay. A copy is taken before. */
async function repairDatabase(context: CommandContext, config: Config): Promise<void> {
  requireDatabase(config.database);
  groupUnder(config.lexicon);
  const db = openDatabase(config.database);
  const { threads, jobTimeoutMs: timeoutMs, heapMb } = config;
  const pool = new ProcessPool<DatedText, Reread>({ script: READER, processes: threads, timeoutMs, heapMb });
  try {
    const copy = `${config.database}.before-repair-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    await db.copyTo(copy);
    context.stderr.write(`heshu: a copy of the database is in ${copy}\n`);
    const { articles, failed } = await repair(db, (article) => pool.run(article, { name: article.id }));
    for (const words of failed) context.stderr.write(`heshu: ${safeLines(words)}\n`);
    context.stderr.write(`heshu: ${articles} articles read again, their facts grouped anew\n`);
  } finally {
    await pool.close();
    db.close();
  }
}

async function examineQueue(config: Config): Promise<readonly string[]> {
  if (config.redisUrl === null) return [];
  try {
    const { connectRedis } = await import('../queue/connect-redis.ts');
    (await connectRedis(config.redisUrl)).disconnect();
    return [];
  } catch (error) {
    return [inWords(error)];
  }
}

function inWords(error: unknown): string {
  if (error instanceof CodedError) return error.message;
  throw error;
}
