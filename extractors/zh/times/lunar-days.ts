import { classifierAt } from '../counted/classifiers.ts';
import { ARABIC, classAt, NONE } from '../numerals/numeral-characters.ts';
import { readSmall, skipSpace } from '../numerals/small-numbers.ts';

/** A day or a whole month of the Chinese calendar, as the words give it. */
export interface LunarRead {
  readonly end: number;
  readonly month: number;
  /** Null for the whole month. */
  readonly day: number | null;
}

/** Names of the calendar: what follows is of it, in digits too. */
export const CALENDAR_NAMES = ['农历', '阴历', '旧历'] as const;

/** Months that only this calendar has under these names. */
const NAMED_MONTHS = { 正月: 1, 冬月: 11, 腊月: 12 } as const satisfies Record<string, number>;

/**
 * 农历正月十五, 腊月二十三, 三月初三, 农历八月: null where the words are of the common calendar, as those behind a year of
 * it are (`afterYear`), unless the month or the calendar is named.
 */
export function readLunar(text: string, at: number, afterYear: boolean): LunarRead | null {
  const named = CALENDAR_NAMES.some((name) => text.startsWith(name, at));
  const from = named ? skipSpace(text, at + 2) : at;
  const month = readLunarMonth(text, from);
  if (month === null || (!named && !month.named && classAt(text, from) === ARABIC)) return null;
  const day = readLunarDay(text, month.end, named || month.named);
  const first = text[month.end] === '初' && !afterYear;
  if (day !== null && (named || month.named || first)) return { end: day.end, month: month.value, day: day.value };
  // 冬月 by itself may end other words (寒冬月夜).
  return named || (month.named && month.value !== 11) ? { end: month.end, month: month.value, day: null } : null;
}

function readLunarMonth(text: string, at: number): { value: number; end: number; named: boolean } | null {
  for (const [word, value] of Object.entries(NAMED_MONTHS))
    if (text.startsWith(word, at)) return { value, end: at + 2, named: true };
  const number = readSmall(text, at);
  if (number === null || number.value < 1 || number.value > 12 || text[number.end] !== '月') return null;
  return { value: number.value, end: number.end + 1, named: false };
}

/** 初五, 十五, 廿三, and with 日 also 15日; behind a month of either calendar a number of things (三月初三家) is no day. */
function readLunarDay(text: string, at: number, isLunar: boolean): { value: number; end: number } | null {
  const first = text[at] === '初' ? 1 : 0;
  const number = readSmall(text, at + first);
  if (number === null || number.value < 1 || number.value > (first === 1 ? 10 : 30)) return null;
  if (text[number.end] === '日') return { value: number.value, end: number.end + 1 };
  const isDay = (first === 1 || number.value > 10) && classAt(text, at + first) !== ARABIC;
  if (!isDay || classAt(text, number.end) !== NONE) return null;
  if (!isLunar && classifierAt(text, number.end) !== null) return null;
  return '多余天年月%点'.includes(text[number.end] ?? '。') ? null : { value: number.value, end: number.end };
}
