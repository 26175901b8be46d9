import type { Find } from './find.ts';
import type { LanguagePack } from './language-pack.ts';

/** How far around a sum a word for its currency may stand. */
const REACH = 4;

/**
 * Sums in a currency that goes without its country's name (元, $) are of the country that the text is from, where the pack
 * can tell that it is another one than usual.
 */
export function inHomeMoney(
  { text, finds }: { readonly text: string; readonly finds: readonly Find[] },
  original: string,
  { homeMoney }: LanguagePack,
): readonly Find[] {
  const home = homeMoney?.(original, text) ?? null;
  if (home === null) return finds;
  return finds.map((find): Find => {
    if (find.type !== 'quantity' || find.unit === null) return find;
    const { code } = find.unit;
    if (code !== home.from && !code.startsWith(`${home.from}/`)) return find;
    const words = text.slice(Math.max(0, find.start - REACH), find.end + REACH);
    if (home.named.test(words)) return find;
    const per = code.slice(home.from.length);
    if (home.keptPer?.has(per.slice(1)) === true) return find;
    const doubts = home.doubts ?? find.unit.doubts;
    return { ...find, unit: { ...find.unit, code: home.to + per, doubts } };
  });
}
