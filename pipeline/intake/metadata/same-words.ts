/** True when two lines say the same but for white space, punctuation, width and case. Empty lines are like nothing. */
export function sameWords(a: string, b: string): boolean {
  const words = bareWords(a);
  return words !== '' && words === bareWords(b);
}

/** The letters and digits of a text: NFKC, lower case, without white space and punctuation. */
export function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
