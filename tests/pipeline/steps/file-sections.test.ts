import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeResult } from '../../../pipeline/steps/store.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const LITHIUM = '2025年全国碳酸锂产量达到95万吨，出口量为3.1万吨，库存也有增加。';
const DIGEST = taskOf({
  file: 'digest.txt',
  text: `锂产量创新高
来源：矿业报 2026-01-12 10:20

${LITHIUM}

锂业年度回顾
来源：东岸财经 2026-01-11

东岸财经的统计显示，2025年全国碳酸锂产量达到95万吨，比上年多得多。
`,
});
const EAST = taskOf({
  file: 'east.txt',
  source: '东岸财经',
  published: '2026-01-20',
  title: '锂价走势',
  text: '锂价走势\n\n分析师说，2025年全国碳酸锂产量达到95万吨，今年还会增加。',
});

function stored(tasks: readonly StoreTask[]): Database {
  const db = tempDatabase();
  for (const task of tasks) storeResult(db, task, '2026-02-10T08:00:00.000Z');
  return db;
}

/** The fact that holds what is said of the output. */
function output(db: Database) {
  const held = listClaims(db, {}, { limit: 100 }).items.find(({ quote }) => quote === '95万吨')?.fact;
  return listFacts(db, {}, { limit: 100 }).items.find(({ id }) => id === held);
}

describe('a text that holds several articles', () => {
  it('gives its claims the publisher and the day of the article that they stand in', () => {
    const claims = listClaims(stored([DIGEST]), {}, { limit: 100 }).items.filter(({ quote }) => quote === '95万吨');
    expect(claims.map(({ source, published, article }) => [source, published, article.source])).toEqual([
      ['矿业报', '2026-01-12', '矿业报'],
      ['东岸财经', '2026-01-11', '东岸财经'],
    ]);
  });

  it('is as many independent sources as it has publishers, and none twice', () => {
    expect(output(stored([DIGEST]))?.sources).toBe(2);
    const db = stored([DIGEST, EAST]);
    expect(output(db)?.sides[0]?.claims).toHaveLength(3);
    expect(output(db)?.sources).toBe(2);
    expect(examine(db)).toEqual([]);
  });

  it('leaves the same behind in whatever order it comes', () => {
    const expected = storedState(stored([DIGEST, EAST]));
    fc.assert(
      fc.property(fc.shuffledSubarray([DIGEST, EAST], { minLength: 2 }), (order) => {
        expect(storedState(stored(order))).toEqual(expected);
      }),
      { numRuns: 4 },
    );
  });
});
