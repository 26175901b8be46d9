import type { ReadingContext } from '../../engine/figures/rule.ts';
import { isDigit } from '../../engine/text/characters.ts';
import { classAt, DIGIT, valueAt, ZERO } from '../numerals/numeral-characters.ts';

/** A year as the words give it. */
export interface YearRead {
  readonly end: number;
  /** Null where it counts from a publication day that is not known. */
  readonly year: number | null;
  /** True where it was counted from the publication day or from a time before. */
  readonly counted: boolean;
  /** True where the century was supplied. */
  readonly assumed: boolean;
}

/** Years said by their distance from the publication year. */
const DISTANCES = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  去年度: -1,
  上一年: -1,
  上一年度: -1,
  前一年: -1,
  前一年度: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  明年度: 1,
  来年: 1,
  下一年: 1,
  后年: 2,
  大后年: 3,
} as const satisfies Record<string, number>;

const RELATIVE: ReadonlyMap<string, number> = new Map(Object.entries(DISTANCES));

/** The year that the last time of the text lies in, and the one after it. */
const BACKWARD = { 当年: 0, 同年: 0, 该年: 0, 次年: 1, 翌年: 1 } as const satisfies Record<string, number>;
const ANAPHORIC: ReadonlyMap<string, number> = new Map(Object.entries(BACKWARD));

/** The words above, for a rule's `starts`. */
export const YEAR_WORD_STARTS: readonly string[] = [...RELATIVE.keys(), ...ANAPHORIC.keys()];

/** Reads 2025年, 二〇二五年, 98年, 去年, 同年 at `at`, one space allowed before 年. */
export function readYear(text: string, at: number, context: ReadingContext): YearRead | null {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readArabicYear(text, at, context);
  const kind = classAt(text, at);
  if (kind === DIGIT || kind === ZERO) return readSpelledYear(text, at, context);
  return readYearWord(text, at, context);
}

function readArabicYear(text: string, at: number, context: ReadingContext): YearRead | null {
  let stop = at;
  while (isDigit(text.charCodeAt(stop)) && stop - at <= 4) stop++;
  const length = stop - at;
  const end = endOfYearSign(text, stop);
  if (end === null || (length !== 4 && length !== 2)) return null;
  const number = Number(text.slice(at, stop));
  if (length === 4)
    return number >= 1000 && number <= 2999 ? { end, year: number, counted: false, assumed: false } : null;
  return shortYear(text, { at, end, number }, context);
}

/** 年 and 年度; not 年代, 年级, 年来, 年前 by themselves, which others read. */
function endOfYearSign(text: string, at: number): number | null {
  const from = text[at] === ' ' ? at + 1 : at;
  if (text[from] !== '年') return null;
  const next = text[from + 1];
  if (next === '代' || next === '级' || next === '龄') return null;
  return next === '度' ? from + 2 : from + 1;
}

/** 07年, and 98年 or 18年10月: two digits that cannot be a duration. The century is the nearest to the publication day. */
function shortYear(
  text: string,
  read: { at: number; end: number; number: number },
  context: ReadingContext,
): YearRead | null {
  const { at, end, number } = read;
  const month = /^ ?\d{1,2} ?月/.test(text.slice(end, end + 5));
  const next = text[end] ?? '。';
  // 25年上半年, 〇八年: no stretch of time goes on or begins like that.
  const placed = PART_OF_IT.test(text.slice(end, end + 4)) || classAt(text, at) === ZERO;
  const safe = text[at] === '0' || month || placed || (number >= 80 && !'来前后间内以的历多半期'.includes(next));
  if (!safe || (!month && !placed && '来间内多'.includes(next))) return null;
  const reference = context.published === null ? null : Number(context.published.slice(0, 4));
  const century = reference === null ? (number >= 50 ? 1900 : 2000) : nearestCentury(number, reference);
  return { end, year: century + number, counted: false, assumed: true };
}

const PART_OF_IT = /^(?:[上下]半年|第?[一二三四]季度?|前三季度|Q[1-4])/;

function nearestCentury(number: number, reference: number): number {
  const base = Math.floor(reference / 100) * 100;
  const candidates = [base - 100, base, base + 100];
  const score = (century: number): number =>
    Math.abs(century + number - reference) + (century + number > reference + 10 ? 100 : 0);
  return candidates.reduce((best, century) => (score(century) < score(best) ? century : best));
}

/** 一九九八年, 二〇二五年; 九八年 needs the month behind it to be no duration. */
function readSpelledYear(text: string, at: number, context: ReadingContext): YearRead | null {
  let stop = at;
  let number = 0;
  while ((classAt(text, stop) === DIGIT || classAt(text, stop) === ZERO) && text[stop] !== '两' && stop - at < 5) {
    number = number * 10 + valueAt(text, stop);
    stop++;
  }
  const length = stop - at;
  const end = length === 4 || length === 2 ? endOfYearSign(text, stop) : null;
  if (end === null) return null;
  if (length === 4)
    return number >= 1000 && number <= 2999 ? { end, year: number, counted: false, assumed: false } : null;
  if (number < 50 && classAt(text, at) !== ZERO) return null;
  if (isNextDigit(text, at)) return null;
  return shortYear(text, { at, end, number }, context);
}

