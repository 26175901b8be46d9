import { expect, it } from 'vitest';
import { listConflicts } from '../../storage/facts/facts.ts';
import { CONFLICTING, dropArticles } from './drop-articles.ts';
import { testDesk } from './start-desk.ts';

const WRONG_SUM = {
  name: '和.txt',
  text: '票房公布\n来源：港城日报 2026-02-12\n\n全年票房由160万元增至240万元，增长62%。公司表示，影院所在地区交通便利，今年排片安排不变，后续情况将另行公告。\n',
};

const page = async (url: string, lang: string) =>
  (await fetch(url, { headers: { Accept: 'text/html', 'Accept-Language': lang } })).text();

it('gives reasons and arithmetic in the language of the reader', async () => {
  const desk = await testDesk();
  const [one, two, sum] = await dropArticles(desk, [...CONFLICTING, WRONG_SUM]);
  expect([one, two, sum].every(Boolean)).toBe(true);
  const fact = listConflicts(desk.app.db).items[0]?.id ?? '';
  expect(await page(`${desk.url}/facts/${fact}`, 'zh')).toContain('没有一个数能同时符合');
  expect(await page(`${desk.url}/facts/${fact}`, 'en')).toContain('no value satisfies both');
  expect(await page(`${desk.url}/articles/${sum}`, 'zh')).toContain('由160万元到240万元，变化为50%；文中写作62%');
  expect(await page(`${desk.url}/articles/${sum}`, 'en')).toContain('is a change of 50%; the text says 62%');
});
