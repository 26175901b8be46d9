import { availableParallelism } from 'node:os';
import { CodedError } from '../extractors/model/errors.ts';

/** One setting: a row of the table that the program, `heshu doctor` and the README all read. */
export interface Setting<Value> {
  /** Environment variable. */
  readonly env: string;
  readonly fallback: Value;
  /** What the number counts (`bytes`, `ms`), or what the words are (`path`, `URL`). */
  readonly unit: string;
  readonly help: string;
  /** Reads the words of the environment. Throws SETTING_INVALID. */
  readonly read: (env: string, words: string) => Value;
}

/** Every setting, by the name that the code uses. */
export const SETTINGS = {
  database: {
    env: 'HESHU_DB',
    fallback: './data/heshu.sqlite',
    unit: 'path',
    help: 'the SQLite file that holds everything',
    read: readWords,
  },
  inbox: {
    env: 'HESHU_INBOX',
    fallback: './inbox',
    unit: 'path',
    help: 'the folder that `heshu up` watches',
    read: readWords,
  },
  redisUrl: {
    env: 'REDIS_URL',
    fallback: '',
    unit: 'URL',
    help: 'a Redis server for the queue; empty: the embedded queue, which needs no server',
    read: readRedisUrl,
  },
  threads: {
    env: 'HESHU_THREADS',
    fallback: availableParallelism(),
    unit: 'threads',
    help: 'how many articles are read at the same time; the default is one a core',
    read: wholeNumber(1, 256),
  },
  maxBytes: {
    env: 'HESHU_MAX_BYTES',
    fallback: 20 * 1024 * 1024,
    unit: 'bytes',
    help: 'larger files are refused',
    read: wholeNumber(1, 512 * 1024 * 1024),
  },
  jobTimeoutMs: {
    env: 'HESHU_JOB_TIMEOUT_MS',
    fallback: 60_000,
    unit: 'ms',
    help: 'an article that takes longer to read fails, and the rest goes on',
    read: wholeNumber(100, 3_600_000),
  },
  heapMb: {
    env: 'HESHU_HEAP_MB',
    fallback: 1024,
    unit: 'megabytes',
    help: 'memory for reading one article; one that needs more fails, and the rest goes on',
    read: wholeNumber(16, 65_536),
  },
  drainMs: {
    env: 'HESHU_DRAIN_MS',
    fallback: 20_000,
    unit: 'ms',
    help: 'how long a stop waits for the articles in hand; they are read again at the next start',
    read: wholeNumber(0, 3_600_000),
  },
  attempts: {
    env: 'HESHU_ATTEMPTS',
    fallback: 5,
    unit: 'times',
    help: 'how often a job is tried when the cause may pass',
    read: wholeNumber(1, 100),
  },
  lexicon: {
    env: 'HESHU_LEXICON',
    fallback: '',
    unit: 'path',
    help: 'your own names and metrics, YAML or JSON; read again when it changes (`heshu lexicon test`)',
    read: readWords,
  },
  stillMs: {
    env: 'HESHU_STILL_MS',
    fallback: 500,
    unit: 'ms',
    help: 'a file in the inbox is taken when its size and time have not changed for so long',
    read: wholeNumber(0, 600_000),
  },
  sweepMs: {
    env: 'HESHU_SWEEP_MS',
    fallback: 10_000,
    unit: 'ms',
    help: 'how often the inbox is looked through, for shares that send no events',
    read: wholeNumber(100, 86_400_000),
  },
  inboxMode: {
    env: 'HESHU_INBOX_MODE',
    fallback: 'events',
    unit: 'events or polling',
    help: 'how the inbox is watched; `polling` for network shares that tell of nothing',
    read: oneOf('events', 'polling'),
  },
  subfolders: {
    env: 'HESHU_SUBFOLDERS',
    fallback: 'source',
    unit: 'source or ignore',
    help: 'what a folder inside the inbox means: the source of what lies in it, or nothing',
    read: oneOf('source', 'ignore'),
  },
  allowHosts: {
    env: 'HESHU_ALLOW_HOSTS',
    fallback: '',
    unit: 'hosts',
    help: 'hosts that are fetched from although they lead to private addresses: `intranet.example, 10.0.0.5:8080`',
    read: readWords,
  },
  fetchTimeoutMs: {
    env: 'HESHU_FETCH_TIMEOUT_MS',
    fallback: 20_000,
    unit: 'ms',
    help: 'how long one answer of a server may take as a whole',
    read: wholeNumber(100, 600_000),
  },
  fetchPauseMs: {
    env: 'HESHU_FETCH_PAUSE_MS',
    fallback: 1000,
    unit: 'ms',
    help: 'the least pause between two requests to one host; its robots.txt may ask for more',
    read: wholeNumber(0, 600_000),
  },
  feedMs: {
    env: 'HESHU_FEED_MS',
    fallback: 900_000,
    unit: 'ms',
    help: 'how often `heshu up` asks each feed for news',
    read: wholeNumber(1000, 86_400_000),
  },
  port: {
    env: 'HESHU_PORT',
    fallback: 4173,
    unit: 'port',
    help: 'where `heshu up` serves the desk; 0: any port that is free',
    read: wholeNumber(0, 65_535),
  },
  host: {
    env: 'HESHU_HOST',
    fallback: '127.0.0.1',
    unit: 'address',
    help: 'the address that the desk listens on; any but a loopback address needs users (`heshu user add`)',
    read: readWords,
  },
  watchPort: {
    env: 'HESHU_WATCH_PORT',
    fallback: 0,
    unit: 'port',
    help: 'where `heshu worker` and `heshu store` serve /metrics, /healthz and /readyz; 0: nowhere (the desk has them)',
    read: wholeNumber(0, 65_535),
  },
  log: {
    env: 'HESHU_LOG',
    fallback: 'off',
    unit: 'off, error or info',
    help: 'events as JSON lines on standard error; never the text of an article',
    read: readLogLevel,
  },
} as const satisfies Record<string, Setting<string> | Setting<number> | Setting<LogLevel>>;

