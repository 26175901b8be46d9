import { hash } from 'node:crypto';

/**
 * The ids of a text's claims: `c_` and the first 16 hex digits of the SHA-256 of `hash of the text:start:end`, so that
 * the same figure of the same text has one id in every database.
 */
export function claimIds(text: string): (start: number, end: number) => string {
  const textHash = hash('sha256', text, 'hex');
  return (start, end) => `c_${hash('sha256', `${textHash}:${start}:${end}`, 'hex').slice(0, 16)}`;
}
