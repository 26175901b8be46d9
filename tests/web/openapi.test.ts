import { expect, it } from 'vitest';
import { z } from 'zod';
import { JOB_KINDS } from '../../pipeline/queue/queue.ts';
import { listClaims } from '../../storage/claims/claims.ts';
import { listConflicts } from '../../storage/facts/facts.ts';
import { listFailures } from '../../storage/work/failures.ts';
import * as examples from '../../web/api/examples.ts';
import { FILE_OPERATIONS } from '../../web/api/file-operations.ts';
import { OPERATIONS } from '../../web/api/operations.ts';
import * as schemas from '../../web/api/schemas.ts';
import { createDesk } from '../../web/create-desk.ts';
import { until } from '../until.ts';
import { dropArticles } from './drop-articles.ts';
import { type TestDesk, testDesk } from './start-desk.ts';

const paths = z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() })));
const documentSchema = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths,
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })),
  }),
});

async function documentOf({ url }: TestDesk) {
  return documentSchema.parse(await (await fetch(`${url}/api/v1/openapi.json`)).json());
}

it('documents every route, and no other, each under a name of its own', async () => {
  const desk = await testDesk();
  const { hono } = createDesk(desk.app, { loopback: true });
  const routes = hono.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const document = await documentOf(desk);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => [`${method.toUpperCase()} ${path}`, operationId] as const,
    ),
  );
  expect(operations.map(([route]) => route).toSorted()).toEqual([...new Set(routes)].toSorted());
  expect(new Set(operations.map(([, name]) => name)).size).toBe(operations.length);
});

it('gives an example with every schema that has a name, and each fits', async () => {
  const { components } = await documentOf(await testDesk());
  const fits: readonly (readonly [z.ZodType, unknown])[] = [
    [schemas.articleSchema, examples.ARTICLE],
    [schemas.claimSchema, examples.CLAIM],
    [schemas.factSchema, examples.FACT],
    [schemas.checkSchema, examples.CHECK],
    [schemas.failureSchema, examples.FAILURE],
    [schemas.decisionSchema, examples.DECISION],
    [schemas.arrivalSchema, examples.ARRIVAL],
    [schemas.errorSchema, examples.ERROR],
  ];
  for (const [schema, example] of fits) expect(schema.parse(example)).toEqual(example);
  expect(schemas.reviewSchema.parse(examples.NEW_REVIEW)).toMatchObject(examples.NEW_REVIEW);
  expect(schemas.bulkReviewSchema.parse(examples.NEW_REVIEWS)).toMatchObject(examples.NEW_REVIEWS);
  expect(schemas.settlementSchema.parse(examples.NEW_SETTLEMENT)).toEqual(examples.NEW_SETTLEMENT);
  expect(schemas.newArticleSchema.parse(examples.NEW_ARTICLE)).toEqual(examples.NEW_ARTICLE);
  const bare = Object.entries(components.schemas).filter(([, schema]) => !('example' in schema || schema.examples));
  expect(bare.map(([name]) => name)).toEqual([]);
  expect(Object.keys(components.schemas).length).toBe(12);
});