export type LogLevel = 'off' | 'error' | 'info';

export type SettingName = keyof typeof SETTINGS;

/** The settings in force. */
export interface Config {
  readonly database: string;
  readonly inbox: string;
  /** Null: the embedded queue. */
  readonly redisUrl: string | null;
  readonly threads: number;
  readonly maxBytes: number;
  readonly jobTimeoutMs: number;
  readonly heapMb: number;
  readonly drainMs: number;
  readonly attempts: number;
  /** Null: the built-in lexicon alone. */
  readonly lexicon: string | null;
  readonly stillMs: number;
  readonly sweepMs: number;
  readonly inboxMode: 'events' | 'polling';
  readonly subfolders: 'source' | 'ignore';
  readonly allowHosts: string;
  readonly fetchTimeoutMs: number;
  readonly fetchPauseMs: number;
  readonly feedMs: number;
  readonly port: number;
  readonly host: string;
  readonly watchPort: number;
  readonly log: LogLevel;
}

/** What the command line may set by itself; words, as the environment has them. */
export type Overrides = { readonly [Name in SettingName]?: string | undefined };

/** The environment, with what the command line says in its place. Throws SETTING_INVALID. */
export function readConfig(env: NodeJS.ProcessEnv, overrides: Overrides = {}): Config {
  const given = (name: SettingName) => overrides[name] ?? nonEmpty(env[SETTINGS[name].env]);
  const words = <Value>(name: SettingName, setting: Setting<Value>): Value => {
    const text = given(name);
    return text === undefined ? setting.fallback : setting.read(setting.env, text);
  };
  const level: string = words<string>('log', SETTINGS.log);
  return {
    database: words<string>('database', SETTINGS.database),
    inbox: words<string>('inbox', SETTINGS.inbox),
    redisUrl: words<string>('redisUrl', SETTINGS.redisUrl) || null,
    threads: words('threads', SETTINGS.threads),
    maxBytes: words('maxBytes', SETTINGS.maxBytes),
    jobTimeoutMs: words('jobTimeoutMs', SETTINGS.jobTimeoutMs),
    heapMb: words('heapMb', SETTINGS.heapMb),
    drainMs: words('drainMs', SETTINGS.drainMs),
    attempts: words('attempts', SETTINGS.attempts),
    lexicon: words<string>('lexicon', SETTINGS.lexicon) || null,
    stillMs: words('stillMs', SETTINGS.stillMs),
    sweepMs: words('sweepMs', SETTINGS.sweepMs),
    inboxMode: words<string>('inboxMode', SETTINGS.inboxMode) === 'polling' ? 'polling' : 'events',
    subfolders: words<string>('subfolders', SETTINGS.subfolders) === 'ignore' ? 'ignore' : 'source',
    allowHosts: words<string>('allowHosts', SETTINGS.allowHosts),
    fetchTimeoutMs: words('fetchTimeoutMs', SETTINGS.fetchTimeoutMs),
    fetchPauseMs: words('fetchPauseMs', SETTINGS.fetchPauseMs),
    feedMs: words('feedMs', SETTINGS.feedMs),
    port: words('port', SETTINGS.port),
    host: words<string>('host', SETTINGS.host),
    watchPort: words('watchPort', SETTINGS.watchPort),
    log: level === 'error' || level === 'info' ? level : 'off',
  };
}

// An empty variable is how compose files and CI say "not set".
function nonEmpty(words: string | undefined): string | undefined {
  return words === undefined || words === '' ? undefined : words;
}

function readWords(_env: string, words: string): string {
  return words;
}

function oneOf(...choices: readonly string[]): (env: string, words: string) => string {
  return (env, words) => {
    if (choices.includes(words)) return words;
    throw new CodedError('SETTING_INVALID', { name: env, value: words, expected: choices.join(' or ') });
  };
}

function wholeNumber(least: number, most: number): (env: string, words: string) => number {
  return (env, words) => {
    const number = /^\d{1,12}$/.test(words) ? Number(words) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new CodedError('SETTING_INVALID', {
      name: env,
      value: words,
      expected: `a whole number from ${least} to ${most}`,
    });
  };
}

function readRedisUrl(env: string, words: string): string {
  if (/^rediss?:\/\/\S+$/.test(words) && URL.canParse(words)) return words;
  throw new CodedError('SETTING_INVALID', { name: env, value: words, expected: 'an address like redis://host:6379' });
}

function readLogLevel(env: string, words: string): LogLevel {
  if (words === 'off' || words === 'error' || words === 'info') return words;
  throw new CodedError('SETTING_INVALID', { name: env, value: words, expected: 'off, error or info' });
}
