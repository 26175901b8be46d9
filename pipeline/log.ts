import { pino } from 'pino';
import type { LogLevel } from './config.ts';

/** What may stand in an event: names, counts and codes. Never the text of an article. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Writes events, one JSON line each. */
export interface Log {
  readonly info: (event: string, details?: EventDetails) => void;
  readonly error: (event: string, details?: EventDetails) => void;
}

/** Messages quote names from outside; what is longer than this is no name. */
const LONGEST = 500;

/** A log that hands each line, newline included, to `write`. At `off` it writes nothing, at `error` only errors. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const logger = pino(
    {
      level: level === 'off' ? 'silent' : level,
      base: { pid: process.pid },
      messageKey: 'event',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
  return {
    info: (event, details = {}) => logger.info(cut(details), event),
    error: (event, details = {}) => logger.error(cut(details), event),
  };
}

function cut(details: EventDetails): EventDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]),
  );
}
