import type { Language } from '../../../extractors/model/article.ts';
import type { Check } from '../../../extractors/model/check.ts';
import { meets } from '../verdict/interval.ts';
import { shifted } from '../verdict/interval-math.ts';
import { isNear, ratioOf } from './across/like-figures.ts';
import { averageWords } from './average-words.ts';
import { stated } from './check-words.ts';
import { areCountsOfOne } from './growth.ts';
import { between, type FigureSentence, type Mark } from './sentence-figures.ts';

const PERIODS = ['day', 'week', 'month', 'year'] as const;
type Period = (typeof PERIODS)[number];

/** The words right before or right behind a figure that make it an average of each such period. */
const EACH: Readonly<Record<Language, { readonly before: RegExp | null; readonly behind: RegExp | null }>> = {
  zh: {
    before:
      /(?:平均)?(?:(?<even>[日天周月年])均|平均每(?:个)?(?<each>[日天周月年])|每(?:个)?(?<one>[日天周月年])平均|平均一(?<a>[日天周月年]))[^，,。；;\d]{0,8}$/u,
    behind: null,
  },
  en: {
    before: null,
    behind: /^(?:\s[a-z-]{1,14}){0,2}\s(?:an?|per|each|every)\s(?<each>day|week|month|year)\b/iu,
  },
};
const ZH_PERIODS: Readonly<Record<string, Period>> = { 日: 'day', 天: 'day', 周: 'week', 月: 'month', 年: 'year' };
/** Before an English average: what makes it follow from the total. */
const EN_AVERAGE =
  /(?:\bor|\baverag(?:e|ing)(?:\sof)?|\bequal to|\bequivalent to|\bwhich (?:is|makes|means)|\bthat is)\s(?:[a-z]{1,9}\s){0,3}$/iu;
/** What is told wrongly is not further than this from what it should be; else it is the average of something else. */
const MOST_WRONG = 1.6;

/**
 * A total over so many days, weeks, months or years and its average of one: 假期八天，共发送旅客1.2亿人次，日均1500万人次; "1.2 million in six
 * weeks, an average of 200,000 a week".
 */
export function checkPerSpan(sentence: FigureSentence): readonly Check[] {
  return sentence.marks.flatMap((average, at) => {
    const period = average.role === 'level' ? periodOf(sentence, average) : null;
    if (period === null) return [];
    const before = sentence.marks.slice(0, at).filter((mark) => !/[;；。]/u.test(between(sentence, mark, average)));
    const spans = before.filter(
      ({ role, claim }) => role === 'span' && claim.unit === period && claim.comparator === '=',
    );
    const totals = before.filter((mark) => isLike(mark, average) && mark.interval.low > average.interval.high);
    const [span, total] = [spans.at(-1), totals.at(-1)];
    const count = span?.claim.value;
    if (span === undefined || total === undefined || typeof count !== 'number' || count < 2 || spans.length > 1)
      return [];
    const part = shifted(total.interval, 1 / count);
    const consistent = meets(part, average.interval);
    if (!consistent && !isNear(ratioOf(part, average.interval), MOST_WRONG)) return [];
    const figures = { ...averageWords(total, part, average), years: span.claim.quote };
    const start = Math.min(span.start, total.start);
    return [{ start, end: average.end, kind: 'ratio', consistent, ...stated('per-span', figures) }];
  });
}

function periodOf({ language, text }: FigureSentence, mark: Mark): Period | null {
  const { before, behind } = EACH[language];
  const groups =
    before?.exec(mark.before)?.groups ??
    behind?.exec(text.slice(mark.end, mark.claim.sentence[1]).slice(0, 48))?.groups;
  if (groups === undefined) return null;
  const word = Object.values(groups).find((one) => one !== undefined) ?? '';
  if (language === 'zh') return ZH_PERIODS[word] ?? null;
  return EN_AVERAGE.test(mark.before) ? (PERIODS.find((one) => one === word.toLowerCase()) ?? null) : null;
}

function isLike(mark: Mark, average: Mark): boolean {
  if (mark.role !== 'level') return false;
  const [what = ''] = average.dimension.split('/');
  return mark.dimension === what || areCountsOfOne(mark, average);
}
