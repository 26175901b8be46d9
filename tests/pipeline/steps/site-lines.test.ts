import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordReviews } from '../../../pipeline/decide/record-reviews.ts';
import { removeArticle } from '../../../pipeline/steps/remove-article.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import type { StoredClaim } from '../../../storage/records/claim.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { type Sketch, taskOf } from './made-articles.ts';
import { storedState } from './stored-state.ts';

const NOTICE = 'Andes Wire reaches 2.4 million readers in 30 countries.';
const COPPER = [
  'Chile mined 5.4 million tonnes of copper in 2025, the ministry said on Monday.',
  'Exports of copper rose by 4.2% in 2025, and the ministry expects a further 3.1% in 2026.',
];
const LITHIUM =
  'The price of lithium carbonate fell to $9,800 a tonne in June 2025, the exchange said, its lowest in four years.';
const RAIL =
  'The railway moved 61 million tonnes of freight in 2024, and had 1,240 locomotives at the end of the year.';

function wire(title: string, lines: readonly string[], more: Partial<Sketch> = {}): StoreTask {
  const text = [title, ...lines].join('\n\n');
  return taskOf({ text, title, source: 'Andes Wire', published: '2026-01-12', file: `${title}.txt`, ...more });
}

const [copper, lithium, rail] = [
  wire('Copper output of Chile', [...COPPER, NOTICE]),
  wire('Lithium falls to a low', [LITHIUM, NOTICE]),
  wire('A year on rails', [RAIL, NOTICE]),
];
const reprint = wire('Copper output of Chile again', [...COPPER, NOTICE]);
const corrected = wire('A year on rails', [RAIL.replace('61', '62'), NOTICE], { published: '2026-01-14' });
const elsewhere = wire('About the wires', ['Two wires were compared on 3 March 2025.', NOTICE], {
  source: 'Coast Post',
});

function stored(tasks: readonly StoreTask[]): Database {
  const db = tempDatabase();
  for (const task of tasks) storeResult(db, task, '2026-02-10T08:00:00.000Z');
  return db;
}

function onNotice(db: Database): readonly StoredClaim[] {
  const { items } = listClaims(db, {}, { limit: 1000 });
  return items.filter(({ quote }) => quote === '2.4 million readers' || quote === '30 countries');
}

describe('a line that stands in several articles of a publisher', () => {
  it('is news as long as two texts hold it, be they reprinted, corrected or told elsewhere', () => {
    const db = stored([copper, rail, reprint, corrected, elsewhere]);
    const claims = onNotice(db);
    expect(claims.length).toBeGreaterThanOrEqual(8);
    expect(claims.filter(({ doubts }) => doubts.includes('site-line'))).toEqual([]);
  });

  it('is none with the third text: doubted there and in the others, in no fact, all else as it was', () => {
    const db = stored([copper, rail, elsewhere]);
    const before = listClaims(db, {}, { limit: 1000 }).items;
    storeResult(db, lithium, '2026-02-10T08:00:00.000Z');
    const claims = onNotice(db);
    const [ours, theirs] = [true, false].map((own) =>
      claims.filter(({ article }) => (article.source === 'Andes Wire') === own),
    );
    expect(ours).toHaveLength(6);
    for (const claim of ours ?? [])
      expect(claim).toMatchObject({ fact: null, doubts: expect.arrayContaining(['site-line']) });
    for (const claim of theirs ?? []) expect(claim.doubts).not.toContain('site-line');
    const others = before.filter(({ id }) => !claims.some((claim) => claim.id === id));
    const after = new Map(listClaims(db, {}, { limit: 1000 }).items.map((claim) => [claim.id, claim]));
    for (const claim of others) expect(after.get(claim.id)).toEqual(claim);
    expect(examine(db)).toEqual([]);
  });

  it('is news again when one of the texts is taken out', () => {
    const db = stored([copper, rail, lithium]);
    const id = listArticles(db, { title: 'A year on rails' }).items[0]?.id ?? '';
    expect(removeArticle(db, id)).toBe(true);
    expect(storedState(db)).toEqual(storedState(stored([copper, lithium])));
    expect(examine(db)).toEqual([]);
  });

  it('is in a fact where a person accepted it, and leaves it when that is taken back', () => {
    const db = stored([copper, rail, lithium]);
    const doubted = onNotice(db).find(({ block }) => block !== null);
    if (doubted === undefined) throw new Error('a claim on the notice is comparable');
    const { id: claim, articleId: article, start, end, quote } = doubted;
    const decide = (decision: 'accept' | 'reopen') =>
      recordReviews(db, [{ claim, article, start, end, quote, decision, changes: null, note: null }], {
        by: 'ana',
        at: '2026-02-11T08:00:00.000Z',
      });
    const now = () => onNotice(db).find(({ id }) => id === claim);
    decide('accept');
    expect(now()?.fact).not.toBeNull();
    expect(examine(db)).toEqual([]);
    decide('reopen');
    expect(now()?.fact).toBeNull();
    expect(examine(db)).toEqual([]);
  });

  it('is told from the set of articles, whatever their order', { timeout: 60_000 }, () => {
    const all = [copper, lithium, rail, reprint, corrected, elsewhere];
    const expected = storedState(stored(all));
    const doubted = Object.values(expected.claims).filter(({ doubts }) => doubts.includes('site-line'));
    // Also in the older version and in the reprint.
    expect(doubted).toHaveLength(10);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(storedState(stored(order))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
