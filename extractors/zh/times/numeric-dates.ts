import type { TimeFind } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { isDigit } from '../../engine/text/characters.ts';
import { calendarDay, partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import { signAfter, twoDigits } from '../numerals/small-numbers.ts';
import { readClock } from './clock.ts';
import { timeOf } from './time-of.ts';

const NUMERIC: RuleName = 'zh/time/numeric-date';

const ISO = /(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2}))?(?![\d])/y;
const DAY_FIRST = /(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/y;
const SHORT = /(?<year>\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])/y;

/** 2025-11-03, 2025/11/3, 2025.11.03, 2025-11; day first where the year stands last. */
export const NUMERIC_DATE_RULE: Rule = {
  name: NUMERIC,
  starts: [...'0123456789'],
  read: readNumericDate,
  examples: ['2025-11-03 => 2025-11-03', '2020/12/1 => 2020-12-01'],
};

function readNumericDate(text: string, at: number, context: ReadingContext): TimeFind | null {
  if (!'-/.'.includes(signAfter(text, at))) return null;
  if (
    /[\d./-]/.test(text[at - 1] ?? '。') &&
    text[at - 2] !== undefined &&
    isDigit(text.charCodeAt(at - 2)) &&
    text[at - 1] !== '-'
  )
    return null;
  for (const pattern of [ISO, DAY_FIRST, SHORT]) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const end = pattern.lastIndex;
    const year = fullYear(groups['year'] ?? '', context);
    const month = Number(groups['month']);
    if (groups['day'] === undefined) {
      // 2025.6 is a number, and 2025-11 may be a range of anything: only a full two-digit month is taken.
      const plain =
        groups['sign'] === '-' &&
        groups['month']?.length === 2 &&
        month >= 1 &&
        month <= 12 &&
        year >= 1900 &&
        year <= 2100;
      return plain && !/[年月日万亿吨元%\-/.~]/.test(text[end] ?? '。')
        ? timeOf(NUMERIC, text, { start: at, end, edtf: `${year}-${twoDigits(month)}` })
        : null;
    }
    const day = calendarDay(year, month, Number(groups['day']));
    if (day === null) return null;
    const clock = text[end] === 'T' ? null : readClock(text, end);
    const time = clock?.time ?? null;
    return timeOf(NUMERIC, text, {
      start: at,
      end: time === null ? end : (clock?.end ?? end),
      edtf: time === null ? day : `${day}${time}`,
      assumed: groups['year']?.length === 2,
    });
  }
  return null;
}

function fullYear(digits: string, context: ReadingContext): number {
  if (digits.length === 4) return Number(digits);
  const century = context.published === null ? 2000 : Math.floor(partsOf(context.published).year / 100) * 100;
  return century + Number(digits);
}
