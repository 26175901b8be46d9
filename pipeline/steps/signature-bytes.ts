import { type Fingerprint, SIGNATURE_ROWS } from '../intake/fingerprint.ts';

/** The hashes of the bands as the index holds them: the place in the list is the band. */
export function bandNumbers(fingerprint: Fingerprint): readonly number[] {
  // `07:9f3a12bc`: what stands before the colon is the place in the list already.
  return fingerprint.bands.map((band) => Number.parseInt(band.slice(band.indexOf(':') + 1), 16));
}

/** A signature as the database holds it: unsigned 32-bit numbers, little end first. */
export function bytesOfSignature(signature: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(signature.length * 4);
  for (const [index, value] of signature.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

/** The numbers of a signature that the database holds. */
export function signatureOfBytes(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, index) => view.getUint32(index * 4, true));
}

/** How alike two texts are whose signatures the database holds; 0 for a text without words. */
export function likeness(a: Uint8Array, b: Uint8Array): number {
  const [x, y] = [viewOf(a), viewOf(b)];
  if (isWordless(x) || isWordless(y)) return 0;
  let same = 0;
  for (let at = 0; at + 4 <= Math.min(x.byteLength, y.byteLength); at += 4) {
    if (x.getUint32(at) === y.getUint32(at)) same += 1;
  }
  return same / SIGNATURE_ROWS;
}

/** A text without a single word has a signature of the largest number throughout. */
function isWordless(view: DataView): boolean {
  for (let at = 0; at + 4 <= view.byteLength; at += 4) if (view.getUint32(at) !== 0xffffffff) return false;
  return true;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
