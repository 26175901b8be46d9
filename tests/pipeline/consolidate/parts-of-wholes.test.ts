import { describe, expect, it } from 'vitest';
import { groupFacts } from '../../../pipeline/consolidate/group.ts';
import { type ClaimSketch, makeClaim } from '../../helpers/make-claim.ts';
import { DEATHS } from './sketches.ts';

const DAMAGED: ClaimSketch = { ...DEATHS, subject: 'country:EC', metric: 'metric:houses-damaged', unit: 'home' };
/** "It destroyed 4,300 homes and damaged a further 21,700", and another paper: 26,000 homes damaged. */
const STORY = [
  { ...DAMAGED, metric: 'metric:houses-destroyed', value: 4_300, quote: '4,300', start: 100 },
  { ...DAMAGED, value: 21_700, quote: '21,700', start: 120 },
  { ...DAMAGED, articleId: 'b', value: 26_000, step: 1000, quote: '2.6万', start: 100 },
] as const satisfies readonly ClaimSketch[];

/** The status of the fact that the last figure is of. */
function statusOf(claims: readonly ClaimSketch[]): string | undefined {
  const made = claims.map(makeClaim);
  const last = made.at(-1)?.id ?? '';
  return groupFacts(made).find(({ sides }) => sides.some((side) => side.claims.includes(last)))?.status;
}

describe('a figure that makes up the other with the one beside it', () => {
  it('is a part of it, and contradicts nothing', () => {
    expect(statusOf(STORY)).toBe('single');
  });

  it('contradicts it where the two do not add up', () => {
    expect(statusOf([STORY[0], { ...STORY[1], value: 11_700 }, STORY[2]])).toBe('conflict');
  });

  it('contradicts it where the other part is told elsewhere', () => {
    expect(statusOf([{ ...STORY[0], sentence: [300, 330] }, STORY[1], STORY[2]])).toBe('conflict');
  });
});
