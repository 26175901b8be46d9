import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { heshu, records, tempFolder } from './run-heshu.ts';
import { writeSamples } from './sample-articles.ts';

describe('heshu doctor --repair', () => {
  it.each([
    ['facts that are lost', 'DELETE FROM facts'],
    ['spans that are off', 'UPDATE claims SET end_at = end_at - 1'],
    ['claims of an article that is gone', 'DELETE FROM articles WHERE n = 1'],
    ['a claim in another block', "UPDATE claims SET block = 'other' WHERE n < 4"],
    [
      'search that finds what is gone',
      "DELETE FROM claim_words; INSERT INTO claim_words (rowid, words) VALUES (999, 'a')",
    ],
  ])('mends %s and leaves the rest as it was', async (_what, damage) => {
    const cwd = await tempFolder();
    await writeSamples(join(cwd, 'in'), 6);
    await heshu(['ingest', 'in'], { cwd });
    const before = await stored(cwd);
    const db = new Sqlite(join(cwd, 'data', 'heshu.sqlite'));
    db.pragma('foreign_keys = OFF');
    db.exec(damage);
    db.close();
    expect((await heshu(['doctor'], { cwd })).stdout).toMatch(/^no {2}database/m);
    const repaired = await heshu(['doctor', '--repair'], { cwd });
    expect([repaired.status, repaired.stdout]).toEqual([0, expect.stringMatching(/^ok {2}database/m)]);
    const after = await stored(cwd);
    expect(after).toEqual(before.filter((line) => after.length === before.length || after.includes(line)));
  });

  it('goes before a backup, which is whole and overwrites nothing', async () => {
    const cwd = await tempFolder();
    await writeSamples(join(cwd, 'in'), 3);
    await heshu(['ingest', 'in'], { cwd });
    expect((await heshu(['backup', 'copy.sqlite'], { cwd })).status).toBe(0);
    expect(await stored(cwd, 'copy.sqlite')).toEqual(await stored(cwd));
    const again = await heshu(['backup', 'copy.sqlite'], { cwd });
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(/there is a file of that name/)]);
  });
});

async function stored(cwd: string, db = 'data/heshu.sqlite'): Promise<readonly string[]> {
  const lists = [];
  for (const list of ['claims', 'facts']) lists.push(...records(await heshu([list, '--json', '--db', db], { cwd })));
  return lists.map((record) => JSON.stringify(record)).toSorted();
}
