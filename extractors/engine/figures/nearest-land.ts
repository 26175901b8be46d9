/** What tells a land (global patterns), and its currency (ISO 4217). */
export type Lands = readonly (readonly [RegExp, string])[];

/** How far around a shared name of money its land is looked for; and how far before, where only one was named. */
export interface LandReach {
  readonly near: number;
  readonly far: number;
}

/**
 * The currency of the land that was named last before a shared name of money, else of one close behind it, else of the
 * only one named well before; null where nothing tells.
 */
export function nearestLand(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  lands: Lands,
  { near, far }: LandReach,
): string | null {
  const before = text.slice(Math.max(0, start - near), start);
  let last = -1;
  let code: string | null = null;
  for (const [pattern, currency] of lands) {
    for (const match of before.matchAll(pattern)) if (match.index > last) [last, code] = [match.index, currency];
  }
  if (code !== null) return code;
  const around = text.slice(start, end + near);
  const behind = lands.find(([pattern]) => around.search(pattern) >= 0);
  if (behind !== undefined) return behind[1];
  const wide = text.slice(Math.max(0, start - far), start);
  const named = lands.filter(([pattern]) => wide.search(pattern) >= 0);
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
