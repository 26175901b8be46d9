import type { Claim } from '../../model/claim.ts';
import type { Basis } from '../../model/figure.ts';

/** What stands right before a date that something is compared with, in either language. */
const COMPARES =
  /(?:[比较與与同]|相比于?|[低高]于|\b(?:from|than|against|versus|over|on|(?:compared|comparing) (?:with|to)) (?:the )?)$/i;
/** Behind these the clause is another, in which another change is told. */
const ENDS_CLAUSE = /[,，;；。]|\band\b|\bwhile\b/;
/** "Compared with August, casino revenue fell 17.5%": the comparison opens the sentence. */
const OPENS = /^(?:compared (?:with|to)|from|与|同|和|相比)/i;
const MOST_BEFORE = 40;

/**
 * Gives changes that are held against a named time the basis that follows from the two times: September against August is
 * `mom`, 较去年9月 is `yoy`. Claims in text order; `text` is what they were read from.
 */
export function withComparedBasis(claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.map((claim, at) => {
    if (claim.kind !== 'change' || claim.time === null) return claim;
    const base = baseOf(claims, at, text);
    const basis = base === null ? undefined : between(claim.time.edtf, base);
    // 较年初减少42亿元: the year so far, however far from its first month.
    const keeps = basis === undefined || basis === claim.basis || (basis === null && claim.basis === 'ytd');
    return keeps ? claim : { ...claim, basis };
  });
}

/** The time that the change at a place is held against; null where its clause names none. */
function baseOf(claims: readonly Claim[], at: number, text: string): string | null {
  const change = claims[at];
  if (change === undefined) return null;
  for (const date of [claims[at + 1], claims[at - 1], claims[at - 2]]) {
    if (date?.kind !== 'date' || date.sentence[0] !== change.sentence[0]) continue;
    if (!COMPARES.test(text.slice(Math.max(date.sentence[0], date.start - 16), date.start))) continue;
    const isAhead = date.end <= change.start;
    const words = isAhead ? text.slice(date.end, change.start) : text.slice(change.end, date.start);
    const opens = isAhead && OPENS.test(text.slice(date.sentence[0], date.start));
    if (words.length > MOST_BEFORE || (!opens && ENDS_CLAUSE.test(words))) continue;
    return date.time?.edtf ?? null;
  }
  return null;
}

/** Null where the two are further apart than any basis is; undefined where they are no two times of one kind. */
function between(now: string | null, then: string): Basis | null | undefined {
  const [a, b] = [place(now ?? ''), place(then)];
  if (a === null || b === null || a.unit !== b.unit || a.number === b.number) return undefined;
  const apart = a.number - b.number;
  if (apart === a.perYear) return 'yoy';
  if (apart !== 1) return null;
  return a.unit === 'month' ? 'mom' : a.unit === 'quarter' ? 'qoq' : null;
}

/** A month, quarter, half or year as the number of its kind. */
function place(edtf: string): { readonly unit: string; readonly number: number; readonly perYear: number } | null {
  const match = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|H(\d)))?$/.exec(edtf);
  if (match === null) return null;
  const [, year = '', month, quarter, half] = match;
  if (month !== undefined) return { unit: 'month', number: Number(year) * 12 + Number(month), perYear: 12 };
  if (quarter !== undefined) return { unit: 'quarter', number: Number(year) * 4 + Number(quarter), perYear: 4 };
  if (half !== undefined) return { unit: 'half', number: Number(year) * 2 + Number(half), perYear: 2 };
  return { unit: 'year', number: Number(year), perYear: 1 };
}
