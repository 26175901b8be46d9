import { onForget } from './kept-text.ts';

/**
 * Asks whether a pattern may match in a stretch of a text, for stretches that lie close together and overlap: what was
 * looked through and held nothing is not looked through again. False is certain; where true, the stretch itself is to be
 * asked, since a match may begin before it.
 *
 * @param pattern without look-around and without what depends on the edge of the text (`^`, `\\b`)
 * @param longest how many characters a match has at most
 */
export function keptSearch(pattern: RegExp, longest: number): (text: string, from: number, to: number) => boolean {
  let kept = '';
  // The stretch of the text in which no match begins and ends.
  let clearFrom = 0;
  let clearTo = 0;
  onForget(() => {
    kept = '';
  });
  return (text, from, to) => {
    if (text !== kept || from < clearFrom || from > clearTo) {
      kept = text;
      clearFrom = clearTo = from;
    }
    if (to <= clearTo) return false;
    const start = Math.max(clearFrom, clearTo - longest + 1);
    const at = text.slice(start, to).search(pattern);
    clearTo = at < 0 ? to : start + at;
    return at >= 0;
  };
}
