import { headOver } from '../../extractors/index.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { overlaps } from '../../extractors/model/span.ts';
import { getArticleText } from '../../storage/articles/articles.ts';
import { listChecks } from '../../storage/claims/checks.ts';
import { getClaims } from '../../storage/claims/claims.ts';
import type { Database } from '../../storage/database.ts';
import { factSeries } from '../../storage/facts/fact-series.ts';
import { getFact } from '../../storage/facts/facts.ts';
import { nextConflict } from '../../storage/facts/next-conflict.ts';
import type { StoredCheck, StoredClaim } from '../../storage/records/claim.ts';
import { type DeskFact, deskFacts } from './desk-fact.ts';

/** A claim with the sentence it stands in. */
export interface QuotedClaim {
  readonly claim: StoredClaim;
  readonly before: string;
  readonly after: string;
  /** What stands over the figure in a table; null for one in a sentence. */
  readonly head: string | null;
}

/** What one publisher or agency says, and who printed the same text again. */
export interface Appearance {
  readonly origin: QuotedClaim;
  readonly reprints: readonly QuotedClaim[];
}

export interface FactModel {
  readonly desk: DeskFact;
  /** By side, in the sides' order. */
  readonly sides: readonly (readonly Appearance[])[];
  /** Checks in the articles concerned that lie in a sentence of one of the claims. */
  readonly checks: readonly StoredCheck[];
  /** Claims of the same thing in all periods, this one included. */
  readonly series: readonly StoredClaim[];
  /** The open conflict that comes after it by importance; null at the end. */
  readonly next: string | null;
  /** Every claim that a verdict or a revision of the fact names, by id. */
  readonly named: ReadonlyMap<string, StoredClaim>;
}

/** @throws CodedError FACT_UNKNOWN */
export function factModel(db: Database, id: string): FactModel {
  const fact = getFact(db, id);
  if (fact === null) throw new CodedError('FACT_UNKNOWN', { id });
  const [desk] = deskFacts(db, [fact]);
  if (desk === undefined) throw new CodedError('FACT_UNKNOWN', { id });
  const quoted = quoter(db);
  const sides = fact.sides.map((side) => foldReprints(getClaims(db, side.claims).map(quoted)));
  const claims = sides.flat().flatMap(({ origin, reprints }) => [origin.claim, ...reprints.map(({ claim }) => claim)]);
  const named = [
    ...fact.verdicts.flatMap(({ between }) => between),
    ...fact.revisions.flatMap(({ was, now }) => [was, now]),
  ];
  return {
    desk,
    sides,
    named: new Map(getClaims(db, [...new Set(named)]).map((claim) => [claim.id, claim])),
    checks: checksOf(db, claims),
    next: nextConflict(db, id),
    series: getClaims(
      db,
      factSeries(db, fact.key).flatMap((one) => one.sides.flatMap((side) => side.claims)),
    ),
  };
}

/** Longest stretch of a sentence on either side of the figure, in code units. */
const REACH = 160;

/** Quotes claims in their sentences; each article's text is read once. */
export function quoter(db: Database): (claim: StoredClaim) => QuotedClaim {
  const texts = new Map<string, string>();
  return (claim) => {
    const text = texts.get(claim.articleId) ?? getArticleText(db, claim.articleId);
    texts.set(claim.articleId, text);
    const [start, end] = claim.sentence;
    const from = Math.max(start, claim.start - REACH);
    const to = Math.min(end, claim.end + REACH);
    return {
      claim,
      before: `${from > start ? '…' : ''}${text.slice(from, claim.start).toWellFormed().trimStart()}`,
      after: `${text.slice(claim.end, to).toWellFormed().trimEnd()}${to < end ? '…' : ''}`,
      head: headOver(text, claim.start),
    };
  };
}

/** The earliest article of each reprint group stands for it. */
function foldReprints(claims: readonly QuotedClaim[]): readonly Appearance[] {
  const groups = Map.groupBy(claims, ({ claim }) => claim.textGroup);
  return [...groups.values()].flatMap((group) => {
    const [origin, ...reprints] = group.toSorted((a, b) => order(a.claim.published, b.claim.published));
    return origin === undefined ? [] : [{ origin, reprints }];
  });
}

function order(a: string | null, b: string | null): number {
  return (a ?? '9999') < (b ?? '9999') ? -1 : 1;
}

function checksOf(db: Database, claims: readonly StoredClaim[]): readonly StoredCheck[] {
  const byArticle = Map.groupBy(claims, ({ articleId }) => articleId);
  return [...byArticle].flatMap(([article, inIt]) =>
    listChecks(db, { article }, { limit: 200 }).items.filter((check) =>
      inIt.some(({ sentence: [start, end] }) => overlaps({ start, end }, check)),
    ),
  );
}
