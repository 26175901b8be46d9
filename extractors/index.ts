/** The front door of the extractors: text in, claims out. Usable as a library on its own. */

export { headOver } from './engine/text/table-head.ts';
export { explain } from './explain.ts';
export { extractClaims } from './extract-claims.ts';
export { detectLanguage } from './language.ts';
export { createLexicon, defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
export { dimensionOf, factorOf } from './lexicon/units.ts';
export { readConcepts } from './read-concepts.ts';
export { readFigures } from './read-figures.ts';
export { RULES_VERSION } from './rules-version.ts';
