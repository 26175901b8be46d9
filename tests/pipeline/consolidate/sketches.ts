import type { ClaimSketch } from '../../helpers/make-claim.ts';

// Claims that tests vary, each of another sort of fact.
export const OUTPUT: ClaimSketch = {
  subject: 'country:CL',
  object: 'commodity:copper',
  metric: 'metric:mine-production',
  time: '2025',
  value: 5_400_000,
  step: 100_000,
  unit: 't',
  quote: '540万吨',
  articleId: 'a',
};
export const SHARE: ClaimSketch = {
  ...OUTPUT,
  kind: 'share',
  unit: '%',
  value: 23,
  step: 1,
  quote: '23%',
  scope: 'scope:world',
};
export const GROWTH: ClaimSketch = {
  ...OUTPUT,
  kind: 'change',
  unit: '%',
  value: 4,
  step: 1,
  quote: '4%',
  direction: 'up',
};
export const STOCK: ClaimSketch = { ...OUTPUT, metric: 'metric:reserves' };
export const PRICE: ClaimSketch = {
  subject: null,
  object: 'commodity:copper',
  metric: 'metric:price',
  kind: 'price',
  unit: 'USD/t',
  value: 9000,
  step: 1,
  quote: '9000',
  articleId: 'a',
};
export const FORECAST: ClaimSketch = { ...OUTPUT, modality: 'forecast', time: '2026' };
export const FIRM: ClaimSketch = { ...OUTPUT, subject: 'granite peak' };
export const DEATHS: ClaimSketch = {
  subject: 'cerro pardo',
  object: null,
  metric: 'metric:deaths',
  kind: 'count',
  unit: '人',
  value: 2,
  step: 0,
  quote: '2人',
  time: '2026-01-09',
  articleId: 'a',
};
