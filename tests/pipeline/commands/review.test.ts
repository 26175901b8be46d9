import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countClaims, getClaim, listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listAudit } from '../../../storage/desk/audit.ts';
import { nextInQueue, QUEUE_ORDERS } from '../../../storage/desk/review-queue.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { heshu, type Run, records, tempFolder } from './run-heshu.ts';

const CHILE = '智利2025年铜产量为540万吨，同比增长2.1%。矿业部预计2026年铜产量为560万吨。该矿有1.5万名员工。';
const PERU =
  'Peru mined 2.7 million tonnes of copper in 2025, officials said. Exports rose by 4.2%. The mine has 900 workers.';

/** A folder with a database of two articles, and how a command is run over it. */
async function stored() {
  const cwd = await tempFolder();
  await writeFile(join(cwd, 'chile.txt'), CHILE);
  await writeFile(join(cwd, 'peru.txt'), PERU);
  const review = (...args: readonly string[]): Promise<Run> => heshu(['review', ...args], { cwd });
  for (const [file, source] of [
    ['chile.txt', '港城日报'],
    ['peru.txt', 'Coast Post'],
  ] as const) {
    await writeFile(join(cwd, `${file.slice(0, -4)}.meta.json`), JSON.stringify({ source, published: '2026-01-12' }));
  }
  expect((await heshu(['ingest', 'chile.txt', 'peru.txt'], { cwd })).status).toBe(0);
  const open = () => openDatabase(join(cwd, 'data/heshu.sqlite'));
  return { cwd, review, open };
}

function claimOn(db: Database, quote: string): string {
  const claim = listClaims(db, {}, { limit: 100 }).items.find((one) => one.quote === quote);
  if (claim === undefined) throw new Error(`no claim quotes ${quote}`);
  return claim.id;
}

const ids = (run: Run) => records(run).map(({ id }) => id);

describe('the queue', () => {
  it('is listed in every order of the desk, narrowed and cut', async () => {
    const { review, open } = await stored();
    const db = open();
    for (const order of QUEUE_ORDERS) {
      const run = await review('--order', order, '--json');
      expect([run.status, ids(run)]).toEqual([0, nextInQueue(db, { order, limit: 500 })]);
    }
    expect(ids(await review('--json', '--limit', '2'))).toEqual(nextInQueue(db, { order: 'doubt', limit: 2 }));
    const [first] = records(await review('--source', 'Coast Post', '--kind', 'mass', '--json'));
    expect(first).toMatchObject({ quote: '2.7 million tonnes', review: null, article: { source: 'Coast Post' } });
    const metric = await review('--metric', 'metric:production', '--json');
    expect(
      records(metric)
        .map(({ quote }) => quote)
        .toSorted(),
    ).toEqual(['2.1%', '540万吨', '560万吨']);
    const article = String(Object(first?.['article'])['id']);
    expect(records(await review('--article', article, '--json')).length).toBe(countClaims(db, { article }));
    const table = await review('--source', '港城日报');
    expect(table.stdout).toMatch(/^id +quote +value/);
    expect(table.stdout).toMatch(/^c_[0-9a-f]{16} +540万吨/m);
    db.close();
  });
});

