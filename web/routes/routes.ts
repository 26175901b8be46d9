import type { Hono } from 'hono';
import type { Desk, DeskEnv } from '../desk-env.ts';
import { accountRoutes } from './account.ts';
import { apiRoutes } from './api.ts';
import { articleRoutes } from './articles.ts';
import { claimRoutes } from './claims.ts';
import { conflictRoutes } from './conflicts.ts';
import { eventRoutes } from './events.ts';
import { homeRoutes } from './home.ts';
import { inboxRoutes } from './inbox.ts';
import { languageRoutes } from './language.ts';
import { logRoutes } from './log.ts';
import { loginRoutes } from './login.ts';
import { peopleRoutes } from './people.ts';
import { queueRoutes } from './queue.ts';
import { reviewRoutes } from './review.ts';
import { staticRoutes } from './static.ts';

/** All routes, in the order in which they are tried. */
export const ROUTES: readonly ((desk: Desk) => Hono<DeskEnv>)[] = [
  staticRoutes,
  languageRoutes,
  eventRoutes,
  homeRoutes,
  inboxRoutes,
  queueRoutes,
  articleRoutes,
  reviewRoutes,
  conflictRoutes,
  claimRoutes,
  logRoutes,
  loginRoutes,
  accountRoutes,
  peopleRoutes,
  apiRoutes,
];
