import type { Language } from '../../../extractors/model/article.ts';
import type { Check } from '../../../extractors/model/check.ts';
import { middleOf, numberWords } from '../verdict/figure-words.ts';
import { meets } from '../verdict/interval.ts';
import { differenceOf } from '../verdict/interval-math.ts';
import { areAlike, isNear, ratioOf } from './across/like-figures.ts';
import { stated } from './check-words.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

/** Before what is left. */
const LEFT: Readonly<Record<Language, RegExp>> = {
  zh: /[，,][^，,。；;\d]{0,6}(?:还剩|仅剩|只剩|剩下|剩余|剩|余下|尚余|尚存)[^，,。；;\d]{0,6}$/u,
  en: /,\s(?:which (?:leaves|left|will leave)|leaving|to leave)\s(?:it with\s|them with\s|only\s|just\s|about\s|behind\s){0,2}$/iu,
};
/** Between what is taken and what it is taken from: "24 of its 116 branches". */
const OUT_OF = /^\s(?:[a-z]{1,12}\s)?(?:out )?of (?:the|its|their|all)\s(?:[a-z-]{1,12}\s){0,2}$/u;
/** Before what is taken from the level before it: 116家网点中关闭24家. */
const TAKEN =
  /(?:[中里][，,]?)[^，,。；;\d]{0,10}$|^[^。；;\d]{0,12}(?:关闭|关停|裁减|裁撤|出售|售出|卖出|撤下|撤出|报废|注销)[^，,。；;\d]{0,6}$/u;
/** What is told wrongly is not further than this from what it should be; else it is what is left of something else. */
const MOST_WRONG = 1.6;

/** What is left of a whole once a part is taken: "24 of its 116 branches, leaving 92"; 116家网点中关闭24家，还剩92家. */
export function checkRemainder(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((left, at) => {
    const taken = left.role === 'level' ? takenBefore(sentence, sentence.marks.slice(0, at), left) : null;
    if (taken === null) return [];
    const rest = differenceOf(taken.whole.interval, taken.part.interval);
    const consistent = meets(rest, left.interval);
    if (!consistent && !isNear(ratioOf(rest, left.interval), MOST_WRONG)) return [];
    const figures = {
      more: taken.whole.claim.quote,
      less: taken.part.claim.quote,
      found: numberWords(middleOf(rest)),
      told: left.claim.quote,
    };
    const start = Math.min(taken.whole.start, taken.part.start);
    return [{ start, end: left.end, kind: 'sum', consistent, ...stated('balance', figures) }];
  });
}

/** The part and the whole right before what is left. */
function takenBefore(
  sentence: FigureSentence,
  before: readonly Mark[],
  left: Mark,
): { readonly whole: Mark; readonly part: Mark } | null {
  const [a, b] = before.slice(-2);
  if (a === undefined || b === undefined || !LEFT[sentence.language].test(left.before)) return null;
  if (!areAlike(a, b) || !areAlike(b, left)) return null;
  const words = between(sentence, a, b);
  if (sentence.language === 'zh') return TAKEN.test(words) ? { whole: a, part: b } : null;
  return OUT_OF.test(words) ? { whole: b, part: a } : null;
}
