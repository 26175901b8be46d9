import type { LogLevel } from './config.ts';

/** What may stand in an event: names, counts and codes. Never the text of an article. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null>>;

/** Writes events, one JSON line each. */
export interface Log {
  readonly info: (event: string, details?: EventDetails) => void;
  readonly error: (event: string, details?: EventDetails) => void;
}

/** A log that hands each line, newline included, to `write`. At `off` it writes nothing, at `error` only errors. */
export function createLog(level: LogLevel, write: (line: string) => void): Log {
  const line =
    (severity: 'info' | 'error') =>
    (event: string, details: EventDetails = {}) =>
      write(`${JSON.stringify({ at: new Date().toISOString(), level: severity, event, ...details })}\n`);
  const silent = () => {};
  return { info: level === 'info' ? line('info') : silent, error: level === 'off' ? silent : line('error') };
}