/** A call of each operation that answers in JSON: the path in full, and the body. */
function calls({ app: { db } }: TestDesk, [article = '']: readonly string[], key: string) {
  const claim = listClaims(db, { status: 'open' }, { limit: 200 }).items.find(({ kind }) => kind === 'mass')?.id ?? '';
  const [conflict] = listConflicts(db).items;
  const right = conflict?.sides[0]?.claims[0] ?? '';
  const failure = listFailures(db).items[0]?.id ?? 0;
  return {
    'get /api/v1/articles': ['/api/v1/articles?limit=1'],
    'get /api/v1/articles/{id}': [`/api/v1/articles/${article}`],
    'get /api/v1/articles/{id}/text': [`/api/v1/articles/${article}/text`],
    'get /api/v1/claims': ['/api/v1/claims'],
    'get /api/v1/claims/{id}': [`/api/v1/claims/${claim}`],
    'get /api/v1/facts': ['/api/v1/facts'],
    'get /api/v1/facts/{id}': [`/api/v1/facts/${conflict?.id}`],
    'get /api/v1/conflicts': ['/api/v1/conflicts'],
    'get /api/v1/checks': ['/api/v1/checks'],
    'get /api/v1/failures': ['/api/v1/failures'],
    'get /api/v1/decisions': ['/api/v1/decisions'],
    'get /api/v1/arrivals/{key}': [`/api/v1/arrivals/${encodeURIComponent(key)}`],
    'post /api/v1/articles': ['/api/v1/articles', examples.NEW_ARTICLE],
    'post /api/v1/addresses': ['/api/v1/addresses', { addresses: ['http://127.0.0.1:9/a'] }],
    'post /api/v1/failures/retry': ['/api/v1/failures/retry', { ids: [failure] }],
    'post /api/v1/claims/{id}/reviews': [`/api/v1/claims/${claim}/reviews`, { decision: 'accept', note: '好' }],
    'post /api/v1/facts/{id}/settlements': [
      `/api/v1/facts/${conflict?.id}/settlements`,
      { ...examples.NEW_SETTLEMENT, right },
    ],
    'post /api/v1/reviews': ['/api/v1/reviews', { decision: 'accept', filters: { kind: 'share' } }],
    'post /api/v1/decisions/undo': ['/api/v1/decisions/undo', {}],
  } as const satisfies Record<string, readonly [string, unknown?]>;
}

async function isIdle({ app: { queue } }: TestDesk): Promise<boolean> {
  const counts = await Promise.all(JOB_KINDS.map((kind) => queue.counts(kind)));
  return counts.every(({ waiting, active }) => waiting + active === 0);
}

it('answers as each operation says, with no field that is not documented', async () => {
  const desk = await testDesk();
  const wrong =
    '\n\nParts: 10 of 40 tonnes is 50 percent. Total output was 40 tonnes, of which 10 tonnes, or 50%, was lead.\n';
  const ids = await dropArticles(desk);
  const form = new FormData();
  form.append('files', new File([`Lead output\n${wrong}`], 'lead.txt'));
  form.append('files', new File(['\0\0\0'], 'broken.txt'));
  const uploaded = await fetch(`${desk.url}/api/v1/uploads`, { method: 'POST', body: form });
  expect(uploaded.status).toBe(202);
  const upload = FILE_OPERATIONS.find(({ path }) => path === '/api/v1/uploads');
  const arrivals = z.object({ arrivals: z.array(z.string()).length(2) }).parse(await uploaded.json());
  expect(upload?.answer?.parse(arrivals)).toEqual(arrivals);
  const [key = ''] = arrivals.arrivals;
  await Promise.all(arrivals.arrivals.map((one) => desk.app.settlements.outcome(one)));

  const table: Readonly<Record<string, readonly [string, unknown?]>> = calls(desk, ids, key);
  const names = OPERATIONS.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(table).toSorted()).toEqual(names.toSorted());
  // What is decided is looked at afterwards.
  const reads = ['get /api/v1/decisions', 'get /api/v1/conflicts'];
  const writes = names.filter((one) => one.startsWith('post'));
  for (const name of [...writes, ...names.filter((one) => one.startsWith('get')), ...reads]) {
    // What the writes have queued would change an answer between its two readings.
    if (!writes.includes(name)) await until(() => isIdle(desk));
    const operation = OPERATIONS.find(({ method, path }) => `${method} ${path}` === name);
    const [path = '', body] = table[name] ?? [];
    const response = await fetch(`${desk.url}${path}`, {
      method: name.startsWith('post') ? 'POST' : 'GET',
      ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    expect([name, response.status, answer]).toEqual([name, operation?.status, operation?.answer.parse(answer)]);
    if (!name.startsWith('get')) continue;
    const tag = response.headers.get('ETag') ?? '';
    const again = await fetch(`${desk.url}${path}`, { headers: { 'If-None-Match': tag } });
    expect([name, again.status, await again.text()]).toEqual([name, 304, '']);
  }
});

it('sends every export as the type that it says, as a download', async () => {
  const desk = await testDesk();
  await dropArticles(desk);
  for (const { method, path, types, choices } of FILE_OPERATIONS) {
    if (method !== 'get') continue;
    for (const choice of choices['format'] ?? ['']) {
      const response = await fetch(`${desk.url}${path.replace('{format}', choice)}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(types).toContain(response.headers.get('Content-Type'));
      expect(response.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[\w.-]+"$/);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(2);
    }
  }
});
