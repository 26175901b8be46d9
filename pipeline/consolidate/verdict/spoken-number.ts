import type { Statement } from '../../../extractors/model/claim.ts';

/** Tenths in words: 七成, 七成五, six-tenths. */
const TENTHS = /成|tenths?\b/iu;
/** Percentages that are only spelled out are as sharp as their digits: 百分之六十, sixty percent. */
const SPELLED_PERCENT = /百分|per ?cent|pct|％|%/iu;
const DIGIT = /[0-9０-９]/u;

/** Fractions that people say; the figure meant lies nearer to the said one than to its neighbours here. */
const SAID_FRACTIONS: readonly number[] = saidFractions();

function saidFractions(): readonly number[] {
  const parts = new Set<number>([0, 100]);
  for (let whole = 2; whole <= 12; whole += 1) {
    parts.add(100 / whole);
    // 2/3, 3/4, 2/5, 3/5, 4/5, 5/6 are said; 4/7 and its like are exact where they occur.
    if (whole <= 6) for (let part = 1; part < whole; part += 1) parts.add((100 * part) / whole);
  }
  return [...parts].sort((a, b) => a - b);
}

/**
 * The bounds of a percentage told as tenths or as a fraction in words, in percent; null for every other figure.
 * 一成 is 5 to 15, "a fifth" ends half-way to a quarter and to a sixth.
 */
export function spokenBounds(claim: Statement, value: number): readonly [low: number, high: number] | null {
  if (claim.unit !== '%' || DIGIT.test(claim.quote)) return null;
  if (TENTHS.test(claim.quote)) {
    // 九成二 is as sharp as 92%.
    const half = value % 10 === 0 ? 5 : Math.max(claim.step / 2, 0.5);
    return [value - half, value + half];
  }
  if (SPELLED_PERCENT.test(claim.quote) || value <= 0 || value >= 100) return null;
  const below = SAID_FRACTIONS.findLast((x) => x < value - 0.5) ?? 0;
  const above = SAID_FRACTIONS.find((x) => x > value + 0.5) ?? 100;
  return [(below + value) / 2, (value + above) / 2];
}

/** True for a change told by a verb or noun of multiplication without digits: 翻倍, 翻了一番, doubled, tripled, halved. */
export function isSpokenMultiple(claim: Statement): boolean {
  if (claim.kind !== 'change' || DIGIT.test(claim.quote) || TENTHS.test(claim.quote)) return false;
  if (claim.unit === 'x') return true;
  return (
    claim.unit === '%' && typeof claim.value === 'number' && claim.value >= 100 && !SPELLED_PERCENT.test(claim.quote)
  );
}

/** True when the number is told in words, so that an agreement with digits is one of words. */
export function isSpoken(claim: Statement): boolean {
  return claim.kind !== 'date' && !DIGIT.test(claim.quote);
}
