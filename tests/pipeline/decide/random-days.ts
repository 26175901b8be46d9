import fc from 'fast-check';
import { CodedError } from '../../../extractors/model/errors.ts';
import { joinClaims, releaseClaims, splitClaims } from '../../../pipeline/decide/group-claims.ts';
import { recordReviews } from '../../../pipeline/decide/record-reviews.ts';
import { decideReprint } from '../../../pipeline/decide/reprint-decisions.ts';
import { settleConflict } from '../../../pipeline/decide/settle-conflict.ts';
import { undoLast } from '../../../pipeline/decide/undo-last.ts';
import { storeResult } from '../../../pipeline/steps/store.ts';
import type { StoreTask } from '../../../pipeline/steps/store-task.ts';
import { listArticles } from '../../../storage/articles/articles.ts';
import { listClaims } from '../../../storage/claims/claims.ts';
import type { Database } from '../../../storage/database.ts';
import { listFacts } from '../../../storage/facts/facts.ts';
import type { StoredClaim } from '../../../storage/records/claim.ts';
import { type Sketch, taskOf } from '../steps/made-articles.ts';

const ABOUT = { source: 'Andes Wire', title: 'Chile mines more copper', url: 'https://andes.example/copper' };
const WIRE =
  'Chile mined 5.4 million tonnes of copper in 2025, the ministry said. Exports of copper rose by 4.2% in 2025. ' +
  'The ministry expects output of 5.6 million tonnes in 2026. Codelco employs 15,000 people at its mines.';

/** Articles that repeat, contradict and replace each other, in both languages. */
const SKETCHES: readonly Sketch[] = [
  { text: WIRE, ...ABOUT, published: '2026-01-12' },
  { text: 'Coast Post counts. Chile mined 5.9 million tonnes of copper in 2025.', source: 'Coast Post' },
  {
    text: '智利2025年铜产量为540万吨，同比增长2.1%。矿业部预计2026年铜产量为560万吨。',
    source: '港城日报',
    title: '铜产量',
  },
  {
    text: WIRE.replace('the ministry said', 'officials in Santiago said'),
    source: 'Valley Post',
    published: '2026-01-13',
  },
  {
    text: '智利2025年铜产量为545万吨🪙，𠮷矿表示。科德尔科公司有1.5万名员工。',
    source: '海峡财经',
    published: '2026-01-15',
  },
  {
    text: `Correction: output was wrong in an earlier version.\n\n${WIRE.replace('5.4 million', '5.2 million')}`,
    ...ABOUT,
    published: '2026-01-14',
  },
  {
    text: 'Traders agreed. Codelco mined 1.3 million tonnes of copper in 2025, a spokesman said.',
    source: 'North Post',
  },
];

let tasks: readonly StoreTask[] | null = null;

/** The articles as read, once for all runs. */
export function everyTask(): readonly StoreTask[] {
  tasks ??= SKETCHES.map(taskOf);
  return tasks;
}

const DECIDE = ['accept', 'reject', 'correct', 'reopen'] as const;
const RULE = ['side', 'both', 'neither', 'open'] as const;
const PEOPLE = ['li', '王 编辑'] as const;
const KINDS = [
  'arrive',
  'arrive',
  'review',
  'review',
  'bulk',
  'undo',
  'settle',
  'split',
  'join',
  'release',
  'text',
] as const;

/** What happens at the desk on some day: what is done, to which thing, and how. */
export const days = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), pick: fc.nat(999), how: fc.nat(999) }), {
  minLength: 4,
  maxLength: 24,
});
type Step = { readonly kind: (typeof KINDS)[number]; readonly pick: number; readonly how: number };

/** Lives through the steps. What cannot be done in the state that the database is in is refused, and left. */
export function live(db: Database, steps: readonly Step[]): void {
  const left = [...everyTask()];
  for (const [index, step] of steps.entries()) {
    const at = new Date(Date.parse('2026-02-10T08:00:00.000Z') + index * 1000).toISOString();
    const next = step.kind === 'arrive' ? left.shift() : undefined;
    if (next !== undefined) storeResult(db, next, at);
    else if (step.kind !== 'arrive') attempt(() => decide(db, step, at));
  }
  for (const task of left) storeResult(db, task, '2026-02-11T08:00:00.000Z');
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
  }
}

function decide(db: Database, { kind, pick, how }: Step, at: string): void {
  const by = PEOPLE[how % 2] ?? 'li';
  const decider = { by, at };
  const claims = listClaims(db, {}, { limit: 500 }).items;
  const facts = listFacts(db, {}, { limit: 500 }).items;
  const articles = listArticles(db).items;
  const claim = claims[pick % Math.max(1, claims.length)];
  const fact = facts[how % Math.max(1, facts.length)];
  if (kind === 'undo') undoLast(db, by, at);
  else if (claim === undefined || fact === undefined) return;
  else if (kind === 'review') recordReviews(db, [reviewOf(claim, how)], decider);
  else if (kind === 'bulk')
    recordReviews(
      db,
      claims.slice(0, 1 + (pick % 6)).map((one) => reviewOf(one, how % 2)),
      decider,
    );
  else if (kind === 'settle') {
    const decision = RULE[pick % 4] ?? 'open';
    const right = decision === 'side' ? (fact.sides[0]?.claims[0] ?? null) : null;
    settleConflict(db, fact.id, { decision, right, reason: '年报 🪙', reference: null }, decider);
  } else if (kind === 'split') splitClaims(db, [claim.id], 'another thing', decider);
  else if (kind === 'join') joinClaims(db, fact.id, [claim.id], 'the same thing', decider);
  else if (kind === 'release') releaseClaims(db, [claim.id], '', decider);
  else if (kind === 'text') {
    const [article, other] = [articles[pick % articles.length], articles[how % articles.length]];
    const decision = (['split', 'join', 'open'] as const)[how % 3] ?? 'open';
    if (article === undefined || other === undefined || article === other) return;
    const joined = decision === 'join' ? other.id : null;
    decideReprint(db, { article: article.id, decision, other: joined, reason: '' }, decider);
  }
}

function reviewOf({ id: claim, articleId: article, start, end, quote }: StoredClaim, how: number) {
  const decision = DECIDE[how % 4] ?? 'accept';
  const changes = decision === 'correct' ? { value: 100 + how, scope: { id: 'place:x', label: 'x' } } : null;
  return { claim, article, start, end, quote, decision, changes, note: how % 3 === 0 ? '"注" 😀' : null };
}
