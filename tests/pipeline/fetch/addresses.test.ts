import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../../until.ts';
import { heshu, records, startHeshu, tempFolder } from '../commands/run-heshu.ts';
import { type Behaviour, badServer, says } from './bad-server.ts';

const page = (title: string, share: number): string =>
  `<!doctype html><html><head><title>${title}</title><meta property="article:published_time" content="2026-01-12">
  </head><body><article><h1>${title}</h1><p>Mine production in the ${title} district rose by ${share}% to 27,000 tonnes in 2025,
  the regional office said on Monday. Output had been flat for three years before the new shaft was opened in spring.</p>
  <p>The office expects a further rise of 4% this year as the second plant comes on line, it said in its report.</p></article></body></html>`;

const env = (host: string) => ({ HESHU_ALLOW_HOSTS: host, HESHU_FETCH_PAUSE_MS: '0', HESHU_FEED_MS: '1000' });

describe('heshu ingest with addresses', () => {
  it('stores what lies there, tries again what may pass, and says what is wrong with the rest', async () => {
    const folder = await tempFolder();
    const cached: Behaviour = (request, response) =>
      request.headers['if-none-match'] === '"7"'
        ? void response.writeHead(304).end()
        : void response.writeHead(200, { etag: '"7"' }).end(page('North Ridge', 5));
    const shaky: Behaviour = (_request, response, visit) =>
      visit < 2 ? void response.writeHead(503).end() : void response.writeHead(200).end(page('South Ridge', 6));
    const { url, host, visits } = await badServer({
      '/north': cached,
      '/south': shaky,
      '/private': says('no', {}, 403),
    });
    const options = { cwd: folder, env: env(host) };
    const run = await heshu(
      ['ingest', `${url}/north`, `${url}/south`, `${url}/private`, 'http://10.0.0.1/', '--json'],
      options,
    );
    expect(records(run).map(({ file, status, code }) => [file, status, code])).toEqual([
      [`${url}/north`, 'stored', undefined],
      [`${url}/south`, 'stored', undefined],
      [`${url}/private`, 'failed', 'FETCH_REFUSED'],
      ['http://10.0.0.1/', 'failed', 'ADDRESS_FORBIDDEN'],
    ]);
    const articles = records(await heshu(['articles', '--json'], options));
    expect(articles.map((article) => [article['title'], article['url'], article['published']])).toEqual([
      ['North Ridge', `${url}/north`, '2026-01-12'],
      ['South Ridge', `${url}/south`, '2026-01-12'],
    ]);
    const before = visits.length;
    const again = await heshu(['ingest', `${url}/north`, '--json'], options);
    expect(records(again)[0]?.['status']).toBe('duplicate');
    expect(visits.slice(before).map(({ path }) => path)).toEqual(['/robots.txt', '/north']);
    const failures = records(await heshu(['failures', '--json'], options));
    expect(failures.map(({ code, stage }) => [code, stage])).toEqual(
      expect.arrayContaining([
        ['FETCH_REFUSED', 'fetch'],
        ['ADDRESS_FORBIDDEN', 'fetch'],
      ]),
    );
    expect(String(failures[0]?.['wordsZh'])).toMatch(/\p{Script=Han}/u);
  }, 40_000);

  it('fetches again what failed, when asked: by id, by code, or all', async () => {
    const folder = await tempFolder();
    let open = false;
    const later =
      (title: string, status: number): Behaviour =>
      (_request, response) =>
        void (open ? response.writeHead(200).end(page(title, 5)) : response.writeHead(status).end());
    const { url, host, visits } = await badServer({
      '/a': later('North Ridge', 403),
      '/b': later('South Ridge', 404),
      '/c': later('East Ridge', 503),
      '/d': says('gone', {}, 410),
    });
    const options = { cwd: folder, env: { ...env(host), HESHU_ATTEMPTS: '1' } };
    const run = await heshu(['ingest', `${url}/a`, `${url}/b`, `${url}/c`, `${url}/d`], options);
    expect([run.status, run.stdout.match(/^failed/gm)?.length]).toEqual([1, 4]);
    open = true;
    const failures = records(await heshu(['failures', '--json'], options));
    const a = failures.find(({ file }) => file === `${url}/a`)?.['id'];
    const one = await heshu(['retry', String(a)], options);
    expect([one.status, one.stdout]).toEqual([0, expect.stringMatching(/^stored .*\/a/)]);
    const busy = await heshu(['retry', '--code', 'FETCH_BUSY'], options);
    expect([busy.status, busy.stdout]).toEqual([0, expect.stringMatching(/^stored .*\/c/)]);
    const before = visits.filter(({ path }) => path === '/a').length;
    const all = await heshu(['retry', '--all'], options);
    expect(all.status).toBe(1);
    expect(
      all.stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['stored', 'failed']);
    expect(visits.filter(({ path }) => path === '/a')).toHaveLength(before);
    expect(records(await heshu(['failures', '--json'], options)).map(({ file }) => file)).toEqual([`${url}/d`]);
    expect(records(await heshu(['articles', '--json'], options))).toHaveLength(3);
  }, 60_000);

  it('fetches what a link or a list of addresses points to', async () => {
    const folder = await tempFolder();
    const { url, host } = await badServer({
      '/a': says(page('East Ridge', 7)),
      '/b': says(page('West Ridge', 8)),
      '/c': says(page('Far Ridge', 9)),
    });
    // An address of its own: which of two files that name the same one stores it is a matter of who comes first.
    await writeFile(join(folder, 'story.url'), `[InternetShortcut]\r\nURL=${url}/c\r\n`);
    await writeFile(join(folder, 'urls.txt'), `# today\n${url}/a\n${url}/b\n${url}/gone\n`);
    const run = await heshu(['ingest', 'story.url', 'urls.txt', '--json'], { cwd: folder, env: env(host) });
    const parts = records(run).map(({ status, parts }) => [status, JSON.parse(JSON.stringify(parts)).length]);
    expect(parts).toEqual([
      ['stored', 1],
      ['stored', 3],
    ]);
  }, 40_000);
});

