import type { Database } from '../database.ts';
import type { Instant } from '../instant.ts';
import type { User, UserRole } from '../records/desk.ts';
import { textOf, userOf } from '../rows.ts';

/** Adds a user, or gives one that is there a new role and password. `password` is a hash. Ends all their sessions. */
export function putUser(db: Database, user: User & { readonly password: string }): void {
  db.transaction(() => {
    db.run(
      `INSERT INTO users (name, role, password, created) VALUES (@name, @role, @password, @created)
       ON CONFLICT (name) DO UPDATE SET role = excluded.role, password = excluded.password`,
      { name: user.name, role: user.role, password: user.password, created: user.created },
    );
    db.run('DELETE FROM sessions WHERE user = ?', [user.name]);
  });
}

/** Gives a user another role, which counts from the next request on. False when there is none of that name. */
export function setUserRole(db: Database, name: string, role: UserRole): boolean {
  return db.run('UPDATE users SET role = @role WHERE name = @name', { name, role }) > 0;
}

/** Takes a user out, with sessions and tokens; decisions keep the name. False when there was none. */
export function removeUser(db: Database, name: string): boolean {
  return db.run('DELETE FROM users WHERE name = ?', [name]) > 0;
}

export function listUsers(db: Database): readonly User[] {
  return db.all('SELECT * FROM users ORDER BY name').map(userOf);
}

/** True as soon as somebody may log in. */
export function hasUsers(db: Database): boolean {
  return db.get('SELECT 1 FROM users LIMIT 1') !== null;
}

/** A user with the hash of the password, or null. */
export function getUser(db: Database, name: string): (User & { readonly password: string }) | null {
  const row = db.get('SELECT * FROM users WHERE name = ?', [name]);
  return row && { ...userOf(row), password: textOf(row, 'password') };
}

/** Notes a session under the hash of its secret, and forgets those that have run out. */
export function addSession(
  db: Database,
  session: { readonly hash: string; readonly user: string; readonly created: Instant; readonly expires: Instant },
): void {
  db.transaction(() => {
    db.run('DELETE FROM sessions WHERE expires <= ?', [session.created]);
    db.run('INSERT INTO sessions VALUES (@hash, @user, @created, @expires)', session);
  });
}

/** Whose session it is; null when there is none or it has run out. */
export function userOfSession(db: Database, hash: string, now: Instant): User | null {
  const sql = 'SELECT u.* FROM sessions s JOIN users u ON u.name = s.user WHERE s.hash = ? AND s.expires > ?';
  const row = db.get(sql, [hash, now]);
  return row && userOf(row);
}

export function removeSession(db: Database, hash: string): void {
  db.run('DELETE FROM sessions WHERE hash = ?', [hash]);
}

/** Notes a token for scripts under its hash. */
export function addToken(
  db: Database,
  token: { readonly hash: string; readonly user: string; readonly label: string; readonly created: Instant },
): void {
  db.run('INSERT INTO api_tokens VALUES (@hash, @user, @label, @created)', token);
}

/** Whose token it is, or null. */
export function userOfToken(db: Database, hash: string): User | null {
  const row = db.get('SELECT u.* FROM api_tokens t JOIN users u ON u.name = t.user WHERE t.hash = ?', [hash]);
  return row && userOf(row);
}

/** A token for scripts, without its secret. */
export interface TokenNote {
  readonly hash: string;
  readonly user: string;
  readonly label: string;
  readonly created: Instant;
}

/** The tokens of a user, or of all, by user and in the order of making. */
export function listTokens(db: Database, user: string | null): readonly TokenNote[] {
  const sql = 'SELECT * FROM api_tokens WHERE @user IS NULL OR user = @user ORDER BY user, created, hash';
  return db.all(sql, { user }).map((row) => ({
    hash: textOf(row, 'hash'),
    user: textOf(row, 'user'),
    label: textOf(row, 'label'),
    created: textOf(row, 'created'),
  }));
}

/** Takes a token of a user back; false when there was none. */
export function removeToken(db: Database, user: string, hash: string): boolean {
  return db.run('DELETE FROM api_tokens WHERE user = ? AND hash = ?', [user, hash]) > 0;
}
