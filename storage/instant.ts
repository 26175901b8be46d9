/**
 * A moment in UTC as `Date.prototype.toISOString` writes it, `2026-02-10T08:30:00.000Z`: of fixed length, so that
 * order of text is order of time. The caller brings every instant; nothing in this folder looks at a clock.
 */
export type Instant = string;
