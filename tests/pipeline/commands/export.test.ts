import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { heshu, tempFolder } from './run-heshu.ts';

const TEXT = 'Chile mined 5.4 million tonnes of copper in 2025, up 2.1% from 2024, officials said.\n';

it('exports, imports into an empty database and exports the same again; what cannot be is said, with status 1', async () => {
  const folder = await tempFolder();
  const at = (name: string) => join(folder, name);
  await writeFile(at('copper.txt'), TEXT);
  expect((await heshu(['ingest', at('copper.txt'), '--db', at('one.sqlite')])).status).toBe(0);
  expect(await heshu(['export', at('one.jsonl'), '--db', at('one.sqlite')])).toMatchObject({ status: 0, stdout: '' });
  expect(await heshu(['import', at('one.jsonl'), '--db', at('two.sqlite')])).toMatchObject({ status: 0, stdout: '' });
  expect((await heshu(['export', at('two.jsonl'), '--db', at('two.sqlite')])).status).toBe(0);
  expect(await readFile(at('two.jsonl'), 'utf8')).toBe(await readFile(at('one.jsonl'), 'utf8'));
  const claims = (db: string) => heshu(['claims', '--json', '--search', 'copper', '--db', at(db)]);
  expect((await claims('two.sqlite')).stdout).toBe((await claims('one.sqlite')).stdout);

  const again = await heshu(['import', at('one.jsonl'), '--db', at('two.sqlite')]);
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is not empty')]);
  const over = await heshu(['export', at('two.jsonl'), '--db', at('two.sqlite')]);
  expect([over.status, over.stderr]).toEqual([1, expect.stringContaining('nothing is written over')]);
  const other = await heshu(['import', at('copper.txt'), '--db', at('three.sqlite')]);
  expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('is no archive of Heshu')]);
  // It was looked at before a database was made for it.
  await expect(readFile(at('three.sqlite'))).rejects.toMatchObject({ code: 'ENOENT' });
  expect((await heshu(['export', at('x'), '--format', 'xml', '--db', at('two.sqlite')])).status).toBe(2);
});
