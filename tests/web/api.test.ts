import { z } from '@hono/zod-openapi';
import { expect, it } from 'vitest';
import { claimSchema, factSchema, pageSchema } from '../../web/api/schemas.ts';
import { CONFLICTING, dropArticles } from './drop-articles.ts';
import { type TestDesk, testDesk } from './start-desk.ts';

async function get({ url }: TestDesk, path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${url}/api/v1${path}`, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: (): unknown => JSON.parse(text) };
}

function post({ url }: TestDesk, path: string, body: unknown) {
  return fetch(`${url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

it('lists claims in the shape of the command line, page by page', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const seen: unknown[] = [];
  let cursor: string | null = null;
  do {
    const path = `/claims?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`;
    const page = pageSchema(claimSchema.strict()).parse((await get(desk, path)).json());
    seen.push(
      ...page.items.map((item) => (typeof item === 'object' && item !== null && 'id' in item ? item.id : null)),
    );
    cursor = page.next;
  } while (cursor !== null);
  const whole = pageSchema(claimSchema).parse((await get(desk, '/claims?limit=500')).json());
  expect(seen.length).toBe(whole.items.length);
  expect(new Set(seen).size).toBe(seen.length);
});

it('finds Chinese and English words', async () => {
  const desk = await testDesk();
  const [zh, en] = await dropArticles(desk);
  const articles = async (q: string) => {
    const page = pageSchema(claimSchema).parse(
      (await get(desk, `/claims?q=${encodeURIComponent(q)}&kind=mass`)).json(),
    );
    return [...new Set(page.items.map((item) => claimSchema.parse(item).article.id))];
  };
  expect(await articles('智利')).toEqual([zh]);
  expect((await articles('copper')).toSorted()).toEqual([zh, en].toSorted());
});

it('answers an ETag, and nothing new to who has it', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const first = await get(desk, '/claims');
  const again = await get(desk, '/claims', { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect([again.status, again.text]).toEqual([304, '']);
});

it('has one shape for errors', async () => {
  const desk = await testDesk();
  const wrong: readonly (readonly [string, number, string])[] = [
    ['/claims/c_0', 404, 'CLAIM_UNKNOWN'],
    ['/articles/a_0', 404, 'ARTICLE_UNKNOWN'],
    ['/facts/f_0', 404, 'FACT_UNKNOWN'],
    ['/claims?limit=0', 400, 'REQUEST_INVALID'],
    ['/claims?cursor=../../etc/passwd', 400, 'REQUEST_INVALID'],
    ['/facts?cursor=x', 400, 'REQUEST_INVALID'],
    ['/nowhere', 404, 'PAGE_UNKNOWN'],
  ];
  for (const [path, status, code] of wrong) {
    const answer = await get(desk, path);
    expect([path, answer.status, answer.json()]).toMatchObject([path, status, { error: { code } }]);
  }
});

it('takes an article, lets it be decided on, and settles its conflict', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  const facts = pageSchema(factSchema).parse((await get(desk, '/conflicts')).json());
  const fact = factSchema.parse(facts.items[0]);
  expect(fact.sides).toHaveLength(2);
  const right = fact.sides[0]?.claims[0]?.id ?? '';
  const settled = await post(desk, `/facts/${fact.id}/settlements`, {
    decision: 'side',
    right,
    reason: '年报',
    reference: 'https://example.com/report',
  });
  expect(settled.status).toBe(201);
  expect(pageSchema(factSchema).parse((await get(desk, '/conflicts?settled=false')).json()).items).toEqual([]);
  const reviews = (await get(desk, '/exports/claim-reviews')).json();
  expect(reviews).toMatchObject([{ '@type': 'ClaimReview' }, { '@type': 'ClaimReview' }]);
  const undone = await post(desk, '/decisions/undo', {});
  expect(await undone.json()).toEqual({ undone: [fact.id] });
  expect(pageSchema(factSchema).parse((await get(desk, '/conflicts?settled=false')).json()).items).toHaveLength(1);
});

it('exports CSV that spreadsheets read as UTF-8, JSON Lines, and Web Annotations that find their words', async () => {
  const desk = await testDesk();
  const [id = ''] = await dropArticles(desk);
  // Not as text: reading text takes the mark away.
  const csv = await fetch(`${desk.url}/api/v1/exports/claims/csv?article=${id}`);
  expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = (await get(desk, `/exports/claims/jsonl?article=${id}`)).text.trimEnd().split('\n');
  expect(lines.map((line) => claimSchema.parse(JSON.parse(line)).article.id)).toEqual(lines.map(() => id));
  const text: unknown = (await get(desk, `/articles/${id}/text`)).json();
  const plain = typeof text === 'object' && text !== null && 'text' in text ? String(text.text) : '';
  const annotations = (await get(desk, `/exports/claims/annotations?article=${id}`)).json();
  expect(annotations).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  // tests/pipeline/export holds them to the standard.
  expect(annotations).toMatchObject({ items: lines.map(() => ({ type: 'Annotation' })) });
  for (const line of lines) {
    const { start, end, quote } = claimSchema.parse(JSON.parse(line));
    expect(plain.slice(start, end)).toBe(quote);
  }
});

it('takes files as a form and tells what became of each', async () => {
  const desk = await testDesk();
  const form = new FormData();
  for (const { name, text } of CONFLICTING) form.append('files', new File([text], name));
  const response = await fetch(`${desk.url}/api/v1/uploads`, { method: 'POST', body: form });
  expect(response.status).toBe(202);
  const { arrivals } = z.object({ arrivals: z.array(z.string()).length(2) }).parse(await response.json());
  for (const key of arrivals) {
    await desk.app.settlements.outcome(key);
    expect((await get(desk, `/arrivals/${key}`)).json()).toMatchObject({ key, status: 'stored' });
  }
  expect((await fetch(`${desk.url}/api/v1/uploads`, { method: 'POST', body: new FormData() })).status).toBe(400);
});

it('describes itself in OpenAPI 3.1', async () => {
  const desk = await testDesk();
  expect((await get(desk, '/openapi.json')).json()).toMatchObject({
    openapi: '3.1.0',
    paths: {
      '/api/v1/claims/{id}': { get: { responses: { 200: {} } } },
      '/api/v1/facts/{id}/settlements': { post: {} },
    },
    components: { schemas: { Claim: {}, Fact: {}, Error: {} } },
  });
});