describe('deciding', () => {
  it('brings a claim where the decision says, with a line in the log, and back', async () => {
    const { review, open } = await stored();
    const db = open();
    const id = claimOn(db, '540万吨');
    const status = () => getClaim(db, id)?.status;
    const last = () => listAudit(db, { target: id }, { order: 'newest', limit: 1 }).items[0];

    const accepted = await review(id, '--accept', '--by', '王 编辑');
    expect([accepted.status, accepted.stdout]).toEqual([0, `${id} is accepted: 540万吨\n`]);
    expect(last()).toMatchObject({
      action: 'review',
      by: '王 编辑',
      target: id,
      before: { status: 'open' },
      undoes: null,
    });
    expect(ids(await review('--json'))).not.toContain(id);

    expect((await review(id, '--reject', '--note', ' 页码 ', '--by', 'li')).stdout).toContain('is rejected');
    expect(last()).toMatchObject({ by: 'li', why: '页码', after: { decision: 'reject', note: '页码' } });
    expect(getClaim(db, id)?.fact).toBeNull();
    expect((await review(id, '--note', 'asked the ministry')).stdout).toContain('is rejected');
    expect(last()).toMatchObject({ after: { decision: 'reject', note: 'asked the ministry' } });

    const before = last()?.batch;
    expect((await review(id, '--undo', '--by', 'li')).stdout).toBe(`${id} is rejected: 540万吨\n`);
    expect(last()).toMatchObject({ by: 'li', undoes: before, after: { note: '页码' } });
    expect((await review('--undo', '--by', 'li')).stdout).toBe(`${id} is accepted: 540万吨\n`);
    expect((await review(id, '--reopen')).stdout).toContain('is open');
    expect(status()).toBe('open');
    db.close();
  }, 240_000);

  it('corrects fields by name, one after the other, and empties them', async () => {
    const { review, open } = await stored();
    const db = open();
    const id = claimOn(db, '540万吨');
    const run = await review(id, '--edit', 'subject=秘鲁', 'value=5,500,000', '--edit', 'comparator=>=');
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(getClaim(db, id)).toMatchObject({
      ...{ status: 'corrected', value: 5_500_000, comparator: '>=' },
      subject: { id: 'country:PE', label: 'Peru' },
      asRead: { subject: { id: 'country:CL' }, value: 5_400_000 },
    });
    await review(id, '--edit', 'time=2025-Q2', 'object=');
    expect(getClaim(db, id)).toMatchObject({ subject: { id: 'country:PE' }, value: 5_500_000, object: null });
    expect(getClaim(db, id)?.time?.edtf).toBe('2025-Q2');
    await review(id, '--edit', 'subject=country:CL', 'value=5400000', 'comparator==', 'time=2025', 'object=铜');
    expect(getClaim(db, id)).toMatchObject({ status: 'accepted', asRead: null, subject: { id: 'country:CL' } });
    db.close();
  }, 240_000);

  it('decides on several at one stroke, all or none, and takes the stroke back', async () => {
    const { review, open } = await stored();
    const db = open();
    const claims = listClaims(db, { kind: 'mass' }).items.map(({ id }) => id);
    expect(claims.length).toBe(3);
    const wrong = await review(...claims, 'c_0', '--accept');
    expect([wrong.status, wrong.stdout]).toEqual([1, '']);
    expect(wrong.stderr).toContain('There is no claim c_0 in the database');
    expect(countClaims(db, { status: 'accepted' })).toBe(0);
    expect((await review(...claims, '--accept', '--by', 'li')).stdout.split('\n')).toHaveLength(4);
    expect(new Set(listAudit(db).items.map(({ batch }) => batch)).size).toBe(1);
    expect((await review('--undo', '--by', 'li')).stdout.match(/is open/g)).toHaveLength(3);
    expect(countClaims(db, { status: 'open' })).toBe(countClaims(db));
    db.close();
  }, 240_000);

  it('says what is wrong, changes nothing, and ends with 2', async () => {
    const { review, open } = await stored();
    const db = open();
    const id = claimOn(db, '540万吨');
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[id], /Say what you decide/],
      [['--accept'], /Name the claims/],
      [[id, '--accept', '--reject'], /Say one thing/],
      [[id, '--undo', '--note', 'x'], /--undo stands alone/],
      [[id, '--undo'], /There is no decision on c_\w+ that could be taken back/],
      [['--undo', '--by', 'nobody'], /There is nothing that nobody decided/],
      [['--source', 'Coast Post', id, '--accept'], /Filters are for the list/],
      [[id, '--edit', 'subjet=Chile'], /subjet=Chile is not a field and its value.*subject, object, metric/],
      [[id, '--edit', 'value'], /value is not a field and its value/],
      [[id, '--edit', 'value=much'], /--edit: much is not a number/],
      [[id, '--edit', 'time=spring'], /--edit: spring is not a time like 2025/],
      [[id, '--edit', 'time=..'], /--edit: these changes do not fit a claim: time/],
      [[id, '--edit', 'kind=weight'], /--edit: weight is not a kind/],
      [['--order', 'size'], /doubt, article, source, metric/],
    ];
    for (const [args, message] of wrong) {
      const run = await review(...args);
      expect([args, run.status, run.stdout]).toEqual([args, 2, '']);
      expect(run.stderr).toMatch(message);
    }
    expect((await review('c_0', '--undo')).status).toBe(1);
    expect(listAudit(db).items).toEqual([]);
    db.close();
  }, 240_000);
});
