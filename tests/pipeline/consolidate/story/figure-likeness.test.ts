import { describe, expect, it } from 'vitest';
import { slipLikeness } from '../../../../pipeline/consolidate/story/figure-likeness.ts';
import { type ToldFigure, toldFigures } from '../../../../pipeline/consolidate/story/told-figure.ts';
import { makeClaim } from '../../../helpers/make-claim.ts';

function tonnes(value: number): ToldFigure {
  const [told] = toldFigures([
    makeClaim({ kind: 'mass', value, unit: 't', subject: 'petrel ferries', metric: 'cargo', quote: String(value) }),
  ]);
  if (told === undefined) throw new Error('no figure was told');
  return told;
}

describe('a number that somebody got wrong', () => {
  it('has its digits in another order, and its size', () => {
    expect(slipLikeness(tonnes(21.7), tonnes(12.7))).toBe(0.9);
    expect(slipLikeness(tonnes(502), tonnes(520))).toBe(0.9);
  });

  it('is none of another size', () => {
    expect(slipLikeness(tonnes(123), tonnes(23.1))).toBeLessThan(0);
  });
});
