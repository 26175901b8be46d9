import { expect, it } from 'vitest';
import { claimFacets, FACETS } from '../../storage/claims/claim-facets.ts';
import { countClaims } from '../../storage/claims/claim-list.ts';
import { claimSearch } from '../../web/read/claim-search.ts';
import { sampleArticle } from '../pipeline/commands/sample-articles.ts';
import { CONFLICTING, dropArticles } from './drop-articles.ts';
import { testDesk } from './start-desk.ts';

it('counts behind each value of a facet what one then sees', async () => {
  const desk = await testDesk();
  const { db } = desk.app;
  const more = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.txt`, text: sampleArticle(index) }));
  await dropArticles(desk, [...CONFLICTING, ...more]);
  for (const given of [{}, { lang: 'zh' }, { kind: 'mass', status: 'open' }, { q: '铜' }]) {
    const { values, counted, complete } = claimFacets(db, claimSearch(given).filters);
    expect([counted, complete]).toEqual([countClaims(db, claimSearch(given).filters), true]);
    for (const facet of FACETS.filter((one) => one !== 'doubt')) {
      expect(values.some((one) => one.facet === facet)).toBe(true);
    }
    for (const { facet, value, count } of values) {
      const narrowed = claimSearch({ ...given, [facet]: value }).filters;
      expect([facet, value, count]).toEqual([facet, value, countClaims(db, narrowed)]);
    }
  }
  const subject = claimFacets(db).values.find(({ value }) => value === 'country:CL');
  expect(subject?.label).toBe('Chile');
});

it('counts over the newest where there are many', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const few = claimFacets(desk.app.db, {}, 3);
  expect([few.counted, few.complete]).toEqual([3, false]);
});
