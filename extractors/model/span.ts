/**
 * A stretch of one article's text.
 *
 * Unit: UTF-16 code units from the start of the text, as `slice` counts. `end` is the first unit after the stretch.
 * Always: 0 <= start < end <= text.length, and neither end splits a surrogate pair.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span stands on. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The shortest span that holds both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
