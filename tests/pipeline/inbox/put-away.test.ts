import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clearNote } from '../../../pipeline/inbox/notes-beside.ts';
import { putAway } from '../../../pipeline/inbox/put-away.ts';
import type { Outcome } from '../../../pipeline/steps/outcome.ts';
import { tempFolder } from '../commands/run-heshu.ts';

const FAILED: Outcome = {
  status: 'failed',
  code: 'FILE_EMPTY',
  words: 'a.txt is empty. Save the article again and drop it once more.',
  details: { path: 'a.txt' },
  failure: 1,
};

/** An inbox with these files, and `a.txt`. */
async function inboxWith(files: Readonly<Record<string, string>>): Promise<string> {
  const inbox = await tempFolder();
  for (const [path, text] of Object.entries({ 'a.txt': 'article', ...files })) {
    await mkdir(join(inbox, path, '..'), { recursive: true });
    await writeFile(join(inbox, path), text);
  }
  return inbox;
}

describe('files that are put away', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['into an empty folder', {}, ['a.txt', 'a.txt.error.txt']],
    ['beside another of the name', { 'failed/a.txt': 'x' }, ['a (2).txt', 'a (2).txt.error.txt', 'a.txt']],
    ['beside a note of a crash, whole or only begun', { 'failed/a.txt.error.txt': '' }, ['a.txt', 'a.txt.error.txt']],
    [
      'beside news that is called like a note',
      { 'failed/a.txt.error.txt': 'news' },
      ['a (2).txt', 'a (2).txt.error.txt', 'a.txt.error.txt'],
    ],
  ];
  it.each(cases)('%s', async (_name, files, expected) => {
    const inbox = await inboxWith(files);
    const target = await putAway(inbox, join(inbox, 'a.txt'), FAILED, '2026-01-15');
    expect((await readdir(join(inbox, 'failed'))).toSorted()).toEqual(expected.toSorted());
    expect(await readFile(target, 'utf8')).toBe('article');
    const note = await readFile(`${target}.error.txt`, 'utf8');
    expect(note).toMatch(/a\.txt is empty/);
    expect(note).toMatch(/a\.txt 是空文件/);
    for (const [path, text] of Object.entries(files)) {
      if (text !== '') expect(await readFile(join(inbox, path), 'utf8')).toBe(text);
    }
  });

  it('are read again without their notes when both are moved back, and news called like a note is read too', async () => {
    const inbox = await inboxWith({ 'b.txt.error.txt': 'news', 'c.txt.error.txt': '' });
    const target = await putAway(inbox, join(inbox, 'a.txt'), FAILED, '2026-01-15');
    expect(await clearNote(target)).toBe(false);
    expect(await clearNote(join(inbox, 'b.txt.error.txt'))).toBe(false);
    expect(await clearNote(join(inbox, 'c.txt.error.txt'))).toBe(false);
    expect(await clearNote(`${target}.error.txt`)).toBe(true);
    expect(await readdir(join(inbox, 'failed'))).toEqual(['a.txt']);
  });
});
