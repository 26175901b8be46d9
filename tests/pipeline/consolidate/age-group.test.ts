import { describe, expect, it } from 'vitest';
import { ageGroupKey } from '../../../pipeline/consolidate/names/age-group.ts';

const GROUPS: readonly (readonly [key: string, ...names: readonly string[]])[] = [
  ['age:65-', '65岁及以上', '65岁以上老人', '65周岁以上人口', 'people aged 65 and over', '65 or older', 'over-65s'],
  ['age:80-', '80岁以上', 'people over 80', 'women over the age of 80'],
  ['age:-14', '14岁及以下', '15岁以下儿童', 'children under 15', '14 and under', 'under-15s'],
  ['age:16-24', '16至24岁青年', '16-24岁', 'people aged 16 to 24', '16- to 24-year-olds'],
];
const NONE = ['老人', 'people', '2025', '24小时', 'Boeing 737', 'residents'];

describe('the ages of a group', () => {
  it.each(GROUPS.flatMap(([key, ...names]) => names.map((name) => [name, key])))('%s is %s', (name, key) => {
    expect(ageGroupKey(name)).toBe(key);
  });
  it.each(NONE)('%s names none', (words) => {
    expect(ageGroupKey(words)).toBeNull();
  });
});
