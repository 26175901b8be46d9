/**
 * A text as words for the index, set apart by spaces: Latin words and numbers as they stand, in lower case, and
 * Chinese as every pair of neighbouring characters, so that 稀土 is found in 稀土出口 whatever a segmenter makes of it.
 * A query goes through the same function.
 */
export function searchWords(text: string): string {
  const words: string[] = [];
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/^\p{Script=Han}/u.test(run)) words.push(run);
    else if (run.length < 3) words.push(run);
    else words.push(...pairs([...run]));
  }
  return words.join(' ');
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
