import { Hono } from 'hono';
import { CodedError } from '../../extractors/model/errors.ts';
import { answerWatch, WATCH_PATHS } from '../../pipeline/watch/answer-watch.ts';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { queueModel } from '../read/queue-model.ts';
import { queuePage } from '../views/queue-page.ts';

/** How the work goes, for people and for programs that watch. */
export function queueRoutes({ app }: Desk): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>().get('/queue', async (c) => c.html(queuePage(c.get('ui'), await queueModel(app))));
  for (const path of WATCH_PATHS) {
    routes.get(path, async (c) => {
      const answer = await answerWatch(path, app.watched);
      if (answer === null) throw new CodedError('PAGE_UNKNOWN', { path });
      return c.body(answer.body, answer.status, { 'Content-Type': answer.contentType });
    });
  }
  return routes;
}
