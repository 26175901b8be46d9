/** A run of Chinese is found by any stretch of it up to this many characters. */
const LONGEST = 6;

/**
 * The words by which a text is found in the plain SQLite file, by programs that know no Chinese: each Latin word and
 * number once, in lower case, and of Chinese every stretch of 1 to 6 characters, as SQLite takes a run for one word.
 */
export function plainWords(text: string): string {
  const words = new Set<string>();
  for (const [run] of text.normalize('NFKC').matchAll(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)) {
    const characters = [...run];
    if (!/^\p{Script=Han}/u.test(run)) words.add(run.toLowerCase());
    else
      for (let from = 0; from < characters.length; from += 1)
        for (let to = from + 1; to <= Math.min(characters.length, from + LONGEST); to += 1)
          words.add(characters.slice(from, to).join(''));
  }
  return [...words].join(' ');
}