/** 七八年 is "seven or eight years" as often as 1978. */
function isNextDigit(text: string, at: number): boolean {
  return valueAt(text, at + 1) === valueAt(text, at) + 1;
}

const BELONGS_BEFORE = /^[产成工运用业标地营建园税]后年/u;

function readYearWord(text: string, at: number, context: ReadingContext): YearRead | null {
  for (let length = 4; length >= 2; length--) {
    if (at + length > text.length) continue;
    const word = text.slice(at, at + length);
    const distance = RELATIVE.get(word);
    if (distance !== undefined) {
      if (
        (word === '上年' || word === '本年' || word === '前年' || word === '来年') &&
        '以近晚目之日眼'.includes(text[at - 1] ?? '。')
      )
        return null;
      // 从|上年同期的3.5万吨, but 从前|年, 从来|年.
      if (/^[前来]/.test(word) && text[at - 1] === '从' && word !== '前一年') return null;
      // 疫情前一年: before something else than the year told of.
      if (word.startsWith('前一') && !'比较于与由从同及，,。；（('.includes(text[at - 1] ?? '。')) return null;
      const year =
        word.startsWith('上') || word.startsWith('前一')
          ? yearBefore(text, at, context)
          : fromPublished(context, distance);
      // 投产|后年发电量, 建成|后年均, 税|后年薪: 后 belongs to what stands before.
      if (word === '后年' && BELONGS_BEFORE.test(text.slice(Math.max(0, at - 1), at + length))) return null;
      return { end: at + length, year, counted: true, assumed: false };
    }
    const after = ANAPHORIC.get(word);
    if (after !== undefined) {
      // 首次年度下滑
      if (word === '次年' && '首一二两三四五多每数几再初末上这'.includes(text[at - 1] ?? '。')) return null;
      const last = yearOf(context.lastTime);
      if (last === null) {
        const year = word === '当年' && context.published !== null ? Number(context.published.slice(0, 4)) : null;
        return year === null ? null : { end: at + length, year, counted: true, assumed: true };
      }
      return { end: at + length, year: last + after, counted: true, assumed: false };
    }
  }
  return null;
}

function fromPublished(context: ReadingContext, distance: number): number | null {
  return context.published === null ? null : Number(context.published.slice(0, 4)) + distance;
}

const YEAR_AHEAD = /^[^。；！？\n]{0,28}?[至到为](?<year>\d{4}) ?年/;

/** 上年 is the year before the one spoken of (2025年产量108万吨，比上年…), unlike 去年, which counts from the publication. */
function yearBefore(text: string, at: number, context: ReadingContext): number | null {
  const ahead = '由从较比'.includes(text[at - 1] ?? '。')
    ? YEAR_AHEAD.exec(text.slice(at, at + 40))?.groups?.['year']
    : undefined;
  if (ahead !== undefined) return Number(ahead) - 1;
  const here = yearOfSentence(text, at, context);
  const year = here ?? context.periodYear ?? fromPublished(context, 0);
  return year === null ? null : year - 1;
}

/** The year that the sentence is about: that of a period in it, or the year that has just ended where it sums up 全年. */
function yearOfSentence(text: string, at: number, context: ReadingContext): number | null {
  const { lastTime, lastEnd, published } = context;
  // 截至2026年9月30日，…较上年末: the day up to which is counted, unlike the one on which somebody speaks.
  const isPeriod =
    lastTime !== null &&
    (!/-\d\d-\d\d/.test(lastTime) || /截[至止][^，。\n]{0,12}$/u.test(text.slice(Math.max(0, lastEnd - 16), lastEnd)));
  if (isPeriod && isSameSentence(text, lastEnd, at)) return yearOf(lastTime);
  const from = Math.max(0, at - 80);
  const sentence = text.slice(from, at).replace(/^.*[。！？\n]/s, '');
  const endedYear = published !== null && Number(published.slice(5, 7)) <= 3 && sentence.includes('全年');
  return endedYear ? Number(published.slice(0, 4)) - 1 : null;
}

function isSameSentence(text: string, from: number, to: number): boolean {
  return to - from <= 80 && from > 0 && !/[。！？\n]/.test(text.slice(from, to));
}

/** The (last) year of an EDTF text. */
export function yearOf(edtf: string | null): number | null {
  if (edtf === null) return null;
  const last = edtf.includes('/') ? edtf.slice(edtf.indexOf('/') + 1) : edtf;
  const match = /^(\d{4})(?!X)/.exec(last === '..' ? edtf : last);
  return match === null ? null : Number(match[1]);
}
