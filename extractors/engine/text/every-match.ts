const NONE: readonly RegExpExecArray[] = [];

/**
 * The matches of a pattern in a text, from left to right, as `matchAll` finds them. `matchAll` makes a pattern anew at
 * each call, which takes longer than to look through a sentence.
 *
 * @param pattern with the flag `g`, whose matches are never empty
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  let matches: RegExpExecArray[] | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches ??= [];
    matches.push(match);
  }
  return matches ?? NONE;
}
