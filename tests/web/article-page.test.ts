import { afterAll, expect, it } from 'vitest';
import { getArticleText } from '../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../storage/claims/claims.ts';
import { describedBy, takeIn } from '../../web/decisions/take-in.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

/** Run in the browser: each figure with its offset into the text of the article and its words. */
const MARKS = `[...document.querySelectorAll('[data-text] a.fig')].map((mark) => {
  const range = document.createRange();
  range.setStart(mark.closest('[data-text]'), 0);
  range.setEnd(mark, 0);
  return [mark.dataset.claim, range.toString().length, mark.textContent];
})`;

it('marks each figure where it stands, also behind characters beyond 16 bits, and shows the text as it is', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  const page = await openPage();
  await page.goto(`${desk.url}/articles/${id}`);
  const text = getArticleText(desk.app.db, id);
  expect(await page.locator('[data-text]').evaluate((element) => element.textContent)).toBe(text);
  const claims = claimsOfArticle(desk.app.db, id);
  expect(claims.length).toBeGreaterThan(2);
  const marks = await page.evaluate(MARKS);
  expect(marks).toEqual(claims.map((claim) => [claim.id, claim.start, claim.quote]));
});

it('frames the figures that a newer version has changed', async () => {
  const desk = await testDesk();
  const text = (tonnes: string) =>
    `产量公布\n来源：港城日报 2026-02-10\n\n智利2025年铜产量为${tonnes}，同比增长2.1%。公司表示，矿山所在地区交通便利，当地居民生活稳定。\n`;
  const meta = { url: 'https://harbour.example/copper', title: '产量公布', source: '港城日报' } as const;
  const ids: string[] = [];
  for (const [tonnes, published] of [
    ['540万吨', '2026-02-10'],
    ['545万吨', '2026-02-11'],
  ] as const) {
    const upload = { name: `${tonnes}.txt`, bytes: new TextEncoder().encode(text(tonnes)) };
    const [key = ''] = await takeIn(desk.app, [upload], describedBy({ ...meta, published }));
    const outcome = await desk.app.settlements.outcome(key);
    ids.push(outcome?.status === 'stored' ? outcome.article : JSON.stringify(outcome));
  }
  const page = await openPage();
  await page.goto(`${desk.url}/articles/${ids[1]}`);
  expect(await page.locator('.text .fig.fresh').allTextContents()).toEqual(['545万吨']);
  expect(await page.locator('.changes del').allTextContents()).toEqual(['540万吨']);
  await page.goto(`${desk.url}/articles/${ids[0]}`);
  expect(await page.locator('.text .fig.fresh').count()).toBe(0);
});

it('lights the words of the slots of the figure that is selected', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  const claim = claimsOfArticle(desk.app.db, id).find(({ metric, kind }) => metric !== null && kind === 'mass');
  const page = await openPage();
  await page.goto(`${desk.url}/articles/${id}`);
  await page.locator(`[data-text] a[data-claim="${claim?.id}"]`).click();
  await page.waitForSelector('.card.current');
  expect(await page.locator('.card.current .quote').textContent()).toBe(claim?.quote);
  expect((await page.locator('.text .slot-metric').allTextContents()).join('')).toBe(claim?.metric?.text);
  expect(new URL(page.url()).searchParams.get('claim')).toBe(claim?.id);
});
