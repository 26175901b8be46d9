import type { PlacedClaim } from '../../../extractors/model/fact.ts';
import { memberOf } from '../member.ts';
import { RARE_EARTHS, widerThings } from '../metrics/lexicon.ts';
import type { Name } from './names.ts';

/**
 * Where a thing stands among those that it is a kind of, the widest first, each between strokes: two listed things may
 * be one only where one stands above the other. Unlisted names stand together, as nothing shows which of them are one.
 */
export function shelfPath(name: Name): string {
  return name.listed ? `/${[...widerThings(name)].reverse().join('/')}/` : UNLISTED;
}

const UNLISTED = '';

/** The shelves that claims are looked for on; null where one of these may be one with claims of any. */
export type Shelves = readonly string[] | null;

/** The shelves of these claims, none of them above another. */
export function shelvesOf(claims: readonly PlacedClaim[]): Shelves {
  const identities = new Set(claims.flatMap((claim) => memberOf(claim)?.identity ?? []));
  const paths = new Set<string>();
  for (const { object } of identities) {
    if (object === null) return null;
    paths.add(withOxides(shelfPath(object)));
  }
  return [...paths].filter((path) => ![...paths].some((other) => other !== path && stands(path, other)));
}

/** Whether all that may be one with what stands on a shelf is found from these: one of them is it, or above it. */
export function cover(shelves: Shelves, wanted: Shelves): boolean {
  if (shelves === null) return true;
  return wanted?.every((path) => shelves.some((shelf) => shelf === path || stands(path, shelf))) ?? false;
}

/** Ranges of paths, both ends inside, in which all stand that may be one with what stands on these shelves. */
export function shelfRanges(shelves: readonly string[]): readonly (readonly [from: string, to: string])[] {
  const above = new Set(shelves.flatMap(pathsAbove));
  return [
    ...[...above].map((path) => [path, path] as const),
    ...shelves.map((path) => [path, `${path}\uffff`] as const),
  ].map(([from, to]) => [from, from === UNLISTED ? UNLISTED : to]);
}

function stands(path: string, above: string): boolean {
  return above !== UNLISTED && path.startsWith(above);
}

function pathsAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(1, -2);
  return steps.map((_, at) => `/${steps.slice(0, at + 1).join('/')}/`);
}

/** A rare earth and its oxide are told for one another, and stand beside each other. */
function withOxides(path: string): string {
  const at = path.indexOf(`/${RARE_EARTHS}/`);
  return at < 0 ? path : path.slice(0, at + RARE_EARTHS.length + 2);
}
