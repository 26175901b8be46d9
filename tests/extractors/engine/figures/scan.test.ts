import { describe, expect, it } from 'vitest';
import type { Find } from '../../../../extractors/engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../../../extractors/engine/figures/rule.ts';
import { defineRules } from '../../../../extractors/engine/figures/rule.ts';
import { scan, scannerOf } from '../../../../extractors/engine/figures/scan.ts';
import { parseDay } from '../../../../extractors/engine/values/calendar.ts';
import type { RuleName } from '../../../../extractors/model/derivation.ts';
import { CodedError } from '../../../../extractors/model/errors.ts';

/** A rule that reads exactly these words, wherever one of its starts wakes it. */
function wordRule(name: RuleName, starts: readonly string[], words: readonly string[], seen?: ReadingContext[]): Rule {
  return {
    name,
    starts,
    examples: [words.join(', ')],
    read: (text, at, context) => {
      seen?.push(context);
      const word = words.find((one) => text.startsWith(one, at));
      return word === undefined ? null : time(name, at, at + word.length, '2025');
    },
  };
}

function time(rule: RuleName, start: number, end: number, edtf: string): Find {
  const told = { edtf, counted: false, comparator: '=', dateline: false, aside: false } as const;
  return { type: 'time', rule, start, end, ...told, doubts: [], parts: [] };
}

const found = (text: string, rules: readonly Rule[]) =>
  scan(text, scannerOf(rules), null).map(({ rule, start, end }) => [rule, text.slice(start, end)]);

describe('scan', () => {
  const short = wordRule('en/test/short', ['1'], ['12']);
  const long = wordRule('en/test/long', ['1'], ['1234']);

  it('takes the longest reading', () => {
    expect(found('a 1234 b', [short, long])).toEqual([['en/test/long', '1234']]);
    expect(found('a 1234 b', [long, short])).toEqual([['en/test/long', '1234']]);
  });

  it('takes the earlier rule where two read as far', () => {
    const twin = wordRule('en/test/twin', ['1'], ['12']);
    expect(found('12', [short, twin])).toEqual([['en/test/short', '12']]);
    expect(found('12', [twin, short])).toEqual([['en/test/twin', '12']]);
  });

  it('goes on behind a reading, so that finds never overlap', () => {
    expect(found('1212', [short])).toEqual([
      ['en/test/short', '12'],
      ['en/test/short', '12'],
    ]);
  });

  it('wakes a word rule by the whole word, in any case', () => {
    const last = wordRule('en/test/last', ['last'], ['last', 'Last']);
    expect(found('Last, the lasting blast at last', [last])).toEqual([
      ['en/test/last', 'Last'],
      ['en/test/last', 'last'],
    ]);
  });

  it('passes over a Latin name with digits grown on', () => {
    const five = wordRule('en/test/five', ['5', '3'], ['5', '380', '3']);
    expect(found('G5 A380 COVID-3 MP-3b', [five])).toEqual([]);
    expect(found('G 5', [five])).toEqual([['en/test/five', '5']]);
  });

  it('does not begin inside digits that no rule read', () => {
    expect(found('912', [short])).toEqual([]);
  });

  it('tells rules the publication day and the time read last', () => {
    const seen: ReadingContext[] = [];
    const year = wordRule('en/test/year', ['2'], ['2025']);
    const probe = wordRule('en/test/probe', ['?'], [], seen);
    const published = parseDay('2026-01-20');
    scan('? 2025 ?', scannerOf([year, probe]), published);
    expect(seen.map(({ published: day, lastTime }) => [day, lastTime])).toEqual([
      [published, null],
      [published, '2025'],
    ]);
    expect(seen[1]?.lastEnd).toBe(6);
  });
});

describe('defineRules', () => {
  it('refuses a name used twice', () => {
    const rule = wordRule('en/test/one', ['1'], ['1']);
    expect(() => defineRules([rule], [rule])).toThrow(CodedError);
    expect(() => defineRules([rule], [rule])).toThrow('Two rules are named en/test/one');
  });
});
