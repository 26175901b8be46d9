import { CodedError } from '../../extractors/model/errors.ts';
import { hashPassword, LEAST_PASSWORD } from '../../pipeline/people/password.ts';
import { isUserName } from '../../pipeline/people/user-name.ts';
import type { Database } from '../../storage/database.ts';
import { getUser, hasUsers, listUsers, putUser, removeUser, setUserRole } from '../../storage/desk/users.ts';
import { USER_ROLES, type UserRole } from '../../storage/records/desk.ts';

/**
 * Lets somebody in. The first must be an administrator: from then on everybody has to log in, and nobody else could let
 * others in. @throws CodedError USER_NAME_UNUSABLE, USER_TAKEN, PASSWORD_SHORT, ADMIN_FIRST, REQUEST_INVALID
 */
export async function addUser(
  db: Database,
  given: { readonly name: string; readonly role: string; readonly password: string },
): Promise<void> {
  const { name, password } = given;
  const role = roleIn(given.role);
  if (!isUserName(name)) throw new CodedError('USER_NAME_UNUSABLE', { name });
  const hash = await hashed(password);
  if (getUser(db, name) !== null) throw new CodedError('USER_TAKEN', { name });
  if (role !== 'admin' && !hasUsers(db)) throw new CodedError('ADMIN_FIRST', {});
  putUser(db, { name, role, password: hash, created: new Date().toISOString() });
}

/** Gives somebody another role. @throws CodedError USER_UNKNOWN, ADMIN_LAST, REQUEST_INVALID */
export function changeRole(db: Database, name: string, given: string): void {
  const role = roleIn(given);
  db.transaction(() => {
    if (role !== 'admin') keepOneAdmin(db, name);
    if (!setUserRole(db, name, role)) throw new CodedError('USER_UNKNOWN', { name });
  });
}

/** Takes somebody out, with sessions and tokens. @throws CodedError USER_UNKNOWN, ADMIN_LAST */
export function dropUser(db: Database, name: string): void {
  db.transaction(() => {
    keepOneAdmin(db, name);
    if (!removeUser(db, name)) throw new CodedError('USER_UNKNOWN', { name });
  });
}

/** Gives somebody another password and ends their sessions. @throws CodedError USER_UNKNOWN, PASSWORD_SHORT */
export async function changePassword(db: Database, name: string, password: string): Promise<void> {
  const hash = await hashed(password);
  const user = getUser(db, name);
  if (user === null) throw new CodedError('USER_UNKNOWN', { name });
  putUser(db, { ...user, password: hash });
}

function keepOneAdmin(db: Database, name: string): void {
  const admins = listUsers(db).filter(({ role }) => role === 'admin');
  if (admins.length === 1 && admins[0]?.name === name) throw new CodedError('ADMIN_LAST', { name });
}

async function hashed(password: string): Promise<string> {
  if ([...password].length < LEAST_PASSWORD) throw new CodedError('PASSWORD_SHORT', { least: LEAST_PASSWORD });
  return hashPassword(password.slice(0, 1000));
}

function roleIn(given: string): UserRole {
  const role = USER_ROLES.find((one) => one === given);
  if (role === undefined) throw new CodedError('REQUEST_INVALID', { reason: `${given} is not a role` });
  return role;
}
