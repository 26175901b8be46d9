import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../../until.ts';
import { heshu, type Running, records, startHeshu, tempFolder } from '../commands/run-heshu.ts';
import { sampleArticle, writeSamples } from '../commands/sample-articles.ts';

const QUICK = { HESHU_STILL_MS: '80', HESHU_SWEEP_MS: '300' };

async function up(folder: string, ...command: readonly string[]): Promise<Running> {
  const running = startHeshu(command.length > 0 ? command : ['up'], { cwd: folder, env: QUICK });
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  await until(() => running.printed().stderr.includes('watching'), 60_000);
  return running;
}

/** All files beneath a folder, by their paths in it. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).toSorted();
}

const withoutDay = (paths: readonly string[]) => paths.map((path) => path.replace(/\d{4}-\d{2}-\d{2}/, 'DAY'));

async function stop(running: Running): Promise<void> {
  running.child.kill('SIGINT');
  const run = await running.ended;
  expect(run.stderr).toMatch(/finishing what is in hand/);
  expect(run.status).toBe(0);
}

describe('heshu up', () => {
  it('takes in what is there and what is dropped, says what became of it, and puts it where it belongs', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    await mkdir(join(inbox, 'Agency'), { recursive: true });
    await writeFile(join(inbox, 'early.txt'), sampleArticle(1));
    const running = await up(folder);
    await writeFile(join(inbox, 'Agency', '《稀土》😀.txt'), sampleArticle(2));
    await until(() => running.printed().stdout.split('\n').length > 2, 60_000);
    await writeFile(join(inbox, 'copy.txt'), sampleArticle(2));
    await writeFile(join(inbox, 'empty.txt'), '');
    await writeFile(join(inbox, 'later.txt.part'), 'half');
    await writeFile(join(inbox, 'day.txt'), '公司公告显示,去年该矿区锌产量为12.5万吨。矿区位于北部山区。');
    await writeFile(join(inbox, 'day.txt.meta.json'), '{"published": "2024-03-01"}');
    await until(() => running.printed().stdout.split('\n').length > 5, 60_000);
    await stop(running);
    const { stdout } = running.printed();
    expect(stdout).toMatch(/^stored +early\.txt {2}\d+ claims/m);
    expect(stdout).toMatch(/^stored +Agency\/《稀土》😀\.txt {2}\d+ claims/m);
    expect(stdout).toMatch(/^duplicate +copy\.txt {2}of Agency\/《稀土》😀\.txt$/m);
    expect(stdout).toMatch(/^failed +empty\.txt {2}empty\.txt is empty/m);
    expect(withoutDay(await filesIn(inbox))).toEqual(
      [
        'duplicates/copy.txt',
        'duplicates/copy.txt.duplicate.txt',
        'failed/empty.txt',
        'failed/empty.txt.error.txt',
        'later.txt.part',
        'processed/DAY/Agency/《稀土》😀.txt',
        'processed/DAY/day.txt',
        'processed/DAY/day.txt.meta.json',
        'processed/DAY/early.txt',
      ].toSorted(),
    );
    expect(await readFile(join(inbox, 'failed', 'empty.txt.error.txt'), 'utf8')).toMatch(/empty\.txt is empty/);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles.find(({ file }) => file === 'day.txt')?.['published']).toBe('2024-03-01');
  });

  it('is `heshu watch` without the desk', async () => {
    const folder = await tempFolder();
    const running = await up(folder, 'watch', 'elsewhere');
    await writeSamples(join(folder, 'elsewhere'), 2);
    await until(() => running.printed().stdout.match(/^stored/gm)?.length === 2, 60_000);
    await stop(running);
    expect(
      withoutDay(await filesIn(join(folder, 'elsewhere'))).every((path) => path.startsWith('processed/DAY/')),
    ).toBe(true);
  });

  it('waits for a file that is still being written', async () => {
    const folder = await tempFolder();
    const running = await up(folder);
    const path = join(folder, 'inbox', 'slow.txt');
    const article = sampleArticle(3);
    for (let end = 0; end <= article.length; end += 15) {
      await writeFile(path, article.slice(0, end));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    await writeFile(path, article);
    await until(() => running.printed().stdout.includes('slow.txt'), 60_000);
    await stop(running);
    expect(running.printed().stdout).toMatch(/^stored +slow\.txt/);
    expect(running.printed().stdout.trim().split('\n')).toHaveLength(1);
    const extracted = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(extracted).toHaveLength(1);
  });

  it('tries again what is moved back, and never writes over a file of the same name', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    const running = await up(folder);
    const drop = async (text: string) => {
      const before = running.printed().stdout.split('\n').length;
      await writeFile(join(inbox, 'same.txt'), text);
      await until(() => running.printed().stdout.split('\n').length > before, 60_000);
    };
    await drop(sampleArticle(5));
    await drop(sampleArticle(6));
    await drop(sampleArticle(5));
    await drop('');
    await rename(join(inbox, 'failed', 'same.txt'), join(inbox, 'same.txt'));
    await until(() => running.printed().stdout.split('\n').length > 5, 60_000);
    await stop(running);
    const said = running
      .printed()
      .stdout.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(said).toEqual(['stored', 'stored', 'duplicate', 'failed', 'failed']);
    expect(withoutDay(await filesIn(inbox))).toEqual([
      'duplicates/same.txt',
      'duplicates/same.txt.duplicate.txt',
      'failed/same.txt',
      'failed/same.txt.error.txt',
      'processed/DAY/same (2).txt',
      'processed/DAY/same.txt',
    ]);
  });

  it('killed at any moment, it ends with every file in one place and no claim twice', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    const names = await writeSamples(inbox, 40);
    for (let kill = 0; kill < 5; kill += 1) {
      const running = await up(folder);
      await new Promise((resolve) => setTimeout(resolve, 250 + kill * 170));
      running.child.kill('SIGKILL');
      await running.ended;
    }
    const last = await up(folder);
    await until(async () => (await filesIn(inbox)).every((path) => path.startsWith('processed/')), 30_000);
    await stop(last);
    const files = await filesIn(inbox);
    expect(files.map((path) => path.split('/').at(-1))).toEqual(names);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles.map(({ file }) => file).toSorted()).toEqual(names);
    const claims = records(await heshu(['claims', '--json'], { cwd: folder }));
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect((await heshu(['doctor'], { cwd: folder })).status).toBe(0);
  }, 90_000);

  it('says at the start that a folder cannot be used', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'inbox'), 'a file, not a folder');
    const run = await heshu(['up'], { cwd: folder });
    expect(run.stderr).toMatch(/inbox.*cannot be read/);
    expect(run.status).toBe(1);
    expect(existsSync(join(folder, 'data'))).toBe(true);
  });
});
