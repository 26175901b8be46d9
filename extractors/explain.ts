import { extractClaims } from './extract-claims.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import type { ArticleText } from './model/article.ts';
import type { Claim } from './model/claim.ts';
import type { Derivation } from './model/derivation.ts';
import { DOUBTS } from './model/doubt.ts';

/**
 * The derivation of the claims at an offset, in words, one line each: what was concluded, the rule's name, and the
 * words it stood on. Empty where no claim covers the offset.
 */
export function explain(article: ArticleText, offset: number, lexicon: Lexicon = defaultLexicon()): readonly string[] {
  return extractClaims(article, lexicon)
    .filter((claim) => claim.start <= offset && offset < claim.end)
    .flatMap((claim) => explainClaim(article.text, claim));
}

function explainClaim(text: string, claim: Claim): readonly string[] {
  return [
    `${claim.quote}: ${claim.kind}`,
    ...lines(text, claim.derivation, 1),
    ...claim.doubts.map((doubt) => `  doubt: ${DOUBTS[doubt]} (${doubt})`),
  ];
}

function lines(text: string, derivation: Derivation, depth: number): readonly string[] {
  const words = text.slice(derivation.start, derivation.end).replaceAll(/\s+/g, ' ');
  return [
    `${'  '.repeat(depth)}${derivation.gives}  [${derivation.rule}]  “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”`,
    ...derivation.parts.flatMap((part) => lines(text, part, depth + 1)),
  ];
}
