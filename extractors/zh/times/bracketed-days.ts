import type { Rule } from '../../engine/figures/rule.ts';
import { addMonths, calendarDay, partsOf } from '../../engine/values/calendar.ts';
import type { RuleName } from '../../model/derivation.ts';
import type { CalendarDay } from '../../model/time.ts';
import { twoDigits } from '../numerals/small-numbers.ts';
import { timeOf } from './time-of.ts';

const BRACKETED: RuleName = 'zh/relative/bracketed-number';

/** 今（20）日, 昨（19）晚, 上（10）月, 去（2025）年: how Taiwan's papers write a day, a month or a year. */
const WRITTEN =
  /(?<word>[今昨前明本上去])[（(](?<number>\d{1,4})[日月年]?[）)](?<unit>日|天|晚间?|早|晨|上午|下午|年|月份?)?/y;

/** A day that much later in its month than the day of publication is one of the month before. */
const AHEAD = 2;

/** A number of a day or a month in brackets behind the word that places it. */
export const BRACKETED_RULE: Rule = {
  name: BRACKETED,
  starts: ['今（', '今(', '昨（', '昨(', '前（', '前(', '明（', '明(', '本（', '本(', '上（', '上(', '去（', '去('],
  read: (text, at, { published }) => {
    WRITTEN.lastIndex = at;
    const { word, number, unit = '' } = WRITTEN.exec(text)?.groups ?? {};
    if (word === undefined || number === undefined) return null;
    const edtf = placed(word, Number(number), unit, published);
    if (edtf === undefined) return null;
    return timeOf(BRACKETED, text, { start: at, end: WRITTEN.lastIndex, edtf, counted: true });
  },
  examples: ['今（20）日 => the 20th of this month', '上（10）月 => October', '去（2025）年 => 2025'],
};

/** EDTF of the time; null without a day of publication, undefined where the words are none. */
function placed(word: string, number: number, unit: string, published: CalendarDay | null): string | null | undefined {
  if (unit === '年') {
    if (word !== '今' && word !== '去' && word !== '前' && word !== '明') return undefined;
    const shift = { 今: 0, 去: -1, 前: -2, 明: 1 }[word];
    return published === null ? null : String(partsOf(published).year + shift);
  }
  if (unit.startsWith('月')) {
    if (!'本上'.includes(word) || number < 1 || number > 12) return undefined;
    if (published === null) return null;
    const { year, month } = partsOf(published);
    return `${number > month ? year - 1 : year}-${twoDigits(number)}`;
  }
  if (!'今昨前明'.includes(word) || number < 1 || number > 31) return undefined;
  if (published === null) return null;
  const { year, month, day } = partsOf(published);
  const of = number > day + AHEAD ? addMonths(calendarDay(year, month, 1) ?? published, -1) : published;
  const { year: ofYear, month: ofMonth } = partsOf(of ?? published);
  return calendarDay(ofYear, ofMonth, number);
}
