import type { Check } from '../../../../extractors/model/check.ts';
import { middleOf } from '../../verdict/figure-words.ts';
import { CHECK_CUES } from '../checks-cues.ts';
import { growthOf } from '../growth.ts';
import { between, type FigureSentence, type Mark } from '../sentence-figures.ts';
import { isNear, isOfBefore, levelsBefore, ratioOf, spanWithin } from './like-figures.ts';

/** The end of such a movement is looked for in so many sentences before it. */
const REACH = 2;
/** What is told wrongly is not further than this from what it should be; else it is the rate of something else. */
const MOST_WRONG = 2;

/**
 * A rate whose start stands beside it and whose end stands in a sentence before: 购金863吨。…购金量较上年的1089吨下降20.8%. It is
 * wrong only where the end that the words can mean is the only one.
 */
export function checkEndBefore(article: readonly FigureSentence[], at: number): readonly Check[] {
  const sentence = article[at];
  if (sentence === undefined) return [];
  const cues = CHECK_CUES[sentence.language];
  return sentence.marks.flatMap((from, i) => {
    const rate = sentence.marks[i + 1];
    const opens = from.role === 'level' && cues.from.test(from.before) && !sentence.marks.slice(0, i).some(isLevel);
    if (!opens || rate?.role !== 'change' || !cues.rateAfter.test(between(sentence, from, rate))) return [];
    // Where the sentence goes on to the level it moved to, that is the end.
    if (sentence.marks.slice(i + 2).some((mark) => mark.dimension === from.dimension)) return [];
    const ends = levelsBefore(article, { mark: from, at: at - 1 }, REACH - 1).filter(
      ({ mark, at: home }) => mark.dimension === from.dimension && !isOfBefore(article[home] ?? sentence, mark),
    );
    const named = ends.filter(({ mark }) => isNamedAlike(mark, from));
    const told = (to: Mark) => growthOf({ from, to }, rate);
    const holds = named.map(({ mark }) => told(mark)).find((check) => check?.consistent === true);
    const [only] = named;
    const missed = only !== undefined && ends.length === 1 && isClose(from, only.mark, rate) ? told(only.mark) : null;
    const check = holds ?? missed;
    return check == null ? [] : [{ ...check, ...spanWithin([from, rate], sentence) }];
  });
}

function isLevel({ role }: Mark): boolean {
  return role === 'level';
}

/** Of one metric by their words; of two subjects that are named, of the same. */
function isNamedAlike({ claim: a }: Mark, { claim: b }: Mark): boolean {
  if (a.metric?.id !== b.metric?.id) return false;
  if (a.metric === null) return a.subject !== null && a.subject.id === b.subject?.id;
  return a.subject === null || b.subject === null || a.subject.id === b.subject.id;
}

function isClose(from: Mark, to: Mark, rate: Mark): boolean {
  const grown = 100 * ((ratioOf(to.interval, from.interval) ?? 1) - 1);
  const told = middleOf(rate.interval);
  return told * grown > 0 && isNear(grown / told, MOST_WRONG);
}
