import { afterAll, expect, it } from 'vitest';
import { owe, oweParts } from '../../storage/work/ledger.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const NOW = '2026-02-10T08:00:00.000Z';

function owed(key: string, file: string) {
  return { key, bytesHash: key, file, payload: null, seen: NOW };
}

it('shows what waits and what runs, with how far each is, on the inbox and on the page of the queue', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const { db, queue } = desk.app;
  await desk.app.stopWork();
  const bytes = new TextEncoder().encode('text');
  const task = (arrival: string) => ({
    arrival,
    file: `${arrival}.txt`,
    bytes,
    sidecar: null,
    given: null,
    fileDay: null,
  });
  for (const key of ['first', 'second']) {
    owe(db, owed(key, `${key}.txt`));
    await queue.enqueue([{ id: key, kind: 'read', payload: task(key), priority: 0 }]);
  }
  owe(db, owed('whole', 'mails.mbox'));
  oweParts(db, 'whole', [owed('part-1', '1'), owed('part-2', '2'), owed('part-3', '3')]);
  const held = Promise.withResolvers<void>();
  const stop = await queue.work('read', () => held.promise, { concurrency: 1 });
  await expect.poll(async () => (await queue.counts('read')).active).toBe(1);
  const page = await openPage();
  for (const path of ['/inbox', '/queue']) {
    await page.goto(`${desk.url}${path}`);
    const line = (file: string) => page.locator('.arrival', { hasText: file });
    expect([path, await line('first.txt').textContent()]).toEqual([path, expect.stringMatching(/reading.*50%/s)]);
    expect([path, await line('second.txt').textContent()]).toEqual([path, expect.stringMatching(/waiting.*0%/s)]);
    expect([path, await line('mails.mbox').textContent()]).toEqual([path, expect.stringMatching(/entries.*0 of 3/s)]);
    expect(await line('first.txt').locator('progress').getAttribute('value')).toBe('50');
  }
  const boxes = await page.locator('.figure-box').allTextContents();
  // Six are owed: two files, one that holds three, and those three.
  expect(boxes[0]).toContain('6');
  expect(boxes[1]).toContain('1');
  held.resolve();
  await stop();
});

it('answers those who watch without a login, and keeps them off everything else', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const get = async (path: string) => {
    const response = await fetch(`${desk.url}${path}`);
    return [response.status, await response.text()] as const;
  };
  expect(await get('/healthz')).toEqual([200, 'ok\n']);
  expect(await get('/readyz')).toEqual([200, 'ok\n']);
  const [status, text] = await get('/metrics');
  expect(status).toBe(200);
  expect(text).toContain('heshu_articles 2');
  expect(text).not.toContain('Chile');
});
