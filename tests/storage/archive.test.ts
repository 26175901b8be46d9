import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fillRepeated, putRecord } from '../../storage/archive/archive-records.ts';
import { ARCHIVE_FORMAT, ARCHIVED_TABLES } from '../../storage/archive/archived-tables.ts';
import { tempDatabase } from './temp-database.ts';

/** What an archive leaves out, and why nothing is lost by it. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  article_bands: 'made from the signature',
  article_bands_new: 'made from the signature',
  article_bands_recent: 'made from the signature',
  article_band_bits: 'made from the signature',
  claim_doubts: 'made from the claim',
  article_sections: 'made from the texts',
  article_lines: 'made from the texts and claims',
  site_lines: 'made from the texts and claims',
  story_figures: 'made from the claims',
  story_twins: 'made from the claims',
  story_homes: 'made from the claims',
  facts: 'made from the claims and decisions',
  fact_sides: 'made from the claims and decisions',
  fact_claims: 'made from the claims and decisions',
  users: 'of one machine, and secret',
  sessions: 'of one machine, and secret',
  api_tokens: 'of one machine, and secret',
  migrations: 'of one file',
};

/** Columns left out of tables that are in an archive. */
const COLUMNS_LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // Numbers that no other table in the archive names, or that stand there as an id.
  articles: ['n', 'supersedes'],
  // A shelf is made from the slots when claims are read; until then the claim may be one with any.
  claims: ['n', 'shelf'],
  sightings: ['n'],
  reviews: ['n'],
  article_decisions: ['n'],
  ledger: ['n'],
  feeds: ['n'],
  // Who works on it works on another machine.
  jobs: ['n', 'lease_until', 'owner'],
};

describe('an archive', () => {
  it('holds every table and column that is not made from others', () => {
    const db = tempDatabase();
    const tables = db.all(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite_%'",
    );
    for (const { name } of tables) {
      if (LEFT_OUT[String(name)] !== undefined) continue;
      const columns = db.all('SELECT name FROM pragma_table_info(?)', [String(name)]).map((row) => String(row['name']));
      const archived = ARCHIVED_TABLES.find(({ table }) => table === name)?.columns ?? [];
      const left = columns.filter((column) => !archived.includes(column));
      expect([name, left.toSorted()]).toEqual([name, (COLUMNS_LEFT_OUT[String(name)] ?? []).toSorted()]);
    }
  });

  it('gets a new number when its records change', () => {
    const digest = createHash('sha256').update(JSON.stringify(ARCHIVED_TABLES)).digest('hex').slice(0, 12);
    // Another digest under the same format would make old programs misread new archives.
    expect([ARCHIVE_FORMAT, digest]).toMatchInlineSnapshot(`
      [
        1,
        "3dba5b5df5d1",
      ]
    `);
  });

  it('says why a record does not fit', () => {
    const db = tempDatabase();
    const view = { record: 'view', page: 'claims', name: 'x', query: 'kind=mass', by: 'li', at: '2026-01-01' };
    expect(putRecord(db, { ...view, record: 'nothing' })).toBe('there is no kind of record nothing');
    expect(putRecord(db, { ...view, more: 1 })).toContain('lacks more, or should not have it');
    expect(putRecord(db, { ...view, query: true })).toContain('query of a record of the kind view');
    expect(putRecord(db, { ...view, query: null })).toContain('does not fit: NOT NULL');
    const text = { record: 'text', article: 'a_none', text: 'x' };
    expect(putRecord(db, text)).toContain('does not fit');
    expect(putRecord(db, view)).toBeNull();
    fillRepeated(db);
  });
});
