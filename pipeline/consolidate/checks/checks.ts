import { fold } from '../../../extractors/engine/text/fold.ts';
import type { Check } from '../../../extractors/model/check.ts';
import type { Claim } from '../../../extractors/model/claim.ts';
import { checksAcross } from './across/checks-across.ts';
import { checkAmountAndRate } from './amount-and-rate.ts';
import { checkApposedShare } from './apposed-share.ts';
import { CHECK_CUES } from './checks-cues.ts';
import { checkGrowth } from './growth.ts';
import { checkTables } from './in-tables.ts';
import { checkPerSpan } from './per-span.ts';
import { checkPlainGrowth } from './plain-growth.ts';
import { checkRatio } from './ratio.ts';
import { checkRemainder } from './remainder.ts';
import { type FigureSentence, figureSentences } from './sentence-figures.ts';
import { checkShare } from './share.ts';
import { checkSum } from './sum.ts';

/**
 * The arithmetic that an article states, each with whether it holds within the rounding of the figures printed. Only
 * figures that the words relate are checked, so that what is found wrong is wrong. Claims are those of the one article;
 * checks come in text order.
 */
export function checkArithmetic(text: string, claims: readonly Claim[]): readonly Check[] {
  const folded = fold(text);
  const sentences = figureSentences(folded, claims);
  const told = sentences.flatMap((sentence, i) => [
    ...firstOf([...checkGrowth(sentence), ...checkAmountAndRate(sentence)], checkPlainGrowth(sentence)),
    ...firstOf(checkRatio(sentence), checkPerSpan(sentence)),
    ...checkRemainder(sentence),
    ...wholeBeside(sentence, sentences[i - 1]),
  ]);
  const found = [...told, ...checkTables(folded, sentences)];
  // What a sentence says by itself needs no figures of others.
  const apart = checksAcross(sentences).filter(
    (check) => !found.some((one) => one.kind === check.kind && one.start < check.end && check.start < one.end),
  );
  const unique = new Map(
    [...found, ...apart].map((check) => [`${check.kind} ${check.start} ${check.end} ${check.why}`, check]),
  );
  return [...unique.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Shares and sums of a sentence, for which it may take the whole from the sentence before; they are told in its own figures. */
function wholeBeside(sentence: FigureSentence, previous: FigureSentence | undefined): readonly Check[] {
  const joined = withWhole(sentence, previous);
  const opening = sentence.marks[0]?.start ?? 0;
  return [...firstOf(checkShare(joined), checkApposedShare(joined)), ...checkSum(joined)].flatMap((check) =>
    check.end <= opening ? [] : [{ ...check, start: Math.max(check.start, opening) }],
  );
}

/** What cues relate goes before what its place or its number relates. */
function firstOf(cued: readonly Check[], plain: readonly Check[]): readonly Check[] {
  return [...cued, ...plain.filter((one) => !cued.some((other) => other.start < one.end && one.start < other.end))];
}

/** A sentence begins at most so far behind the end of the one before it. */
const PARAGRAPH_BREAK = 2;

/** A sentence that opens with 其中 or "Of these" takes its parts from a figure of the sentence before. */
function withWhole(sentence: FigureSentence, previous: FigureSentence | undefined): FigureSentence {
  const [first] = sentence.marks;
  const opens = first !== undefined && CHECK_CUES[sentence.language].ofWhich.test(first.before.slice(0, 12));
  const last = previous?.marks.at(-1);
  const adjacent =
    first !== undefined && last !== undefined && first.claim.sentence[0] - last.claim.sentence[1] <= PARAGRAPH_BREAK;
  return opens && adjacent && previous !== undefined
    ? { ...sentence, marks: [...previous.marks, ...sentence.marks] }
    : sentence;
}
