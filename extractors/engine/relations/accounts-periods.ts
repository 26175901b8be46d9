import type { Claim } from '../../model/claim.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { TimeValue } from '../../model/time.ts';

/** What companies tell in their accounts, of a quarter, a half or a year and never of a day. */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'revenue sales profit net-profit adjusted-profit gross-profit operating-profit pretax-profit ebitda loss margin gross-margin eps same-store-sales organic-growth'
    .split(' ')
    .map((name) => `metric:${name}`),
);
/** Quarters, halves and spans of months. */
const PERIOD = /^\d{4}-(?:[QH]\d|\d\d\/\d{4}-\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Gives figures of a company's accounts the period that the article tells of first, where only the day of their
 * publication stands beside them: "Netflix on Thursday reported revenue of …" under "Second-quarter profit climbs 46%". In
 * text order. A figure of no time at all takes it too, unless its own sentence tells dates.
 */
export function withAccountsPeriods(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some((claim) => isAccounts(claim) && isUnplaced(claim))) return claims;
  const dated = new Set(
    // A date with a metric is that of what somebody did: published, said.
    claims.flatMap(({ kind, metric, sentence }) => (kind === 'date' && metric === null ? [sentence[0]] : [])),
  );
  const periods = firstPeriods(claims);
  return claims.map((claim) => {
    if (!isAccounts(claim) || !isUnplaced(claim)) return claim;
    if (claim.time === null && dated.has(claim.sentence[0])) return claim;
    const period = periodTold(claim, periods);
    return period === null ? claim : withTime(claim, period);
  });
}

function isAccounts({ kind, metric, subject, modality }: Claim): boolean {
  if (modality !== 'reported' || metric === null || subject === null || !ACCOUNTS.has(metric.id)) return false;
  return kind !== 'date' && (subject.id.startsWith('company:') || !subject.id.includes(':'));
}

function isUnplaced({ time }: Claim): boolean {
  return time === null || DAY.test(time.edtf ?? '');
}

/** The period of the first figure in the accounts of each company that has one. */
function firstPeriods(claims: readonly Claim[]): ReadonlyMap<string, TimeValue> {
  const first = new Map<string, TimeValue>();
  for (const claim of claims) {
    const { subject, time } = claim;
    if (subject === null || time === null || first.has(subject.id)) continue;
    if (isAccounts(claim) && PERIOD.test(time.edtf ?? '')) first.set(subject.id, time);
  }
  return first;
}

/** The period of the first such figure of the same company; null where it began after the day, or goes on behind it. */
function periodTold({ subject, time }: Claim, periods: ReadonlyMap<string, TimeValue>): TimeValue | null {
  const first = periods.get(subject?.id ?? '') ?? null;
  if (first === null || first.high === null) return null;
  return time === null || (time.low ?? '') > first.high ? first : null;
}

function withTime(claim: Claim, { edtf, low, high, start, end }: TimeValue): Claim {
  const part: Derivation = {
    rule: 'engine/time/accounts-period',
    start,
    end,
    gives: `time: ${edtf ?? 'unresolved'} (inherited)`,
    parts: [],
  };
  const { derivation } = claim;
  const kept = derivation.parts.filter(({ gives }) => !gives.startsWith('time: '));
  return {
    ...claim,
    time: { edtf, low, high, from: 'inherited', start, end },
    doubts: [...new Set([...claim.doubts, 'time-inherited' as const])].sort(),
    derivation: {
      ...derivation,
      start: Math.min(derivation.start, start),
      end: Math.max(derivation.end, end),
      parts: [...kept, part],
    },
  };
}
