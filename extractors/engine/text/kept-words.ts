import type { Lexicon } from '../../lexicon/lexicon.ts';

const MOST_KEPT = 4096;

/**
 * What some words tell with a lexicon, worked out once for each lexicon and words: the same metrics are named again and
 * again. What is kept has an end, as words have none.
 */
export function keptByWords<Told>(
  tell: (lexicon: Lexicon, words: string) => Told,
): (lexicon: Lexicon, words: string) => Told {
  const lexicons = new WeakMap<Lexicon, Map<string, { readonly told: Told }>>();
  return (lexicon, words) => {
    let kept = lexicons.get(lexicon);
    if (kept === undefined) {
      kept = new Map();
      lexicons.set(lexicon, kept);
    }
    const known = kept.get(words);
    if (known !== undefined) return known.told;
    const told = tell(lexicon, words);
    if (kept.size >= MOST_KEPT) kept.clear();
    // A copy: words cut out of a text would hold the whole text for as long as they are kept here.
    kept.set(` ${words}`.slice(1), { told });
    return told;
  };
}
