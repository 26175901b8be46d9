import { describe, expect, it } from 'vitest';
import type { ReviewDecision } from '../../../extractors/model/review.ts';
import { recordReviews } from '../../../pipeline/decide/record-reviews.ts';
import { requestOn } from '../../../pipeline/decide/review-request.ts';
import { undoLast } from '../../../pipeline/decide/undo-last.ts';
import { undoReview } from '../../../pipeline/decide/undo-review.ts';
import { claimIdAt } from '../../../pipeline/desk/claim-id-at.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import { getArticleText, listArticles } from '../../../storage/articles/articles.ts';
import { claimsOfArticle } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listAudit } from '../../../storage/desk/audit.ts';
import { openDatabase } from '../../../storage/open-database.ts';
import type { StoredClaim } from '../../../storage/records/claim.ts';
import { examine } from '../../../storage/upkeep/doctor.ts';
import { replayDecisions } from '../../../web/decisions/replay.ts';
import { tempDatabase } from '../../storage/temp-database.ts';
import { taskOf } from '../steps/made-articles.ts';
import { storedState } from '../steps/stored-state.ts';

const WIRE =
  'Chile mined 5.4 million tonnes of copper in 2025, the ministry said on Monday. Exports of copper rose by 4.2% in 2025. ' +
  'The ministry expects output of 5.6 million tonnes in 2026. Codelco employs 15,000 people at its mines.';
const ABOUT = { source: 'Andes Wire', title: 'Chile mines more copper', url: 'https://andes.example/copper' };

const VERSIONS = [
  { ...ABOUT, text: WIRE, published: '2026-01-12' },
  { ...ABOUT, text: `Correction: figures were wrong.\n\n${WIRE.replace('4.2%', '4.4%')}`, published: '2026-01-13' },
  { ...ABOUT, text: `Correction: figures were wrong.\n\n${WIRE.replace('4.2%', '4.6%')}`, published: '2026-01-14' },
];

function arrive(db: Database, version: 0 | 1 | 2): void {
  const sketch = VERSIONS[version];
  if (sketch !== undefined) storeResult(db, taskOf(sketch), '2026-02-10T08:00:00.000Z');
}

/** The claim on the number of people in each version, oldest first. */
function staff(db: Database): readonly StoredClaim[] {
  return listArticles(db).items.flatMap(({ id }) =>
    claimsOfArticle(db, id).filter(({ quote }) => quote.startsWith('15,000')),
  );
}

const statuses = (db: Database) => staff(db).map(({ status }) => status);

let minute = 0;

/** Who decides, a minute after the decision before. */
function by(name: string) {
  minute += 1;
  return { by: name, at: new Date(Date.UTC(2026, 1, 11, 8, minute)).toISOString() };
}

function decide(db: Database, name: string, version: number, decision: ReviewDecision, value?: number): void {
  const claim = staff(db)[version];
  if (claim === undefined) throw new Error(`no version ${version}`);
  const changes = value === undefined ? null : { value };
  recordReviews(db, [requestOn(claim, decision, { changes, note: null })], by(name));
}

function undo(db: Database, name: string): void {
  const { by: who, at } = by(name);
  undoLast(db, who, at);
}

