/** Characters that a terminal draws two columns wide: CJK, full width forms, and most emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Steers a terminal, or turns the direction of writing. */
const STEERING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text from outside as one line that is safe to print: no escape sequence, no line break, nothing that turns the
 * direction of writing. Spaces at its ends are kept.
 */
export function safeText(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').replace(STEERING, '�');
}

/** A message of several lines that is safe to print: names of files and of entries in archives stand in messages. */
export function safeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(STEERING, '�'))
    .join('\n');
}

/** One line that is safe to print, without spaces at its ends. */
export function oneLine(text: string): string {
  return safeText(text).trim();
}

/** Columns that a terminal needs for the text. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** One line of at most so many columns, the rest cut off and marked with an ellipsis. */
export function shorten(text: string, columns: number): string {
  const line = oneLine(text);
  if (widthOf(line) <= columns) return line;
  let kept = '';
  let width = 0;
  for (const character of line) {
    width += WIDE.test(character) ? 2 : 1;
    if (width > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
