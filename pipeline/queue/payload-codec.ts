import type { JobKind, JobPayloads } from './queue.ts';

/**
 * Version of the payloads' shape. A job of another version was queued by another Heshu; it is refused in words rather
 * than read wrong.
 */
export const PAYLOAD_VERSION = 1;

/** A payload as text that any machine can read; bytes in base64, those of entries inside of it too. */
export function encodePayload(payload: JobPayloads[JobKind]): string {
  const { bytes, ...rest } = payload;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = { version: PAYLOAD_VERSION, bytes: view.toString('base64'), rest };
  return JSON.stringify(whole, holdsEntries(payload) ? entryAsText : undefined);
}

/** Only these hold further bytes; to look at every value of the others takes as long as all the rest. */
function holdsEntries(payload: JobPayloads[JobKind]): boolean {
  return 'result' in payload && payload.result.read === 'parts';
}

function entryAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64Bytes: Buffer.from(value).toString('base64') } : value;
}

function entryOfText(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'base64Bytes' in value
    ? ownBytes(String(value.base64Bytes))
    : value;
}

/** The payload again. Throws when the text was written by a Heshu with other payloads. */
export function decodePayload<Kind extends JobKind>(text: string): JobPayloads[Kind] {
  // JSON.parse has no type; what it holds was written by encodePayload of this very version, or is refused.
  const { version, bytes, rest } = JSON.parse(text, text.includes('"base64Bytes":') ? entryOfText : undefined);
  if (version !== PAYLOAD_VERSION) {
    throw new Error(
      `this job was queued by another version of Heshu (payload ${version}, this one reads ${PAYLOAD_VERSION}); update all machines to the same version`,
    );
  }
  return Object.assign(rest, { bytes: ownBytes(bytes) });
}

// Node's Buffer.from may hand out a piece of a shared pool, and such a buffer cannot be transferred to a thread.
function ownBytes(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
