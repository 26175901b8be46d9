/** Bits for pairs of UTF-16 units that follow one another. */
export interface PairTable {
  /** The bits of the pair at `at` and behind it; 0 for a pair that is not in the table. */
  bitsAt(text: string, at: number): number;
  /** Adds bits to those of the first two units of a word. */
  add(word: string, bits: number): void;
}

/** An empty table: open-addressed, since a `Map` keeps numbers of 32 bits as objects. */
export function pairTable(): PairTable {
  let mask = 0xff;
  let pairs = new Int32Array(mask + 1);
  let bits = new Int32Array(mask + 1);
  let count = 0;

  /** Where the pair stands, or would. */
  function slotOf(pair: number): number {
    let slot = Math.imul(pair, 0x9e3779b1);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldPairs, oldBits] = [pairs, bits];
    mask = mask * 2 + 1;
    pairs = new Int32Array(mask + 1);
    bits = new Int32Array(mask + 1);
    for (const [old, pair] of oldPairs.entries()) {
      if (pair === 0) continue;
      const slot = slotOf(pair);
      pairs[slot] = pair;
      bits[slot] = oldBits[old] ?? 0;
    }
  }

  return {
    bitsAt: (text, at) => bits[slotOf(pairAt(text, at))] ?? 0,
    add(word, more) {
      if (++count * 2 > mask) grow();
      const pair = pairAt(word, 0);
      const slot = slotOf(pair);
      pairs[slot] = pair;
      bits[slot] = (bits[slot] ?? 0) | more;
    },
  };
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
