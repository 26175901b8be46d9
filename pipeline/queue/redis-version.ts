import type { Redis } from 'ioredis';
import { CodedError } from '../../extractors/model/errors.ts';
import { RULES_VERSION } from '../../extractors/rules-version.ts';
import { PAYLOAD_VERSION } from './payload-codec.ts';

/** What must be the same on all machines: how jobs are written, and which rules read. */
const OURS = `payload ${PAYLOAD_VERSION}, rules ${RULES_VERSION}`;

/**
 * Writes down, for the workers, which version the store is; true when nothing was written there: a new Redis, or one
 * that has lost its memory.
 */
export async function announceVersion(redis: Redis, prefix: string): Promise<boolean> {
  return (await redis.set(keyOf(prefix), OURS, 'GET')) === null;
}

/** Compares with what the store wrote down. Without a store there is nothing to compare. @throws CodedError VERSION_MISMATCH */
export async function requireSameVersion(redis: Redis, prefix: string): Promise<void> {
  const theirs = await redis.get(keyOf(prefix));
  if (theirs !== null && theirs !== OURS) throw new CodedError('VERSION_MISMATCH', { ours: OURS, theirs });
}

function keyOf(prefix: string): string {
  return `${prefix}:version`;
}
