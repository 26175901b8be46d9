import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Desk, DeskEnv } from '../desk-env.ts';

/** How often an idle line says that it is alive, so that proxies keep it. */
const BEAT_MS = 25_000;

/** Tells pages what happens, as server-sent events. */
export function eventRoutes({ live, app }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/events', (c) =>
    streamSSE(
      c,
      async (stream) => {
        // First listening, then the count: what happens in between is told twice rather than never.
        const stop = live.listen((event) => void stream.writeSSE({ event: event.kind, data: event.id }));
        await stream.writeSSE({ event: 'hello', data: String(live.count), retry: 2000 });
        const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
        const beat = setInterval(() => void stream.writeSSE({ event: 'beat', data: '' }), BEAT_MS);
        await Promise.race([gone, live.closed]);
        clearInterval(beat);
        stop();
      },
      async (error) => app.log.error('events', { message: error.message }),
    ),
  );
}
