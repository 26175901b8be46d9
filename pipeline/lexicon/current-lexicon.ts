import { defaultLexicon, type Lexicon, RULES_VERSION } from '../../extractors/index.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { type LoadedLexicon, loadLexicon, stampOf } from './load-lexicon.ts';

let stamp: string | null = null;
let current: LoadedLexicon | null = null;

/**
 * The lexicon in force, for the processes that read: that of HESHU_LEXICON, read again when the file has changed. A file
 * that is being edited and not valid now leaves the one before in force; at the first reading it is an error.
 * @throws CodedError LEXICON_INVALID, NAME_TWICE
 */
export function currentLexicon(path: string | undefined): { readonly lexicon: Lexicon; readonly rules: string } {
  if (path === undefined || path === '') return { lexicon: defaultLexicon(), rules: RULES_VERSION };
  const now = stampOf(path);
  if (current === null || now !== stamp) {
    try {
      current = loadLexicon(path);
    } catch (error) {
      if (current === null || !(error instanceof CodedError)) throw error;
    }
    stamp = now;
  }
  return current;
}
