import { describe, expect, it } from 'vitest';
import { countedNouns } from '../../../extractors/lexicon/counted.ts';
import { plural } from '../../../extractors/lexicon/plural.ts';

describe('countedNouns', () => {
  it.each([
    ['countries', 'country'],
    ['nation', 'country'],
    ['people', 'person'],
    ['ships', 'ship'],
    ['universities', 'university'],
    ['women', 'woman'],
  ])('English %s is counted in %s', (noun, unit) => {
    expect(countedNouns('en').get(noun)).toBe(unit);
  });

  it.each([
    ['国', 'country'],
    ['国家', 'country'],
    ['人', 'person'],
    ['矿产', 'mineral'],
    ['专利', 'patent'],
    ['学生', 'student'],
  ])('Chinese %s is counted in %s', (noun, unit) => {
    expect(countedNouns('zh').get(noun)).toBe(unit);
  });
});

describe('plural', () => {
  it.each([
    ['country', 'countries'],
    ['mine', 'mines'],
    ['box', 'boxes'],
    ['loss', 'losses'],
    ['imports', 'imports'],
    ['key rate', 'key rates'],
    ['monkey', 'monkeys'],
  ])('of %s is %s', (one, many) => {
    expect(plural(one)).toBe(many);
  });
});
