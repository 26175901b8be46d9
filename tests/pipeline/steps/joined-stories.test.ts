import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedStories } from '../../../pipeline/steps/joined-stories.ts';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { storeResults } from '../../../pipeline/steps/store-batch.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { twinsOfClaim } from '../../../storage/articles/stories.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const WHO = ['Petrel Ferries', 'The shipping line', 'Petrel', 'The operator'] as const;
const SHIP = ['a new ship', 'the White Gull', 'a ferry'] as const;
const PEOPLE = ['people', 'passengers', 'travellers'] as const;

/** Articles about two events, each in other words, and one that has a figure of both. */
const tasks: readonly StoreTask[] = Array.from({ length: 9 }, (_, n) => {
  const [who, ship, people] = [WHO[n % 4] ?? '', SHIP[n % 3] ?? '', PEOPLE[n % 3] ?? ''];
  const first = `${who} launched ${ship} on Monday. It cost 67.34 million euros, holds 1,853 ${people} and is 142.6 metres long.`;
  const second = `${who} sold 51,280 tickets in January. Its staff of 3,412 ${people} earned 83.46 million dollars.`;
  const text = n === 8 ? `${first} ${second}` : n % 2 === 0 ? first : second;
  return taskOf({ text, file: `${n}.txt`, source: `Paper ${n}`, title: `Ferries ${n}`, published: '2026-01-13' });
});

/** Stores the articles in batches of such sizes, in this order. */
function inBatches(order: readonly number[], sizes: readonly number[]): Database {
  const db = tempDatabase();
  for (let at = 0, batch = 0; at < order.length; batch += 1) {
    const size = sizes[batch % sizes.length] ?? 1;
    const some = order.slice(at, at + size).flatMap((place) => tasks[place] ?? []);
    storeResults(db, some, '2026-02-10T08:00:00.000Z');
    at += size;
  }
  return db;
}

function allOf(db: Database): readonly string[] {
  return listClaims(db, {}, { limit: 1000 }).items.map(({ id }) => id);
}

/** Each claim's story as homes tell it, and as the twins do. */
function told(db: Database): readonly (readonly [byHomes: readonly string[], byTwins: readonly string[]])[] {
  return allOf(db).map((claim) => {
    const [homes = []] = joinedStories(db, [{ claim, twin: claim, other: '' }]);
    return [homes.toSorted(), twinsOfClaim(db, claim)];
  });
}

describe('stories that grow', () => {
  const orders = fc.shuffledSubarray([...tasks.keys()], { minLength: tasks.length });
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

  it('are the same whatever comes in one batch, and what is at home together is what twins lead to', () => {
    const alone = inBatches([...tasks.keys()], [1]);
    expect(Math.max(...told(alone).map(([, twins]) => twins.length))).toBeGreaterThan(3);
    fc.assert(
      fc.property(orders, sizes, fc.nat({ max: 8 }), (order, batches, gone) => {
        const db = inBatches(order, batches);
        expect(storedState(db)).toEqual(storedState(alone));
        for (const [homes, twins] of told(db)) expect(homes).toEqual(twins);
        const left = listArticles(db).items.find(({ file }) => file === `${gone}.txt`);
        removeArticle(db, left?.id ?? '');
        for (const [homes, twins] of told(db)) expect(homes).toEqual(twins);
        db.close();
      }),
      { numRuns: 12 },
    );
  });
});
