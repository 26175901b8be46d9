import { type Edge, edgeTable } from './edge-table.ts';
import { NORMAL } from './name-units.ts';

/** A trie over normalised code units. Node 0 is the root and, as an answer, means that there is no such node. */
export interface UnitTrie {
  next(node: number, unit: number): number;
  /** The value of the name that ends at a node; 0 where none does. */
  valueAt(node: number): number;
}

/** A trie that names are still put in. */
export interface UnitTrieBuilder {
  /** Puts a name in and returns its value: the one that it has already, else `value`, which is then its own. */
  insert(name: string, value: number): number;
  /** The finished trie. Nothing is to be put in any more. */
  build(): UnitTrie;
}

export function unitTrie(): UnitTrieBuilder {
  const edges = edgeTable();
  const roots = new Int32Array(0x10000);
  const values: number[] = [0];

  function child(node: number, unit: number): number {
    const known = node === 0 ? (roots[unit] ?? 0) : edges.find(node, unit);
    if (known !== 0) return known;
    const target = values.push(0) - 1;
    if (node === 0) roots[unit] = target;
    else edges.put({ node, unit, target });
    return target;
  }

  return {
    insert(name, value) {
      let node = 0;
      for (let i = 0; i < name.length; i++) node = child(node, NORMAL[name.charCodeAt(i)] ?? 0);
      const known = values[node] ?? 0;
      if (known !== 0) return known;
      values[node] = value;
      return value;
    },
    build: () => builtTrie(roots, edges.all(), values),
  };
}

/** The numbers of a node: its value, then the only unit that leads on and where to, or `FORKS`. */
const VALUE = 0;
const UNIT = 1;
const TARGET = 2;
const NODE_SIZE = 3;
const FORKS = -1;

/**
 * What texts are read with: one record a node, and a table for where names fork. The nodes of one name mostly follow
 * one another, so that reading it takes few looks into memory that is far from the cache.
 */
function builtTrie(roots: Int32Array, edges: readonly Edge[], values: readonly number[]): UnitTrie {
  const nodes = new Int32Array(NODE_SIZE * values.length);
  for (const [node, value] of values.entries()) nodes[NODE_SIZE * node + VALUE] = value;
  for (const { node, unit, target } of edges) {
    const record = NODE_SIZE * node;
    nodes[record + UNIT] = nodes[record + TARGET] === 0 ? unit : FORKS;
    nodes[record + TARGET] = target;
  }
  const forks = edgeTable();
  for (const edge of edges) if (nodes[NODE_SIZE * edge.node + UNIT] === FORKS) forks.put(edge);
  return {
    next(node, unit) {
      if (node === 0) return roots[unit] ?? 0;
      const only = nodes[NODE_SIZE * node + UNIT];
      if (only === unit) return nodes[NODE_SIZE * node + TARGET] ?? 0;
      return only === FORKS ? forks.find(node, unit) : 0;
    },
    valueAt: (node) => nodes[NODE_SIZE * node + VALUE] ?? 0,
  };
}
