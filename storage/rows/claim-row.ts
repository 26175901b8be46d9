import type { Check, CheckStatement } from '../../extractors/model/check.ts';
import type { Claim, Slots, Statement } from '../../extractors/model/claim.ts';
import type { FigureValue } from '../../extractors/model/figure.ts';
import type { CalendarDay, TimeValue } from '../../extractors/model/time.ts';
import type { Row } from '../database.ts';
import type {
  ArticleRef,
  ChangedVersion,
  CurrentClaim,
  NewClaim,
  StandingClaim,
  StoredCheck,
  StoredClaim,
} from '../records/claim.ts';
import { codeOf, jsonOf, maybeCode, maybeNumber, maybeText, numberOf, textOf } from './columns.ts';

/** Stored for a claim that may be one with any of its block. */
export const ANY_SHELF = '*';

/** The values of a claim's columns, by the names that the INSERT uses. */
export function claimParams({ claim, block, shelf, dimension, asRead }: NewClaim): Row {
  const { value, time } = claim;
  const { subject, object, metric, scope, attribution } = claim;
  return {
    id: claim.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    sentenceStart: claim.sentence[0],
    sentenceEnd: claim.sentence[1],
    lang: claim.lang,
    kind: claim.kind,
    valueLow: typeof value === 'number' ? value : (value?.[0] ?? null),
    valueHigh: typeof value === 'number' ? null : (value?.[1] ?? null),
    unit: claim.unit,
    comparator: claim.comparator,
    low: claim.low,
    high: claim.high,
    step: claim.step,
    direction: claim.direction,
    basis: claim.basis,
    from: claim.from,
    subject: subject?.id ?? null,
    object: object?.id ?? null,
    metric: metric?.id ?? null,
    scope: scope?.id ?? null,
    attribution: attribution?.id ?? null,
    timeEdtf: time?.edtf ?? null,
    timeLow: time?.low ?? null,
    timeHigh: time?.high ?? null,
    timeFrom: time?.from ?? null,
    timeStart: time?.start ?? null,
    timeEnd: time?.end ?? null,
    modality: claim.modality,
    rule: claim.rule,
    dimension,
    block,
    shelf: shelf ?? ANY_SHELF,
    doubts: JSON.stringify(claim.doubts),
    slots: JSON.stringify({ subject, object, metric, scope, attribution }),
    derivation: JSON.stringify(claim.derivation),
    asRead: asRead === undefined ? null : JSON.stringify(asRead),
  };
}

function statementOf(row: Row): Statement {
  const { subject, object, metric, scope, attribution } = jsonOf<Slots>(row, 'slots');
  return {
    id: textOf(row, 'id'),
    start: numberOf(row, 'start_at'),
    end: numberOf(row, 'end_at'),
    quote: textOf(row, 'quote'),
    sentence: [numberOf(row, 'sentence_start'), numberOf(row, 'sentence_end')],
    lang: codeOf(row, 'lang'),
    kind: codeOf(row, 'kind'),
    value: figureValueOf(row),
    unit: maybeText(row, 'unit'),
    comparator: codeOf(row, 'comparator'),
    low: maybeNumber(row, 'low'),
    high: maybeNumber(row, 'high'),
    step: numberOf(row, 'step'),
    direction: maybeCode(row, 'direction'),
    basis: maybeCode(row, 'basis'),
    from: maybeNumber(row, 'from_value'),
    subject,
    object,
    metric,
    scope,
    attribution,
    time: timeOf(row),
    modality: codeOf(row, 'modality'),
    rule: codeOf(row, 'rule'),
  };
}

function figureValueOf(row: Row): FigureValue {
  const low = maybeNumber(row, 'value_low');
  const high = maybeNumber(row, 'value_high');
  return low === null || high === null ? low : [low, high];
}

function timeOf(row: Row): TimeValue | null {
  if (row['time_from'] === null) return null;
  return {
    edtf: maybeText(row, 'time_edtf'),
    low: maybeCode(row, 'time_low'),
    high: maybeCode(row, 'time_high'),
    from: codeOf(row, 'time_from'),
    start: numberOf(row, 'time_start'),
    end: numberOf(row, 'time_end'),
  };
}

/** What facts are made of: thousands of them are compared, how each was read is not asked. */
export function currentClaimOf(row: Row): CurrentClaim {
  return {
    ...statementOf(row),
    articleId: textOf(row, 'article_id'),
    source: maybeText(row, 'source'),
    published: maybeCode(row, 'published'),
    textGroup: textOf(row, 'text_group'),
    number: numberOf(row, 'n'),
    fact: maybeNumber(row, 'fact'),
    newer: numberOf(row, 'newer') === 1,
  };
}

export function standingClaimOf(row: Row): StandingClaim {
  return { ...currentClaimOf(row), block: maybeText(row, 'block'), ofSite: numberOf(row, 'of_site') === 1 };
}

export function storedClaimOf(row: Row): StoredClaim {
  return {
    ...statementOf(row),
    doubts: jsonOf(row, 'doubts'),
    derivation: jsonOf(row, 'derivation'),
    articleId: textOf(row, 'article_id'),
    source: maybeText(row, 'source'),
    published: maybeCode(row, 'published'),
    textGroup: textOf(row, 'text_group'),
    article: articleRefOf(row),
    fact: maybeText(row, 'fact_id'),
    status: codeOf(row, 'status'),
    block: maybeText(row, 'block'),
    dimension: maybeText(row, 'dimension'),
    asRead: row['as_read'] === null ? null : jsonOf<Claim>(row, 'as_read'),
  };
}

function articleRefOf(row: Row): ArticleRef {
  return {
    id: textOf(row, 'article_id'),
    file: maybeText(row, 'file'),
    url: maybeText(row, 'url'),
    title: maybeText(row, 'title'),
    source: maybeText(row, 'source'),
    published: maybeCode(row, 'published'),
    lang: maybeCode(row, 'article_lang'),
  };
}

export function checkOf(row: Row): Check {
  return {
    start: numberOf(row, 'start_at'),
    end: numberOf(row, 'end_at'),
    kind: codeOf(row, 'kind'),
    consistent: numberOf(row, 'consistent') === 1,
    why: textOf(row, 'why'),
    ...(row['says'] !== null && { says: jsonOf<CheckStatement>(row, 'says') }),
  };
}

export function storedCheckOf(row: Row): StoredCheck {
  return { ...checkOf(row), article: articleRefOf(row) };
}

export function changedVersionOf(row: Row): ChangedVersion {
  const was = {
    id: textOf(row, 'was'),
    quote: textOf(row, 'quote'),
    day: maybeCode<CalendarDay>(row, 'was_day'),
  };
  return { now: textOf(row, 'now'), day: maybeCode<CalendarDay>(row, 'now_day'), was };
}
