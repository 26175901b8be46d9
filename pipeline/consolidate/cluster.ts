/** A thing to be grouped, with the days it can hold on: things whose days do not meet are never one. */
export interface Node<T> {
  readonly item: T;
  /** Unique among the nodes, and independent of their order. */
  readonly key: string;
  readonly reach: readonly [low: number, high: number];
  /** Things on two shelves are never one, so that a block of many objects is not compared pair by pair; null fits every shelf. */
  readonly shelf: string | null;
}

/** Distance of two things that may be one, null for two that cannot be. Always symmetric. */
export type Distance<T> = (a: T, b: T) => number | null;

/**
 * Groups things that are pairwise compatible, though "compatible" is not transitive: 2024 and null, null and 2025.
 *
 * A node that is compatible with two others which exclude each other is a bridge, and joins nothing by itself; what is
 * left falls into groups whose members are all compatible. Each bridge then goes to the one group that is nearest to it
 * and in which it is compatible with every member, `prefer` added; those for which two groups are equally near are
 * grouped among themselves.
 * The result depends on the set of nodes only, never on their order.
 */
export function clusterNodes<T>(
  nodes: readonly Node<T>[],
  distance: Distance<T>,
  prefer: (a: T, group: readonly T[]) => number,
): T[][] {
  const ordered = [...nodes].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const near = neighbours(ordered, distance);
  const bridges = new Set<number>();
  for (let i = 0; i < ordered.length; i += 1) if (isBridge(i, near)) bridges.add(i);

  const groups: number[][] = [];
  const placed = new Set<number>();
  for (let i = 0; i < ordered.length; i += 1) {
    if (bridges.has(i) || placed.has(i)) continue;
    const members = [i, ...[...(near[i]?.keys() ?? [])].filter((j) => !bridges.has(j))].sort((a, b) => a - b);
    for (const member of members) placed.add(member);
    groups.push(members);
  }

  const cores = groups.map((members) => members.slice());
  const item = (i: number): T[] => (ordered[i] === undefined ? [] : [ordered[i].item]);
  const homeless: number[] = [];
  for (const bridge of bridges) {
    const home = nearestGroup(bridge, cores, near, (members) => preference(bridge, members));
    if (home === null) homeless.push(bridge);
    else groups[home]?.push(bridge);
  }
  const placedGroups = groups.map((members) => members.flatMap(item));
  if (homeless.length === ordered.length) return ordered.map((node) => [node.item]);
  const left = homeless.flatMap((i) => ordered[i] ?? []);
  return left.length === 0 ? placedGroups : [...placedGroups, ...clusterNodes(left, distance, prefer)];

  function preference(bridge: number, members: readonly number[]): number {
    const [one] = item(bridge);
    return one === undefined ? 0 : prefer(one, members.flatMap(item));
  }
}

type Near = readonly ReadonlyMap<number, number>[];

function neighbours<T>(nodes: readonly Node<T>[], distance: Distance<T>): Near {
  const near = nodes.map(() => new Map<number, number>());
  const byStart = nodes.map((_, i) => i).sort((a, b) => (nodes[a]?.reach[0] ?? 0) - (nodes[b]?.reach[0] ?? 0) || a - b);
  const open = new Map<string | null, number[]>();
  for (const i of byStart) {
    const node = nodes[i];
    if (node === undefined) continue;
    const shelves = node.shelf === null ? [...open.keys()] : [node.shelf, null];
    for (const shelf of shelves) {
      const reaching = (open.get(shelf) ?? []).filter((j) => (nodes[j]?.reach[1] ?? -Infinity) >= node.reach[0]);
      open.set(shelf, reaching);
      for (const j of reaching) {
        const other = nodes[j];
        const apart = other === undefined ? null : distance(node.item, other.item);
        if (apart === null) continue;
        near[i]?.set(j, apart);
        near[j]?.set(i, apart);
      }
    }
    const shelf = open.get(node.shelf) ?? [];
    shelf.push(i);
    open.set(node.shelf, shelf);
  }
  return near;
}

function isBridge(node: number, near: Near): boolean {
  const others = [...(near[node]?.keys() ?? [])];
  return others.some((a, i) => others.slice(i + 1).some((b) => near[a]?.has(b) !== true));
}

/** The group of which every member is compatible with the node and whose nearest member is nearest; null on a tie. */
function nearestGroup(
  node: number,
  groups: readonly (readonly number[])[],
  near: Near,
  prefer: (members: readonly number[]) => number,
): number | null {
  let best: number | null = null;
  let bestScore = Infinity;
  let tied = false;
  for (const [g, members] of groups.entries()) {
    const distances = members.map((member) => near[node]?.get(member));
    if (distances.some((one) => one === undefined)) continue;
    const score = Math.min(...distances.map((one) => one ?? Infinity)) + prefer(members);
    if (score < bestScore - 1e-9) [best, bestScore, tied] = [g, score, false];
    else if (Math.abs(score - bestScore) <= 1e-9) tied = true;
  }
  return tied ? null : best;
}
