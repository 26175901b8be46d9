/** F1 of the overlap of 4-grams, as multisets: words in Latin script, characters in Chinese. 1 when both are empty. */
export function fourGramF1(found: string, expected: string): number {
  const a = gramsOf(found);
  const b = gramsOf(expected);
  const size = sum(a) + sum(b);
  if (size === 0) return 1;
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return (2 * shared) / size;
}

function gramsOf(text: string): ReadonlyMap<string, number> {
  const tokens = text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const grams = new Map<string, number>();
  for (let at = 0; at + 4 <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + 4).join(' ');
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

function sum(grams: ReadonlyMap<string, number>): number {
  return [...grams.values()].reduce((total, count) => total + count, 0);
}
