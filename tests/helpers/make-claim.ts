import type { Claim, Slot } from '../../extractors/model/claim.ts';
import type { RuleName } from '../../extractors/model/derivation.ts';
import type { PlacedClaim } from '../../extractors/model/fact.ts';
import type { CalendarDay, TimeValue } from '../../extractors/model/time.ts';

/** A claim in its article, with how it was read. */
export type ReadClaim = PlacedClaim & Claim;

/** A claim by what it says; slots are given as their ids, times as `EDTF low high` or as a plain day, month or year. */
export interface ClaimSketch
  extends Partial<Omit<ReadClaim, 'subject' | 'object' | 'metric' | 'scope' | 'attribution' | 'time' | 'published'>> {
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly metric?: string | null;
  readonly scope?: string | null;
  readonly attribution?: string | null;
  readonly time?: string | null;
  readonly published?: string | null;
}

const DEFAULTS = {
  lang: 'en',
  kind: 'mass',
  start: 100,
  end: 110,
  quote: '1',
  sentence: [90, 130],
  value: 1,
  unit: 't',
  comparator: '=',
  low: null,
  high: null,
  step: 1,
  direction: null,
  basis: null,
  from: null,
  modality: 'reported',
  rule: 'engine/test/made',
  doubts: [],
  articleId: 'a1',
} as const satisfies Partial<ReadClaim>;

/** A claim with defaults: one tonne, as told, by one article. */
export function makeClaim(sketch: ClaimSketch): ReadClaim {
  const {
    subject = null,
    object = null,
    metric = null,
    scope = null,
    attribution = null,
    time = null,
    published = '2026-01-15',
    ...rest
  } = sketch;
  const articleId = rest.articleId ?? DEFAULTS.articleId;
  const rule: RuleName = rest.rule ?? DEFAULTS.rule;
  const claim = { ...DEFAULTS, source: `Source ${articleId}`, textGroup: `text ${articleId}`, ...rest };
  return {
    ...claim,
    id: rest.id ?? `c_${articleId}_${claim.start}_${claim.quote}`,
    derivation: { rule, start: claim.start, end: claim.end, gives: '', parts: [] },
    ...{
      subject: slot(subject),
      object: slot(object),
      metric: slot(metric),
      scope: slot(scope),
      attribution: slot(attribution),
    },
    time: time === null ? null : timeOf(time),
    published: published === null ? null : day(published),
  };
}

function slot(id: string | null): Slot | null {
  return id === null ? null : { id, label: id, text: id, start: 0, end: id.length };
}

/** `2025`, `2025-12`, `2025-12-31`, `2025-Q2`, `2025-H1`, or `low/high` of two days. */
export function timeOf(edtf: string): TimeValue {
  const [low, high] = bounds(edtf);
  return { start: 0, end: 1, edtf, low, high, from: 'stated' };
}

function bounds(edtf: string): readonly [CalendarDay | null, CalendarDay | null] {
  const [from, to] = edtf.split('/');
  if (from !== undefined && to !== undefined)
    return [from === '..' ? null : bounds(from)[0], to === '..' ? null : bounds(to)[1]];
  const year = edtf.slice(0, 4);
  if (edtf.includes('H'))
    return edtf.endsWith('1')
      ? [day(`${year}-01-01`), day(`${year}-06-30`)]
      : [day(`${year}-07-01`), day(`${year}-12-31`)];
  if (edtf.includes('Q')) {
    const last = Number(edtf.slice(-1)) * 3;
    return [day(`${year}-${pad(last - 2)}-01`), monthEnd(year, last)];
  }
  if (edtf.length === 4) return [day(`${edtf}-01-01`), day(`${edtf}-12-31`)];
  return edtf.length === 7 ? [day(`${edtf}-01`), monthEnd(year, Number(edtf.slice(5)))] : [day(edtf), day(edtf)];
}

function monthEnd(year: string, month: number): CalendarDay {
  return day(new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10));
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** A day of the calendar; the brand is given here, as the extractors' own constructors do. */
export function day(text: string): CalendarDay {
  return text as CalendarDay;
}
