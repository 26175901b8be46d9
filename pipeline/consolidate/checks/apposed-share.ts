import type { Language } from '../../../extractors/model/article.ts';
import type { Check } from '../../../extractors/model/check.ts';
import { isNear, isOfBefore, ratioOf, startsOf } from './across/like-figures.ts';
import { CHECK_CUES } from './checks-cues.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';
import { areLike, type Parted, percentOf, shareOf } from './share.ts';

const ZH_ABOUT =
  '(?:也|即|就是|也就是|合|约合|折合|相当于|等于|差不多|大约|约|近|将近|接近|超|超过|逾|不到|不足|仅|只有|高达|几乎|刚好|正好|已|达|为)';
const EN_ABOUT =
  "(?:or|that's|that is|which is|i\\.e\\.|equal to|equivalent to|about|around|roughly|nearly|almost|some|just|only|over|fully|well|slightly|more than|less than|fewer than|under|at least|close to|a little)";

/** Between a figure and a share that stands in apposition to it: a comma, a dash or a bracket, and what hedges it. */
const OPENS: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^[^，,。；;：:、（(\\d]{0,6}(?:[，,]|—{1,2}|[（(])\\s?${ZH_ABOUT}{0,3}$`, 'u'),
  en: new RegExp(`^(?:\\s[^\\s,;:.(\\d]{1,18}){0,8}(?:,|\\s[–—-]|\\s?\\()\\s?(?:${EN_ABOUT}\\s){0,3}$`, 'iu'),
};
/** Behind it: nothing of its own. */
const CLOSES: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:左右|以上|上下|有余|多|强|弱){0,1}(?:[，,。；;）)]|$)/u,
  en: /^(?:[,.;)]|\s[–—]|\s-\s|\sof (?:the|its|their|all) (?:total|whole|lot)\b|\s?$)/iu,
};
/** Words on either side of a level by which another is part of it. */
const TAKEN_FROM: Readonly<Record<Language, RegExp>> = {
  zh: /其中|[中里内][，,]?[^，,。；;]{0,12}$|^[^，,。；;]{0,8}[的中里]/u,
  en: /\bof (?:the|its|their|them|these|those|which|whom|all|that)\b/iu,
};
/** What is told wrongly is not further than this from what it should be; else the whole is another. */
const MOST_WRONG = 1.6;

/**
 * A share with no verb of its own behind the part that it is of: 果园52万亩，其中受灾的15.6万亩，接近三成; "35 of its 420 shops, one in
 * twelve". It is wrong only where the words take the part from the one like level before it.
 */
export function checkApposedShare(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((share, at) => {
    const last = sentence.marks[at - 1];
    const led = share.role === 'part' ? leading(sentence, share, sentence.marks.slice(at + 1, at + 3)) : null;
    if (led !== null) return led;
    if (share.role !== 'part' || last?.role !== 'level' || !isApposed(sentence, last, share)) return [];
    const parted = fitting(sentence, last, share);
    const check = parted === null ? null : shareOf(parted, share);
    return check ?? [];
  });
}

/** "Nearly three in five kilos, 342 million of 578 million, …"; 近六成，即578万斤中的342万斤: part and whole stand in apposition to the share. */
function leading(sentence: FigureSentence, share: Mark, [a, b]: readonly Mark[]): Check | null {
  if (a === undefined || b === undefined || !areLike(a, b)) return null;
  const { language } = sentence;
  const words = between(sentence, a, b);
  const parted: Parted = language === 'zh' ? { parts: [b], whole: a } : { parts: [a], whole: b };
  const joined =
    language === 'zh' ? ZH_OUT_OF.test(words) : /^\s(?:out )?of (?:the |its |their |a total of )?$/.test(words);
  if (!joined || !OPENS[language].test(between(sentence, share, a))) return null;
  const percent = percentOf(parted);
  return percent !== null && isNear(ratioOf(percent, share.interval), MOST_WRONG) ? shareOf(parted, share) : null;
}

/** Between a whole and its part: 578万斤中的342万斤. */
const ZH_OUT_OF = /^[^，,。；;\d]{0,8}[中里]的?[^，,。；;\d]{0,8}$/u;

/** Whether nothing but a stop and a hedge stands between a figure and a share, and nothing of the share's own behind it. */
export function isApposed(sentence: FigureSentence, last: Mark, share: Mark): boolean {
  const behind = sentence.text.slice(share.end, Math.min(share.end + 20, share.claim.sentence[1]));
  return (
    OPENS[sentence.language].test(between(sentence, last, share)) &&
    CLOSES[sentence.language].test(behind) &&
    !/率$|\b(?:rate|margin|yield)\b/iu.test(share.claim.metric?.text ?? '')
  );
}

function fitting(sentence: FigureSentence, last: Mark, share: Mark): Parted | null {
  const { language } = sentence;
  const starts = startsOf(sentence);
  const like = sentence.marks.filter(
    (mark) =>
      mark.start < last.start &&
      areLike(mark, last) &&
      !starts.has(mark) &&
      !isOfBefore(sentence, mark) &&
      !/[;；]/u.test(between(sentence, mark, last)),
  );
  const previous = like.at(-1);
  const isWhole = previous !== undefined && CHECK_CUES[language].partOfWhole.test(between(sentence, previous, last));
  const possible: readonly Parted[] = isWhole
    ? [{ parts: [previous], whole: last }]
    : like.map((whole) => ({ parts: [last], whole })).filter(({ whole }) => whole.interval.low >= last.interval.high);
  const holding = possible.findLast((parted) => shareOf(parted, share)?.consistent === true);
  if (holding !== undefined) return holding;
  const [only] = possible;
  if (only === undefined || possible.length > 1 || like.length > 1) return null;
  const [first, second] = isWhole ? [previous, last] : [only.whole, last];
  const percent = percentOf(only);
  const isTaken = isWhole || TAKEN_FROM[language].test(between(sentence, first, second));
  return isTaken && percent !== null && isNear(ratioOf(percent, share.interval), MOST_WRONG) ? only : null;
}
