/**
 * The ids of a text's claims: the first 16 hex digits of the SHA-256 of `hash of the text:start:end`. The hash of the text
 * is one block of SHA-256 by itself, and is read once a text; what is left is one more block for each claim, where a
 * library would read both, and take longer to be called than to read them.
 *
 * @param textHash SHA-256 of the text, 64 hex digits
 */
export function claimIds(textHash: string): (start: number, end: number) => string {
  if (textHash.length !== BLOCK) throw new RangeError(`${textHash} is no SHA-256 in hex`);
  const behindText = Int32Array.from(INITIAL);
  putAscii(textHash);
  compress(behindText);
  const state = new Int32Array(WORDS_OF_STATE);
  return (start, end) => {
    const place = `:${start}:${end}`;
    putAscii(place);
    putByte(0x80, place.length);
    words[(BLOCK >> 2) - 1] = (BLOCK + place.length) * 8;
    state.set(behindText);
    compress(state);
    return `c_${hex(state[0] ?? 0)}${hex(state[1] ?? 0)}`;
  };
}

/** Bytes of a block. */
const BLOCK = 64;
const WORDS_OF_STATE = 8;
const ROUNDS = 64;
const PRIMES = firstPrimes(ROUNDS);
/** What SHA-256 starts from and adds in each round: 32 binary places of the square and cube roots of the first primes. */
const INITIAL = PRIMES.slice(0, WORDS_OF_STATE).map((prime) => placesOf(Math.sqrt(prime)));
const ADDED = Int32Array.from(PRIMES, (prime) => placesOf(Math.cbrt(prime)));

/** The block that is read next, as 16 words of four bytes, and the words that are made of them. */
const words = new Int32Array(ROUNDS);

/** Reads the block in `words` into a state (FIPS 180-4, 6.2.2, whose names of variables these are). */
function compress(state: Int32Array): void {
  for (let t = 16; t < ROUNDS; t++) {
    const w2 = words[t - 2] ?? 0;
    const w15 = words[t - 15] ?? 0;
    const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    words[t] = (s1 + (words[t - 7] ?? 0) + s0 + (words[t - 16] ?? 0)) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let t = 0; t < ROUNDS; t++) {
    const chosen = (e & f) ^ (~e & g);
    const t1 = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (ADDED[t] ?? 0) + (words[t] ?? 0)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const t2 = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  add(state, 0, a);
  add(state, 1, b);
  add(state, 2, c);
  add(state, 3, d);
  add(state, 4, e);
  add(state, 5, f);
  add(state, 6, g);
  add(state, 7, h);
}

function add(state: Int32Array, at: number, more: number): void {
  state[at] = ((state[at] ?? 0) + more) | 0;
}

/** A word turned to the right. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** Begins a block with a text of ASCII characters. */
function putAscii(text: string): void {
  words.fill(0, 0, BLOCK >> 2);
  for (let at = 0; at < text.length; at++) putByte(text.charCodeAt(at), at);
}

function putByte(byte: number, at: number): void {
  words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at & 3) * 8));
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

function placesOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
