import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { storeResults } from '../../../pipeline/steps/store-batch.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import type { Database } from '../../../storage/database.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempFolder } from '../../storage/temp-database.ts';
import { fixtureTasks, taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const WIRE =
  'Chile mined 5.4 million tonnes of copper in 2025, the ministry said on Monday. Exports of copper rose by 4.2% in 2025. ' +
  'The ministry expects output of 5.6 million tonnes in 2026. Codelco employs 15,000 people at its mines.';
const MADE = [
  { text: WIRE, source: 'Andes Wire', title: 'Chile mines 5.4 million tonnes of copper', published: '2026-01-12' },
  // The same text elsewhere, later and undated; a reprint that was edited; a correction of the first.
  { text: WIRE, source: 'Coast Post', title: 'Copper output', published: '2026-01-13', file: 'coast.txt' },
  { text: WIRE, source: 'Valley Post', title: 'Copper output', file: 'valley.txt' },
  { text: WIRE.replace('on Monday', 'in Santiago'), source: 'Harbour Post', title: 'Copper', published: '2026-01-12' },
  {
    text: WIRE.replace('5.4 million', '5.2 million'),
    source: 'Andes Wire',
    title: 'Chile mines 5.4 million tonnes of copper',
    published: '2026-01-14',
  },
  // Another article of a publisher that said otherwise before, and one that contradicts it.
  {
    text: 'Copper mines ran at full speed. Chile mined 5.1 million tonnes of copper in 2025, according to new data.',
    source: 'Northern Ledger',
    title: 'A year in metals',
    published: '2026-01-30',
  },
  {
    text: 'Analysts were surprised. Chile mined 5.9 million tonnes of copper in 2025, more than anybody had thought.',
    source: 'Northern Ledger',
    title: 'Copper surprise',
    published: '2026-01-20',
  },
] as const;

let tasks: readonly StoreTask[] = [];
beforeAll(() => {
  tasks = [...MADE.map(taskOf), ...fixtureTasks('01', '02', '03', '10', '11', '12', '15', '16')];
});

/** How articles come in: their order, after which of them the program is started again, which come in one batch. */
interface Arrival {
  readonly order: readonly number[];
  readonly restarts: readonly number[];
  readonly batch: readonly [from: number, to: number];
}

function arrivals(count: number): fc.Arbitrary<Arrival> {
  const place = fc.nat({ max: count });
  return fc.record({
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    restarts: fc.array(place, { maxLength: 3 }),
    batch: fc.tuple(place, place),
  });
}

/** Stores in a file of its own what arrives, and hands the open database to `look`. */
function withStored<T>(all: readonly StoreTask[], { order, restarts, batch }: Arrival, look: (db: Database) => T): T {
  const path = join(tempFolder(), 'news.sqlite');
  let db = openDatabase(path, { synchronous: 'NORMAL' });
  const [from, to] = batch;
  const store = (places: readonly number[]): void => {
    for (const place of places) {
      const task = all[place];
      if (task) storeResult(db, task, `2026-02-10T08:00:${String(place).padStart(2, '0')}.000Z`);
    }
  };
  try {
    for (let at = 0; at < order.length; ) {
      if (restarts.includes(at)) {
        db.close();
        db = openDatabase(path, { synchronous: 'NORMAL' });
      }
      const end = at === from && to > from ? to : at + 1;
      const chunk = order.slice(at, end);
      const together = chunk.flatMap((place) => all[place] ?? []);
      if (end > at + 1) storeResults(db, together, '2026-02-10T08:00:00.000Z');
      else store(chunk);
      at = end;
    }
    return look(db);
  } finally {
    db.close();
  }
}

const IN_TURN = (count: number): Arrival => ({ order: [...Array(count).keys()], restarts: [], batch: [0, 0] });

describe('what is stored', () => {
  it('holds what the test is about', () => {
    const { facts, articles } = withStored(tasks, IN_TURN(tasks.length), storedState);
    const all = Object.values(facts);
    expect(all.filter(({ status }) => status === 'conflict').length).toBeGreaterThan(3);
    expect(all.filter(({ status }) => status === 'agree').length).toBeGreaterThan(3);
    const how = new Set(all.flatMap(({ revisions }) => revisions.map((revision) => revision.how)));
    expect([...how].sort()).toEqual(['later-article', 'version']);
    expect(Object.values(articles).filter(({ supersedes }) => supersedes !== null)).toHaveLength(2);
    expect(Object.values(articles).filter(({ reprintOf }) => reprintOf !== null).length).toBeGreaterThan(3);
  });

  it('is the same in whatever order, batches and runs of the program the articles come', { timeout: 120_000 }, () => {
    const expected = withStored(tasks, IN_TURN(tasks.length), storedState);
    // The order of importance ends with the id, so that it is the same as well.
    fc.assert(
      fc.property(arrivals(tasks.length), (arrival) => {
        expect(withStored(tasks, arrival, storedState)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('is, after an article was taken out, as if it had never come', { timeout: 120_000 }, () => {
    const distinct = tasks.filter(({ file }) => file !== 'coast.txt' && file !== 'valley.txt');
    const before = new Map<number, unknown>();
    fc.assert(
      fc.property(arrivals(distinct.length), fc.nat({ max: distinct.length - 1 }), (arrival, gone) => {
        const without = distinct.filter((_, place) => place !== gone);
        const expected = before.get(gone) ?? withStored(without, IN_TURN(without.length), storedState);
        before.set(gone, expected);
        const left = withStored(distinct, arrival, (db) => {
          const { items } = listArticles(db, {}, { limit: 100 });
          const task = distinct[gone];
          const hash = task?.result.read === true ? task.result.article.contentHash : '';
          expect(removeArticle(db, items.find(({ contentHash }) => contentHash === hash)?.id ?? '')).toBe(true);
          expect(examine(db)).toEqual([]);
          return storedState(db);
        });
        expect(left).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('does not change when an article comes again', () => {
    const [first] = tasks;
    if (first === undefined) throw new Error('there are articles');
    const once = withStored(tasks, IN_TURN(tasks.length), storedState);
    const again = withStored([...tasks, { ...first, arrival: 'again' }], IN_TURN(tasks.length + 1), storedState);
    expect(again).toEqual(once);
  });
});
