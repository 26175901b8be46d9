import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../extractors/lexicon/lexicon.ts';
import { readNewsroom } from '../../../extractors/lexicon/read-newsroom.ts';

const OWN = {
  entities: [
    {
      id: 'company:granite-peak',
      en: ['Granite Peak Rare Earths', 'Granite Peak'],
      zh: ['花岗峰公司'],
      parent: 'country:US',
    },
    { id: 'country:US', zh: ['花旗国'] },
  ],
  metrics: [
    {
      id: 'metric:ice-cover',
      en: ['moss cover'],
      zh: ['苔藓覆盖面积'],
      verbs: { en: ['froze over'] },
      dims: ['area', 'share'],
      nature: 'stock',
      family: 'weather',
    },
  ],
  examples: [
    { text: '花岗峰公司产量为2650吨。', lang: 'zh', expect: { subject: 'company:granite-peak', value: 2650 } },
  ],
};

describe('readNewsroom', () => {
  it('puts new rows and more names of known rows on top of the tables', () => {
    const lexicon = createLexicon(readNewsroom(OWN, 'own.yaml'));
    expect(lexicon.findNames('花岗峰公司与花旗国、美国', 'zh').map((one) => one.id)).toEqual([
      'company:granite-peak',
      'country:US',
      'country:US',
    ]);
    expect(lexicon.findNames('Moss covers froze over at Granite Peak', 'en').map((one) => one.id)).toEqual([
      'metric:ice-cover',
      'metric:ice-cover',
      'company:granite-peak',
    ]);
    expect(lexicon.entity('company:granite-peak')?.label).toBe('Granite Peak Rare Earths');
    expect(lexicon.entity('country:US')?.label).toBe('United States');
    expect(lexicon.metric('metric:ice-cover')?.dims).toEqual(['area', 'share']);
    expect(lexicon.isWithin('company:granite-peak', 'country:US')).toBe(true);
  });

  it('keeps the example sentences', () => {
    expect(readNewsroom(OWN, 'own.yaml').examples).toEqual(OWN.examples);
  });

  it.each([
    ['nothing', undefined],
    ['an empty file', null],
    ['an empty object', {}],
  ])('takes %s as no rows', (_, parsed) => {
    expect(readNewsroom(parsed, 'own.yaml')).toEqual({ entities: [], metrics: [], examples: [] });
  });

  it.each([
    ['a list instead of an object', [], 'own.yaml is not a valid lexicon: the file: '],
    ['a section that does not exist', { companies: [] }, 'companies'],
    [
      'a row without names',
      { entities: [{ id: 'company:acme' }] },
      'entities row 1 (company:acme): a row needs names: en, zh or both',
    ],
    [
      'a bad id',
      { entities: [{ id: 'acme', en: ['Acme'] }] },
      'entities row 1 (acme), id: acme is not an id: write TYPE:NAME',
    ],
    ['an id of a metric in the wrong place', { entities: [{ id: 'metric:x', en: ['X'] }] }, 'metric:x is not an id'],
    ['a blank name', { entities: [{ id: 'org:a', en: ['A', ' '] }] }, 'entities row 1 (org:a), en 2: a name is empty'],
    ['a misspelled field', { entities: [{ id: 'org:a', en: ['A'], zhh: ['甲'] }] }, 'zhh'],
    [
      'a family that does not exist',
      { metrics: [{ ...OWN.metrics[0], family: 'wether' }] },
      'metrics row 1 (metric:ice-cover), family: ',
    ],
    [
      'a dimension that does not exist',
      { metrics: [{ ...OWN.metrics[0], dims: ['heat'] }] },
      'metrics row 1 (metric:ice-cover), dims 1: ',
    ],
    ['an example without what to expect', { examples: [{ text: '甲' }] }, 'examples row 1, expect: '],
    [
      'an id twice',
      {
        entities: [
          { id: 'org:a', en: ['A'] },
          { id: 'org:a', zh: ['甲'] },
        ],
      },
      'org:a stands in two rows',
    ],
  ])('refuses %s, naming the row', (_, parsed, reason) => {
    expect(() => readNewsroom(parsed, 'own.yaml')).toThrow(expect.objectContaining({ code: 'LEXICON_INVALID' }));
    expect(() => readNewsroom(parsed, 'own.yaml')).toThrow(reason);
  });

  it('names every bad row, not only the first', () => {
    const parsed = {
      entities: [
        { id: 'a', en: ['A'] },
        { id: 'b', en: ['B'] },
      ],
    };
    expect(() => readNewsroom(parsed, 'own.yaml')).toThrow(/entities row 1 .*; entities row 2 /);
  });

  it('refuses a name that the tables give to another thing, unless the row marks it ambiguous', () => {
    const row = { id: 'company:copper-cafe', zh: ['铜'] };
    expect(() => createLexicon(readNewsroom({ entities: [row] }, 'own.yaml'))).toThrow(
      '铜 names two things: commodity:copper and company:copper-cafe',
    );
    const marked = createLexicon(readNewsroom({ entities: [{ ...row, ambiguous: ['铜'] }] }, 'own.yaml'));
    expect(marked.findNames('铜', 'zh')[0]).toMatchObject({ id: 'commodity:copper', also: ['company:copper-cafe'] });
  });
});
