import { beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../../extractors/model/review.ts';
import { storeReview } from '../../../pipeline/decide/claim-reading.ts';
import { regroup } from '../../../pipeline/steps/regroup.ts';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { getClaims, listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const NOW = '2026-02-10T08:00:00.000Z';

/** One event, in words that share nothing: the ferry's name, what it is made of, and what is counted. */
const SKETCHES = [
  {
    file: 'zh.txt',
    text: '海燕轮渡的新船“白鸥号”周一下水。船长142米，可载客1850人，造价6730万欧元。首航时间为47分钟，船上有12名厨师。',
    source: '港口晚报',
    title: '白鸥号下水',
    published: '2026-01-12',
  },
  {
    file: 'en.txt',
    text: 'The White Gull, a new ship of Petrel Ferries, was launched on Monday. It is 142 metres long, holds 1,850 people and cost 67.3 million euros. The first crossing takes 74 minutes, and 12 cooks work on board.',
    source: 'Harbour Post',
    title: 'White Gull launched',
    published: '2026-01-13',
  },
  {
    file: 'other.txt',
    text: 'Rain fell for 47 minutes in Oslo. The mayor said 300 people were at the concert.',
    source: 'Harbour Post',
    title: 'Rain in Oslo',
    published: '2026-01-13',
  },
] as const;

let tasks: readonly StoreTask[] = [];
beforeAll(() => {
  tasks = SKETCHES.map(taskOf);
});

function stored(...places: readonly number[]): Database {
  const db = tempDatabase();
  for (const place of places) {
    const task = tasks[place];
    if (task) storeResult(db, task, NOW);
  }
  return db;
}

/** The figures of each fact that several articles state, with what stands against what. */
function shared(db: Database): readonly string[] {
  return listFacts(db, {}, { limit: 1000 })
    .items.map(({ sides }) => sides.map(({ claims }) => getClaims(db, claims)))
    .filter((sides) => new Set(sides.flat().map(({ articleId }) => articleId)).size > 1)
    .map((sides) =>
      sides
        .map((side) =>
          side
            .map(({ quote }) => quote)
            .sort()
            .join(' = '),
        )
        .sort()
        .join(' ≠ '),
    )
    .sort();
}

describe('articles about one event', () => {
  it('agree and disagree across languages, whatever their words', () => {
    expect(shared(stored(0, 1, 2))).toEqual([
      '1,850 people = 1850人',
      '12 cooks = 12名',
      '142 metres = 142米',
      '47分钟 ≠ 74 minutes',
      '67.3 million euros = 6730万欧元',
    ]);
  });

  it('leave the same behind in whatever order they come', () => {
    const state = storedState(stored(0, 1, 2));
    expect(storedState(stored(2, 1, 0))).toEqual(state);
    expect(storedState(stored(1, 2, 0))).toEqual(state);
  });

  it('leave nothing behind when one goes', () => {
    const db = stored(0, 2);
    const before = storedState(db);
    const [, english] = tasks;
    if (english) storeResult(db, english, NOW);
    const id = listArticles(db, {}, { limit: 9 }).items.find(({ file }) => file === 'en.txt')?.id ?? '';
    expect(removeArticle(db, id)).toBe(true);
    expect(storedState(db)).toEqual(before);
    expect(examine(db)).toEqual([]);
    expect(db.all('SELECT * FROM story_twins', [])).toEqual([]);
    expect(db.all('SELECT * FROM story_homes', [])).toEqual([]);
  });

  it('part where a person rejects a figure, and meet again', () => {
    const db = stored(0, 1);
    const before = storedState(db);
    const claim = listClaims(db, {}, { limit: 99 }).items.find(({ quote }) => quote === '142 metres');
    const decide = (decision: Review['decision']) => {
      if (claim === undefined) return;
      const review = {
        claim: claim.id,
        article: claim.articleId,
        start: claim.start,
        end: claim.end,
        quote: claim.quote,
      };
      const blocks = storeReview(db, { ...review, decision, changes: {}, by: 'an analyst', at: NOW, note: null });
      regroup(db, blocks);
    };
    decide('reject');
    expect(shared(db)).not.toContain('142 metres = 142米');
    expect(examine(db)).toEqual([]);
    decide('reopen');
    expect(storedState(db)).toEqual(before);
  });
});
