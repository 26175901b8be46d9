/** Bytes of which some were changed, cut out, doubled or put in; the same seed changes the same. */
export function mutate(original: Uint8Array, seed: number): Uint8Array<ArrayBuffer> {
  const next = sequence(seed);
  let bytes = Uint8Array.from(original);
  const changes = 1 + (next() % 8);
  for (let change = 0; change < changes; change += 1) {
    const at = bytes.length === 0 ? 0 : next() % bytes.length;
    const length = 1 + (next() % 40);
    switch (next() % 6) {
      case 0:
        bytes[at] = next() % 256;
        break;
      case 1:
        bytes = joined(bytes.slice(0, at), bytes.slice(at + length));
        break;
      case 2:
        bytes = joined(bytes.slice(0, at + length), bytes.slice(at));
        break;
      case 3:
        bytes = joined(
          bytes.slice(0, at),
          Uint8Array.from({ length }, () => next() % 256),
          bytes.slice(at),
        );
        break;
      case 4:
        bytes = joined(bytes.slice(0, at), nasty(next()), bytes.slice(at));
        break;
      default:
        bytes = bytes.slice(0, at);
    }
  }
  return bytes;
}

const NASTY = ['\0', '\ufeff', '<', '&#x110000;', '"', '\u202e', '９'.repeat(50), '1,'.repeat(200), '亿'.repeat(60)];
const MORE = [
  '%'.repeat(80),
  '(('.repeat(60),
  '\ud83d\ude00',
  '<table><tr>'.repeat(40),
  '=?utf-8?B?',
  '{"text":',
  '1e309',
];

function nasty(which: number): Uint8Array {
  const all = [...NASTY, ...MORE];
  return new TextEncoder().encode(all[which % all.length] ?? '');
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

function sequence(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}
