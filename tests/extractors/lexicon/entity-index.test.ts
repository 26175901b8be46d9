import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../../extractors/lexicon/entity.ts';
import { nameIndex } from '../../../extractors/lexicon/entity-index.ts';
import type { NameEntry } from '../../../extractors/lexicon/name-leaf.ts';

const facts = (id: EntityId) => ({ label: id, metonym: null });
const never = () => false;

function entry(name: string, id: EntityId, more: Partial<NameEntry> = {}): NameEntry {
  return { name, id, flags: {}, ...more };
}

function indexOf(...entries: NameEntry[]) {
  return nameIndex(entries, facts, (id) => id === 'metric:output');
}

function found(index: ReturnType<typeof indexOf>, text: string): string[] {
  return index.find(text).map((one) => `${one.start}-${one.end} ${one.id}`);
}

describe('nameIndex', () => {
  it('refuses a name with two ids', () => {
    const same = [entry('Mercury', 'org:mercury'), entry('Mercury', 'company:mercury')];
    expect(() => indexOf(...same)).toThrow(
      expect.objectContaining({
        code: 'NAME_TWICE',
        message: 'Mercury names two things: org:mercury and company:mercury. Take it out of one.',
      }),
    );
  });

  it('refuses a name that differs from another only in hyphens, accents or small letters', () => {
    expect(() => indexOf(entry('Coca-Cola', 'org:a'), entry('Coca Cola', 'org:b'))).toThrow('names two things');
    expect(() => indexOf(entry('Nestlé', 'org:a'), entry('Nestle', 'org:b'))).toThrow('names two things');
  });

  it('takes names that differ in capitals as two', () => {
    const index = indexOf(
      entry('turkey', 'commodity:turkey'),
      entry('Turkey', 'country:TR'),
      entry('US', 'country:US'),
    );
    expect(found(index, 'turkey from Turkey for us and US')).toEqual([
      '0-6 commodity:turkey',
      '12-18 country:TR',
      '30-32 country:US',
    ]);
  });

  it('lets an ambiguous name through, the owner first wherever the rows stand', () => {
    const index = indexOf(entry('Georgia', 'place:US-GA', { ambiguous: true }), entry('Georgia', 'country:GE'));
    expect(index.find('Georgia')[0]).toMatchObject({ id: 'country:GE', also: ['place:US-GA'] });
  });

  it('lets a plural made by rule give way to a listed name', () => {
    const index = indexOf(entry('stocks', 'metric:price', { derived: true }), entry('stocks', 'metric:inventory'));
    expect(index.find('stocks')[0]).toMatchObject({ id: 'metric:inventory', also: [] });
  });

  it('needs edges for Latin names and none for Chinese', () => {
    const index = indexOf(entry('OPEC', 'org:opec'), entry('铜', 'commodity:copper'), entry('OPEC+', 'org:opec-plus'));
    expect(found(index, '据OPEC称铜价')).toEqual(['1-5 org:opec', '6-7 commodity:copper']);
    expect(found(index, 'OPECS xOPEC 2OPEC OPEC2')).toEqual([]);
    expect(found(index, 'OPEC+, OPEC')).toEqual(['0-5 org:opec-plus', '7-11 org:opec']);
  });

  it('falls back to the shorter name when the longer one breaks off', () => {
    const index = indexOf(entry('rare earth', 'commodity:re'), entry('rare earth oxide price', 'metric:p'));
    expect(found(index, 'rare earth oxides')).toEqual(['0-10 commodity:re']);
  });

  it('lets a company yield to country and commodity before a metric', () => {
    const entries = [
      entry('中国石油', 'company:p', { yields: true }),
      entry('中国', 'country:CN'),
      entry('石油', 'commodity:oil'),
    ];
    const index = indexOf(...entries, entry('产量', 'metric:output'));
    expect(found(index, '中国石油产量')).toEqual(['0-2 country:CN', '2-4 commodity:oil', '4-6 metric:output']);
    expect(found(index, '中国石油股价')).toEqual(['0-4 company:p']);
  });

  it('reads a row of one-character names only where no longer name begins inside it', () => {
    const pair = entry('中美', 'country:CN', { flags: { short: true }, each: ['country:CN', 'country:US'] });
    const index = indexOf(pair, entry('美国', 'country:US'));
    expect(found(index, '中美贸易')).toEqual(['0-1 country:CN', '1-2 country:US']);
    expect(found(index, '中美国')).toEqual(['1-3 country:US']);
  });

  it('leaves an office of one country unnamed behind another country', () => {
    const entries = [
      entry('外交部', 'org:mfa', { local: 'country:CN' }),
      entry('法国', 'country:FR'),
      entry('中国', 'country:CN'),
    ];
    const index = indexOf(...entries);
    expect(found(index, '外交部')).toEqual(['0-3 org:mfa']);
    expect(found(index, '中国外交部')).toEqual(['0-2 country:CN', '2-5 org:mfa']);
    expect(found(index, '法国外交部')).toEqual(['0-2 country:FR']);
    expect(found(index, '法国、外交部')).toEqual(['0-2 country:FR', '3-6 org:mfa']);
  });

  it('grows with its names and finds every one of them alone', () => {
    const names = Array.from({ length: 40_000 }, (_, i) => `公司${i.toString(36)}厂`);
    const index = nameIndex(
      names.map((name, i) => entry(name, `company:c${i}`)),
      facts,
      never,
    );
    expect(index.size).toBe(40_000);
    for (let i = 0; i < names.length; i += 997) {
      expect(found(index, names[i] ?? '')).toEqual([`0-${names[i]?.length} company:c${i}`]);
    }
  });

  it('gives spans inside the text, in order, never overlapping, each as long as its name', () => {
    const letters = fc.constantFrom('a', 'b', '-', ' ', '中', '美', '国', '😀', 'A', '.');
    const word = fc.string({ unit: letters, minLength: 1, maxLength: 4 }).filter((name) => name.trim() === name);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8, selector: (name) => name.toLowerCase().replaceAll('-', ' ') }),
        fc.string({ unit: letters, maxLength: 60 }),
        (names, text) => {
          const index = nameIndex(
            names.map((name, i) => entry(name, `org:o${i}`)),
            facts,
            never,
          );
          let end = 0;
          for (const mention of index.find(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            const name = names[Number(mention.id.slice('org:o'.length))] ?? '';
            expect(text.slice(mention.start, mention.end).toLowerCase().replaceAll('-', ' ')).toBe(
              name.toLowerCase().replaceAll('-', ' '),
            );
            end = mention.end;
          }
        },
      ),
    );
  });

  it('takes time in proportion to the text, also where every place begins a long name', () => {
    const index = indexOf(entry(`${'中'.repeat(100)}国`, 'org:long'));
    const time = (length: number) => {
      const text = '中'.repeat(length);
      index.find(text);
      const start = performance.now();
      expect(index.find(text)).toEqual([]);
      return performance.now() - start;
    };
    time(20_000);
    // Four times the text may take ten times as long before this speaks up: it looks for squares, not for speed.
    expect(time(80_000)).toBeLessThan(10 * Math.max(time(20_000), 1));
  });
});
