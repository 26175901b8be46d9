/** A step from one node of a trie to another. Nodes are counted from 1, in 24 bits; units are UTF-16 units. */
export interface Edge {
  readonly node: number;
  readonly unit: number;
  readonly target: number;
}

/** Edges by the node that they start at and their unit. */
export interface EdgeTable {
  /** Where a unit leads from a node; 0 where it leads nowhere. */
  find(node: number, unit: number): number;
  put(edge: Edge): void;
  all(): readonly Edge[];
}

const NODE_BITS = 24;
const NODE_MASK = (1 << NODE_BITS) - 1;

/**
 * One open-addressed table for all edges: no object a node, one probe a step. An edge takes two numbers that lie side
 * by side, since texts are read far from the cache: unit and the lower half of its node, then the node it leads to and
 * the upper half.
 */
export function edgeTable(): EdgeTable {
  let mask = 0xffff;
  let edges = new Int32Array(2 * (mask + 1));
  let count = 0;

  /** Where the edge stands, or would. */
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

  function place({ node, unit, target }: Edge): void {
    const slot = slotOf(node, unit);
    edges[2 * slot] = ((node & 0xffff) << 16) | unit;
    edges[2 * slot + 1] = ((node >>> 16) << NODE_BITS) | target;
  }

  function all(): readonly Edge[] {
    const found: Edge[] = [];
    for (let at = 0; at < edges.length; at += 2) {
      const key = edges[at] ?? 0;
      const rest = edges[at + 1] ?? 0;
      if (rest === 0) continue;
      found.push({ node: ((rest >>> NODE_BITS) << 16) | (key >>> 16), unit: key & 0xffff, target: rest & NODE_MASK });
    }
    return found;
  }

  return {
    find: (node, unit) => (edges[2 * slotOf(node, unit) + 1] ?? 0) & NODE_MASK,
    put(edge) {
      if (++count * 2 > mask) {
        const known = all();
        mask = mask * 2 + 1;
        edges = new Int32Array(2 * (mask + 1));
        for (const one of known) place(one);
      }
      place(edge);
    },
    all,
  };
}
