import { type Command, InvalidArgumentError, Option } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { isCalendarDay } from '../intake/metadata/calendar-day.ts';
import { FORMATS, type Format } from './print-records.ts';

/** What every command that prints records understands. */
export interface FormatOptions {
  readonly format: Format;
  readonly json?: boolean;
}

/** Adds `--format` and `--json`. */
export function withFormat(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how records are printed').choices(FORMATS).default('table'))
    .option('--json', 'the same as --format jsonl');
}

/** The format asked for. */
export function formatOf(options: FormatOptions): Format {
  return options.json ? 'jsonl' : options.format;
}

/** Adds `--limit`; without it everything is printed. */
export function withLimit(command: Command): Command {
  return command.option('--limit <number>', 'print at most so many records', wholeNumber);
}

/** Adds `--db`. */
export function withDatabase(command: Command): Command {
  return command.option('--db <file>', 'the database file (default: HESHU_DB, or ./data/heshu.sqlite)');
}

/** Adds the choice of the queue and the number of threads. */
export function withWork(command: Command): Command {
  return command
    .option('--redis <url>', 'use the queue on this Redis server (default: REDIS_URL, or the embedded queue)')
    .option('--threads <number>', 'articles that are read at the same time (default: HESHU_THREADS, or one a core)');
}

/** Reads a day of the command line. */
export function day(words: string): CalendarDay {
  if (isCalendarDay(words)) return words;
  throw new InvalidArgumentError(`${words} is not a day like 2026-01-15.`);
}

/** Reads a number of the command line. */
export function wholeNumber(words: string): number {
  if (/^\d{1,15}$/.test(words)) return Number(words);
  throw new InvalidArgumentError(`${words} is not a whole number.`);
}

/** Reads a value of the command line, which may be negative or have decimals. */
export function decimal(words: string): number {
  if (/^-?\d{1,18}(?:\.\d{1,18})?$/.test(words)) return Number(words);
  throw new InvalidArgumentError(`${words} is not a number.`);
}

/** Wrong usage that commander cannot see: exit status 2. */
export function usage(reason: string): CodedError {
  return new CodedError('USAGE', { reason });
}

/** The examples at the foot of `--help`: what one types, and what it does. */
export function withExamples(command: Command, examples: readonly (readonly [line: string, does: string])[]): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, does]) => `  ${line.padEnd(width)}   ${does}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
