import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { CodedError } from './extractors/model/errors.ts';
import { RULES_VERSION } from './extractors/rules-version.ts';
import { COMMANDS } from './pipeline/commands/commands.ts';
import { type CommandContext, coloursFor } from './pipeline/commands/context.ts';
import { stopOnSignals } from './pipeline/commands/stop-on-signals.ts';
import { safeLines } from './pipeline/commands/terminal-text.ts';

const context: CommandContext = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  watched: process.stderr.isTTY === true,
  colours: coloursFor(process.stdout, process.env),
  messageColours: coloursFor(process.stderr, process.env),
  // Only `heshu up` loads it.
  serveDesk: async (app) => (await import('./web/start-desk.ts')).startDesk(app),
  stop: stopOnSignals(),
};

// `heshu claims | head` is no failure: the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let status = 0;
  try {
    const program = new Command('heshu')
      .version(version(), '-V, --version', 'print the version of the program and of its rules')
      .description('Reads Chinese and English news, extracts every numeric claim, and shows where figures disagree.')
      .helpCommand('help [command]', 'help for one command')
      .addHelpText('after', '\nStart with `heshu up`, or `heshu ingest FOLDER` and then `heshu conflicts`.')
      .exitOverride();
    for (const { name, summary, load } of COMMANDS) {
      // Only the command that was asked for is loaded: `heshu --help` needs no database, `heshu claims` no watcher.
      const wanted = args[0] === name || (args[0] === 'help' && args[1] === name);
      const command = wanted ? (await load())(context, (given) => (status = given)) : new Command(name);
      program.addCommand(
        command
          .summary(summary)
          .description(command.description() || summary)
          .exitOverride(),
      );
    }
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return report(error);
  }
}

function version(): string {
  const described: { readonly version: string } = JSON.parse(
    readFileSync(new URL('package.json', import.meta.url), 'utf8'),
  );
  return `${described.version}, rules ${RULES_VERSION}`;
}

/** Says what went wrong and picks the exit status: 2 for wrong usage, 1 for the rest. */
function report(error: unknown): number {
  // Commander has printed its own message; showing help is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof CodedError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    context.stderr.write(`heshu: this is a bug, please report it.\n${stack}\n`);
    return 1;
  }
  context.stderr.write(`${context.messageColours.red('heshu:')} ${safeLines(error.message)}\n`);
  return error.code === 'USAGE' || error.code === 'SETTING_INVALID' ? 2 : 1;
}
