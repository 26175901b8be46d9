import { describe, expect, it } from 'vitest';
import type { PlacedClaim } from '../../../../extractors/model/fact.ts';
import { rareName } from '../../../../pipeline/consolidate/names/rare-name.ts';
import { twinClaims } from '../../../../pipeline/consolidate/story/twin-claims.ts';
import { type ClaimSketch, makeClaim } from '../../../helpers/make-claim.ts';

function named(label: string, id = label.toLowerCase()) {
  return rareName({ id, label, text: label, start: 0, end: label.length });
}

describe('a name that is rare enough to show what an article tells of', () => {
  it('is one of several words with capital letters, or one that no dictionary words make up', () => {
    expect(named('Petrel Ferries')).toBe('petrel ferry');
    expect(named('Casa del Faro')).toBe('casa del');
    expect(named('晴川硅业')).toBe('晴川硅业');
  });

  it('is no common noun, no body that every country has, and nothing that the lexicon lists', () => {
    for (const label of ['union', 'Analysts', 'busiest day', 'Health Ministry', 'Central Bank of Norland'])
      expect(named(label)).toBeNull();
    for (const label of ['外国游客', '监管机构', '交通运输部', '计划']) expect(named(label)).toBeNull();
    expect(named('China', 'country:CN')).toBeNull();
    expect(rareName(null)).toBeNull();
  });
});

/** An article's claims, each in a sentence of its own. */
function article(articleId: string, sketches: readonly ClaimSketch[]): readonly PlacedClaim[] {
  return sketches.map((sketch, at) => {
    const start = 100 * (at + 1);
    const sentence = [start - 50, start + 49] as const;
    return makeClaim({ articleId, start, end: start + 5, sentence, quote: String(sketch.value), ...sketch });
  });
}

const hotel = (subject: string, rooms: number, metric: string): readonly ClaimSketch[] => [
  { kind: 'money', value: 3_800_000_000, unit: 'THB', subject, metric: 'metric:investment' },
  { kind: 'count', value: rooms, unit: 'room', subject, metric },
  { kind: 'count', value: 650, unit: 'job', subject, metric: 'metric:jobs' },
];

describe('two articles that share a rare name', () => {
  const told = (subject: string) =>
    twinClaims(article('a', hotel(subject, 420, '客房')), article('b', hotel(subject, 240, 'rooms'))).map(
      ({ a, b }) => `${a.quote}: ${b.quote}`,
    );

  it('tell of one event where they share two figures with it', () => {
    expect(told('White Elephant Hotels')).toContain('420: 240');
  });

  it('need more where the name is in the news every day', () => {
    expect(told('country:TH')).not.toContain('420: 240');
  });
});
