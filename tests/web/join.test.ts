import { afterAll, expect, it } from 'vitest';
import { listClaims } from '../../storage/claims/claims.ts';
import { factOfClaim, listFacts } from '../../storage/facts/facts.ts';
import { joinModel } from '../../web/read/join-model.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const tail = '公司表示，矿山所在地区交通便利，当地居民生活稳定，今年生产安排不变，后续情况将另行公告。\n';
const ARTICLES = [
  { name: 'a.txt', text: `产量公布\n来源：港城日报 2026-02-10\n\n智利2025年铜产量为540万吨。${tail}` },
  // Said of its state company: another subject by name, the same mines.
  { name: 'b.txt', text: `年报出炉\n来源：海岸时报 2026-02-11\n\n蓝岸铜业2025年铜产量为490万吨，员工2.1万人。${tail}` },
  { name: 'c.txt', text: `价格走高\n来源：北方快讯 2026-02-12\n\n蓝岸铜业2025年净利润为32亿元。${tail}` },
];

it('finds what measures the same, by itself, by words and by the link of a figure', async () => {
  const desk = await testDesk();
  await dropArticles(desk, ARTICLES);
  const { db } = desk.app;
  const fact = listFacts(db, { subject: 'country:CL' }).items[0];
  const quotes = (q: string) =>
    joinModel(db, fact?.id ?? '', q).candidates.flatMap(({ claims }) => claims.map(({ claim }) => claim.quote));
  expect(quotes('')).toEqual(['490万吨']);
  expect(quotes('蓝岸铜业')).toEqual(['490万吨']);
  expect(quotes('净利润')).toEqual([]);
  const other = listClaims(db, { kind: 'mass' }).items.find(({ quote }) => quote === '490万吨');
  expect(quotes(`http://127.0.0.1/articles/x?claim=${other?.id}`)).toEqual(['490万吨']);
  // Money is no mass, and a fact is not joined to itself.
  const money = listClaims(db, { kind: 'money' }).items[0];
  expect(quotes(money?.id ?? '')).toEqual([]);
  expect(quotes('智利')).toEqual([]);
});

it('joins a figure that was grouped apart, which makes a conflict, and takes that back', async () => {
  const desk = await testDesk();
  await dropArticles(desk, ARTICLES);
  const { db } = desk.app;
  const fact = listFacts(db, { subject: 'country:CL' }).items[0];
  const page = await openPage();
  await page.goto(`${desk.url}/facts/${fact?.id}`);
  await page.getByRole('link', { name: 'Join figures …' }).click();
  await page.locator('input[type="search"][name="q"] >> nth=1').fill('蓝岸铜业');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await page.locator('.join-form input[type="checkbox"]').check();
  await page.locator('input[name="reason"]').fill('蓝岸铜业即智利全国产量');
  await page.locator('.join-bar button').click();
  await page.waitForSelector('.side-card.side-2');
  const joined = listClaims(db, { kind: 'mass' }).items.find(({ quote }) => quote === '490万吨');
  expect(factOfClaim(db, joined?.id ?? '')?.status).toBe('conflict');
  expect(await page.locator('.side .timeline').first().textContent()).toContain('蓝岸铜业即智利全国产量');
  await page.keyboard.press('u');
  await expect.poll(() => factOfClaim(db, joined?.id ?? '')?.status).toBe('single');
});
