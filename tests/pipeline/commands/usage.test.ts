import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../extractors/rules-version.ts';
import { COMMANDS } from '../../../pipeline/commands/commands.ts';
import { heshu, tempFolder } from './run-heshu.ts';

const names = COMMANDS.map(({ name }) => name);

describe('help', () => {
  it('lists every command', async () => {
    const run = await heshu(['--help']);
    expect(run.status).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(run.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  it('names the version of the program and of its rules', async () => {
    expect(await heshu(['--version'])).toMatchObject({ status: 0, stdout: `0.1.0, rules ${RULES_VERSION}\n` });
  });

  it.each(names)('%s shows examples', async (name) => {
    const run = await heshu([name, '--help']);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(new RegExp(`^Usage: heshu ${name} `));
    expect(run.stdout).toMatch(new RegExp(`\nExamples:\n(?:.*\n)*?.*heshu ${name}`));
    expect(await heshu(['help', name])).toEqual(run);
  });
});

describe('wrong usage says what is wrong on standard error and ends with 2', () => {
  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown command', ['ingset'], /unknown command 'ingset'/],
    ['an unknown option', ['claims', '--kid', 'mass'], /unknown option '--kid'/],
    ['a missing argument', ['extract'], /missing required argument 'file'/],
    ['too many arguments', ['claims', 'x'], /too many arguments/],
    ['a day that is none', ['extract', 'a.txt', '--published', '2026-02-30'], /2026-02-30 is not a day like/],
    ['a format that is none', ['claims', '--format', 'xml'], /table, jsonl, csv/],
    ['a number that is none', ['claims', '--limit', 'many'], /many is not a whole number/],
    ['a place that is missing', ['explain', 'a.txt'], /required option '--at <offset>'/],
    ['a retry of nothing', ['retry'], /Say which/],
    ['a worker without a queue', ['worker'], /--redis URL/],
  ];
  it.each(wrong)('%s', async (_what, args, message) => {
    const run = await heshu(args);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('');
    expect(run.status).toBe(2);
  });

  const settings: readonly (readonly [NodeJS.ProcessEnv, RegExp])[] = [
    [{ HESHU_THREADS: 'all' }, /HESHU_THREADS is all, which is not a whole number from 1 to 256/],
    [{ HESHU_MAX_BYTES: '20MB' }, /HESHU_MAX_BYTES is 20MB/],
    [{ REDIS_URL: 'localhost' }, /REDIS_URL is localhost, which is not an address like redis/],
  ];
  it.each(settings)('a setting %o', async (env, message) => {
    const run = await heshu(['ingest', 'x.txt'], { env, cwd: await tempFolder() });
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(2);
  });
});

describe('a command that cannot do its work ends with 1', () => {
  it('with a message in which a name cannot steer the terminal', async () => {
    const run = await heshu(['extract', 'a\u001b[31m\u202eb.txt'], { cwd: await tempFolder() });
    expect(run.stderr).toMatch(/a�\[31m�b\.txt/);
    expect(run.status).toBe(1);
  });

  it('there is no database yet, and asking does not make one', async () => {
    const folder = await tempFolder();
    for (const name of ['claims', 'facts', 'conflicts', 'checks', 'articles', 'failures', 'status', 'reprocess']) {
      const run = await heshu([name], { cwd: folder });
      expect(run.stderr).toMatch(/data\/heshu\.sqlite.*`heshu ingest`/);
      expect(run.status).toBe(1);
    }
  });
});
