import type { UserRole } from '../storage/records/desk.ts';

/** Who is asking, and how that is known. */
export interface Viewer {
  readonly name: string;
  readonly role: UserRole;
  /** `loopback`: nobody has to log in on this machine. */
  readonly via: 'loopback' | 'session' | 'token';
}
