import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { settleConflict } from '../../../pipeline/decide/settle-conflict.ts';
import { exportedClaimReviews } from '../../../pipeline/export/claim-review.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { listConflicts } from '../../../storage/facts/facts.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from '../steps/made-articles.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** What schema.org knows of a ClaimReview, and search engines ask for: no null, no empty field. */
const claimReview = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  identifier: z.string().min(1),
  datePublished: day,
  author: z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1) }),
  claimReviewed: z.string().min(1),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    text: z.string().min(1),
    inLanguage: z.enum(['zh', 'en']),
    datePublished: day.optional(),
    author: z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1) }).optional(),
    appearance: z
      .strictObject({ '@type': z.literal('NewsArticle'), url: z.url(), headline: z.string().optional() })
      .optional(),
  }),
  reviewRating: z.strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.int().min(1).max(5),
    bestRating: z.literal(5),
    worstRating: z.literal(1),
    alternateName: z.string(),
    ratingExplanation: z.string(),
  }),
  url: z.url({ protocol: /^https?$/ }).optional(),
  citation: z.string().optional(),
});

function settled(decision: 'side' | 'both' | 'neither', reference: string) {
  const db = tempDatabase();
  const text = (figure: string) => `Chile mined ${figure} million tonnes of copper in 2025, officials said.`;
  const about = [
    { text: text('5.4'), source: 'Andes Wire', published: '2026-01-12', url: 'https://andes.example/1' },
    { text: text('5.9'), source: 'Coast Post' },
  ];
  for (const sketch of about) storeResult(db, taskOf(sketch), '2026-02-10T08:00:00.000Z');
  const [conflict] = listConflicts(db).items;
  const right = decision === 'side' ? (conflict?.sides[0]?.claims[0] ?? null) : null;
  const by = { by: 'lin', at: '2026-02-11T08:00:00.000Z' };
  settleConflict(db, conflict?.id ?? '', { decision, right, reason: 'the table', reference }, by);
  return z.array(claimReview).parse(JSON.parse([...exportedClaimReviews(db)].join('')));
}

describe('ClaimReview', () => {
  it('rates each figure of a settled conflict', () => {
    const ratings = (reviews: ReturnType<typeof settled>) =>
      reviews.map(({ reviewRating }) => reviewRating.ratingValue).toSorted();
    expect(ratings(settled('side', 'https://x.example/t'))).toEqual([1, 5]);
    expect(ratings(settled('both', 'https://x.example/t'))).toEqual([3, 3]);
    expect(ratings(settled('neither', 'https://x.example/t'))).toEqual([1, 1]);
  });

  it('takes only addresses for addresses', () => {
    expect(settled('side', 'https://x.example/t')[0]).toMatchObject({ url: 'https://x.example/t' });
    expect(settled('side', 'Yearbook 2026, p. 12')[0]).toMatchObject({ citation: 'Yearbook 2026, p. 12' });
    expect(settled('side', 'javascript:alert(1)')[0]).not.toHaveProperty('url');
  });

  it('is an empty list where nothing is settled', () => {
    expect([...exportedClaimReviews(tempDatabase())].join('')).toBe('[]\n');
  });
});
