import { NORMAL } from './name-units.ts';

/** A trie over normalised code units. Node 0 is the root and, as an answer, means that there is no such node. */
export interface UnitTrie {
  /** Puts a name in and returns its value: the one that it has already, else `value`, which is then its own. */
  insert(name: string, value: number): number;
  next(node: number, unit: number): number;
  /** The value of the name that ends at a node; 0 where none does. */
  valueAt(node: number): number;
}

/** Edges stand in one open-addressed table, keyed by node and unit: no object a node, one probe a step. */
export function unitTrie(): UnitTrie {
  let mask = (1 << 17) - 1;
  let nodes = new Int32Array(mask + 1);
  let units = new Uint16Array(mask + 1);
  let targets = new Int32Array(mask + 1);
  let values = new Int32Array(mask >> 1);
  const roots = new Int32Array(0x10000);
  let count = 1;

  /** Where the edge stands, or would. Edges from the root are in `roots`, so node 0 marks an empty slot. */
  function slotOf(node: number, unit: number): number {
    let slot = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (nodes[slot] !== 0 && (nodes[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldNodes, oldUnits, oldTargets, oldValues] = [nodes, units, targets, values];
    mask = mask * 2 + 1;
    nodes = new Int32Array(mask + 1);
    units = new Uint16Array(mask + 1);
    targets = new Int32Array(mask + 1);
    values = new Int32Array(mask >> 1);
    values.set(oldValues);
    for (let old = 0; old < oldNodes.length; old++) {
      const node = oldNodes[old] ?? 0;
      if (node === 0) continue;
      const slot = slotOf(node, oldUnits[old] ?? 0);
      nodes[slot] = node;
      units[slot] = oldUnits[old] ?? 0;
      targets[slot] = oldTargets[old] ?? 0;
    }
  }

  function child(node: number, unit: number): number {
    if (node === 0) {
      if (roots[unit] === 0) roots[unit] = count++;
      return roots[unit] ?? 0;
    }
    const slot = slotOf(node, unit);
    if (nodes[slot] === 0) {
      nodes[slot] = node;
      units[slot] = unit;
      targets[slot] = count++;
    }
    return targets[slot] ?? 0;
  }

  return {
    next(node, unit) {
      if (node === 0) return roots[unit] ?? 0;
      const slot = slotOf(node, unit);
      return nodes[slot] === 0 ? 0 : (targets[slot] ?? 0);
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
