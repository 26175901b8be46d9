import { readdirSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../../until.ts';
import { heshu, type Running, records, startHeshu, tempFolder } from '../commands/run-heshu.ts';
import { sampleArticle } from '../commands/sample-articles.ts';

const text = (number: number) =>
  `去年该矿区第${number}号矿井锌产量为${number}.5万吨，同比增长4.2%。矿区位于北部山区，交通便利。`;

async function up(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Running> {
  const running = startHeshu(['up'], { cwd: folder, env: { HESHU_STILL_MS: '80', HESHU_SWEEP_MS: '300', ...env } });
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  await until(() => running.printed().stderr.includes('watching'), 60_000);
  return running;
}

const lines = (running: Running) =>
  running
    .printed()
    .stdout.split('\n')
    .filter((line) => line !== '');

async function stop(running: Running): Promise<void> {
  running.child.kill('SIGINT');
  expect((await running.ended).status).toBe(0);
}

describe('how an inbox is watched', () => {
  it.each([
    ['polling', false],
    ['events', true],
  ] as const)('%s sees a file long before the next sweep', async (mode, events) => {
    const folder = await tempFolder();
    const running = await up(folder, { HESHU_INBOX_MODE: mode, HESHU_SWEEP_MS: '3600000' });
    // What a network share lacks is what the system offers for local folders: with polling it must not be used.
    const asks = () => process.platform !== 'linux' || asksForEvents(running.child.pid ?? 0);
    if (events) await until(asks);
    await mkdir(join(folder, 'inbox', '子目录'));
    await writeFile(join(folder, 'inbox', '子目录', 'late.txt'), text(1));
    await until(() => lines(running).length === 1, 60_000);
    expect(lines(running)).toEqual([expect.stringMatching(/^stored +子目录\/late\.txt/)]);
    if (process.platform === 'linux') expect(asks()).toBe(events);
    await stop(running);
  });
});

function asksForEvents(pid: number): boolean {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).some((name) => {
    try {
      return readlinkSync(join(folder, name)) === 'anon_inode:inotify';
    } catch {
      // Closed since the folder was listed.
      return false;
    }
  });
}

describe('folders inside an inbox', () => {
  const files = {
    'Caixin/a.txt': text(1),
    'Caixin/2026/深/b.txt': text(2),
    '2026-01/c.txt': text(3),
    'Caixin/d.txt': text(4),
    'e.txt': text(5),
  } as const;

  it.each([
    ['source', { 'a.txt': 'Caixin', 'b.txt': 'Caixin', 'c.txt': null, 'd.txt': 'Ridge Wire', 'e.txt': null }],
    ['ignore', { 'a.txt': null, 'b.txt': null, 'c.txt': null, 'd.txt': 'Ridge Wire', 'e.txt': null }],
  ] as const)('name the source, or nothing: %s', async (setting, sources) => {
    const folder = await tempFolder();
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(folder, 'inbox', path, '..'), { recursive: true });
      await writeFile(join(folder, 'inbox', path), content);
    }
    await writeFile(join(folder, 'inbox', 'Caixin', 'd.txt.meta.json'), '{"source": "Ridge Wire"}');
    const running = await up(folder, { HESHU_SUBFOLDERS: setting });
    await until(() => lines(running).length === 5, 60_000);
    await stop(running);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    const found = articles.map(({ file, source }) => [String(file).split('/').at(-1), source]);
    expect(Object.fromEntries(found)).toEqual(sources);
  });
});

