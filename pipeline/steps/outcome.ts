import { CodedError, type ErrorCode } from '../../extractors/model/errors.ts';
import { getArticle } from '../../storage/articles/articles.ts';
import type { Database } from '../../storage/database.ts';
import type { LedgerEntry } from '../../storage/records/work.ts';
import { getFailure } from '../../storage/work/failures.ts';
import { getLedgerEntry, listParts } from '../../storage/work/ledger.ts';

/** What became of a file. */
export type Outcome = (
  | {
      readonly status: 'stored';
      readonly article: string;
      readonly claims: number;
      readonly title: string | null;
      readonly notes: readonly string[];
    }
  /** The same bytes or the same text are there already, as the article `of`, which came as `ofFile`. */
  | { readonly status: 'duplicate'; readonly of: string; readonly ofFile: string | null; readonly title: string | null }
  | {
      readonly status: 'failed';
      readonly code: ErrorCode;
      readonly words: string;
      readonly details: CodedError['details'];
      readonly failure: number;
    }
) & {
  /** Of a file that holds several articles: what became of each. Absent otherwise. */
  readonly parts?: readonly PartOutcome[];
};

/** What became of one entry of a file. */
export interface PartOutcome {
  readonly file: string;
  readonly outcome: Outcome;
}

/** What became of the arrival with this key; null while it is owed, or when it is not known. */
export function outcomeOf(db: Database, key: string): Outcome | null {
  const entry = getLedgerEntry(db, key);
  if (entry === null || entry.state === 'owed') return null;
  const parts = listParts(db, key).flatMap((part) => {
    const outcome = outcomeOf(db, part.key);
    return outcome === null ? [] : [{ file: part.file, outcome }];
  });
  const own = parts.length > 0 ? outcomeOfWhole(parts) : ownOutcome(db, entry);
  return own === null || parts.length === 0 ? own : { ...own, parts };
}

function ownOutcome(db: Database, entry: LedgerEntry): Outcome | null {
  if (entry.state === 'failure') {
    const failure = entry.failure === null ? null : getFailure(db, entry.failure);
    if (failure === null) return null;
    return {
      status: 'failed',
      code: failure.code,
      words: failure.words,
      details: failure.details,
      failure: failure.id,
    };
  }
  const article = entry.article === null ? null : getArticle(db, entry.article);
  if (article === null) return null;
  if (entry.fresh) {
    const { id, claims, title, notes } = article;
    return { status: 'stored', article: id, claims, title, notes };
  }
  return { status: 'duplicate', of: article.id, ofFile: article.file, title: article.title };
}

/** A file that gave an article is stored; one whose articles were all there is a duplicate; else it failed. */
function outcomeOfWhole(parts: readonly PartOutcome[]): Outcome | null {
  const outcomes = parts.map(({ outcome }) => outcome);
  const stored = outcomes.filter((outcome) => outcome.status === 'stored');
  const [first] = stored;
  if (first === undefined) {
    return outcomes.find(({ status }) => status === 'duplicate') ?? outcomes[0] ?? null;
  }
  const claims = stored.reduce((sum, outcome) => sum + outcome.claims, 0);
  const failed = outcomes.filter(({ status }) => status === 'failed').length;
  const notes = [`${parts.length} entries, ${stored.length} of them stored${failed > 0 ? `, ${failed} failed` : ''}`];
  return { status: 'stored', article: first.article, claims, title: null, notes };
}

/** The code and details that a failure is recorded under; an error without a code is one of ours. */
export function codedOf(error: Error, file: string): CodedError {
  if (error instanceof CodedError) return error;
  return new CodedError('EXTRACTION_FAILED', { path: file, reason: error.message }, { cause: error });
}
