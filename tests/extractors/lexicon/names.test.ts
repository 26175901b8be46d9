import { describe, expect, it } from 'vitest';
import { fold } from '../../../extractors/engine/text/fold.ts';
import { defaultLexicon } from '../../../extractors/lexicon/lexicon.ts';
import type { Language } from '../../../extractors/model/article.ts';
import { EN_NAMES } from '../../corpus/en-names.ts';
import { ZH_NAMES } from '../../corpus/zh-names.ts';

const lexicon = defaultLexicon();

describe('findNames', () => {
  it.each(cases(EN_NAMES))('%s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each(cases(ZH_NAMES))('%s', (text, expected) => {
    expect(found(text, 'zh')).toEqual(expected);
  });

  it('says whose government a capital stands for', () => {
    expect(lexicon.findNames('Beijing wants more grain', 'en')[0]).toMatchObject({
      id: 'place:CN-BJ',
      standsFor: 'country:CN',
    });
    expect(lexicon.findNames('华盛顿', 'zh')[0]).toMatchObject({ label: 'Washington', standsFor: 'country:US' });
    expect(lexicon.findNames('Shanghai', 'en')[0]?.standsFor).toBeNull();
  });

  it.each([
    ['The Chinese market', 'en', 'adjective'],
    ['我国产量', 'zh', 'deictic'],
    ['新华社记者', 'zh', 'outlet'],
    ['对美出口', 'zh', 'short'],
    ['the mine produced', 'en', 'verb'],
    ['Apple said', 'en', 'common'],
  ] as const)('flags %s (%s) as %s', (text, language, flag) => {
    expect(lexicon.findNames(text, language)[0]?.flags[flag]).toBe(true);
  });

  it('names the other owner of a shared name', () => {
    expect(lexicon.findNames('Georgia', 'en')[0]).toMatchObject({ id: 'country:GE', also: ['place:US-GA'] });
  });

  it('knows what lies in what', () => {
    expect(lexicon.isWithin('commodity:dysprosium-oxide', 'commodity:rare-earths')).toBe(true);
    expect(lexicon.isWithin('commodity:primary-magnesium', 'commodity:magnesium')).toBe(true);
    expect(lexicon.isWithin('place:CN/fugu', 'country:CN')).toBe(true);
    expect(lexicon.isWithin('metric:mine-production', 'metric:production')).toBe(true);
    expect(lexicon.isWithin('commodity:copper', 'commodity:rare-earths')).toBe(false);
  });

  it('labels in English and says what it knows of an id', () => {
    expect(lexicon.entity('org:usgs')).toMatchObject({
      label: 'U.S. Geological Survey',
      type: 'org',
      parent: 'country:US',
    });
    expect(lexicon.entity('country:MM')?.label).toBe('Myanmar');
    expect(lexicon.entity('country:US')?.label).toBe('United States');
    expect(lexicon.entity('country:HK')?.label).toBe('Hong Kong');
    expect(lexicon.metric('metric:reserves')).toMatchObject({ nature: 'stock', family: 'resources' });
    expect(lexicon.entity('org:none')).toBeUndefined();
  });

  it('keeps verbs of one character out of the index and in the verb table', () => {
    expect(lexicon.verbs.zh.get('产')).toBe('metric:production');
    expect(lexicon.verbs.en.get('mined')).toBe('metric:mine-production');
    expect(found('产业', 'zh')).toEqual([]);
  });
});

function cases(table: Readonly<Record<string, readonly string[]>>): [string, readonly string[]][] {
  return Object.entries(table);
}

function found(text: string, language: Language): string[] {
  const folded = fold(text);
  return lexicon.findNames(folded, language).map(({ start, end, id }) => `${text.slice(start, end)} ${id}`);
}
