import type { Claim } from '../../extractors/model/claim.ts';
import { measureOf } from './verdict/dimension.ts';

/** A claim of an older reading and the claim of a newer one that says the same thing. */
export interface MatchedClaims {
  readonly was: Claim;
  readonly now: Claim;
  /** Whether the figure is another one. */
  readonly changed: boolean;
}

/**
 * Which claims of one version of a text are which of another: first those that say the same in the same words, at
 * whatever place; then the same figure in other words; then, where just as many are left on both sides, another figure
 * of the same thing, in text order. A claim that matches nothing is left out. Pure.
 */
export function matchClaims(older: readonly Claim[], newer: readonly Claim[]): readonly MatchedClaims[] {
  const was = new Set(older.toSorted(byPlace));
  const now = new Set(newer.toSorted(byPlace));
  const matched: MatchedClaims[] = [];
  const take = (keyOf: (claim: Claim) => string, changed: boolean, evenOnly: boolean): void => {
    const waiting = Map.groupBy(now, keyOf);
    for (const [key, olds] of Map.groupBy(was, keyOf)) {
      const news = waiting.get(key) ?? [];
      if (evenOnly && news.length !== olds.length) continue;
      for (const [index, old] of olds.entries()) {
        const fresh = news[index];
        if (fresh === undefined) break;
        matched.push({ was: old, now: fresh, changed });
        was.delete(old);
        now.delete(fresh);
      }
    }
  };
  take((claim) => JSON.stringify([claim.quote, figure(claim), thing(claim)]), false, false);
  take((claim) => JSON.stringify([figure(claim), thing(claim)]), false, false);
  take((claim) => JSON.stringify(thing(claim)), true, true);
  return matched;
}

/** What a claim says of the thing. */
function figure(claim: Claim): readonly unknown[] {
  if (claim.kind === 'date') return [claim.time?.edtf ?? null, claim.comparator];
  const factor = measureOf(claim)?.factor ?? 1;
  const numbers = claim.value === null ? [] : typeof claim.value === 'number' ? [claim.value] : claim.value;
  return [numbers.map((x) => Number((x * factor).toPrecision(12))), claim.comparator, claim.direction];
}

/** What it is said of. */
function thing(claim: Claim): readonly unknown[] {
  const { kind, basis, modality, subject, object, metric, scope, attribution, time } = claim;
  const slots = [subject, object, metric, scope, attribution].map((slot) => slot?.id ?? null);
  const dimension = measureOf(claim)?.dimension ?? claim.unit;
  return [kind, dimension, basis, modality, ...slots, kind === 'date' ? null : (time?.edtf ?? null)];
}

function byPlace(a: Claim, b: Claim): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
