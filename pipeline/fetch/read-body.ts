import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CodedError } from '../../extractors/model/errors.ts';

const UNPACKERS = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** More layers of packing are no server's way. */
const MOST_LAYERS = 2;

/** The bytes of an answer, unpacked; never more than `limit` of them. @throws CodedError FETCH_TOO_LARGE, FETCH_DAMAGED */
export async function readBody(
  body: Readable,
  { url, encoding, limit }: { readonly url: string; readonly encoding: string; readonly limit: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const layers = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  let stream = body;
  if (layers.length > MOST_LAYERS) body.on('error', () => {}).destroy();
  if (layers.length > MOST_LAYERS) throw damaged(url, `it is packed ${layers.length} times`);
  for (const layer of layers.toReversed()) {
    if (!isUnpacker(layer)) body.on('error', () => {}).destroy();
    if (!isUnpacker(layer)) throw damaged(url, `it is packed with ${layer.slice(0, 40)}`);
    const unpacked = UNPACKERS[layer]();
    stream.on('error', (error) => unpacked.destroy(error));
    stream = stream.pipe(unpacked);
  }
  // Whoever reads it below hears of its errors; one that comes later is nobody's.
  body.on('error', () => {});
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const part = Buffer.from(chunk);
      size += part.length;
      if (size > limit) throw new CodedError('FETCH_TOO_LARGE', { url, limit });
      chunks.push(part);
    }
  } catch (cause) {
    body.destroy();
    if (
      cause instanceof Error &&
      'code' in cause &&
      /^(?:Z_|ERR__?ERROR|ERR_BROTLI|ERR_PADDING)/.test(String(cause.code))
    ) {
      throw damaged(url, cause.message, cause);
    }
    throw cause;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function isUnpacker(name: string): name is keyof typeof UNPACKERS {
  return Object.hasOwn(UNPACKERS, name);
}

function damaged(url: string, reason: string, cause?: unknown): CodedError {
  return new CodedError('FETCH_DAMAGED', { url, reason: reason.slice(0, 200) }, { cause });
}
