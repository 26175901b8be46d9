import { afterAll, expect, it } from 'vitest';
import { listConflicts } from '../../storage/facts/facts.ts';
import { takeIn } from '../../web/decisions/take-in.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const SCRIPT = '<script>document.title="owned"</script><img src=x onerror=document.title="owned">';

/** Titles, publishers, quotes and file names that would act if anything let them. */
const HOSTILE = [
  {
    name: `../../..\\etc/"><svg onload=document.title='owned'>\u202etxt.exe.txt`,
    text: `产量公布 ${SCRIPT}\n来源：坏报"onmouseover="document.title='owned' 2026-02-10\n\n智利2025年铜产量为540万吨，${SCRIPT}同比增长2.1%。\u202e万吨345\u202c\n公司表示，矿山所在地区交通便利，当地居民生活稳定，今年生产安排不变，后续情况将另行公告。\n`,
  },
  {
    name: "javascript:alert(1)//'.txt",
    text: `Output ${SCRIPT}\nSource: ${SCRIPT} | 11 February 2026\n\nChile produced 4.9 million tonnes of copper in 2025, "${SCRIPT}" said.\n`,
  },
];

it('shows hostile articles as the text that they are', async () => {
  const desk = await testDesk();
  const uploads = HOSTILE.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const keys = await takeIn(desk.app, uploads, {
    url: 'https://example.com/"><script>',
    title: SCRIPT,
    source: SCRIPT,
  });
  const outcomes = await Promise.all(keys.map((key) => desk.app.settlements.outcome(key)));
  const articles = outcomes.flatMap((outcome) => (outcome?.status === 'stored' ? [outcome.article] : []));
  expect(outcomes.map((o) => [o?.status, o !== null && 'words' in o ? o.words : ''])).toEqual([
    ['stored', ''],
    ['stored', ''],
  ]);
  const page = await openPage();
  const fact = listConflicts(desk.app.db).items[0]?.id;
  const hostileQuery = encodeURIComponent(SCRIPT);
  const paths = [
    '/',
    '/inbox',
    '/review',
    '/conflicts',
    '/claims',
    `/claims?q=${hostileQuery}&source=${hostileQuery}`,
    '/articles',
    `/articles?source=${hostileQuery}`,
    '/log',
    `/log?by=${hostileQuery}`,
    ...articles.map((id) => `/articles/${id}`),
    ...(fact === undefined ? [] : [`/facts/${fact}`]),
  ];
  for (const path of paths) {
    await page.goto(`${desk.url}${path}`);
    expect([path, await page.title()]).not.toEqual([path, 'owned']);
    expect([
      path,
      await page.locator('script:not([src]), img, main svg[onload], [onerror], [onmouseover]').count(),
    ]).toEqual([path, 0]);
    expect([
      path,
      await page
        .locator('title, h1, h2, td, .arrival-file, .meta')
        .evaluateAll((elements) => elements.some((element) => /[\u202a-\u202e]/.test(element.textContent ?? ''))),
    ]).toEqual([path, false]);
  }
}, 60_000);

it('keeps no part of a name as a path', async () => {
  const desk = await testDesk();
  await takeIn(desk.app, [
    { name: '../../../../tmp/x/../evil.txt', bytes: new TextEncoder().encode('今年铜产量为5万吨。') },
  ]);
  const page = await openPage();
  await page.goto(`${desk.url}/inbox`);
  expect(await page.locator('.arrival-file').first().textContent()).toBe('evil.txt');
  for (const path of [
    '/static/x/..%2f..%2fstart-desk.ts',
    '/static/x/%2e%2e',
    '/articles/..%2f..%2fetc%2fpasswd',
    '/claims/export/..%2fx',
  ]) {
    expect([path, (await fetch(`${desk.url}${path}`)).status]).toEqual([path, 404]);
  }
});

it('goes back only to its own pages', async () => {
  const desk = await testDesk();
  for (const back of [
    '//elsewhere.example',
    'https://elsewhere.example',
    '/\\elsewhere.example',
    '/%09/elsewhere.example\t',
    'javascript:alert(1)',
  ]) {
    const response = await fetch(`${desk.url}/language?to=zh&back=${encodeURIComponent(back)}`, { redirect: 'manual' });
    const to = new URL(response.headers.get('Location') ?? '', desk.url);
    expect([back, to.origin]).toEqual([back, desk.url]);
  }
});
