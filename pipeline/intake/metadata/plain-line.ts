const MAX_LINE = 500;

/**
 * A line of metadata as people read it, or null when nothing is left: no markup (a title may hold `<b>`, or a whole
 * script), no control characters, no lone surrogates, white space evened out.
 */
export function plainLine(value: string): string | null {
  const text = value
    .slice(0, 4 * MAX_LINE)
    .toWellFormed()
    .replace(/<(script|style)\b[^>]{0,200}>[\s\S]{0,2000}?<\/\1\s{0,4}>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/[\s\p{Cc}\u200b\u2060\ufeff]+/gu, ' ')
    .trim();
  return text === '' ? null : text.slice(0, MAX_LINE).toWellFormed();
}
