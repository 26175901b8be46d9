import { expect, it } from 'vitest';
import { listConflicts } from '../../storage/facts/facts.ts';
import { settlementOfFact } from '../../storage/facts/settled.ts';
import { browserFor } from './browser-session.ts';
import { dropArticles } from './drop-articles.ts';
import { testDesk } from './start-desk.ts';

const tail = '公司表示，矿山所在地区交通便利，当地居民生活稳定，今年生产安排不变，后续情况将另行公告。\n';
const ARTICLES = [
  ['港城日报', '智利2025年铜产量超过500万吨。'],
  ['海岸时报', '本报记者走访港口，货轮排队等候靠泊。智利2025年铜产量为512.3万吨，出口商对后市看法不一。'],
  ['北方快讯', '统计部门介绍，矿区雨季推迟，电力供应充足。智利2025年铜产量为543.7万吨，库存处于低位。'],
].map(([source, sentence], index) => ({
  name: `${index}.txt`,
  text: `产量公布${index}\n来源：${source} 2026-02-1${index}\n\n${sentence}${tail}`,
}));

it('settles the side that was chosen, where a figure stands on both', async () => {
  const desk = await testDesk();
  await dropArticles(desk, ARTICLES);
  const { db } = desk.app;
  const [fact] = listConflicts(db).items;
  const shared = fact?.sides[0]?.claims.filter((claim) => fact.sides[1]?.claims.includes(claim));
  expect(shared).toHaveLength(1);
  const browser = await browserFor(desk.url);
  const page = await (await browser.send('GET', `/facts/${fact?.id}`)).text();
  const choices = [...page.matchAll(/value="(side:c_[0-9a-f]+)"/g)].map(([, choice]) => choice ?? '');
  expect(choices).toHaveLength(2);
  for (const [index, decision] of choices.entries()) {
    await browser.send('POST', `/facts/${fact?.id}/settle`, { decision, reason: '年报' });
    expect(settlementOfFact(db, fact?.id ?? '')?.chosen).toEqual(fact?.sides[index]?.claims);
  }
});
