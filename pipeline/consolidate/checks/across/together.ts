import { manyOf } from '../checks-cues.ts';
import type { FigureSentence, Mark } from '../sentence-figures.ts';
import { SUM_CUES } from './cues.ts';
import { areAlike, isCount, startsOf } from './like-figures.ts';

/** A list is gathered from so many sentences at the most. */
const LISTED_IN = 3;

/**
 * The figures of the sentences before that "together the three" and 三家合计 bring together before a total or a share;
 * null where the words do not say so, or where there are not so many.
 */
export function togetherParts(article: readonly FigureSentence[], at: number, total: Mark): readonly Mark[] | null {
  const sentence = article[at];
  if (sentence === undefined) return null;
  const opening = sentence.text.slice(total.claim.sentence[0], total.start).trimStart().slice(0, 80);
  const cue = SUM_CUES[sentence.language].together.exec(opening);
  // "Together with 20 million from games …": what follows is one of them.
  const isOneOf = SUM_CUES[sentence.language].with.test(opening);
  if (cue === null || isOneOf || levelsBetween(sentence, total)) return null;
  const many = manyOf(cue);
  return listEnding(article, at - 1, total, many);
}

/** A figure between the opening and the total, other than how many they are. */
function levelsBetween(sentence: FigureSentence, total: Mark): boolean {
  return sentence.marks.some((mark) => mark.start < total.start && !(isCount(mark) && mark.interval.high <= 12));
}

/** So many like levels that end with the sentence at `last`; all of that one sentence where their number is not told. */
function listEnding(
  article: readonly FigureSentence[],
  last: number,
  total: Mark,
  many: number | null,
): readonly Mark[] | null {
  let list: readonly Mark[] = [];
  for (let at = last; at >= 0 && at > last - LISTED_IN; at -= 1) {
    const sentence = article[at];
    if (sentence === undefined) return null;
    const own = levelsOf(sentence).filter((mark) => total.role !== 'level' || areAlike(mark, total));
    const like = own.filter((mark) => areAlike(mark, list[0] ?? own[0] ?? mark));
    if (like.length === 0) return null;
    list = [...like, ...list];
    if (many === null) return list.length >= 2 ? list : null;
    if (list.length >= many) return list.length === many ? list : null;
  }
  return null;
}

/** The levels of a sentence that a list can hold; where a movement starts is none, nor the number of those listed. */
function levelsOf(sentence: FigureSentence): readonly Mark[] {
  const starts = startsOf(sentence);
  const levels = sentence.marks.filter((mark) => mark.role === 'level' && !starts.has(mark));
  const named = levels.filter((mark) => !(isCount(mark) && mark.interval.high <= levels.length && levels.length > 2));
  return named.length >= 2 ? named : levels;
}
