import type { Claim } from '../../extractors/model/claim.ts';
import { alikeSlot, type GoldClaim, overlapShare, SLOTS, sameFigureField, sameTime } from './gold.ts';

/** Fields whose accuracy is reported, over the figures that were found. */
export const FIELDS = [
  ...['kind', 'value', 'unit', 'comparator', 'direction', 'from', 'time'],
  ...['subject', 'object', 'metric', 'scope', 'attribution', 'modality'],
] as const;
export type Field = (typeof FIELDS)[number];

/** One gold claim with the extracted one that stands on its words, or one of the two alone. */
export interface Scored {
  readonly gold: GoldClaim | null;
  readonly mine: Claim | null;
  /** For pairs: which fields are right. Fields that do not count for this claim are absent. */
  readonly right: ReadonlyMap<Field, boolean>;
  readonly figureRight: boolean;
  readonly claimRight: boolean;
}

const DATE_SKIPS: ReadonlySet<string> = new Set(['value', 'unit', 'comparator', 'from', 'direction']);

/**
 * Aligns extracted claims with gold claims one to one, by overlap of half or more, largest first, and judges every
 * field as fixtures/README.md says. A gold claim marked optional counts neither as missed nor as wrong.
 */
export function scoreClaims(gold: readonly GoldClaim[], mine: readonly Claim[]): readonly Scored[] {
  const pairs = gold
    .flatMap((g, i) => mine.map((m, j) => ({ share: overlapShare(g, m), i, j })))
    .filter((pair) => pair.share >= 0.5)
    .sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
  const goldTaken = new Set<number>();
  const mineTaken = new Set<number>();
  const scored: Scored[] = [];
  for (const { i, j } of pairs) {
    const g = gold[i];
    const m = mine[j];
    if (g === undefined || m === undefined || goldTaken.has(i) || mineTaken.has(j)) continue;
    goldTaken.add(i);
    mineTaken.add(j);
    if (g.optional !== true) scored.push(judged(g, m));
  }
  for (const [i, g] of gold.entries()) if (!goldTaken.has(i) && g.optional !== true) scored.push(alone(g, null));
  for (const [j, m] of mine.entries()) if (!mineTaken.has(j)) scored.push(alone(null, m));
  return scored;
}

function alone(gold: GoldClaim | null, mine: Claim | null): Scored {
  return { gold, mine, right: new Map(), figureRight: false, claimRight: false };
}

function judged(gold: GoldClaim, mine: Claim): Scored {
  const right = new Map<Field, boolean>();
  const verdict = (field: Field): boolean => {
    if (field === 'time') return sameTime(gold, mine);
    if (field === 'modality') return (gold.modality ?? 'reported') === mine.modality;
    const slot = SLOTS.find((name) => name === field);
    return slot === undefined ? sameFigureField(field, gold, mine) : alikeSlot(gold[slot], mine[slot]);
  };
  for (const field of FIELDS) {
    if (gold.kind === 'date' && DATE_SKIPS.has(field)) continue;
    if (gold.kind === 'date' && gold.metric === null && SLOTS.some((name) => name === field)) continue;
    right.set(field, verdict(field));
  }
  const date = gold.kind === 'date' && mine.kind === 'date';
  const figureRight = date
    ? verdict('time')
    : (['kind', 'value', 'unit', 'comparator', 'direction'] as const).every(verdict);
  return {
    gold,
    mine,
    right,
    figureRight,
    claimRight: figureRight && (['subject', 'object', 'metric', 'time'] as const).every(verdict),
  };
}