describe('heshu feed', () => {
  it('has heshu up take in what is new, and only that', async () => {
    const folder = await tempFolder();
    const stories = ['one', 'two'];
    const feed: Behaviour = (_request, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(
          `<?xml version="1.0"?><rss version="2.0"><channel><title>Ridge Wire</title>${stories
            .map(
              (name) =>
                `<item><title>${name}</title><link>/${name}</link><guid isPermaLink="false">${name}</guid></item>`,
            )
            .join('')}</channel></rss>`,
        );
    const { url, host, visits } = await badServer({
      '/rss': feed,
      '/one': says(page('One', 11)),
      '/two': says(page('Two', 12)),
      '/three': says(page('Three', 13)),
    });
    const options = { cwd: folder, env: { ...env(host), HESHU_PORT: '0' } };
    expect((await heshu(['feed', 'add', `${url}/rss`], options)).stdout).toMatch(/^added/);
    expect((await heshu(['feed', 'add', `${url}/rss`], options)).stdout).toMatch(/^there already/);
    expect((await heshu(['feed', 'add', 'http://192.168.0.1/rss'], options)).stderr).toMatch(/no public address/);
    const running = startHeshu(['up'], options);
    onTestFinished(() => void running.child.kill('SIGKILL'));
    const stored = () => running.printed().stdout.match(/^stored/gm)?.length ?? 0;
    await until(() => stored() === 2, 30_000);
    stories.unshift('three');
    await until(() => stored() === 3, 30_000);
    running.child.kill('SIGINT');
    expect((await running.ended).status).toBe(0);
    for (const name of ['/one', '/two', '/three']) {
      expect(visits.filter(({ path }) => path === name)).toHaveLength(1);
    }
    const [listed] = records(await heshu(['feed', 'list', '--json'], options));
    expect(listed).toMatchObject({ title: 'Ridge Wire', items: 3, error: null });
    expect((await heshu(['feed', 'remove', `${url}/rss`], options)).status).toBe(0);
    expect((await heshu(['feed', 'remove', `${url}/rss`], options)).stderr).toMatch(/There is no feed/);
  }, 90_000);
});
