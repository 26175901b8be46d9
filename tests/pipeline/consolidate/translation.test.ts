import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary, stemOf } from '../../../pipeline/consolidate/names/glossary.ts';
import { nameOf, translates } from '../../../pipeline/consolidate/names/names.ts';
import { sameInTranslation } from '../../../pipeline/consolidate/names/translation.ts';

describe('sameInTranslation', () => {
  it.each([
    ['登革热病例', 'dengue case'],
    ['注册护士', 'registered nurse'],
    ['创伤护士', 'trauma nurses'],
    ['数据中心', 'data centre'],
    ['国际航线', 'international routes'],
    ['高中毕业生', 'high school graduates'],
    ['城镇居民', 'urban residents'],
    ['失踪人数', 'number of missing people'],
    ['海上风电', 'offshore wind power'],
    // A name that English spells in pinyin
    ['临海银行', 'Linhai Bank'],
    ['青禾种业', 'Qinghe Seed'],
    ['青岛港', 'Port of Qingdao'],
  ])('%s is “%s”', (chinese, english) => {
    expect(sameInTranslation(chinese, english.split(' '))).toBe(true);
  });

  it.each([
    ['国际航线', 'domestic routes'],
    ['国际航线', 'international'],
    ['注册护士', 'nurses'],
    ['护士', 'registered nurses'],
    ['临海银行', 'Linan Bank'],
    ['公司', 'company'],
    ['', 'nurses'],
    ['农村居民', 'urban residents'],
  ])('%s is not “%s”', (chinese, english) => {
    expect(sameInTranslation(chinese, english.split(' '))).toBe(false);
  });

  it('is quick about any names', () => {
    const han = fc.string({ unit: fc.constantFrom(...'的国际航线旅客银行数中心一'), maxLength: 40 });
    const words = fc.array(fc.constantFrom('bank', 'center', 'guojihangxian', 'number', 'passenger', 'x'), {
      maxLength: 9,
    });
    fc.assert(fc.property(han, words, (chinese, english) => typeof sameInTranslation(chinese, english) === 'boolean'));
  });
});

describe('translates', () => {
  const name = (id: string) => nameOf({ id, label: id, text: id, start: 0, end: id.length }) ?? expect.fail(id);

  it('tells names in two scripts alone', () => {
    expect(translates(name('灯塔'), name('lighthouses'))).toBe(true);
    expect(translates(name('lighthouses'), name('灯塔'))).toBe(true);
    expect(translates(name('灯塔'), name('bridges'))).toBe(false);
    expect(translates(name('lighthouses'), name('lighthouses'))).toBe(false);
    expect(translates(name('country:CN'), name('china'))).toBe(false);
  });

  it('has one name for what news counts', () => {
    for (const [chinese, english] of [
      ['学生', 'pupils'],
      ['患者', 'patients'],
      ['温室', 'greenhouses'],
    ] as const)
      expect(name(chinese)).toEqual(name(english));
  });
});

describe('glossary', () => {
  it('gives stems and readings, and nothing for what is not listed', () => {
    const { meanings, readings } = glossary();
    expect(meanings('疫苗')).toContain(stemOf('vaccination'));
    expect(meanings('不不不不不')).toBeNull();
    expect(readings('重')).toEqual(expect.arrayContaining(['chong', 'zhong']));
    expect(readings('x')).toEqual([]);
  });
});
