import type { Hono } from 'hono';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { articleRoutes } from './articles.ts';
import { conflictRoutes } from './conflicts.ts';
import { eventRoutes } from './events.ts';
import { homeRoutes } from './home.ts';
import { inboxRoutes } from './inbox.ts';
import { languageRoutes } from './language.ts';
import { reviewRoutes } from './review.ts';
import { staticRoutes } from './static.ts';

/** All routes, in the order in which they are tried. */
export const ROUTES: readonly ((desk: Desk) => Hono<DeskEnv>)[] = [
  staticRoutes,
  languageRoutes,
  eventRoutes,
  homeRoutes,
  inboxRoutes,
  articleRoutes,
  reviewRoutes,
  conflictRoutes,
];
