import { describe, expect, it } from 'vitest';
import { heshu, records, tempFolder } from '../commands/run-heshu.ts';
import { faultsOf, killRun } from './kill-run.ts';
import { mixedFiles } from './mixed-files.ts';

/** Numbers in [0, 1) that look like chance and are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

// The long form, 500 files and 30 kills and more, is bench/inbox-kills.ts.
describe('heshu up, killed again and again while files of all kinds come in', () => {
  it('ends with each file in one place, the right one, and nothing stored twice', async () => {
    const folder = await tempFolder();
    const files = await mixedFiles(48);
    await killRun({ folder, files, kills: 6, random: chance(7) });
    expect(await faultsOf(folder, files)).toEqual([]);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles).toHaveLength(files.reduce((sum, { articles: count }) => sum + count, 0));
    const claims = records(await heshu(['claims', '--json'], { cwd: folder }));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThan(articles.length);
    expect((await heshu(['doctor'], { cwd: folder })).status).toBe(0);
  }, 300_000);
});
