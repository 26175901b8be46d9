import { NORMAL } from './name-units.ts';

/** A trie over normalised code units. Node 0 is the root and, as an answer, means that there is no such node. */
export interface UnitTrie {
  /** Puts a name in and returns its value: the one that it has already, else `value`, which is then its own. */
  insert(name: string, value: number): number;
  next(node: number, unit: number): number;
  /** The value of the name that ends at a node; 0 where none does. */
  valueAt(node: number): number;
}

/** Nodes are counted in 24 bits. */
const NODE_BITS = 24;
const NODE_MASK = (1 << NODE_BITS) - 1;

/**
 * Edges stand in one open-addressed table, keyed by node and unit: no object a node, one probe a step. An edge takes two
 * numbers that lie side by side, since texts are read far from the cache: unit and the lower half of its node, then the
 * node it leads to and the upper half.
 */
export function unitTrie(): UnitTrie {
  let mask = (1 << 16) - 1;
  let edges = new Int32Array(2 * (mask + 1));
  let values = new Int32Array((mask + 1) >> 1);
  const roots = new Int32Array(0x10000);
  let count = 1;

  /** Where the edge stands, or would. Edges from the root are in `roots`, so a target is never 0. */
  function slotOf(node: number, unit: number): number {
    const low = ((node & 0xffff) << 16) | unit;
    const high = node >>> 16;
    let slot = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    for (;;) {
      const target = edges[2 * slot + 1] ?? 0;
      if (target === 0 || (edges[2 * slot] === low && target >>> NODE_BITS === high)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function put(slot: number, node: number, unit: number, target: number): void {
    edges[2 * slot] = ((node & 0xffff) << 16) | unit;
    edges[2 * slot + 1] = ((node >>> 16) << NODE_BITS) | target;
  }

  function targetAt(slot: number): number {
    return (edges[2 * slot + 1] ?? 0) & NODE_MASK;
  }

  function grow(): void {
    const old = edges;
    const oldValues = values;
    mask = mask * 2 + 1;
    edges = new Int32Array(2 * (mask + 1));
    values = new Int32Array((mask + 1) >> 1);
    values.set(oldValues);
    for (let at = 0; at < old.length; at += 2) {
      const key = old[at] ?? 0;
      const rest = old[at + 1] ?? 0;
      if (rest === 0) continue;
      const node = ((rest >>> NODE_BITS) << 16) | (key >>> 16);
      put(slotOf(node, key & 0xffff), node, key & 0xffff, rest & NODE_MASK);
    }
  }

  function child(node: number, unit: number): number {
    if (node === 0) {
      if (roots[unit] === 0) roots[unit] = count++;
      return roots[unit] ?? 0;
    }
    const slot = slotOf(node, unit);
    if (edges[2 * slot + 1] === 0) put(slot, node, unit, count++);
    return targetAt(slot);
  }

  return {
    next(node, unit) {
      if (node === 0) return roots[unit] ?? 0;
      return targetAt(slotOf(node, unit));
    },
    valueAt: (node) => values[node] ?? 0,
    insert(name, value) {
      // Room first: growing moves the slots.
      if ((count + name.length) * 2 > mask) grow();
      let node = 0;
      for (let i = 0; i < name.length; i++) node = child(node, NORMAL[name.charCodeAt(i)] ?? 0);
      const known = values[node] ?? 0;
      if (known !== 0) return known;
      values[node] = value;
      return value;
    },
  };
}
