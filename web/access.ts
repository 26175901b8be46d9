import type { UserRole } from '../storage/records/desk.ts';

/** What a route asks of the person: nothing, to be known, or a right. */
export type Need = 'anyone' | 'read' | 'intake' | 'review' | 'settle' | 'admin';

/** Who has which right. */
export const RIGHTS = {
  read: ['editor', 'analyst', 'checker', 'admin'],
  intake: ['editor', 'analyst', 'checker', 'admin'],
  review: ['analyst', 'admin'],
  settle: ['checker', 'admin'],
  admin: ['admin'],
} as const satisfies Record<Exclude<Need, 'anyone'>, readonly UserRole[]>;

/** Every route of the desk and what it asks for. A route that is not here is refused to everybody. */
export const ACCESS: Readonly<Record<string, Need>> = {
  'GET /static/:version/:name': 'anyone',
  'GET /language': 'anyone',
  'GET /login': 'anyone',
  'POST /login': 'anyone',
  'POST /logout': 'read',
  'GET /': 'read',
  'GET /events': 'read',
  'GET /inbox': 'read',
  'POST /inbox/upload': 'intake',
  'POST /inbox/paste': 'intake',
  'POST /inbox/addresses': 'intake',
  'POST /inbox/retry': 'intake',
  'GET /articles': 'read',
  'GET /articles/:id': 'read',
  'GET /articles/:id/original': 'read',
  'GET /review': 'read',
  'POST /review/decide': 'review',
  'POST /review/add': 'review',
  'POST /review/bulk': 'review',
  'POST /review/undo': 'read',
  'GET /lexicon': 'read',
  'GET /claims': 'read',
  'GET /claims/export/:format': 'read',
  'POST /views': 'read',
  'POST /views/remove': 'read',
  'GET /conflicts': 'read',
  'GET /facts/:id': 'read',
  'GET /facts/:id/join': 'settle',
  'POST /facts/:id/settle': 'settle',
  'GET /log': 'read',
  'GET /people': 'admin',
  'POST /people/add': 'admin',
  'POST /people/role': 'admin',
  'POST /people/password': 'admin',
  'POST /people/remove': 'admin',
  'POST /people/revoke': 'admin',
  'GET /account': 'read',
  'POST /account/password': 'read',
  'POST /account/tokens': 'read',
  'POST /account/revoke': 'read',
  'GET /queue': 'read',
  'GET /metrics': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /api': 'read',
  'GET /api/v1/openapi.json': 'read',
  'GET /api/v1/articles': 'read',
  'GET /api/v1/articles/:id': 'read',
  'GET /api/v1/articles/:id/text': 'read',
  'GET /api/v1/claims': 'read',
  'GET /api/v1/claims/:id': 'read',
  'GET /api/v1/facts': 'read',
  'GET /api/v1/facts/:id': 'read',
  'GET /api/v1/conflicts': 'read',
  'GET /api/v1/checks': 'read',
  'GET /api/v1/failures': 'read',
  'GET /api/v1/decisions': 'read',
  'GET /api/v1/arrivals/:key': 'read',
  'GET /api/v1/exports/claims/:format': 'read',
  'GET /api/v1/exports/claim-reviews': 'read',
  'GET /api/v1/exports/sqlite': 'read',
  'GET /api/v1/exports/archive': 'admin',
  'POST /api/v1/articles': 'intake',
  'POST /api/v1/addresses': 'intake',
  'POST /api/v1/uploads': 'intake',
  'POST /api/v1/failures/retry': 'intake',
  'POST /api/v1/claims/:id/reviews': 'review',
  'POST /api/v1/reviews': 'review',
  'POST /api/v1/decisions/undo': 'read',
  'POST /api/v1/facts/:id/settlements': 'settle',
};

/** True when a role may do what is needed. */
export function mayDo(role: UserRole, need: Need): boolean {
  if (need === 'anyone') return true;
  const roles: readonly UserRole[] = RIGHTS[need];
  return roles.includes(role);
}
