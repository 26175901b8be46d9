import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { extractClaims } from '../../extractors/index.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { openDatabase } from '../../storage/database.ts';
import { examine } from '../../storage/doctor.ts';
import { type Config, readConfig, SETTINGS } from '../config.ts';
import type { CommandMaker } from './commands.ts';
import type { CommandContext } from './context.ts';
import type { StoredOptions } from './open-stored.ts';
import { withDatabase, withExamples } from './options.ts';

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

/** `heshu doctor`: checks the installation, the settings and the database. */
export const doctorCommand: CommandMaker = (context, done) => {
  const command = new Command('doctor')
    .description(
      'Checks that the program can read both languages, that the database is whole (integrity, spans against texts,\n' +
        'facts against claims), and that the queue can be reached; prints the settings in force.',
    )
    .action(async (options: StoredOptions) => {
      const config = readConfig(context.env, { database: options.db });
      printSettings(context, config);
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
