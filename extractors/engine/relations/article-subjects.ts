import type { Claim, Slot } from '../../model/claim.ts';
import type { Derivation, RuleName } from '../../model/derivation.ts';
import type { Doubt } from '../../model/doubt.ts';
import { cover } from '../../model/span.ts';

/** A headline rounds what its text says: a fifth for 21.7%. */
const ROUNDED = 0.1;
/** A headline and its text that differ by a power of ten mean one thing, told wrong. */
const SLIPPED = 0.005;

/**
 * Gives claims the subject and the time that only the whole article shows: a headline's figure is that of the text under it, and a
 * share of a country's whole is the part of what was just measured, not of the country itself. In text order.
 */
export function withArticleSubjects(claims: readonly Claim[]): readonly Claim[] {
  const headlines = claims.filter(({ sentence }) => sentence[0] === 0);
  return claims.map((claim, at) => {
    const told = claim.sentence[0] === 0 ? subjectUnderHeadline(claim, claims) : subjectOverText(claim, headlines);
    if (told !== null) return withTextTime(withSubject(claim, told, 'engine/subject/headline'), claims);
    if (claim.sentence[0] === 0) return withTextTime(claim, claims);
    const part = partMeasured(claim, claims, at);
    return part === null ? claim : withSubject(claim, part, 'engine/subject/part');
  });
}

/** The subject of the text's figure that the headline tells; null where the text has it of the headline's own subject too. */
function subjectUnderHeadline(claim: Claim, claims: readonly Claim[]): Slot | null {
  if (claim.subject === null) return null;
  const alike = claims.filter((other) => other.sentence[0] > 0 && isToldBy(claim, other));
  const subjects = new Set(alike.map(({ subject }) => subject?.id));
  const [one] = alike;
  if (subjects.size !== 1 || one?.subject == null || one.subject.id === claim.subject.id) return null;
  return speaksOfItself(one) ? null : one.subject;
}

/** 拉拢8国建同盟: the headline leaves out when, which the text says of the same figure. */
function withTextTime(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.time !== null || claim.kind === 'date' || claim.kind === 'duration') return claim;
  const alike = claims.filter(
    (other) => other.sentence[0] > 0 && isToldBy(claim, other) && other.modality === claim.modality,
  );
  const [one] = alike;
  if (one?.time == null || one.subject?.id !== claim.subject?.id) return claim;
  if (alike.some(({ time }) => time?.edtf !== one.time?.edtf)) return claim;
  const { start, end, edtf } = one.time;
  const part: Derivation = { rule: 'engine/time/headline', start, end, gives: `time: ${edtf} (inherited)`, parts: [] };
  const parts = [...claim.derivation.parts, part];
  const whole = parts.reduce(cover, { start: claim.start, end: claim.end });
  return {
    ...claim,
    time: { ...one.time, from: 'inherited' },
    doubts: [...new Set<Doubt>([...claim.doubts, 'time-inherited'])].sort(),
    derivation: { ...claim.derivation, ...whole, parts },
  };
}

/** "It puts the resource at 850 million barrels": who says so is not what has them, and the headline names that. */
function subjectOverText(claim: Claim, headlines: readonly Claim[]): Slot | null {
  if (!speaksOfItself(claim)) return null;
  const over = headlines.find((headline) => isToldBy(headline, claim))?.subject ?? null;
  return over === null || over.id === claim.subject?.id || over.id.includes(':') ? null : over;
}

function speaksOfItself({ subject, attribution }: Claim): boolean {
  return subject !== null && attribution !== null && `${subject.id} `.startsWith(`${attribution.id} `);
}

function isToldBy(headline: Claim, claim: Claim): boolean {
  return (
    claim.kind === headline.kind &&
    claim.unit === headline.unit &&
    claim.metric !== null &&
    claim.metric.id === headline.metric?.id &&
    claim.direction === headline.direction &&
    (claim.object === null || headline.object === null || claim.object.id === headline.object.id) &&
    typeof claim.value === 'number' &&
    isTold(headline.value, claim.value)
  );
}

function isTold(headline: Claim['value'], text: number): boolean {
  if (typeof headline !== 'number' || headline <= 0 || text <= 0) return false;
  // 11.08% over 11.5% are two figures: a headline is never the more exact one.
  if (digitsOf(headline) > digitsOf(text)) return false;
  const power = Math.log10(headline / text);
  const whole = Math.round(power);
  return Math.abs(headline - text) / text <= ROUNDED || Math.abs(10 ** (power - whole) - 1) <= SLIPPED;
}

/** How many digits a number is told with, zeros at its ends left out. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
}

/** Whose amount the figure right before a share is, where the share is one of a country's whole and names nobody else. */
function partMeasured(claim: Claim, claims: readonly Claim[], at: number): Slot | null {
  if (claim.kind !== 'share' || claim.subject === null || claim.subject.id !== claim.scope?.id) return null;
  const before = claims
    .slice(Math.max(0, at - 4), at)
    .findLast((one) => one.kind !== 'date' && one.kind !== 'change' && one.sentence[0] === claim.sentence[0]);
  if (before?.subject == null || before.kind === 'share' || before.subject.id === claim.subject.id) return null;
  const alike = before.metric?.id === claim.metric?.id && before.object?.id === claim.object?.id;
  return alike ? before.subject : null;
}

function withSubject(claim: Claim, subject: Slot, rule: RuleName): Claim {
  const { start, end } = subject;
  const part: Derivation = { rule, start, end, gives: `subject: ${subject.label} (carried over)`, parts: [] };
  const parts = [...claim.derivation.parts.filter(({ gives }) => !gives.startsWith('subject: ')), part];
  const doubts = new Set<Doubt>([...claim.doubts.filter((doubt) => doubt !== 'subject-missing'), 'subject-inherited']);
  const whole = parts.reduce(cover, { start: claim.start, end: claim.end });
  return { ...claim, subject, doubts: [...doubts].sort(), derivation: { ...claim.derivation, ...whole, parts } };
}
