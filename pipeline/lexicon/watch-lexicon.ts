import { CodedError } from '../../extractors/model/errors.ts';
import { groupUnder } from './group-under.ts';
import { loadLexicon, stampOf } from './load-lexicon.ts';

/** How often the file is looked at. */
const LOOK_MS = 2000;

/**
 * Checks the lexicon at the start, and says in words what became of each change to its file: the processes that read
 * take it up by themselves, and keep the one before while it is not valid; this one groups under it. Returns how to stop.
 * @throws CodedError LEXICON_INVALID, NAME_TWICE
 */
export function watchLexicon(path: string | null, say: (words: string) => void): () => void {
  if (path === null) return () => {};
  loadLexicon(path);
  let stamp = stampOf(path);
  const timer = setInterval(() => {
    const now = stampOf(path);
    if (now === stamp) return;
    stamp = now;
    try {
      const { own } = loadLexicon(path);
      groupUnder(path);
      say(`${path} was read again: ${own.length} rows of your own. Articles that come now are read with it.`);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      say(`${error.message} The lexicon before it stays in force.`);
    }
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
