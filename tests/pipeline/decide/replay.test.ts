import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeResult } from '../../../pipeline/steps/store.ts';
import type { Database } from '../../../storage/database.ts';
import { listAudit } from '../../../storage/desk/audit.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { replayDecisions } from '../../../web/decisions/replay.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { storedState } from '../steps/stored-state.ts';
import { days, everyTask, live } from './random-days.ts';

/** All decisions in the order in which they were made, and all that follows from them. */
function reviewState(db: Database) {
  return {
    reviews: db.all('SELECT claim, article, start_at, end_at, decision, changes, by, at, note FROM reviews ORDER BY n'),
    settlements: db.all('SELECT fact, sides, decision, chosen, reason, by, at FROM settlements ORDER BY n'),
    articles: db.all('SELECT article, decision, other, by, at FROM article_decisions ORDER BY n'),
    homes: db.all('SELECT claim, block FROM claim_homes ORDER BY claim'),
    stored: storedState(db),
  };
}

describe('the log', () => {
  it('gives the present review state when it is replayed on an empty one', () => {
    fc.assert(
      fc.property(days, (steps) => {
        const db = openDatabase(':memory:');
        const again = openDatabase(':memory:');
        live(db, steps);
        for (const task of everyTask()) storeResult(again, task, '2026-02-12T08:00:00.000Z');
        const lines = listAudit(db, {}, { limit: 1000 }).items.length;
        expect(replayDecisions(db, again)).toBe(lines);
        expect(reviewState(again)).toEqual(reviewState(db));
        expect(examine(again)).toEqual([]);
        db.close();
        again.close();
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('has a line for every decision, also for those that are kept for a newer version', () => {
    const db = tempDatabase();
    const steps = [
      { kind: 'arrive', pick: 0, how: 0 },
      { kind: 'bulk', pick: 5, how: 0 },
    ] as const;
    live(db, steps);
    const carried = listAudit(db, { action: 'carry' }, { limit: 100 }).items;
    expect(carried.length).toBeGreaterThan(0);
    expect(carried[0]).toMatchObject({
      by: 'li',
      why: expect.stringMatching(/^kept from c_/),
      before: { status: 'open' },
    });
    const logged = listAudit(db, {}, { limit: 1000 }).items.filter(({ action }) => action !== 'settle').length;
    expect(logged).toBe(db.all('SELECT 1 FROM reviews').length);
  });
});
