import type { Metrics } from './metrics.ts';

/** What somebody who watches is told. */
export interface WatchAnswer {
  readonly status: 200 | 503;
  readonly contentType: string;
  readonly body: string;
}

export interface Watched {
  readonly metrics: Metrics;
  /** Why no work can be taken now, in words; null when all is well. */
  readonly trouble: () => Promise<string | null>;
}

/** The addresses that are answered. */
export const WATCH_PATHS = ['/metrics', '/healthz', '/readyz'] as const;

/**
 * Answers those who watch: `/metrics` for Prometheus, `/healthz` as long as the process turns, `/readyz` when it can
 * take work. Null for any other path. Tells no text of any article, and needs no login.
 */
export async function answerWatch(path: string, { metrics, trouble }: Watched): Promise<WatchAnswer | null> {
  switch (path) {
    case '/metrics':
      return { status: 200, contentType: metrics.contentType, body: await metrics.text() };
    case '/healthz':
      return plain(200, 'ok');
    case '/readyz': {
      const words = await trouble();
      return words === null ? plain(200, 'ok') : plain(503, words);
    }
    default:
      return null;
  }
}

function plain(status: 200 | 503, words: string): WatchAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body: `${words}\n` };
}
