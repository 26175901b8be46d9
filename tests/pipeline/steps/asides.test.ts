import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { storeResults } from '../../../pipeline/steps/store-batch.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { getClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listConflicts } from '../../../storage/facts/facts.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

/** Two articles about a country's ferries, one about a shipyard that tells of them in passing, and one of something else. */
const tasks = [
  {
    file: 'zh.txt',
    text: '挪威轮渡协会周一说，去年挪威轮渡乘客为1966.5万人次，票款收入为5.63亿欧元。协会有82.4万名会员，船只共用电71.3万兆瓦时。',
    source: '港口晚报',
    title: '挪威轮渡乘客增加',
    published: '2026-01-12',
  },
  {
    file: 'en.txt',
    text: "Norway's ferries carried 19.665 million passengers last year, their association said on Monday. Fares came to 563 million euros. It has 824,000 members, and the ships used 713,000 megawatt-hours of electricity.",
    source: 'Harbour Post',
    title: 'More passengers on ferries',
    published: '2026-01-13',
  },
  {
    file: 'yard.txt',
    text: '苍鹭船厂去年营业收入为7140万欧元，员工312人。去年挪威轮渡乘客为1966.5万人次，票款收入为5.36亿欧元。',
    source: '船舶周报',
    title: '苍鹭船厂收入增长',
    published: '2026-01-15',
  },
  {
    file: 'other.txt',
    text: 'Rain fell for 47 minutes in Oslo. The mayor said 300 people were at the concert.',
    source: 'Harbour Post',
    title: 'Rain in Oslo',
    published: '2026-01-13',
  },
].map(taskOf);

function stored(order: readonly number[], size: number): Database {
  const db = tempDatabase();
  for (let at = 0; at < order.length; at += size) {
    const some = order.slice(at, at + size).flatMap((place) => tasks[place] ?? []);
    storeResults(db, some, '2026-02-10T08:00:00.000Z');
  }
  return db;
}

/** What stands against what in each conflict. */
function disputes(db: Database): readonly string[] {
  return listConflicts(db, {}, { limit: 100 }).items.map(({ sides }) => {
    const quotes = sides.map(({ claims }) => getClaims(db, claims).map(({ quote }) => quote));
    return quotes.map((side) => side.toSorted().join(' = ')).join(' ≠ ');
  });
}

describe('a third article that tells in passing of what two are about', () => {
  it('stands against both where it tells another figure', () => {
    expect(disputes(stored([0, 1, 2, 3], 1)).join('; ')).toContain('5.63亿欧元 = 563 million euros ≠ 5.36亿欧元');
  });

  it('leaves the same behind in whatever order and batches they come, and nothing when it goes', () => {
    const without = [0, 1, 2, 3].map((gone) =>
      storedState(
        stored(
          [0, 1, 2, 3].filter((place) => place !== gone),
          1,
        ),
      ),
    );
    const all = storedState(stored([0, 1, 2, 3], 1));
    const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }), (order, size, gone) => {
        const db = stored(order, size);
        expect(storedState(db)).toEqual(all);
        const left = listArticles(db).items.find(({ file }) => file === tasks[gone]?.file);
        removeArticle(db, left?.id ?? '');
        expect(storedState(db)).toEqual(without[gone]);
        expect(examine(db)).toEqual([]);
        db.close();
      }),
      { numRuns: 10 },
    );
  });
});
