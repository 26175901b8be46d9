import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../extractors/lexicon/lexicon.ts';
import { metricFits, plainDimension } from '../../../extractors/lexicon/metric-fits.ts';

const lexicon = defaultLexicon();

describe('plainDimension', () => {
  it.each([
    ['t', 'mass'],
    ['%', 'share'],
    ['USD', 'money'],
    ['USD/kg', 'price'],
    ['USD/year', 'money'],
    ['bbl/day', 'volume'],
    ['patent', 'count'],
    ['Cel', 'temperature'],
    [null, 'count'],
  ])('of %s is %s', (unit, dimension) => {
    expect(plainDimension(unit)).toBe(dimension);
  });
});

describe('metricFits', () => {
  it.each([
    ['metric:production', 't', true],
    ['metric:production', 'bbl/day', true],
    ['metric:production', '%', true],
    ['metric:water-depth', 't', false],
    ['metric:price', 'USD/t', true],
    ['metric:price', 't', false],
    ['metric:net-import-reliance', '%', true],
    ['metric:net-import-reliance', 't', false],
    ['metric:revenue', 'USD', true],
    ['metric:population', 'person', true],
    ['metric:index-level', null, true],
    ['metric:gross-margin', 'x', true],
  ])('%s in %s: %s', (id, unit, fits) => {
    const metric = lexicon.metric(id);
    expect(metric && metricFits(metric, unit)).toBe(fits);
  });

  it('lets any metric change by a percentage', () => {
    const depth = lexicon.metric('metric:water-depth');
    expect(depth && metricFits(depth, '%')).toBe(false);
    expect(depth && metricFits(depth, '%', true)).toBe(true);
  });
});
