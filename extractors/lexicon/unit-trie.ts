import { NORMAL } from './name-units.ts';

/** A trie over normalised code units. Node 0 is the root and, as an answer, means that there is no such node. */
export interface UnitTrie {
  insert(name: string): number;
  next(node: number, unit: number): number;
}

/** Edges stand in one open-addressed table, keyed by node and unit: no object a node, one probe a step. */
export function unitTrie(): UnitTrie {
  let mask = (1 << 17) - 1;
  let nodes = new Int32Array(mask + 1).fill(-1);
  let units = new Uint16Array(mask + 1);
  let targets = new Int32Array(mask + 1);
  const roots = new Int32Array(0x10000);
  let count = 1;

  function slotOf(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & mask;
    while (nodes[slot] !== -1 && (nodes[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [oldNodes, oldUnits, oldTargets] = [nodes, units, targets];
    mask = mask * 2 + 1;
    nodes = new Int32Array(mask + 1).fill(-1);
    units = new Uint16Array(mask + 1);
    targets = new Int32Array(mask + 1);
    for (let old = 0; old < oldNodes.length; old++) {
      const node = oldNodes[old] ?? -1;
      if (node === -1) continue;
      const slot = slotOf(node, oldUnits[old] ?? 0);
      nodes[slot] = node;
      units[slot] = oldUnits[old] ?? 0;
      targets[slot] = oldTargets[old] ?? 0;
    }
  }

  return {
    next(node, unit) {
      if (node === 0) return roots[unit] ?? 0;
      const slot = slotOf(node, unit);
      return nodes[slot] === -1 ? 0 : (targets[slot] ?? 0);
    },
    insert(name) {
      let node = 0;
      for (let i = 0; i < name.length; i++) {
        const unit = NORMAL[name.charCodeAt(i)] ?? 0;
        if (node === 0) {
          if (roots[unit] === 0) roots[unit] = count++;
          node = roots[unit] ?? 0;
          continue;
        }
        const slot = slotOf(node, unit);
        if (nodes[slot] === -1) {
          nodes[slot] = node;
          units[slot] = unit;
          targets[slot] = count++;
          node = targets[slot] ?? 0;
          if (count * 2 > mask) grow();
        } else {
          node = targets[slot] ?? 0;
        }
      }
      return node;
    },
  };
}
