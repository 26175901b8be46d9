import { groupWith } from '../consolidate/metrics/lexicon.ts';
import { currentLexicon } from './current-lexicon.ts';

/**
 * Lets this process group under the lexicon of HESHU_LEXICON, or under the built-in one alone. The file is read when
 * the first claims are grouped; call it again when it has changed.
 * @throws CodedError LEXICON_INVALID, NAME_TWICE, then, when the file is not valid
 */
export function groupUnder(path: string | null | undefined): void {
  let lexicon: ReturnType<typeof currentLexicon>['lexicon'] | null = null;
  groupWith(() => {
    lexicon ??= currentLexicon(path ?? undefined).lexicon;
    return lexicon;
  });
}
