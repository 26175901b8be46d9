import { describe, expect, it } from 'vitest';
import { allRows } from '../../../extractors/lexicon/all-rows.ts';
import { COUNTED } from '../../../extractors/lexicon/counted.ts';
import { createLexicon } from '../../../extractors/lexicon/lexicon.ts';
import { METRIC_FAMILIES } from '../../../extractors/lexicon/metric.ts';
import { METRICS } from '../../../extractors/lexicon/metrics.ts';
import { readOver } from '../../../extractors/lexicon/read-over.ts';

const ROWS = [...allRows(), ...METRICS];
const IDS = new Set<string>(ROWS.map((row) => row.id));

describe('the tables of the lexicon', () => {
  it('give every id to one row', () => {
    expect(twice(ROWS.map((row) => row.id))).toEqual([]);
  });

  it('name only parents and governments that exist', () => {
    const missing = allRows().flatMap((row) =>
      [row.parent, row.metonym].filter((id) => id !== undefined && !IDS.has(id)),
    );
    const parents = METRICS.flatMap((row) => (row.parent === undefined || IDS.has(row.parent) ? [] : [row.parent]));
    expect([...missing, ...parents]).toEqual([]);
  });

  it('have no parent chain that comes back to its start', () => {
    const parents = new Map<string, string | undefined>(ROWS.map((row) => [row.id, row.parent]));
    for (const id of IDS) {
      const seen = new Set<string>();
      for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) {
        expect(seen.has(at), id).toBe(false);
        seen.add(at);
      }
    }
  });

  it('name every row, with no blank or doubled name', () => {
    const wrong: string[] = [];
    for (const row of ROWS) {
      const names = [...(row.en ?? []), ...(row.zh ?? [])];
      if (names.length === 0) wrong.push(row.id);
      for (const name of names) {
        if (name.trim() === '' || name !== name.trim() || /\s{2}/.test(name)) wrong.push(`${row.id}: ${name}`);
      }
      for (const name of twice(names)) wrong.push(`${row.id}: ${name} twice`);
      for (const name of row.en ?? []) if (/[\u4e00-\u9fff]/.test(name)) wrong.push(`${row.id}: ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  it('give no name to two things (building an index refuses that)', () => {
    const lexicon = createLexicon();
    expect(lexicon.findNames('中国', 'zh')).toHaveLength(1);
    expect(lexicon.findNames('China', 'en')).toHaveLength(1);
  });

  it('hold a row of every metric family', () => {
    const families = new Set<string>(METRICS.map((row) => row.family));
    expect(METRIC_FAMILIES.filter((family) => !families.has(family))).toEqual([]);
  });

  it('are as large as the issue asks', () => {
    const count = (type: string) => allRows().filter((row) => row.id.startsWith(`${type}:`)).length;
    expect(METRICS.length).toBeGreaterThan(350);
    expect(count('commodity')).toBeGreaterThan(400);
    expect(count('country')).toBeGreaterThan(230);
    expect(count('org')).toBeGreaterThan(550);
    expect(count('company')).toBeGreaterThan(1000);
  });

  it('count each noun under one unit', () => {
    expect(twice(COUNTED.map((row) => row.unit))).toEqual([]);
    expect(twice(COUNTED.flatMap((row) => row.zh))).toEqual([]);
    expect(twice(COUNTED.flatMap((row) => row.en))).toEqual([]);
  });

  it('read over no word twice', () => {
    expect(twice(readOver('zh').map((entry) => entry.name))).toEqual([]);
    expect(twice(readOver('en').map((entry) => entry.name))).toEqual([]);
  });
});

function twice(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}
