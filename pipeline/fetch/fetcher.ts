import type { Readable } from 'node:stream';
import { type Agent, request } from 'undici';
import { CodedError } from '../../extractors/model/errors.ts';
import { fetchAddress, openHosts } from './fetch-address.ts';
import { guardedAgent, type Resolve } from './guarded-agent.ts';
import { HostGate } from './host-gate.ts';
import { readBody } from './read-body.ts';
import { type Robots, readRobots } from './robots.ts';

export interface FetcherOptions {
  /** Hosts that may lead to private addresses: `intranet.example, 127.0.0.1:8080`. */
  readonly allowHosts: string;
  /** For one answer with all that leads to it. */
  readonly timeoutMs: number;
  /** Between two requests to one host, unless its robots.txt asks for more. */
  readonly pauseMs: number;
  readonly maxBytes: number;
  readonly resolve?: Resolve;
}

/** What was known of an address when it was fetched before. */
export interface Known {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What lies at an address. `same`: nothing newer than what was known. */
export type Fetched =
  | { readonly same: true }
  | (Known & {
      readonly same: false;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Where it was found in the end. */
      readonly url: string;
      /** From the header; null when it does not say. */
      readonly charset: string | null;
    });

type Answer = Awaited<ReturnType<typeof request>>;

const AGENT = 'Heshu/0.1 (news reader; obeys robots.txt)';
const ROBOTS_NAME = 'Heshu';
const MOST_REDIRECTS = 5;
const ROBOTS_MS = 3_600_000;
const ROBOTS_BYTES = 500_000;
/** A host that asks for longer pauses than this is not worth waiting for. */
const LONGEST_PAUSE_MS = 30_000;
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5';
/** Too many requests, and what a server says when it is down or overloaded. */
const BUSY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/** Fetches what lies at public addresses, politely: robots.txt, one request at a time and host, pauses, limits. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #agent: Agent;
  readonly #stop = new AbortController();
  readonly #gate = new HostGate(this.#stop.signal);
  readonly #isOpen: (url: URL) => boolean;
  readonly #robots = new Map<string, { readonly at: number; readonly robots: Promise<Robots> }>();

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#isOpen = openHosts(options.allowHosts);
    const { resolve } = options;
    this.#agent = guardedAgent({ isOpen: this.#isOpen, timeoutMs: options.timeoutMs, ...(resolve && { resolve }) });
  }

  /**
   * @throws CodedError ADDRESS_INVALID, ADDRESS_FORBIDDEN, FETCH_UNREACHABLE, FETCH_TIMEOUT, FETCH_BUSY, FETCH_REFUSED,
   * FETCH_ROBOTS, FETCH_TOO_LARGE, FETCH_REDIRECTS, FETCH_DAMAGED
   */
  async fetch(address: string, known: Known | null = null): Promise<Fetched> {
    let url = fetchAddress(address, this.#isOpen);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const robots = await this.#robotsOf(url);
      if (!robots.allows(`${url.pathname}${url.search}`)) {
        throw new CodedError('FETCH_ROBOTS', { url: url.href, host: url.host });
      }
      const pause = Math.min(LONGEST_PAUSE_MS, Math.max(this.#options.pauseMs, robots.crawlDelay * 1000));
      const step = await this.#gate.pass(url.host, pause, () => this.#ask(url, known, this.#options.maxBytes));
      if (!('location' in step)) return step;
      url = fetchAddress(new URL(step.location, url).href, this.#isOpen);
    }
    throw new CodedError('FETCH_REDIRECTS', { url: address, count: MOST_REDIRECTS + 1 });
  }

  /** Breaks off what is under way. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#agent.destroy();
  }

  async #ask(url: URL, known: Known | null, limit: number): Promise<Fetched | { readonly location: string }> {
    const { timeoutMs } = this.#options;
    const signal = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(timeoutMs)]);
    try {
      const answer = await request(url, {
        dispatcher: this.#agent,
        signal,
        headers: {
          'user-agent': AGENT,
          accept: ACCEPT,
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'zh, en',
          ...(known?.etag && { 'if-none-match': known.etag }),
          ...(known?.lastModified && { 'if-modified-since': known.lastModified }),
        },
      });
      return await this.#read(url, answer, limit);
    } catch (cause) {
      throw this.#explained(url, cause);
    }
  }

  async #read(url: URL, answer: Answer, limit: number): Promise<Fetched | { readonly location: string }> {
    const { statusCode: status, body } = answer;
    const header = (name: string): string | null => {
      const value = answer.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const location = header('location');
    if (status >= 300 && status < 400 && status !== 304 && location !== null) {
      drop(body);
      if (!URL.canParse(location, url.href)) throw new CodedError('FETCH_REFUSED', { url: url.href, status });
      return { location };
    }
    if (status === 304) {
      drop(body);
      return { same: true };
    }
    if (status < 200 || status >= 300 || status === 204) {
      drop(body);
      if (BUSY.has(status)) this.#hold(url, header('retry-after'));
      throw new CodedError(BUSY.has(status) ? 'FETCH_BUSY' : 'FETCH_REFUSED', { url: url.href, status });
    }
    if (Number(header('content-length') ?? 0) > limit) {
      drop(body);
      throw new CodedError('FETCH_TOO_LARGE', { url: url.href, limit });
    }
    const encoding = header('content-encoding') ?? '';
    const bytes = await readBody(body, { url: url.href, encoding, limit });
    const charset = /charset\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i.exec(header('content-type') ?? '')?.[1] ?? null;
    return { same: false, bytes, url: url.href, charset, etag: header('etag'), lastModified: header('last-modified') };
  }

  #hold(url: URL, retryAfter: string | null): void {
    const ms = /^\d{1,6}$/.test(retryAfter ?? '')
      ? Number(retryAfter) * 1000
      : Date.parse(retryAfter ?? '') - Date.now();
    if (ms > 0) this.#gate.hold(url.host, Math.min(ms, LONGEST_PAUSE_MS));
  }

  #robotsOf(url: URL): Promise<Robots> {
    const there = this.#robots.get(url.origin);
    if (there !== undefined && Date.now() - there.at < ROBOTS_MS) return there.robots;
    const robots = this.#fetchRobots(new URL('/robots.txt', url));
    this.#robots.set(url.origin, { at: Date.now(), robots });
    // What went wrong is not kept: the next request asks again.
    robots.catch(() => this.#robots.delete(url.origin));
    return robots;
  }

  // No robots.txt (4xx) allows everything; a server in trouble (5xx) is asked again later, as RFC 9309 has it.
  async #fetchRobots(address: URL): Promise<Robots> {
    let url = address;
    try {
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        const step = await this.#gate.pass(url.host, 0, () => this.#ask(url, null, ROBOTS_BYTES));
        if (!('location' in step)) {
          return readRobots(step.same ? '' : new TextDecoder().decode(step.bytes), ROBOTS_NAME);
        }
        url = fetchAddress(new URL(step.location, url).href, this.#isOpen);
      }
    } catch (error) {
      const codes: readonly string[] = ['FETCH_REFUSED', 'FETCH_TOO_LARGE', 'FETCH_DAMAGED'];
      if (!(error instanceof CodedError && codes.includes(error.code))) throw error;
    }
    return readRobots('', ROBOTS_NAME);
  }

  #explained(url: URL, cause: unknown): CodedError {
    if (cause instanceof CodedError) {
      return cause.code === 'ADDRESS_FORBIDDEN'
        ? new CodedError(cause.code, { ...cause.details, url: url.href })
        : cause;
    }
    const seconds = this.#options.timeoutMs / 1000;
    const name = cause instanceof Error ? cause.name : '';
    if (/Timeout/.test(name)) return new CodedError('FETCH_TIMEOUT', { url: url.href, seconds }, { cause });
    const reason = this.#stop.signal.aborted ? 'stopped' : cause instanceof Error ? cause.message : String(cause);
    return new CodedError('FETCH_UNREACHABLE', { url: url.href, reason: reason.slice(0, 200) }, { cause });
  }
}

/** Lets an answer go unread; that it was broken off is no news. */
function drop(body: Readable): void {
  body.on('error', () => {});
  body.destroy();
}
