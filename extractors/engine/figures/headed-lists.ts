import type { Find, QuantityFind } from './find.ts';
import type { FigureReading, LanguagePack, TableHeading } from './language-pack.ts';
import { withHeading } from './tables.ts';

/** `China: `, `- 中国：约`, `2. Peru – `, `China `: the label of an item, up to its number. */
const LABEL =
  /^[ \t\u3000]*(?:[-*•·–] ?|\d{1,2}[.、)] ?)?[^:：\d\n]{1,40}(?:[:：] ?| [-–—] ?|[—–]{1,2} ?| )[^\d\s:：]{0,4}$/u;
/** Behind the number the item ends, but for a remark in brackets. */
const ENDS = /^[ \t]*(?:$|\r?\n|[;；。]|[(（])/;
/** Longest line that an item or what stands over a list may have. */
const LONGEST = 240;
const LINE_FEED = 0x0a;
const COLON = 0x3a;
const SPACE = 0x20;

/**
 * Gives the bare numbers of a list the unit and the scale that the line over it tells:
 * `Mine production, in tonnes:` over `China: 270,000`, 产量（万吨）如下： over 中国：27. Linear in the number of finds.
 */
export function readHeadedLists(reading: FigureReading, pack: LanguagePack): readonly Find[] {
  const { text, finds } = reading;
  const headingOf = pack.tableHeading;
  if (headingOf === undefined) return finds;
  let read: Find[] | null = null;
  let list: { readonly heading: TableHeading | null; readonly end: number } = { heading: null, end: -1 };
  for (let index = 0; index < finds.length; index++) {
    const find = finds[index];
    if (find?.type !== 'quantity' || find.unit !== null || find.role !== 'amount') continue;
    const start = itemStart(text, find);
    if (start === null) continue;
    const goesOn = list.end >= 0 && text.slice(list.end, Math.min(start, list.end + LONGEST)).trim() === '';
    list = { heading: goesOn ? list.heading : headingOver(text, start, headingOf), end: lineEnd(text, find.end) };
    if (list.heading?.code == null || list.heading.code === '1') continue;
    read ??= [...finds];
    read[index] = withHeading(find, [list.heading]);
  }
  return read ?? finds;
}

/** Where the line of an item begins whose label is followed by this number and nothing else; null for any other number. */
function itemStart(text: string, { start, end }: QuantityFind): number | null {
  const near = text.charCodeAt(start - 1);
  // A label ends right before the number, or before a blank or a hedge of a few characters.
  if (near !== SPACE && near !== COLON && near < 0x2000) return null;
  if (!ENDS.test(text.slice(end, end + 8))) return null;
  const from = Math.max(0, start - LONGEST);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return line >= from && LABEL.test(text.slice(line, start)) ? line : null;
}

/** What the line over a list says of its numbers, which ends in a colon; blank lines may stand between. */
function headingOver(
  text: string,
  start: number,
  headingOf: (words: string) => TableHeading | null,
): TableHeading | null {
  let end = start;
  while (end > 0 && text.charCodeAt(end - 1) <= SPACE) end--;
  if (start - end > 6 || !/[:：]$/.test(text.slice(end - 1, end))) return null;
  const line = text.lastIndexOf('\n', end - 1) + 1;
  return end - line > LONGEST ? null : headingOf(text.slice(line, end - 1));
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST && text.charCodeAt(end) !== LINE_FEED) end++;
  return end;
}
