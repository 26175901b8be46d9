import { Hono } from 'hono';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { homeModel } from '../read/home-model.ts';
import { homePage } from '../views/home-page.ts';

/** The first page. */
export function homeRoutes({ db }: Desk): Hono<DeskEnv> {
  return new Hono<DeskEnv>().get('/', (c) => c.html(homePage(c.get('ui'), homeModel(db))));
}
