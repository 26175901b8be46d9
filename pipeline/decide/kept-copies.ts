import type { Review } from '../../extractors/model/review.ts';
import type { Database } from '../../storage/database.ts';
import { listCarried } from '../../storage/desk/audit.ts';
import { isReviewLine, linesOn, type ReviewLine, standing } from './standing.ts';

/** What the log says of a decision that was kept for another claim. */
export function keptFrom(claim: string): string {
  return `kept from ${claim}`;
}

/**
 * The copies of decisions of these batches on a claim: kept for claims in newer versions of its article or under newer
 * rules, and copies of copies. One on which a person decided since is that person's, and is left out.
 */
export function keptCopies(
  db: Database,
  claim: string,
  batches: ReadonlySet<string>,
  afterLine = -1,
): readonly Review[] {
  const carried = listCarried(db, keptFrom(claim)).filter(isReviewLine);
  const later = carried.filter(({ n }) => n > afterLine);
  if (later.length === 0) return [];
  const own = linesOn(db, claim);
  return [...Map.groupBy(later, ({ target }) => target)].flatMap(([copy, lines]) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const copied = lines.some(({ n }) => standing(own, n).some(({ batch }) => batches.has(batch)));
    if (!copied || isDecidedSince(linesOn(db, copy), lines, last.n)) return [];
    const copies = new Set(lines.map(({ batch }) => batch));
    return [last.after, ...keptCopies(db, copy, copies, first.n)];
  });
}

/** Whether a person decided on a copy after it was made, also by taking the copy back. */
function isDecidedSince(lines: readonly ReviewLine[], carried: readonly ReviewLine[], n: number): boolean {
  const copies = new Set<string | null>(carried.map(({ batch }) => batch));
  const own = standing(lines).some((line) => line.n > n && line.action === 'review');
  return own || lines.some(({ undoes }) => undoes !== null && copies.has(undoes));
}
