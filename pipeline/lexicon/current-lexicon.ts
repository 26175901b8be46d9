import { defaultLexicon, RULES_VERSION } from '../../extractors/index.ts';
import { CodedError } from '../../extractors/model/errors.ts';
import { type LoadedLexicon, loadLexicon, stampOf } from './load-lexicon.ts';

const NONE: LoadedLexicon['own'] = [];

let stamp: string | null = null;
let current: LoadedLexicon | null = null;

/**
 * The lexicon in force in this process: that of HESHU_LEXICON, read again when the file has changed. A file
 * that is being edited and not valid now leaves the one before in force; at the first reading it is an error.
 * @throws CodedError LEXICON_INVALID, NAME_TWICE
 */
export function currentLexicon(path: string | undefined): Pick<LoadedLexicon, 'lexicon' | 'rules'> {
  return inForce(path) ?? { lexicon: defaultLexicon(), rules: RULES_VERSION };
}

/** What the newsroom adds to the built-in tables, for those who only need names. @throws CodedError as currentLexicon */
export function ownRows(path: string | undefined): LoadedLexicon['own'] {
  return inForce(path)?.own ?? NONE;
}

function inForce(path: string | undefined): LoadedLexicon | null {
  if (path === undefined || path === '') return null;
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