describe('taking back a decision that was kept for a newer version', () => {
  it('takes the copy back as well, with a line in the log that says so', () => {
    const db = tempDatabase();
    arrive(db, 0);
    decide(db, 'li', 0, 'reject');
    arrive(db, 1);
    const fresh = storedState(db);
    expect(statuses(db)).toEqual(['rejected', 'rejected']);
    undo(db, 'li');
    expect(statuses(db)).toEqual(['open', 'open']);
    const [was, now] = staff(db);
    const [line] = listAudit(db, { target: now?.id ?? '' }, { order: 'newest', limit: 1 }).items;
    expect(line).toMatchObject({
      action: 'review',
      by: 'li',
      why: `taken back with ${was?.id}`,
      before: { status: 'rejected' },
      after: { decision: 'reopen', claim: now?.id, article: now?.articleId },
    });
    expect(line?.undoes).toBe(listAudit(db).items[0]?.batch);
    // The figure is in a fact again.
    expect(storedState(db)).not.toEqual(fresh);
    expect(now?.fact).not.toBeNull();
    expect(examine(db)).toEqual([]);
    expect(undoLast(db, 'li', by('li').at)).toBeNull();
  });

  it('gives the copy what held before: an older decision, with its correction', () => {
    const db = tempDatabase();
    arrive(db, 0);
    decide(db, 'li', 0, 'correct', 16_000);
    decide(db, 'li', 0, 'reject');
    arrive(db, 1);
    undo(db, 'li');
    expect(staff(db).map(({ status, value }) => [status, value])).toEqual([
      ['corrected', 16_000],
      ['corrected', 16_000],
    ]);
    undo(db, 'li');
    expect(staff(db).map(({ status, value }) => [status, value])).toEqual([
      ['open', 15_000],
      ['open', 15_000],
    ]);
  });

  it('leaves a copy on which a person decided since, until that is taken back too', () => {
    const db = tempDatabase();
    arrive(db, 0);
    decide(db, 'li', 0, 'accept');
    arrive(db, 1);
    decide(db, 'wang', 1, 'reject');
    undo(db, 'li');
    expect(statuses(db)).toEqual(['open', 'rejected']);

    const other = tempDatabase();
    arrive(other, 0);
    decide(other, 'li', 0, 'accept');
    arrive(other, 1);
    decide(other, 'wang', 1, 'reject');
    undo(other, 'wang');
    undo(other, 'li');
    expect(statuses(other)).toEqual(['open', 'open']);
  });

  it('leaves a copy of another decision than the one that is taken back', () => {
    const db = tempDatabase();
    arrive(db, 0);
    decide(db, 'li', 0, 'accept');
    arrive(db, 1);
    decide(db, 'li', 0, 'reject');
    expect(statuses(db)).toEqual(['rejected', 'accepted']);
    undo(db, 'li');
    expect(statuses(db)).toEqual(['accepted', 'accepted']);
    expect(listAudit(db, { target: staff(db)[1]?.id ?? '' }).items).toHaveLength(1);
    undo(db, 'li');
    expect(statuses(db)).toEqual(['open', 'open']);
  });

  it('reaches every version, also by opening the claim again, which is itself taken back', () => {
    const db = tempDatabase();
    arrive(db, 0);
    decide(db, 'li', 0, 'accept');
    arrive(db, 1);
    arrive(db, 2);
    expect(statuses(db)).toEqual(['accepted', 'accepted', 'accepted']);
    decide(db, 'wang', 0, 'reopen');
    expect(statuses(db)).toEqual(['open', 'open', 'open']);
    undo(db, 'wang');
    expect(statuses(db)).toEqual(['accepted', 'accepted', 'accepted']);
    decide(db, 'wang', 0, 'reopen');
    undoReview(db, staff(db)[0]?.id ?? '', by('li'));
    expect(statuses(db)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(examine(db)).toEqual([]);
  });

  it('takes an added figure out of both versions', () => {
    const db = tempDatabase();
    arrive(db, 0);
    const [article = { id: '' }] = listArticles(db).items;
    const text = getArticleText(db, article.id);
    const start = text.indexOf('its mines');
    const span = { start, end: start + 'its mines'.length };
    const about = { claim: claimIdAt(text, span), article: article.id, ...span, quote: 'its mines', note: null };
    const changes = { added: true, value: 7, unit: 'mine' };
    recordReviews(db, [{ ...about, decision: 'correct', changes }], by('li'));
    arrive(db, 1);
    const added = () =>
      listArticles(db).items.map(({ id }) => claimsOfArticle(db, id).some(({ quote }) => quote === 'its mines'));
    expect(added()).toEqual([true, true]);
    undo(db, 'li');
    expect(added()).toEqual([false, false]);
  });

  it('is in the log, which gives the same state when it is replayed', () => {
    const [db, again] = [tempDatabase(), openDatabase(':memory:')];
    arrive(db, 0);
    decide(db, 'li', 0, 'reject');
    arrive(db, 1);
    undo(db, 'li');
    for (const version of [0, 1] as const) arrive(again, version);
    expect(replayDecisions(db, again)).toBe(4);
    expect(storedState(again)).toEqual(storedState(db));
    again.close();
  });
});

describe('one decision out of many', () => {
  it('is taken back by itself; the rest goes when the whole is taken back', () => {
    const db = tempDatabase();
    arrive(db, 0);
    const [article = { id: '' }] = listArticles(db).items;
    const claims = claimsOfArticle(db, article.id);
    recordReviews(
      db,
      claims.map((claim) => requestOn(claim, 'accept', { changes: null, note: null })),
      by('li'),
    );
    undoReview(db, claims[0]?.id ?? '', by('wang'));
    const open = () => claimsOfArticle(db, article.id).filter(({ status }) => status === 'open').length;
    expect(open()).toBe(1);
    const { at } = by('li');
    expect(undoLast(db, 'li', at)?.targets).toHaveLength(claims.length - 1);
    expect(open()).toBe(claims.length);
    expect(() => undoReview(db, claims[0]?.id ?? '', by('li'))).toThrow('There is no decision on');
    expect(() => undoReview(db, 'c_0', by('li'))).toThrow('There is no claim c_0');
  });
});
