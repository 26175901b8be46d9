import type { Redis } from 'ioredis';
import { CodedError } from '../../extractors/model/errors.ts';
import { PAYLOAD_VERSION } from './payload-codec.ts';

/** What must be the same on all machines: how jobs are written, and which rules and names they are read with. */
function versionOf(rules: string): string {
  return `payload ${PAYLOAD_VERSION}, rules ${rules}`;
}

/**
 * Writes down, for the workers, which version the store is; true when nothing was written there: a new Redis, or one
 * that has lost its memory. For those alone who then put back what is owed: the next one is not told.
 */
export async function announceVersion(redis: Redis, prefix: string, rules: string): Promise<boolean> {
  return (await redis.set(keyOf(prefix), versionOf(rules), 'GET')) === null;
}

/** Compares with what the store wrote down. Without a store there is nothing to compare. @throws CodedError VERSION_MISMATCH */
export async function requireSameVersion(redis: Redis, prefix: string, rules: string): Promise<void> {
  const [ours, theirs] = [versionOf(rules), await redis.get(keyOf(prefix))];
  if (theirs !== null && theirs !== ours) throw new CodedError('VERSION_MISMATCH', { ours, theirs });
}

function keyOf(prefix: string): string {
  return `${prefix}:version`;
}
