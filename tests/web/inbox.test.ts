import { createServer } from 'node:http';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import { CONFLICTING, dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

it('shows what comes in without a reload, and what repeats what', async () => {
  const desk = await testDesk();
  const page = await openPage();
  await page.goto(`${desk.url}/inbox`);
  const [id] = await dropArticles(desk);
  await page.waitForSelector(`.arrival a[href="/articles/${id}"]`);
  const again = { name: 'again.txt', text: CONFLICTING[0].text };
  const { takeIn } = await import('../../web/decisions/take-in.ts');
  await takeIn(desk.app, [{ name: again.name, bytes: new TextEncoder().encode(again.text) }]);
  await page.waitForSelector('.arrival:has-text("duplicate"):has-text("again.txt")');
});

it('tries a failed file again, by itself and by reason', async () => {
  const desk = await testDesk();
  const { takeIn } = await import('../../web/decisions/take-in.ts');
  const keys = await takeIn(desk.app, [
    { name: 'spanish.txt', bytes: new TextEncoder().encode('El cobre subió un 3 por ciento en la bolsa de metales.') },
  ]);
  expect((await desk.app.settlements.outcome(keys[0] ?? ''))?.status).toBe('failed');
  const page = await openPage();
  await page.goto(`${desk.url}/inbox`);
  expect(await page.locator('.reason').count()).toBe(1);
  const settled = () => desk.app.settledAt(keys[0] ?? '');
  const before = settled();
  await page.locator('.reason button').click();
  await expect.poll(() => settled() !== null && settled() !== before, { timeout: 20_000 }).toBe(true);
  await page.waitForSelector('.arrival:has(.tag.bad)');
});

it('takes pasted words and a pasted address in', async () => {
  const article = `<html lang="en"><head><title>Chile copper output slips</title></head><body><article><h1>Chile copper output slips</h1><p>Source: Harbour Metals | 11 February 2026</p><p>Chile produced 4.9 million tonnes of copper in 2025, the company said in its annual report. Exports rose 3.4% in 2025, and the company expects the same again this year.</p></article></body></html>`;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const desk = await testDesk({ allowHosts: `127.0.0.1:${port},127.0.0.1` });
  const page = await openPage();
  await page.goto(`${desk.url}/inbox`);
  await page.locator('textarea[name="addresses"]').fill(`http://127.0.0.1:${port}/story.html`);
  await page.locator('.link-form button').click();
  await page.waitForSelector('.arrival:has(.tag.good)');
  await page.locator('.paste summary').click();
  await page.locator('.paste input[name="title"]').fill('蓝岸铜业');
  await page.locator('.paste textarea').fill('智利2025年铜产量为540万吨，同比增长2.1%，公司在年报中表示。');
  await page.locator('.paste button').click();
  await page.waitForSelector('.arrival:has(.tag.good) >> nth=1');
  expect(await page.locator('.arrival .serif').first().textContent()).toBe('蓝岸铜业');
});

it('answers a script asked for by its own version for good, and not at all when it is known', async () => {
  const desk = await testDesk();
  const page = await (await fetch(`${desk.url}/`)).text();
  const href = /src="(\/static\/[^"]+desk\.js)"/.exec(page)?.[1] ?? '';
  const first = await fetch(`${desk.url}${href}`);
  expect(first.headers.get('Cache-Control')).toContain('immutable');
  const again = await fetch(`${desk.url}${href}`, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } });
  expect(again.status).toBe(304);
});
