import { describe, expect, it } from 'vitest';
import { tradeLikeness } from '../../../../pipeline/consolidate/story/trade-likeness.ts';
import { makeClaim } from '../../../helpers/make-claim.ts';

const exported = (subject: string, scope?: string) => trade('metric:exports', subject, scope);
const imported = (subject: string, scope?: string) => trade('metric:imports', subject, scope);

function trade(metric: string, subject: string, scope?: string) {
  return makeClaim({ kind: 'mass', unit: 't', value: 5, quote: '5 t', metric, subject, ...(scope && { scope }) });
}

describe('trade between two countries', () => {
  it('is one told from either end', () => {
    const sold = exported('country:CN', 'country:VN');
    expect(tradeLikeness(sold, imported('country:CN', 'country:VN'))).toBeGreaterThan(0);
    expect(tradeLikeness(sold, imported('country:VN'))).toBeGreaterThan(0);
    expect(tradeLikeness(sold, imported('country:VN', 'country:CN'))).toBeGreaterThan(0);
  });

  it('is another with another country', () => {
    const sold = exported('country:CN', 'country:VN');
    expect(tradeLikeness(sold, imported('country:PH'))).toBeLessThan(0);
    expect(tradeLikeness(sold, exported('country:CN', 'country:PH'))).toBeLessThan(0);
  });

  it('tells of the seller where a country has a share of imports', () => {
    const share = { kind: 'share', unit: '%', value: 20.6, quote: '20.6%', metric: 'metric:imports' } as const;
    const ofTotal = makeClaim({ ...share, subject: 'country:KR', scope: '进口额' });
    const ofBuyer = makeClaim({ ...share, subject: 'country:KR', scope: 'country:CN' });
    expect(tradeLikeness(ofTotal, ofBuyer)).toBeGreaterThan(0);
  });

  it('is not asked of where nobody says where goods go', () => {
    expect(tradeLikeness(exported('country:CN'), exported('country:CN'))).toBeNull();
    expect(tradeLikeness(exported('country:VN'), exported('country:CN', 'country:VN'))).toBeNull();
    expect(tradeLikeness(exported('country:CN'), trade('metric:production', 'country:CN'))).toBeNull();
  });
});
