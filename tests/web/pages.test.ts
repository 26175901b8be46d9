import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, expect, it } from 'vitest';
import { listConflicts } from '../../storage/facts/facts.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, type TestDesk, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function pagesOf({ app }: TestDesk, article: string): Promise<readonly string[]> {
  const fact = listConflicts(app.db).items[0]?.id ?? '';
  return [
    '/',
    '/inbox',
    '/review',
    '/conflicts',
    `/facts/${fact}`,
    '/claims',
    '/articles',
    `/articles/${article}`,
    '/log',
    '/api',
    '/login',
    '/people',
    '/account',
    '/queue',
    `/facts/${fact}/join`,
    '/review?source=nobody',
    '/claims?q=nothing-like-it',
    '/conflicts?metric=nothing&gap=5&lang=both',
    '/nowhere',
  ];
}

const settings = [
  { width: 1440, lang: 'en-GB', dark: false },
  { width: 390, lang: 'zh-CN', dark: false },
  { width: 1440, lang: 'zh-CN', dark: true },
  { width: 390, lang: 'en-GB', dark: true },
] as const;

it.each(settings)(
  'has no serious accessibility finding and no overflow on any page ($width px, $lang, dark: $dark)',
  async (setting) => {
    const desk = await testDesk();
    const [article = ''] = await dropArticles(desk);
    for (const path of await pagesOf(desk, article)) {
      const page = await openPage(setting);
      if (path === '/nowhere') page.removeAllListeners('console');
      await page.goto(`${desk.url}${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(setting.lang === 'zh-CN' ? 'zh-Hans' : 'en');
      // evaluate goes past the page's policy, which lets no script in.
      await page.evaluate(AXE);
      const found: unknown =
        await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary.slice(0, 200))]))`);
      expect([path, found]).toEqual([path, []]);
      expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, setting.width]);
      await page.context().close();
    }
  },
  400_000,
);

it('switches the language and stays where one was', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const page = await openPage({ lang: 'en-GB' });
  await page.goto(`${desk.url}/claims?kind=mass`);
  await page.getByRole('link', { name: '切换到中文' }).click();
  await page.waitForSelector('html[lang="zh-Hans"]');
  expect(page.url()).toBe(`${desk.url}/claims?kind=mass`);
  expect(await page.locator('h1').textContent()).toBe('数字');
});

it('loads less than 150 KB of script on every page', async () => {
  const desk = await testDesk();
  const [article = ''] = await dropArticles(desk);
  for (const path of await pagesOf(desk, article)) {
    if (path === '/nowhere') continue;
    const page = await openPage();
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.body().then((body) => body.byteLength));
    });
    await page.goto(`${desk.url}${path}`, { waitUntil: 'load' });
    const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
    expect([path, bytes > 0 && bytes < 150_000]).toEqual([path, true]);
    await page.context().close();
  }
}, 60_000);

it('works without script', async () => {
  const desk = await testDesk();
  const [article = ''] = await dropArticles(desk);
  for (const path of await pagesOf(desk, article)) {
    const response = await fetch(`${desk.url}${path}`, { headers: { Accept: 'text/html' } });
    expect([path, response.status]).toEqual([path, path === '/nowhere' ? 404 : 200]);
    const page = await response.text();
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on\w+="/);
  }
});
