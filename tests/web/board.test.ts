import { afterAll, expect, it } from 'vitest';
import { listFacts } from '../../storage/facts/facts.ts';
import { decideOnFact } from '../../web/decisions/decide-on-fact.ts';
import { boardPage, boardSearch } from '../../web/read/board.ts';
import { dropArticles } from './drop-articles.ts';
import { closeBrowser, openPage, type TestDesk, testDesk } from './start-desk.ts';

afterAll(closeBrowser);

const tail = '公司表示，矿山所在地区交通便利，当地居民生活稳定，今年生产安排不变，后续情况将另行公告。\n';

/** Copper of Chile: 5.4 against 4.9 million t in both languages. Tin of Peru: 3 against 30, in Chinese alone, a slip. Coal in 2019. */
const ARTICLES = [
  ['a', '港城日报', '智利2025年铜产量为540万吨。'],
  [
    'b',
    '海岸时报',
    '本报记者走访港口时看到，货轮排队等候靠泊，工人连夜装卸。秘鲁2024年锡产量为3万吨，出口商对后市看法不一，保险费率略有下调。',
  ],
  ['c', '北方快讯', '秘鲁2024年锡产量为30万吨。'],
  [
    'd',
    '南岭日报',
    '当地统计部门介绍，矿区雨季推迟，港口发运正常，企业库存处于低位。秘鲁2024年锡产量为30万吨，主要来自南部，冶炼厂开工平稳，电力供应充足。',
  ],
  ['e', '港城日报', '澳大利亚2019年煤炭产量为5亿吨。'],
  ['f', '海岸时报', '澳大利亚2019年煤炭产量为8亿吨。'],
].map(([name, source, sentence]) => ({
  name: `${name}.txt`,
  text: `产量公布${name}\n来源：${source} 2026-02-10\n\n${sentence}${tail}`,
}));
const ENGLISH = {
  name: 'g.txt',
  text: 'Chile copper output slips\nSource: Harbour Metals | 11 February 2026\n\nChile produced 4.9 million tonnes of copper in 2025, the company said.\n',
};

async function filled(): Promise<TestDesk> {
  const desk = await testDesk();
  await dropArticles(desk, [...ARTICLES, ENGLISH]);
  return desk;
}

const objectsOf = ({ app }: TestDesk, query: Readonly<Record<string, string>>) =>
  boardPage(app.db, boardSearch(query, 'zh')).items.map(({ fact }) => fact.key.object);

const [COPPER, TIN, COAL] = ['commodity:copper', 'commodity:tin', 'commodity:coal'];

it('narrows by metric, subject, object, period, kind, language, source, sources, gap and cause', async () => {
  const desk = await filled();
  const all = objectsOf(desk, {});
  expect(all.toSorted()).toEqual([COAL, COPPER, TIN]);
  const cases: readonly (readonly [Readonly<Record<string, string>>, readonly (string | undefined)[]])[] = [
    [{ object: '铜' }, [COPPER]],
    [{ object: 'copper' }, [COPPER]],
    [{ object: 'commodity:copper' }, [COPPER]],
    [{ subject: '秘鲁' }, [TIN]],
    [{ metric: '产量', object: '锡' }, [TIN]],
    [{ metric: '价格' }, []],
    [{ period: '2025' }, [COPPER]],
    [{ period: '2024/2025' }, [COPPER, TIN]],
    [{ period: '2019' }, [COAL]],
    [{ kind: 'change' }, []],
    [{ lang: 'both' }, [COPPER]],
    [{ lang: 'en' }, [COPPER]],
    [{ lang: 'zh' }, [COAL, COPPER, TIN]],
    [{ source: 'Harbour Metals' }, [COPPER]],
    [{ minSources: '3' }, [TIN]],
    [{ gap: '5' }, [TIN]],
    [{ gap: '1.15' }, [COAL, TIN]],
    [{ cause: 'unit-slip' }, [TIN]],
    [{ q: '煤炭', kind: 'level' }, [COAL]],
    // What cannot be understood narrows nothing.
    [{ kind: 'nonsense', gap: 'x', period: 'soon' }, [COAL, COPPER, TIN]],
  ];
  for (const [query, wanted] of cases) expect([query, objectsOf(desk, query).toSorted()]).toEqual([query, wanted]);
  expect(boardPage(desk.app.db, boardSearch({ lang: 'zh' })).count).toBe(3);
});

it('orders by importance, gap or day, and pages through each order without a gap', async () => {
  const desk = await filled();
  expect(objectsOf(desk, {})[0]).toBe(TIN);
  expect(objectsOf(desk, { sort: 'gap' })).toEqual([TIN, COAL, COPPER]);
  expect(objectsOf(desk, { sort: 'newest' })[0]).toBe(COPPER);
  for (const order of ['importance', 'gap', 'newest'] as const) {
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const page = listFacts(
        desk.app.db,
        { status: 'conflict' },
        { limit: 1, order, ...(after !== null && { after }) },
      );
      seen.push(...page.items.map(({ key }) => key.object));
      after = page.next;
    } while (after !== null);
    expect([order, seen]).toEqual([order, objectsOf(desk, { sort: order })]);
  }
});

it('keeps what is settled, what is out of date and what agrees apart', async () => {
  const desk = await filled();
  const { db } = desk.app;
  const tin = boardPage(db, boardSearch({ object: 'tin' })).items[0]?.fact;
  const right = tin?.sides[0]?.claims[0] ?? '';
  const by = { by: 'li', at: '2026-02-12T00:00:00.000Z' };
  decideOnFact(db, tin?.id ?? '', { decision: `side:${right}`, reason: '年报', reference: null, claims: [] }, by);
  expect(objectsOf(desk, {}).toSorted()).toEqual([COAL, COPPER]);
  expect(objectsOf(desk, { state: 'settled' })).toEqual([TIN]);
  expect(objectsOf(desk, { state: 'stale' })).toEqual([]);
  const third = { name: 'h.txt', text: `产量公布h\n来源：西江日报 2026-02-13\n\n秘鲁2024年锡产量为7万吨。${tail}` };
  await dropArticles(desk, [third]);
  expect(objectsOf(desk, { state: 'stale' })).toEqual([TIN]);
  expect(objectsOf(desk, { state: 'settled' })).toEqual([]);
});

it('takes a choice at once, shows it as a chip, and gives it back', async () => {
  const desk = await filled();
  const page = await openPage();
  await page.goto(`${desk.url}/conflicts`);
  await page.locator('.more-filters summary').click();
  await page.locator('select[name="gap"]').selectOption('5');
  await page.waitForURL(/gap=5/);
  expect(await page.locator('.board-item').count()).toBe(1);
  expect(await page.locator('.board-item').textContent()).toContain('slip');
  await page.locator('.active-filters .chip').click();
  await page.waitForURL((url) => !url.search.includes('gap'));
  expect(await page.locator('.board-item').count()).toBe(3);
});
