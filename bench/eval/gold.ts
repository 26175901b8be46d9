import type { Claim, Slot } from '../../extractors/model/claim.ts';
import type { FigureValue } from '../../extractors/model/figure.ts';
import type { Span } from '../../extractors/model/span.ts';

export const SLOTS = ['subject', 'object', 'metric', 'scope', 'attribution'] as const;

/** One claim of a gold file; a slot is an array of acceptable answers, null where nothing should be there. */
export interface GoldClaim extends Span {
  readonly id: string;
  readonly quote: string;
  readonly kind: string;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly comparator?: string;
  readonly direction?: string | null;
  readonly from?: number | null;
  readonly time?: string | null;
  readonly modality?: string;
  readonly optional?: boolean;
  readonly subject: readonly string[] | null;
  readonly object: readonly string[] | null;
  readonly metric: readonly string[] | null;
  readonly scope: readonly string[] | null;
  readonly attribution: readonly string[] | null;
}

/** Shared length of two spans over the length they cover together. */
export function overlapShare(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export function sameTime(gold: GoldClaim, mine: Claim): boolean {
  return (gold.time ?? null) === (mine.time?.edtf ?? null);
}

/** Kind, value, unit, comparator, direction, from: exact, but counts compare by value alone and a vague gold value passes. */
export function sameFigureField(field: string, gold: GoldClaim, mine: Claim): boolean {
  switch (field) {
    case 'kind':
      return gold.kind === mine.kind;
    case 'value':
      return gold.value === null || sameValue(gold.value, mine.value);
    case 'unit':
      return gold.kind === 'count'
        ? mine.unit !== null
        : gold.unit === null || foldUnit(gold.unit) === foldUnit(mine.unit);
    case 'comparator':
      return (gold.comparator ?? '=') === mine.comparator;
    case 'direction':
      return gold.kind !== 'change' || (gold.direction ?? 'none') === (mine.direction ?? 'none');
    case 'from':
      return gold.from == null ? mine.from === null : sameValue(gold.from, mine.from);
    default:
      return false;
  }
}

function sameValue(gold: FigureValue, mine: FigureValue): boolean {
  const a = numbers(gold);
  const b = numbers(mine);
  return a.length === b.length && a.every((one, i) => close(one, b[i] ?? Number.NaN));
}

function numbers(value: FigureValue): readonly number[] {
  return value === null ? [] : typeof value === 'number' ? [value] : value;
}

function close(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));
}

function foldUnit(unit: string | null): string {
  return (unit ?? '')
    .replaceAll(/[{}]/g, '')
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1');
}

/** A slot is right when one of its names is, or holds, one of the acceptable answers (articles, case and marks aside). */
export function alikeSlot(gold: readonly string[] | null, mine: Slot | null): boolean {
  const wanted = (gold ?? []).map(plain);
  const got = mine === null ? [] : [mine.id, mine.label, mine.text].map(plain);
  if (wanted.length === 0 || got.length === 0) return wanted.length === got.length;
  return got.some((a) => wanted.some((b) => a === b || (isLong(a) && b.includes(a)) || (isLong(b) && a.includes(b))));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[\s_\-·.,、'"“”《》()（）]+/g, ' ')
    .replace(/^(?:the|a|an) /, '')
    .replace(/^[a-z]+:/, '')
    .trim();
}

function isLong(words: string): boolean {
  return /[\u3400-\u9fff]/.test(words) ? words.length >= 2 : words.length >= 4;
}