describe('files that arrive', () => {
  it('are taken in the order of arrival, whatever their names and their own times', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    await mkdir(inbox);
    const names = ['z.txt', 'm.txt', 'a.txt', '乙.txt', 'b.txt', '甲.txt'];
    for (const [index, name] of names.entries()) {
      await writeFile(join(inbox, name), text(index));
      // Saved the longer ago the later it came: what counts is when it came here.
      await utimes(join(inbox, name), new Date(2026, 0, 20 - index), new Date(2026, 0, 20 - index));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const running = await up(folder, { HESHU_THREADS: '1' });
    await until(() => lines(running).length === names.length, 60_000);
    await stop(running);
    const articles = records(await heshu(['articles', '--json'], { cwd: folder }));
    expect(articles.map(({ file }) => file)).toEqual(names);
  });

  it('are refused where they are links, which lead out of the folder: the links are put away, nothing is read', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    const outside = join(folder, 'outside');
    await mkdir(join(inbox, 'in'), { recursive: true });
    await mkdir(outside);
    await writeFile(join(outside, 'secret.txt'), text(1));
    await writeFile(join(outside, 'secret.json'), '{"title": "秘密');
    await symlink(join(outside, 'secret.txt'), join(inbox, 'link.txt'));
    await symlink(outside, join(inbox, 'in', 'folder'));
    await symlink(join(outside, 'gone.txt'), join(inbox, 'dangling.txt'));
    await writeFile(join(inbox, 'described.txt'), text(2));
    await symlink(join(outside, 'secret.json'), join(inbox, 'described.txt.meta.json'));
    const running = await up(folder);
    await until(() => lines(running).length >= 4, 60_000);
    await stop(running);
    expect(
      lines(running)
        .map((line) => line.split(/\s+/).slice(0, 2))
        .toSorted(),
    ).toEqual([
      ['failed', 'dangling.txt'],
      ['failed', 'described.txt'],
      ['failed', 'in/folder'],
      ['failed', 'link.txt'],
    ]);
    expect(records(await heshu(['articles', '--json'], { cwd: folder }))).toEqual([]);
    expect((await readdir(outside)).toSorted()).toEqual(['secret.json', 'secret.txt']);
    expect(await readlink(join(inbox, 'failed', 'link.txt'))).toBe(join(outside, 'secret.txt'));
    const note = await readFile(join(inbox, 'failed', 'described.txt.error.txt'), 'utf8');
    expect(note).toMatch(/links in folders are not followed[\s\S]*链接不会被跟随/);
    expect(note + running.printed().stdout).not.toMatch(/秘密|锌产量/);
  });

  it('and are taken away again before they were read are no failure', async () => {
    const folder = await tempFolder();
    const running = await up(folder, { HESHU_STILL_MS: '400' });
    await writeFile(join(folder, 'inbox', 'a.txt'), text(1));
    await new Promise((resolve) => setTimeout(resolve, 150));
    await rm(join(folder, 'inbox', 'a.txt'));
    await writeFile(join(folder, 'inbox', 'b.txt'), text(2));
    await until(() => lines(running).length === 1, 60_000);
    await stop(running);
    expect(lines(running)).toEqual([expect.stringMatching(/^stored +b\.txt/)]);
    expect(records(await heshu(['failures', '--json'], { cwd: folder }))).toEqual([]);
  });

  it('and are too large, empty or of one name with another in the batch end where they belong, in both languages', async () => {
    const folder = await tempFolder();
    const inbox = join(folder, 'inbox');
    for (const [path, content] of [
      ['a/《价格》😀.txt', sampleArticle(1)],
      ['b/《价格》😀.txt', sampleArticle(2)],
      ['《价格》😀.txt', sampleArticle(3)],
      ['huge.txt', sampleArticle(4).repeat(400)],
      ['empty.md', ''],
    ] as const) {
      await mkdir(join(inbox, path, '..'), { recursive: true });
      await writeFile(join(inbox, path), content);
    }
    const running = await up(folder, { HESHU_MAX_BYTES: '50000' });
    await until(() => lines(running).length === 5, 60_000);
    await stop(running);
    expect(lines(running).filter((line) => line.startsWith('stored'))).toHaveLength(3);
    const note = await readFile(join(inbox, 'failed', 'huge.txt.error.txt'), 'utf8');
    expect(note).toMatch(/huge\.txt has \d+ bytes; the limit is 50000[\s\S]*上限是 50000/);
    const failures = records(await heshu(['failures', '--json'], { cwd: folder }));
    expect(failures.map(({ code }) => code).toSorted()).toEqual(['FILE_EMPTY', 'FILE_TOO_LARGE']);
    const zh = await heshu(['failures', '--lang', 'zh'], { cwd: folder });
    expect(zh.stdout).toMatch(/empty\.md 是空文件/);
  });
});
