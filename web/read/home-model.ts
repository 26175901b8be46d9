import { listArticles } from '../../storage/articles/articles.ts';
import { countClaims } from '../../storage/claims/claim-list.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { countArticles, countOpenConflicts, countsByDay, type DayCount } from '../../storage/desk/desk-counts.ts';
import { type RuleAccuracy, ruleAccuracy } from '../../storage/desk/review-figures.ts';
import { listConflicts } from '../../storage/facts/facts.ts';
import type { Article } from '../../storage/records/article.ts';
import { countFailures } from '../../storage/work/failures.ts';
import { countLedger } from '../../storage/work/ledger.ts';
import type { BoardItem } from '../views/board-page.ts';
import { deskFacts } from './desk-fact.ts';
import { CHART_DAYS } from './inbox-model.ts';
import { ownFiguresFirst } from './own-figures-first.ts';
import { COUNT_LIMIT } from './review-model.ts';

/** Everything on the first page. */
export interface HomeModel {
  readonly openConflicts: number;
  /** Counted up to COUNT_LIMIT. */
  readonly openClaims: number;
  readonly failures: number;
  readonly owed: number;
  readonly articles: Readonly<Record<'zh' | 'en', number>>;
  readonly conflicts: readonly BoardItem[];
  readonly days: readonly DayCount[];
  readonly rules: readonly RuleAccuracy[];
  readonly latest: readonly Article[];
}

const TOP = 6;

export function homeModel(db: Database): HomeModel {
  const top = listConflicts(db, { settled: false }, { limit: TOP }).items;
  return {
    openConflicts: countOpenConflicts(db),
    openClaims: countClaims(db, { status: 'open' }, COUNT_LIMIT),
    failures: countFailures(db).reduce((sum, { count }) => sum + count, 0),
    owed: countLedger(db).owed,
    articles: countArticles(db),
    conflicts: deskFacts(db, top).map((desk) => ({
      desk,
      sides: ownFiguresFirst(desk.fact.sides).map((claims) => getClaims(db, claims)),
    })),
    days: countsByDay(db, new Date(Date.now() - CHART_DAYS * 86_400_000).toISOString()),
    rules: ruleAccuracy(db),
    latest: listArticles(db, {}, { limit: 6, order: 'newest' }).items,
  };
}
