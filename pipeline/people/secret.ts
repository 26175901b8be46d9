import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 32 random bytes in base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Hex SHA-256: what is stored of a secret. Enough for what is random; passwords go through scrypt. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
