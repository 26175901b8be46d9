/** Whether the clause may end there. */
export function isClauseEnd(text: string, end: number): boolean {
  return end >= text.length || /[\s.,;:!?)\]"'—-]/.test(text.charAt(end));
}

/** Words that go on behind a fraction that stands by itself. */
export function isFunctionWord(word: string): boolean {
  return /^(?:in|since|over|from|to|and|but|this|last|by|on|after|between|within|compared|during|for|while|when|as|at|year|because|with|within|against|amid|despite|before|under|until|through|so|yet)$/.test(
    word,
  );
}

/** `a quarter of 2025`, `a quarter of the year` are times. */
export function isTimeBehind(text: string, end: number, parts: { readonly denominator: number }): boolean {
  return parts.denominator === 4 && /^ (?:the )?(?:year|fiscal|(?:19|20)\d\d\b(?!,))/.test(text.slice(end, end + 14));
}

const ONE = /1 (?=per ?cent|percentage|pct)/y;

/** `a tenth of 1 percent`: the place behind the 1, or `at`. */
export function behindOne(text: string, at: number): number {
  ONE.lastIndex = at;
  return ONE.test(text) ? ONE.lastIndex : at;
}
